import type { WeightedIndexMessages } from "./weightedIndex";
import { othersToo } from "./othersToo";

/** The words of the report on an index in English. */
export const weightedIndexEnglish: WeightedIndexMessages = {
  title: "Satisfaction index",
  summary:
    "One number from 0 to 100 out of rated and measured indicators, with the index of each dimension and where there is most to gain.",
  columns: (percent, against) => ({
    block: { title: "Dimension" },
    n: { title: "n", definition: "people with a score" },
    index: { title: "Index", definition: "mean of people's scores" },
    sd: { title: "SD", definition: "of the scores, n − 1" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of the index` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    weight: { title: "Weight", definition: "in the whole index" },
    definition: { title: "Index as" },
    indicator: { title: "Indicator" },
    mean: { title: "Mean", definition: "on the answer scale, of everybody who answered" },
    score: { title: "Score", definition: "the same as an index" },
    partWeight: { title: "Weight in its dimension" },
    share: { title: "Weight in the whole" },
    room: { title: "Points to gain", definition: "what the whole index would gain with this indicator at its best" },
    figure: { title: "Measured" },
    worst: { title: "Worst", definition: "counts as 0" },
    best: { title: "Best", definition: "counts as 100" },
    grouping: { title: "By" },
    group: { title: "Group" },
    wave: { title: "Wave" },
    difference: {
      title: against === "rest" ? "Against all others" : "Against the wave before",
      definition: against === "rest" ? "index minus that of everybody else" : "index minus that of the wave before",
    },
    differenceLow: { title: `Difference ${percent} low`, definition: `${percent} interval of the difference` },
    differenceHigh: { title: `Difference ${percent} high`, definition: "upper end of the interval" },
    p: { title: "p", definition: "that so large a difference arises by chance" },
    pHolm: { title: "p (Holm)", definition: "adjusted for the number of comparisons" },
  }),
  overall: "Whole index",
  loose: "Other questions",
  measured: "Measured figures",
  definitions: { "scale-ends": "0 to 100 by the ends of the scale", "ten-times": "ten times the mean of 1 to 10" },
  tables: {
    index: "Index by dimension",
    indicators: "Rated indicators",
    measured: "Measured indicators",
    groups: "Index by group",
    waves: "Index by wave",
  },
  charts: {
    blocks: "Index by dimension",
    blocksAlt: "Bars of the index of each dimension and of the whole with their intervals.",
    axis: "index, 0 to 100",
    room: "Where there is most to gain",
    roomAlt: "Bars of the points that the whole index would gain with each indicator at its best.",
    roomAxis: "points of the whole index",
    groups: (column) => `Index by ${column}`,
    groupsAlt: "Bars of the whole index of each group with its interval; hidden groups are not drawn.",
    waves: "Index by wave",
    wavesAlt: "A line of the whole index over the waves with its interval.",
  },
  headlines: {
    overall: ({ figure, low, high, percent, n }, definition) => {
      const name = definition === "scale-ends" ? "The index is" : "The index, ten times the mean rating, is";
      const scale = definition === "scale-ends" ? "of 100" : "on 10 to 100";
      if (n === undefined) return `${name} ${figure} ${scale}; it is made of measured figures alone.`;
      return low === undefined || high === undefined || percent === undefined
        ? `${name} ${figure} ${scale} (n = ${n}); everybody has the same score.`
        : `${name} ${figure} ${scale} (${percent} interval ${low} to ${high}, n = ${n}).`;
    },
    blocks: (lowest, highest, isSure) =>
      isSure
        ? `Weakest dimension: ${lowest.name} (${lowest.figure}); strongest: ${highest.name} (${highest.figure}).`
        : `No dimension clearly stands out: between the lowest, ${lowest.name} (${lowest.figure}), and the highest, ${highest.name} (${highest.figure}), there is no real difference.`,
    room: (first, second) =>
      `Most to gain: “${first.name}” (${first.figure}), up to ${first.room} points of the whole index, then “${second.name}” (${second.figure}), up to ${second.room}.`,
    group: ({ column, group, index, difference, p, others }, isBelow) =>
      `By ${column}, ${group} stands ${isBelow ? "below" : "above"} all others: ${index}, ${difference} points ${isBelow ? "less" : "more"} (adjusted ${p})${othersToo.en(
        others,
      )}.`,
    groupsAlike: (column) => `By ${column} there is no real difference: what differs between the groups' indices may be chance.`,
    wave: ({ before, after, change, low, high, percent }, direction) =>
      direction === "none"
        ? `From ${before} to ${after} the index shows no real change (${change} points, ${percent} interval ${low} to ${high}).`
        : `From ${before} to ${after} the index ${direction === "better" ? "rose" : "fell"} by ${change} points (${percent} interval ${low} to ${high}).`,
  },
  notComputable: {
    none: "too few people with a score, or all with the same",
    measured: "measured, not rated: the same for everybody",
    kept: "there is nothing to compare with, or one side is kept back",
  },
  notes: {
    kept: (n, all, rule) =>
      `${n} of ${all} people have a score in the whole index (missing rule ${rule}); each dimension counts everybody with a score there, so the whole need not be exactly the weighted mean of the dimensions shown.`,
    measured: "Measured figures are taken as exact: the intervals say how sure the ratings are.",
    tenTimes:
      "This index is ten times the mean of ratings from 1 to 10 and runs from 10 to 100. By the ends of the scale the same answers give (this index − 10) / 0.9, which runs from 0 to 100. Do not compare one with the other.",
    scaleEnds:
      "This index runs from 0 to 100 by the ends of the scale. Others publish ten times the mean of ratings from 1 to 10, which runs from 10 to 100 and is 10 + 0.9 times this index. Do not compare one with the other.",
    negative: (names) =>
      `${names.join(", ")}: the derived weight is negative, because the answers run against the others. Check whether the question must be turned (option reversed), or use equal weights.`,
    outside: (count, column) =>
      `${count === 1 ? "1 person has" : `${count} people have`} no entry in ${column} and ${count === 1 ? "counts" : "count"} only in the totals.`,
  },
  method: {
    definition: "Index",
    definitionText: {
      "scale-ends":
        "100 × (answer − min) / (max − min) by the declared ends; a score is the weighted mean over the indicators, the index the mean of people's scores",
      "ten-times": "10 × the weighted mean of ratings from 1 to 10: 10 to 100",
    },
    weights: "Weights",
    given: "as given, over their sum; where none are given:",
    methods: {
      equal: "equal: all parts of a dimension, and all dimensions, count alike",
      "principal-covariance": "derived: first principal component of the covariances (parts that spread more count more)",
      "principal-correlation": "derived: first principal component of the correlations, over the standard deviations",
      "item-total": "derived: correlation of each part with the sum of the others",
      outcome: "derived: Johnson's relative weights for overall satisfaction",
    },
    missing: {
      half: "half: a person has a score with at least half of the parts; what is missing gives its weight to the others",
      complete: "complete: a person has a score only with all of the parts",
      any: "any: a person has a score with any of the parts; what is missing gives its weight to the others",
    },
    room: "Points to gain",
    roomText: "weight in the whole × (100 − score): arithmetic, not a forecast",
    measured: "Measured figures",
    measuredText:
      "0 at the worst value or beyond, 100 at the best or beyond, in proportion between; beside a measured figure derived weights are not possible, and parts without given weights count alike",
    tests:
      "each group against everybody outside it, each wave against the one before, by Welch's t; p adjusted by Holm over the groups; “differs” means an adjusted p below 0.05, “clearly” intervals that do not touch",
    references:
      "Fornell, Johnson, Anderson, Cha and Bryant (1996), Journal of Marketing 60(4), 7–18; Johnson (2000), Multivariate Behavioral Research 35, 1–19; Welch (1947), Biometrika 34, 28–35; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
