import type { CompareMessages, NamedDifference } from "./compare";

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1] ?? ""}`;

/** "South is 1.19 below North and 1.01 below Central": a group is named once. */
function lags(pairs: readonly NamedDifference[]): string {
  const names = [...new Set(pairs.map(({ name }) => name))];
  return listed(
    names.map((lower) => {
      const own = pairs.filter(({ name }) => name === lower).map(({ difference, against }) => `${difference} below ${against}`);
      return `${lower} is ${listed(own)}`;
    }),
  );
}

const adjustments = { holm: "Holm", bh: "Benjamini-Hochberg" } as const;
const effect = "share of the spread that lies between the groups, estimated for the population; 0.01 is small, 0.06 medium, 0.14 large";

/** The words of the comparison of groups in English. */
export const compareEnglish: CompareMessages = {
  title: "Comparison of groups",
  summary: "Which sites, departments or competitors really differ, by how much, and how each stands against the rest.",
  columns: ({ percent, method, adjustment }) => ({
    grouping: { title: "By" },
    group: { title: "Group" },
    part: { title: "Part" },
    pair: { title: "Pair", definition: "the first named group minus the second" },
    n: { title: "n", definition: "respondents with a score" },
    mean: { title: "Mean" },
    sd: { title: "SD", definition: "standard deviation over respondents (n − 1)" },
    ciLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} t interval of the mean` },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    median: { title: "Median" },
    difference: { title: "Difference" },
    differenceLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} interval of the difference` },
    differenceHigh: { title: `High ${percent}`, definition: "upper end" },
    p: {
      title: "p",
      definition: {
        welch: "Welch's t test alone",
        anova: "t test alone, one variance for all groups",
        "kruskal-wallis": "Dunn's test alone",
      }[method],
    },
    testP: { title: "p", definition: "chance of such differences if all groups were alike" },
    restP: { title: "p", definition: "Welch's t test alone" },
    pAdjusted: { title: `p (${adjustments[adjustment]})`, definition: "p adjusted for the number of rows tested" },
    pGamesHowell: { title: "p (Games-Howell)", definition: "of all pairs together, as the interval" },
    pTukey: { title: "p (Tukey)", definition: "of all pairs together, as the interval" },
    hedgesG: { title: "Hedges' g", definition: "difference in standard deviations; 0.2 is small, 0.5 medium, 0.8 large" },
    delta: {
      title: "Cliff's delta",
      definition: "how often a person of the first group is higher than one of the second, minus how often lower",
    },
    verdict: { title: "Verdict" },
    method: { title: "Test" },
    groups: { title: "Groups", definition: "groups in the test" },
    statistic: method === "kruskal-wallis" ? { title: "H" } : { title: "F" },
    df1: { title: "df 1" },
    df2: { title: "df 2" },
    omegaSquared: { title: "Omega²", definition: effect },
    epsilonSquared: {
      title: "Epsilon²",
      definition:
        method === "kruskal-wallis" ? "share of the spread of the ranks that lies between the groups" : "the same, another estimate",
    },
    restN: { title: "n of the rest", definition: "everyone outside the group" },
    rest: { title: "Mean of the rest" },
  }),
  tables: {
    groups: (measure) => `${measure} by group`,
    test: "Do the groups differ at all?",
    pairs: "Which groups differ: every pair",
    rest: "Each group against the rest",
    parts: "Where each group stands out: parts of the score against the rest",
  },
  methods: { welch: "Welch's analysis of variance", anova: "analysis of variance", "kruskal-wallis": "Kruskal-Wallis, by ranks" },
  verdicts: { real: "differ", chance: "may be chance", unknown: "cannot be told" },
  pairName: (later, earlier) => `${later} − ${earlier}`,
  charts: {
    groups: (measure, column) => `${measure} by ${column}`,
    groupsAlt: "Bars of the mean of each group with its interval, in the order of the table.",
    axis: (measure) => measure,
  },
  headlines: {
    differ: (measure, column, highest, lowest, p) =>
      `${measure}: the groups of ${column} differ by more than chance (${p}). Highest is ${highest.name} with ${highest.mean}, lowest ${lowest.name} with ${lowest.mean}.`,
    alike: (measure, column, highest, lowest, p) =>
      `${measure}: no real difference between the groups of ${column}. The means run from ${lowest.mean} (${lowest.name}) to ${highest.mean} (${highest.name}), which may be chance (${p}).`,
    untested: (column, reason) => `Whether the groups of ${column} differ cannot be tested: ${reason}.`,
    hidden: (column, minimum) =>
      `The groups of ${column} cannot be compared: fewer than two of them may be shown, because groups with fewer than ${minimum} answers are hidden.`,
    pairs: (pairs, others, alike, percent) =>
      `${lags(pairs)}${others > 0 ? `; ${others === 1 ? "1 more pair differs" : `${others} more pairs differ`} too` : ""}, by more than chance${pairs.length + others + alike > 1 ? ` (${percent} sure of all pairs together)` : ""}.${alike > 0 ? ` ${alike === 1 ? "The other difference" : "Every other difference"} between two groups may be chance.` : ""}`,
    noPair: (column) => `No single pair of groups of ${column} differs by more than chance.`,
    rest: (name, difference, low, high, percent, isLower) =>
      isLower
        ? `Look at ${name} first: it is ${difference} below everyone else (${percent} interval ${low} to ${high}).`
        : `No group lies below the rest by more than chance; ${name} is ${difference} above everyone else (${percent} interval ${low} to ${high}), worth learning from.`,
    part: (name, part, difference, p, others) =>
      `Widest single lag: ${name} in “${part}”, ${difference} against the rest (${p})${others > 0 ? `, and ${others === 1 ? "1 more lag" : `${others} more lags`} beyond chance` : ""}.`,
  },
  notes: {
    unweightedRanks: "Ranks take no case weights: the test and the pairs count every respondent once, the means are weighted.",
    order: "A pair is named after both groups in the order of the table; the difference is the later one minus the earlier one.",
  },
  method: {
    groupsTerm: "All groups and pairs",
    adjustmentTerm: "Many comparisons",
    tests: {
      welch:
        "Welch's F, variances not assumed equal; pairs by Games-Howell: the interval holds for all pairs together. A pair differs where its interval does not hold zero. Effect sizes omega² and epsilon² from the sums of squares",
      anova:
        "F of the analysis of variance, equal variances assumed; pairs by Tukey-Kramer: the interval holds for all pairs together. A pair differs where its interval does not hold zero",
      "kruskal-wallis":
        "H of Kruskal and Wallis, corrected for ties; pairs by Dunn's z of mean ranks. A pair differs where its adjusted p is below the level. Epsilon² = H/(n − 1)",
    },
    adjustments: {
      holm: "p (Holm): the chance of a single false alarm in the table stays within the level",
      bh: "p (Benjamini-Hochberg): of the rows called different at a level, that share is expected to be false alarms",
    },
    restTerm: "The rest",
    rest: "each group against everyone outside it, people in no group included, by Welch's t test; never against a total that contains it. Groups that are hidden are part of the rest, and of no pair and no test of all groups",
    references: {
      welch: "Welch (1947, 1951); Games and Howell (1976); Hedges (1981); Holm (1979); Benjamini and Hochberg (1995)",
      anova: "Fisher (1925); Tukey (1953); Kramer (1956); Hedges (1981); Holm (1979); Benjamini and Hochberg (1995)",
      "kruskal-wallis": "Kruskal and Wallis (1952); Dunn (1964); Cliff (1993); Welch (1947); Holm (1979); Benjamini and Hochberg (1995)",
    },
  },
};
