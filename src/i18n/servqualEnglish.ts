import type { ServqualMessages } from "./servqual";

/** The words of the SERVQUAL report in English. */
export const servqualEnglish: ServqualMessages = {
  title: "SERVQUAL gaps",
  summary: "Where service falls short of what customers expect: by item, dimension, site and wave, with intervals.",
  columns: (percent) => ({
    item: { title: "Item" },
    dimension: { title: "Dimension" },
    line: { title: "Overall" },
    grouping: { title: "By" },
    group: { title: "Group" },
    wave: { title: "Wave" },
    n: { title: "n", definition: "respondents with both expectation and perception" },
    expectation: { title: "Expectation", definition: "mean expectation (E) of these respondents" },
    perception: { title: "Perception", definition: "mean perception (P) of the same respondents" },
    gap: { title: "Gap", definition: "P − E; negative where service falls short" },
    sd: { title: "SD", definition: "standard deviation of the gaps (n − 1)" },
    ciLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} t interval of the gap` },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    t: { title: "t", definition: "paired t test of gap = 0" },
    df: { title: "df", definition: "degrees of freedom" },
    p: { title: "p", definition: "two-sided" },
    pHolm: { title: "p (Holm)", definition: "p adjusted for the number of rows tested" },
    dz: { title: "dz", definition: "Cohen's dz, gap / SD" },
    rest: { title: "Rest", definition: "gap of everyone outside the group" },
    difference: { title: "Difference", definition: "gap of the group − gap of the rest; negative where the group does worse" },
    differenceLow: { title: "Diff. low", definition: `lower end of the ${percent} interval (Welch)` },
    differenceHigh: { title: "Diff. high", definition: "upper end" },
    differenceP: { title: "Diff. p", definition: "Welch t test against the rest" },
    differencePHolm: { title: "Diff. p (Holm)", definition: "adjusted over groups and dimensions" },
    before: { title: "Before", definition: "gap of the wave before" },
    change: {
      title: "Change",
      definition: "gap of this wave − gap of the wave before; positive where service got closer to expectations",
    },
    changeLow: { title: "Change low", definition: `lower end of the ${percent} interval (Welch)` },
    changeHigh: { title: "Change high", definition: "upper end" },
    changeP: { title: "Change p", definition: "Welch t test against the wave before" },
    changePHolm: { title: "Change p (Holm)", definition: "adjusted over waves and dimensions" },
    share: { title: "Share of points", definition: "mean of own points / own sum" },
    shareSd: { title: "SD", definition: "over respondents (n − 1)" },
  }),
  tables: {
    dimensions: "Dimensions",
    items: "Items",
    overall: "Overall",
    dimensionsByGroup: (columns) => `Dimensions by ${columns}`,
    groupDifferences: "Each group against the rest",
    waveChanges: "Each wave against the one before",
    itemsByGroup: (columns) => `Items by ${columns}`,
    dimensionsByWave: "Dimensions by wave",
    itemsByWave: "Items by wave",
    weights: "What matters to customers: points by dimension",
  },
  rows: {
    overallDimensions: "mean of the dimensions",
    overallItems: "mean of all items",
    overallWeighted: "weighted with own points",
    overallMeanWeights: "weighted with mean points",
  },
  charts: {
    gapAxis: "gap (perception − expectation), points",
    dimensionGaps: "Gaps by dimension",
    dimensionGapsAlt: "Bars of the mean gap of each dimension with its interval, widest shortfall first.",
    itemGaps: "Gaps by item, widest first",
    itemGapsAlt: "Bars of the mean gap of each item with its interval, coloured by dimension, widest shortfall first.",
    radar: (min, max) => `Expectation and perception (axes from ${min} to ${max})`,
    radarAlt: "Radar with one axis for each dimension: mean expectation and mean perception.",
    groupRadar: (column, min, max) => `Perception by ${column} (axes from ${min} to ${max})`,
    groupRadarAlt: "Radar with one axis for each dimension and one line for each group: mean perception.",
    waves: "Overall gap by wave",
    wavesAlt: "Line of the overall gap over the waves, with the ends of its interval as thin lines.",
    dimensionWaves: "Gaps by dimension and wave",
    dimensionWavesAlt: "One line for each dimension: its mean gap over the waves.",
  },
  headlines: {
    overall: ({ gap, low, high, scale, percent, weighted }, direction) => {
      const sure = `(${percent} interval ${low} to ${high})`;
      const byPoints = weighted === undefined ? "" : ` Weighted with what matters to customers, the gap is ${weighted}.`;
      if (direction === "short") return `Service falls short of expectations by ${gap} points on the ${scale} scale ${sure}.${byPoints}`;
      if (direction === "above") return `Service exceeds expectations by ${gap} points on the ${scale} scale ${sure}.${byPoints}`;
      return `Overall, there is no real difference between what customers expect and what they perceive: gap ${gap} on the ${scale} scale ${sure}.${byPoints}`;
    },
    dimensions: (lowest, highest) =>
      `${lowest.isShort ? "Falls short the most" : "Lowest gap"}: ${lowest.name} (${lowest.gap}${lowest.isAlike ? ", no real difference from what is expected" : ""}); ${highest.isShort ? "the least" : "best"}: ${highest.name} (${highest.gap}${highest.isAlike ? ", no real difference from what is expected" : ""}).`,
    items: (items) => `Mend first what falls short the most: ${items.map(({ name, gap }) => `“${name}” (${gap})`).join(", ")}.`,
    group: ({ group, column, dimension, difference, p, others }, worse) =>
      `By ${column}: ${group} ${worse ? "lags" : "is ahead of"} the rest in ${dimension} (${difference}, adjusted p ${p}); ${
        others === 0
          ? "other differences may be chance"
          : `${others} more ${others === 1 ? "difference holds" : "differences hold"} after adjustment`
      }.`,
    groupsAlike: (column) => `By ${column}, no group differs from the rest by more than chance would explain.`,
    wave: ({ before, after, change, low, high, percent }, direction) => {
      const figures = `${change} (${percent} interval ${low} to ${high})`;
      if (direction === "none") return `From ${before} to ${after} there is no real change of the overall gap: ${figures}.`;
      return `From ${before} to ${after} the overall gap got ${direction === "better" ? "better" : "worse"}: ${figures}.`;
    },
  },
  overallDimension: "the overall gap",
  notes: {
    kept: (rule, kept, respondents, others) =>
      `The overall gap rests on ${kept} of ${respondents} respondents (missing rule “${rule}”). ${others}`,
    keptByRule: (rule, kept) => `“${rule}” would keep ${kept}.`,
    withoutGroup: (count, column) =>
      `${count} ${count === 1 ? "respondent has" : "respondents have"} no entry in “${column}” and ${count === 1 ? "is" : "are"} in no group.`,
  },
  method: {
    tests: "paired t test of each gap; Welch's t test between groups and waves; p adjusted by Holm's method over the rows of a table",
    gapTerm: "Gap",
    gapText:
      "perception − expectation, paired by item and respondent; a dimension's gap is the mean of a respondent's available item gaps, then the mean over respondents",
    overallTerm: "Overall gap",
    overallText:
      "unweighted: mean of a respondent's dimension gaps, for respondents who have all; of items: mean of the available item gaps; weighted: each dimension with the respondent's own points / own sum",
    references:
      "Parasuraman, Zeithaml and Berry (1988), Journal of Retailing 64, 12–40; Parasuraman, Berry and Zeithaml (1991), Journal of Retailing 67, 420–450; Holm (1979), Scandinavian Journal of Statistics 6, 65–70; Welch (1947), Biometrika 34, 28–35",
  },
};
