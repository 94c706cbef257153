import type { LoyaltyMessages } from "./loyalty";
import { othersToo } from "./othersToo";

const sizes = ({ low, high, percent }: { low: string; high: string; percent: string }): string => `${percent} interval ${low} to ${high}`;
/** The same after what stands before it; nothing where an interval without width says nothing. */
const sizesAfter = (range: { low: string; high: string; percent: string }): string => (range.low === range.high ? "" : `, ${sizes(range)}`);

/** The words of the report on loyalty in English. */
export const loyaltyEnglish: LoyaltyMessages = {
  title: "Loyalty",
  summary:
    "Who recommends, returns, asks for you by name or complains: five measures, the net promoter score, and satisfaction against loyalty.",
  columns: (percent, against) => ({
    group: { title: "Group" },
    grouping: { title: "By" },
    wave: { title: "Wave" },
    n: { title: "n", definition: "people who answered" },
    promoters: { title: "Promoters", definition: "people who answered 9 or 10" },
    passives: { title: "Passives", definition: "7 or 8" },
    detractors: { title: "Detractors", definition: "0 to 6" },
    nps: { title: "NPS", definition: "percent of promoters minus percent of detractors, −100 to 100" },
    se: { title: "SE", definition: "standard error of the NPS in points" },
    ciLow: { title: `${percent} low`, definition: `${percent} interval of the NPS` },
    ciHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    promoterShare: { title: "Promoters, share" },
    passiveShare: { title: "Passives, share" },
    detractorShare: { title: "Detractors, share" },
    difference: {
      title: against === "rest" ? "Against all others" : "Against the wave before",
      definition: against === "rest" ? "NPS minus that of everyone outside the group" : "NPS minus that of the wave before",
    },
    differenceLow: { title: `Difference ${percent} low`, definition: `${percent} interval of the difference` },
    differenceHigh: { title: `Difference ${percent} high`, definition: "upper end of the interval" },
    p: { title: "p", definition: "that so large a difference arises by chance" },
    pHolm: { title: "p (Holm)", definition: "adjusted for the number of comparisons" },
    measure: { title: "Measure" },
    counts: { title: "What counts", definition: "the answers that are counted" },
    count: { title: "People", definition: "who gave these answers" },
    share: { title: "Share", definition: "of those who answered" },
    shareLow: { title: `${percent} low`, definition: `${percent} interval of the share (Wilson)` },
    shareHigh: { title: `${percent} high`, definition: "upper end of the interval" },
    shareDifference: {
      title: against === "rest" ? "Against all others" : "Against the wave before",
      definition: against === "rest" ? "share minus that of everyone outside the group" : "share minus that of the wave before",
    },
    shareDifferenceLow: { title: `Difference ${percent} low`, definition: `${percent} interval of the difference (Newcombe)` },
    shareDifferenceHigh: { title: `Difference ${percent} high`, definition: "upper end of the interval" },
    corner: { title: "Kind of customer" },
    satisfied: { title: "Satisfaction" },
    loyal: { title: "Likely to recommend" },
  }),
  measures: {
    reputation: "Reputation",
    "asked-for": "Asked for by name",
    return: "Return rate",
    "selling-power": "Selling power",
    complaint: "Complaint rate",
  },
  corners: { loyalists: "Loyalists", hostages: "Hostages", mercenaries: "Mercenaries", defectors: "Defectors" },
  all: "Everybody",
  yes: "yes",
  from: (cut, max) => (cut === max ? String(cut) : `${cut} to ${max}`),
  below: (cut) => `below ${cut}`,
  tables: {
    nps: "Net promoter score",
    npsDifferences: "Net promoter score: each group against all others",
    npsByWave: "Net promoter score by wave",
    measures: "Loyalty measures",
    measuresByGroup: "Loyalty measures by group",
    measuresByWave: "Loyalty measures by wave",
    grid: (satisfaction, loyalty) => `Satisfaction and loyalty (satisfied from ${satisfaction}, loyal from ${loyalty})`,
  },
  charts: {
    promoters: "Promoters, passives and detractors",
    promotersAlt: "One bar for everybody and one a group, divided into detractors, passives and promoters; hidden groups are not drawn.",
    promotersAxis: "share of people",
    npsGroups: (column) => `Net promoter score by ${column}`,
    npsGroupsAlt: "Bars of the net promoter score of each group with its interval; hidden groups are not drawn.",
    npsAxis: "NPS, points",
    npsWaves: "Net promoter score by wave",
    npsWavesAlt: "A line of the net promoter score over the waves with its interval.",
    measures: "Loyalty measures",
    measuresAlt: "Bars of the share of each measure with its interval.",
    measuresAxis: "share of people",
    measureWaves: "Loyalty measures by wave",
    measureWavesAlt: "One line a measure over the waves.",
    grid: "Satisfaction and loyalty",
    gridAlt: "Bars of the shares of loyalists, hostages, mercenaries and defectors with their intervals.",
    gridAxis: "share of people",
  },
  headlines: {
    nps: ({ score, n, promoters, detractors, ...range }, direction) => {
      const sure = range.low === range.high ? "" : `${sizes(range)}, `;
      const figures = `Net promoter score ${score} (${sure}n = ${n}): ${promoters} promoters, ${detractors} detractors`;
      if (direction === "none") return `${figures}. It cannot be told which of the two are more.`;
      return direction === "more" ? `${figures}; promoters outnumber detractors.` : `${figures}; detractors outnumber promoters.`;
    },
    group: ({ column, group, score, difference, p, others }, isBelow) =>
      `By ${column}, ${group} recommends ${isBelow ? "less" : "more"} than all others: NPS ${score}, ${difference} points ${isBelow ? "below" : "above"} theirs (adjusted ${p})${othersToo.en(
        others,
      )}.${isBelow ? ` Ask the detractors of ${group} for their reasons first.` : ""}`,
    groupsAlike: (column) => `By ${column} there is no real difference: what differs between the groups' scores may be chance.`,
    wave: ({ before, after, change, ...range }, direction) =>
      direction === "none"
        ? `From ${before} to ${after} the score shows no real change (${change} points${sizesAfter(range)}).`
        : `From ${before} to ${after} the score ${direction === "better" ? "rose" : "fell"} by ${change} points (${sizes(range)}).`,
    measures: (best, lowest, isSure) => {
      const shown = `${best.name} ${best.figure} (${sizes(best)})`;
      if (!lowest) return `${shown}.`;
      const low = `${lowest.name} (${lowest.figure}, ${sizes(lowest)})`;
      return isSure
        ? `Strongest: ${shown}; weakest: ${low}. Start with the weakest.`
        : `${shown} is highest, but not clearly above the lowest, ${low}.`;
    },
    complaint: ({ name, figure, ...range }) => `${name}: ${figure} (${sizes(range)}); here lower is better.`,
    grid: ({ loyalists, hostages, mercenaries, defectors }, risk, isSure) => {
      const shares = `${loyalists} are loyalists, ${mercenaries} mercenaries, ${hostages} hostages and ${defectors} defectors`;
      if (!isSure) return `${shares}; which of the last three kinds is the largest cannot be told.`;
      const first = {
        hostages: "First the hostages: they stay without being satisfied, and leave when they can",
        mercenaries: "First the mercenaries: they are satisfied, but nothing ties them to you",
        defectors: "First the defectors: they are neither satisfied nor loyal",
      }[risk];
      return `${shares}. ${first}.`;
    },
  },
  notComputable: {
    none: "nobody answered",
    kept: "there is nothing to compare with, or one side is kept back",
    alike: "everybody answered alike, so there is nothing to test",
  },
  notes: {
    answered: (name, n, all) => `${name}: ${n} of ${all} people answered; missing answers are no part of any share.`,
    answeredEach: (least, most, all) =>
      `${least === most ? least : `${least} to ${most}`} of ${all} people answered each question; missing answers are no part of any share.`,
    both: (n, all) => `Satisfaction and loyalty: ${n} of ${all} people answered both questions.`,
    outside: (count, column) =>
      `${count === 1 ? "1 person has" : `${count} people have`} no entry in ${column} and ${count === 1 ? "counts" : "count"} only in the totals.`,
    short: (column) =>
      `Nobody answered above 7 in "${column}". If it was asked on a shorter scale than 0 to 10, this score is wrong: give the scale (recommendScale) and say who counts as what (map).`,
    mapped: (column, promoters, detractors, min, max) =>
      `"${column}" was answered from ${min} to ${max}, not from 0 to 10: promoters from ${promoters} on, detractors up to ${detractors}, as you chose. Do not compare this score with others' net promoter scores.`,
    lowerIsBetter: (name) => `${name}: lower is better; of the other measures, higher.`,
    noGrid:
      "There is no overall satisfaction beside the likelihood to recommend, so satisfaction is not set against loyalty (option outcome).",
  },
  method: {
    nps: "Net promoter score",
    npsText: "percent of 9 and 10 minus percent of 0 to 6; standard error √((p + d − (p − d)²) / n) × 100, normal interval",
    mapped: (promoters, detractors, min, max) =>
      `percent of ${promoters} to ${max} minus percent of ${min} to ${detractors}, as chosen by the user: not the usual definition on 0 to 10`,
    column: "Likelihood to recommend",
    measures: "Measures",
    measuresText: (cuts) => `share of those who answered: ${cuts.join("; ")}`,
    cut: (name, cut, min, max) => `${name} from ${cut} on (scale ${min} to ${max})`,
    yesNo: (name) => `${name} yes`,
    grid: "Satisfaction and loyalty",
    gridText: (satisfaction, satisfactionCut, loyalty, loyaltyCut) =>
      `satisfied from ${satisfactionCut} on in "${satisfaction}", loyal from ${loyaltyCut} on in "${loyalty}" (options satisfactionCut and loyaltyCut). Loyalists: both; hostages: loyal, not satisfied; mercenaries: satisfied, not loyal; defectors: neither`,
    intervalText: (percent) => `${percent}: of shares Wilson's, of differences of shares Newcombe's, of the NPS the normal one`,
    tests:
      "each group against everybody outside it, each wave against the one before: scores by the normal test, shares by chi-square; p adjusted by Holm over the groups of a column; “differs” means an adjusted p below 0.05, “clearly” intervals that do not touch",
    references:
      "Reichheld (2003), Harvard Business Review 81(12), 46–54; Jones and Sasser (1995), Harvard Business Review 73(6), 88–99; Wilson (1927), Journal of the American Statistical Association 22, 209–212; Newcombe (1998), Statistics in Medicine 17, 873–890; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
