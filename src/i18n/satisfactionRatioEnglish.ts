import type { SatisfactionRatioMessages } from "./satisfactionRatio";
import { othersToo } from "./othersToo";

const named = (figures: readonly { name: string; figure: string }[]): string => {
  const shown = figures.map(({ name, figure }) => `“${name}” (${figure})`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
};

/** The words of the report on satisfaction ratios in English. */
export const satisfactionRatioEnglish: SatisfactionRatioMessages = {
  title: "Satisfaction ratio",
  summary:
    "What customers got over what they had expected, question by question: how many are very satisfied, satisfied, just content or dissatisfied.",
  columns: (percent, against) => ({
    item: { title: "Question" },
    dimension: { title: "Dimension" },
    line: { title: "Dimension" },
    grouping: { title: "By" },
    group: { title: "Group" },
    wave: { title: "Wave" },
    n: { title: "n", definition: "people with a ratio" },
    dissatisfied: { title: "Dissatisfied", definition: "share of ratings with a ratio below 0.8" },
    acceptable: { title: "Just acceptable", definition: "0.8 up to 1" },
    satisfied: { title: "Satisfied", definition: "exactly 1" },
    verySatisfied: { title: "Very satisfied", definition: "above 1" },
    meanRatio: { title: "Mean of ratios", definition: "over people, each with the mean of their own ratios" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of the mean of ratios` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    ratioOfMeans: { title: "Ratio of means", definition: "mean perceived over mean expected, of all ratings" },
    band: { title: "Reads as", definition: "band of the ratio of means, 1 within 0.005" },
    expected: { title: "Expected" },
    perceived: { title: "Perceived" },
    gap: { title: "Gap", definition: "perceived − expected" },
    gapLow: { title: `Gap ${percent} low`, definition: `${percent} interval of the gap` },
    gapHigh: { title: `Gap ${percent} high`, definition: "upper end of the interval" },
    withoutRatio: { title: "No ratio", definition: "ratings by people who expected nothing" },
    difference: {
      title: against === "rest" ? "Against all others" : "Against the wave before",
      definition: against === "rest" ? "mean of ratios minus that of everybody else" : "mean of ratios minus that of the wave before",
    },
    differenceLow: { title: `Difference ${percent} low`, definition: `${percent} interval of the difference` },
    differenceHigh: { title: `Difference ${percent} high`, definition: "upper end of the interval" },
    p: { title: "p", definition: "that so large a difference arises by chance" },
    pHolm: { title: "p (Holm)", definition: "adjusted for the number of comparisons" },
  }),
  bands: { "very-satisfied": "very satisfied", satisfied: "satisfied", acceptable: "just acceptable", dissatisfied: "dissatisfied" },
  overall: "All questions",
  tables: {
    items: "Questions",
    dimensions: "Dimensions",
    overall: "All questions together",
    groups: "Groups, all questions together",
    waves: "Waves, all questions together",
  },
  charts: {
    bands: "How satisfied people are, by question",
    bandsAlt: "One bar a question, divided into dissatisfied, just acceptable, satisfied and very satisfied.",
    bandsAxis: "share of ratings",
    dimensions: "How satisfied people are, by dimension",
    dimensionsAlt: "One bar a dimension and one for all, divided into dissatisfied, just acceptable, satisfied and very satisfied.",
    ratios: "Mean of ratios by question",
    ratiosAlt: "Bars of the mean ratio of each question with its interval, lowest first.",
    ratioAxis: "perceived over expected",
    waves: "Mean of ratios by wave",
    wavesAlt: "A line of the mean ratio over the waves with its interval.",
  },
  headlines: {
    overall: ({ below, ratio, low, high, percent, ratioOfMeans, gap }, side) => {
      const finding = {
        below: "Customers get less than they expect",
        above: "Customers get more than they expect",
        at: "It cannot be told whether customers get more or less than they expect",
      }[side];
      const sure = low === high ? "" : ` (${percent} interval ${low} to ${high})`;
      return `${finding}: mean of ratios ${ratio}${sure}, ratio of means ${ratioOfMeans}, gap ${gap}; ${below} of the ratings are below what was expected.`;
    },
    worst: (items, below, of) => `Start with ${named(items)}, the lowest mean ratios; ${below} of ${of} questions lie clearly below 1.`,
    noneBelow: (of) => (of === 1 ? "The question does not lie clearly below 1." : `None of the ${of} questions lies clearly below 1.`),
    above: (items, count) =>
      `${count === 1 ? "One question lies" : `${count} questions lie`} clearly above 1${count > items.length ? ", for instance" : ":"} ${named(items)}.`,
    group: ({ column, group, ratio, difference, p, others }, isBelow) =>
      `By ${column}, ${group} stands ${isBelow ? "below" : "above"} all others: mean of ratios ${ratio}, ${difference} ${isBelow ? "less" : "more"} (adjusted ${p})${othersToo.en(
        others,
      )}.`,
    groupsAlike: (column) => `By ${column} there is no real difference: what differs between the groups' ratios may be chance.`,
    wave: ({ before, after, change, low, high, percent }, direction) =>
      direction === "none"
        ? `From ${before} to ${after} the mean ratio shows no real change (${change}, ${percent} interval ${low} to ${high}).`
        : `From ${before} to ${after} the mean ratio ${direction === "better" ? "rose" : "fell"} (${change}, ${percent} interval ${low} to ${high}).`,
  },
  notComputable: {
    none: "nobody has a ratio here, or all are equal",
    kept: "there is nothing to compare with, or one side is kept back",
  },
  notes: {
    kept: (n, all) =>
      `${n} of ${all} people have a ratio for at least one question; each question counts everybody who answered both and expected something.`,
    notFree: (min, max) =>
      `A ratio of answers from ${min} to ${max} depends on where the scale begins: read it beside the gap, and do not compare it with ratios from other scales. Scores of 0 to 100 have a zero (option scaleTo100).`,
    to100: (min) => `Answers were taken as scores of 0 to 100 first, so an expected ${min} counts as 0 and has no ratio.`,
    without: (count) => `${count === 1 ? "1 rating has" : `${count} ratings have`} no ratio, because nothing was expected.`,
    leftOut: (names) => `Left out, because one of the two columns is missing: ${names.join(", ")}.`,
    outside: (count, column) =>
      `${count === 1 ? "1 person has" : `${count} people have`} no entry in ${column} and ${count === 1 ? "counts" : "count"} only in the totals.`,
  },
  method: {
    ratio: "Satisfaction ratio",
    ratioText:
      "perceived / expected, of the same person and question, on the answers as they stand; none where the expected level is not above 0",
    to100Text:
      "perceived / expected, of the same person and question, on scores of 0 to 100: (perceived − min) / (expected − min); none where the lowest answer was expected",
    bands: "Bands",
    bandsText:
      "above 1 very satisfied, 1 satisfied, 0.8 up to 1 just acceptable, below 0.8 dissatisfied; single ratings exactly, means with 1 taken as 0.995 to 1.005",
    averages: "Two averages",
    averagesText:
      "mean of ratios: people alike, each with the mean of their own ratios; a few who expect little can lift it. Ratio of means: people in proportion to what they expected. Bands are shares of all ratings of the line",
    gap: "Gap",
    gapText: "perceived − expected, mean over people of their own mean gap; it does not depend on where the scale begins",
    tests:
      "each group against everybody outside it, each wave against the one before, by Welch's t of people's mean ratios; p adjusted by Holm over the groups; “clearly” means that the interval does not hold 1, “differs” an adjusted p below 0.05",
    references:
      "Oliver (1980), Journal of Marketing Research 17, 460–469; Cochran (1977), Sampling Techniques, chapter 6; Welch (1947), Biometrika 34, 28–35; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
