import type { ScorecardMessages } from "./scorecard";

/** The words of the scorecard in English. */
export const scorecardEnglish: ScorecardMessages = {
  title: "Scorecard",
  summary: "The total of each category beside its maximum, averaged over the raters: what is strong, what is weak, where they disagree.",
  columns: (percent) => ({
    category: { title: "Category" },
    item: { title: "Question" },
    items: { title: "Questions", definition: "questions in the category" },
    grouping: { title: "By" },
    group: { title: "Group" },
    n: { title: "n", definition: "raters who count" },
    total: { title: "Total", definition: "mean of the raters' totals" },
    maximum: { title: "Maximum", definition: "questions times the highest answer" },
    percent: { title: "Reached", definition: "total as a share of the maximum" },
    ciLow: { title: `${percent} low`, definition: `${percent} t interval of that share` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    index: { title: "Index", definition: "0 at the lowest possible total, 100 at the highest" },
    sd: { title: "SD", definition: "spread over the raters, n − 1" },
    lowest: { title: "Lowest", definition: "lowest total of a rater" },
    highest: { title: "Highest", definition: "highest total of a rater" },
    mean: { title: "Mean", definition: "on the answer scale" },
    rest: { title: "All others", definition: "share of the maximum of everyone outside the group" },
    pHolm: { title: "p (Holm)", definition: "Welch test of the totals against all others" },
  }),
  overall: "all categories",
  everybody: "All",
  none: "no rater answered enough of it",
  tables: {
    categories: "Categories",
    items: "Questions",
    comparison: (column) => `All categories by ${column}`,
    heat: (column) => `Share of the maximum by ${column}`,
    groups: "Categories by group",
  },
  charts: {
    radar: "Share of the maximum by category (centre 0%, rim 100%)",
    radarAlt: "A radar with one axis a category, from 0 to 100 per cent of the maximum.",
    bars: "Share of the maximum by category",
    barsAlt: "Bars of the share of the maximum of each category, lowest first where the interval is drawn.",
    axis: "share of the maximum",
    units: (column) => `Share of the maximum by ${column}`,
    unitsAlt: "A radar with one line a group; hidden groups are not drawn.",
  },
  headlines: {
    extremes: (weakest, strongest, sure) =>
      sure === "no"
        ? `No category clearly stands out: between the lowest, “${weakest.name}” (${weakest.figure} of its maximum), and the highest, “${strongest.name}” (${strongest.figure}), there is no real difference.`
        : `Weakest is “${weakest.name}” with ${weakest.figure} of its maximum, strongest “${strongest.name}” with ${strongest.figure}${
            sure === "unknown"
              ? "; with so few raters it cannot be told how sure this is"
              : sure === "agreed"
                ? "; all raters agree on both"
                : ""
          }.`,
    begin: (category, items, maximum) =>
      `Begin in “${category}” with ${items.map(({ name, figure }) => `“${name}” (mean ${figure} of ${maximum})`).join(" and ")}.`,
    overall: ({ n, total, maximum, share }, interval) =>
      `All categories together reach ${total} of ${maximum} points, ${share}${
        interval
          ? ` (${interval.percent} interval ${interval.low} to ${interval.high}, ${n} raters)`
          : n === 1
            ? " (a single rater)"
            : ` (${n} raters)`
      }.`,
    spread: (category, lowest, highest, maximum) =>
      `Raters see “${category}” most differently: totals from ${lowest} to ${highest} of ${maximum}. Talk about it before acting.`,
    group: ({ column, group, share, rest, p }, isBelow) =>
      `By ${column}, ${group} lies ${isBelow ? "below" : "above"} all others: ${share} against ${rest} (adjusted p ${p}).`,
    groupsAlike: (column) => `By ${column} there is no real difference: what differs between the groups may be chance.`,
  },
  notes: {
    raters: (raters, counted, rule) =>
      `${counted} of ${raters} raters have a total in every category (missing rule ${rule}) and count for all categories together; each category counts everyone who answered enough of it.`,
    single: "There is a single rater: the figures are one person's opinion, without spread or interval.",
    order: (n, agreement, p) =>
      `${n} raters who have every category agree on their order to Kendall's W = ${agreement} (1 is full agreement; Friedman's test, ${p}).`,
    withoutCategory: (items) =>
      `${items === 1 ? "1 question belongs" : `${items} questions belong`} to no category and ${items === 1 ? "is" : "are"} in no total.`,
    withoutGroup: (count, column) =>
      `${count === 1 ? "1 rater has" : `${count} raters have`} no entry in ${column} and ${count === 1 ? "counts" : "count"} only in the totals.`,
  },
  method: {
    totals: "Totals",
    totalsText:
      "per rater the sum of the answers in a category after turning; where some are missing but the missing rule is met, the mean answer times the number of questions; then the mean over the raters",
    percent: "Share of the maximum",
    percentText: (lowest) =>
      lowest > 0
        ? "total / maximum. The lowest answer is above 0, so that even the worst card reaches more than 0%; the index starts at 0 instead"
        : "total / maximum",
    intervalText: (percent) => `${percent}: Student's t over raters; they are treated as a sample of people who could have rated`,
    testsText:
      "weakest against strongest by the paired t test, p adjusted by Holm over all pairs of categories; each group against everybody outside it by Welch's t of the totals, p adjusted by Holm over the groups shown; below 0.05 counts as a difference",
    whole: "Small teams",
    wholeText:
      "all raters together are shown whatever their number, since a management team is often small; lowest and highest are single raters' totals",
    references:
      "Student (1908), Biometrika 6, 1–25; Welch (1947), Biometrika 34, 28–35; Holm (1979), Scandinavian Journal of Statistics 6, 65–70; Friedman (1937), Journal of the American Statistical Association 32, 675–701; Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10, 275–287",
  },
};
