import type { FavourableMessages } from "./favourable";
import { othersToo } from "./othersToo";

const named = (figures: readonly { name: string; figure: string }[]): string => {
  const shown = figures.map(({ name, figure }) => `“${name}” (${figure})`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
};

const kinds = (hasNeutral: boolean, favourable: string): string =>
  hasNeutral ? `${favourable}, neutral and unfavourable` : `${favourable} and unfavourable`;

/** The words of the report on favourable answers in English. */
export const favourableEnglish: FavourableMessages = {
  title: "Favourable answers",
  summary: "What share of the answers is favourable, by question, theme and group, as a heat map; small groups stay hidden.",
  columns: (percent) => ({
    line: { title: "Theme or question" },
    item: { title: "Question" },
    theme: { title: "Theme" },
    grouping: { title: "By" },
    group: { title: "Group" },
    n: { title: "n", definition: "people who count" },
    answers: { title: "Answers", definition: "their answers, the base of the shares" },
    favourable: { title: "Favourable", definition: "share of answers on the upper part of the scale" },
    neutral: { title: "Neutral", definition: "share in between" },
    unfavourable: { title: "Unfavourable", definition: "share on the lower part" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of the favourable share (Wilson)` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    mean: { title: "Mean", definition: "on the answer scale; of a theme the mean of people's scores" },
    sd: { title: "SD", definition: "n − 1" },
    rest: { title: "All others", definition: "favourable share of everyone outside the group" },
    pHolm: { title: "p (Holm)", definition: "Welch test of people's shares against all others" },
    net: { title: "Net points", definition: "favourable minus unfavourable, −100 to 100" },
    netLow: { title: `Net ${percent} low`, definition: `${percent} interval of the net points` },
    netHigh: { title: `Net ${percent} high`, definition: "upper end of the interval" },
    answer: { title: "Answer" },
    times: { title: "Times", definition: "people who wrote just this" },
    all: { title: "All" },
  }),
  overall: "all questions",
  everybody: "everybody",
  tables: {
    themes: "Themes",
    overall: "All questions together",
    items: "Questions",
    comparison: "Groups, all questions together",
    heat: (column) => `Favourable share by ${column}`,
    means: (column) => `Means by ${column}`,
    heatPart: (column, from, to) => `Favourable share by ${column}: ${from} to ${to}`,
    crossed: (first, second) => `Favourable share by ${first} and ${second}, all questions`,
    groups: "Themes and questions by group",
    advocacy: "Advocacy",
    open: (question, n) => `Open answers: ${question} (${n} people)`,
  },
  charts: {
    themes: (hasNeutral) => `${kinds(hasNeutral, "Favourable")} answers by theme`,
    themesAlt: (hasNeutral) => `One bar a theme, divided into ${kinds(hasNeutral, "favourable")} answers.`,
    parts: (hasNeutral) => `${kinds(hasNeutral, "Favourable")} answers by question`,
    partsAlt: (hasNeutral) => `One bar a question, divided into ${kinds(hasNeutral, "favourable")} answers.`,
    items: "Favourable share by question",
    itemsAlt: "Bars of the favourable share of each question with its interval, lowest first.",
    groups: (column) => `Favourable share by ${column}, all questions`,
    groupsAlt: "Bars of the favourable share of each group with its interval; hidden groups are not drawn.",
    shareAxis: "share of answers",
    favourableAxis: "favourable share",
  },
  headlines: {
    overall: ({ share, low, high, percent, mean, scale }) =>
      `${share} of all answers are favourable (${percent} interval ${low} to ${high}); the mean is ${mean} on a scale of ${scale}.`,
    themes: (weakest, strongest, isSure) =>
      isSure
        ? `Weakest theme: “${weakest.name}” (${weakest.figure} favourable); strongest: “${strongest.name}” (${strongest.figure}).`
        : `No theme clearly stands out: between the lowest, “${weakest.name}” (${weakest.figure} favourable), and the highest, “${strongest.name}” (${strongest.figure}), there is no real difference.`,
    items: (low, count, overall) =>
      `Look first at ${named(low)}: ${count === 1 ? "it lies" : "they lie"} clearly below the ${overall} of all answers${
        count > low.length ? `, as do ${count - low.length} more (see the table)` : ""
      }.`,
    noneLow: (lowest, overall) =>
      `No question lies clearly below the ${overall} of all answers; the lowest is “${lowest.name}” (${lowest.figure}).`,
    group: ({ column, group, share, rest, p, others }, isBelow) =>
      `By ${column}, ${group} is ${isBelow ? "less" : "more"} favourable than all others: ${share} against ${rest} (adjusted p ${p})${othersToo.en(
        others,
      )}.`,
    groupsAlike: (column) => `By ${column} there is no real difference: what differs between the groups may be chance.`,
    wave: ({ from, to, before, after, p }, direction) =>
      direction === "none"
        ? `From ${from} to ${to} there is no real change: ${before} of all answers were favourable and then ${after}, which may be chance (adjusted p ${p}).`
        : `From ${from} to ${to} the favourable share ${direction === "better" ? "rose" : "fell"} from ${before} to ${after} (adjusted p ${p}).`,
    advocacy: ({ share, low, high, percent, unfavourable, net }) =>
      `${share} would recommend working here (${percent} interval ${low} to ${high}), ${unfavourable} would not: ${net} points net.`,
  },
  notComputable: { none: "nobody who counts answered" },
  notes: {
    base: (respondents, counted, rule) =>
      `${counted} of ${respondents} people count for all questions together (missing rule ${rule}); each question counts everyone who answered it. Missing answers are no part of any share.`,
    withoutGroup: (count, column) =>
      `${count === 1 ? "1 person has" : `${count} people have`} no entry in ${column} and ${count === 1 ? "counts" : "count"} only in the totals.`,
    openFew: (question, minimum) => `The answers to “${question}” are not listed: fewer than ${minimum} people wrote something.`,
    openCare: "Read the open answers before you pass them on: people may have named themselves or others.",
  },
  method: {
    favourable: "Favourable",
    favourableText: (top, middle, bottom) =>
      `favourable: ${top}; ${middle === undefined ? "" : `neutral: ${middle}; `}unfavourable: ${bottom} (after turning). Shares are of the answers given`,
    themes: "Themes",
    themesText:
      "shares of a theme and of all questions are of all answers to their questions by the people who count under the missing rule; means are of the scores of these people",
    intervalText: (percent) =>
      `${percent}: Wilson's, for a theme at the effective number of answers, since the answers of one person resemble each other`,
    groups: "Groups",
    groupsText:
      "each group against everybody outside it by Welch's t of people's own shares of favourable answers over all questions; p adjusted by Holm over the groups shown; “clearly” and “differs” mean an adjusted p below 0.05, and for questions and themes intervals that do not touch",
    crossed: "Two groupings together",
    crossedText:
      "favourable share of all questions for the people who are in both groups; a cell is kept back where it, or anything that could be worked out from it and the totals shown, would tell of fewer people than the minimum",
    open: "Open answers",
    openText: (minimum, seed) =>
      `listed by question from ${minimum} people on, never by group and without background; sorted by text and then shuffled (seed ${seed}), so that their order tells nothing of who wrote them; equal answers stand once with their number`,
    advocacy: "Advocacy",
    advocacyText: "favourable minus unfavourable share in points, with the normal interval of a net share",
    references:
      "Wilson (1927), Journal of the American Statistical Association 22, 209–212; Woodruff (1971), Journal of the American Statistical Association 66, 411–414; Welch (1947), Biometrika 34, 28–35; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
