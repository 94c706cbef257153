import type { TrendMessages } from "./trend";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const untilZero = "zero inside the interval: no real change";

/** The words of the trend report in English. */
export const trendEnglish: TrendMessages = {
  title: "Trend over the waves",
  summary: "What has really changed since the last survey and since the first, where it is heading, and why the gap moved.",
  columns: (percent, unit, outcome) => ({
    wave: { title: "Wave" },
    part: { title: "Part" },
    n: { title: "n", definition: "respondents with a score" },
    mean: { title: "Mean" },
    sd: { title: "SD", definition: "standard deviation over respondents (n − 1)" },
    ciLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} t interval of the mean` },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    movingAverage: { title: "Average of three", definition: "this wave with its two neighbours" },
    trailingAverage: { title: "Last three", definition: "mean of this wave and the two before" },
    controlLow: { title: "Lower limit", definition: "mean of the waves − 3 sigma from the steps between neighbours" },
    controlHigh: { title: "Upper limit", definition: "mean of the waves + 3 sigma" },
    control: { title: "Usual?", definition: "inside the limits is the usual up and down" },
    difference: { title: "Change", definition: "against the wave before" },
    differenceLow: { title: `Change low ${percent}`, definition: `lower end of the ${percent} interval of the change` },
    differenceHigh: { title: `Change high ${percent}`, definition: "upper end" },
    p: { title: "p", definition: "Welch's t test of the change" },
    pHolm: { title: "p (Holm)", definition: "p adjusted for the number of changes" },
    verdict: { title: "Verdict", definition: untilZero },
    sinceFirst: { title: "Since the first", definition: "against the first wave" },
    sinceFirstLow: { title: `Low ${percent} (first)` },
    sinceFirstHigh: { title: `High ${percent} (first)` },
    sinceFirstP: { title: "p (first)" },
    sinceFirstPHolm: { title: "p (first, Holm)" },
    sinceFirstVerdict: { title: "Verdict (first)" },
    method: { title: "Method" },
    slope: { title: "Slope", definition: `change per ${unit}` },
    slopeLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} interval of the slope` },
    slopeHigh: { title: `High ${percent}`, definition: "upper end" },
    intercept: { title: "Intercept", definition: `height of the line one ${unit} before the first wave` },
    t: { title: "t" },
    df: { title: "df" },
    slopeP: { title: "p", definition: "test of no trend" },
    r2: { title: "R²", definition: "share of the spread that the line explains" },
    tau: { title: "tau", definition: "Kendall's: 1 always up, −1 always down" },
    s: { title: "S", definition: "pairs of waves that rise − pairs that fall" },
    pExact: { title: "Exact p", definition: "from all orders of the waves; without ties only" },
    gap: { title: "Gap" },
    before: { title: "Gap before" },
    after: { title: "Gap now" },
    change: { title: "Change", definition: "gap now − gap before = by perception + by expectation" },
    byPerception: { title: "By perception", definition: "what perception did: above zero the service is felt to be better" },
    byPerceptionP: { title: "p (perception)" },
    byExpectation: { title: "By expectation", definition: "what expectation did: below zero people expect more" },
    byExpectationP: { title: "p (expectation)" },
    ratioChange: { title: "Ratio change", definition: "change of mean perception / mean expectation" },
    ratioByPerception: { title: "Ratio by perception" },
    ratioByExpectation: { title: "Ratio by expectation" },
    low: { title: "n low", definition: "respondents whose answers on the part are low" },
    high: { title: "n high", definition: "respondents whose answers are high" },
    penalty: { title: "Penalty", definition: `“${outcome}” where the part is rated low, less where it is in the middle` },
    penaltyP: { title: "p penalty" },
    reward: { title: "Reward", definition: `“${outcome}” where the part is rated high, less where it is in the middle` },
    rewardP: { title: "p reward" },
    kind: { title: "Kind", definition: "basic only hurts when low, exciting only helps when high, linear does both, none shows neither" },
    penaltyChange: { title: "Penalty change", definition: "against the first wave with figures; below zero low answers cost more" },
    penaltyChangeP: { title: "p (Holm)", definition: "p adjusted for all changes of penalties and rewards" },
    rewardChange: { title: "Reward change", definition: "below zero high answers lift less than they did" },
    rewardChangeP: { title: "p reward change" },
  }),
  tables: {
    waves: (measure) => `${measure} by wave`,
    changes: (measure) => `${measure}: changes`,
    slope: (measure) => `${measure}: direction over all waves`,
    parts: "Parts of the score by wave, each against the wave before",
    split: "Why the gap changed: what perception and what expectation did",
    impacts: (outcome) => `What hurt “${outcome}” when low and lifted it when high, wave by wave`,
  },
  slopeMethods: {
    olsMeans: "straight line through the means",
    wlsMeans: "straight line, means weighted with n",
    olsRespondents: "straight line through respondents",
    theilSen: "Theil-Sen: median slope",
    mannKendall: "Mann-Kendall: up or down",
  },
  verdicts: { better: "higher", worse: "lower", none: "no real change", unknown: "cannot be told" },
  control: { inside: "usual", outside: "look for a cause" },
  reasons: {
    edge: "the average needs a wave on each side",
    first: "nothing to compare with",
    fewWaves: "too few waves",
    exact: "the waves lie on one line, so there is no scatter to test against",
    notForThis: "not defined for this method",
    withTies: "waves with equal means: see p",
    noRatio: "no ratio without means above zero",
    smallWave: "too few respondents in this wave for a model of all parts",
    fewInContrast: "fewer than 10 such answers in this wave",
    noImpactChange: "no earlier figure to compare with",
  },
  charts: {
    waves: (measure) => `${measure} by wave`,
    wavesAlt: "A line of the mean of each wave with its interval, in order of time.",
    parts: "Parts of the score by wave",
    partsAlt: "One line for each part of the score, in order of time.",
    mean: "mean",
    gap: "gap, points",
  },
  headlines: {
    last: ({ measure, wave, against, mean, change, low, high, percent }, verdict) =>
      verdict === "none"
        ? `${measure}: ${mean} in ${wave}, no real change since ${against} (${change}; the ${percent} interval from ${low} to ${high} holds zero).`
        : `${measure} has ${verdict === "better" ? "risen" : "fallen"} since ${against}: ${mean} in ${wave}, ${change} (${percent} interval ${low} to ${high}).`,
    first: ({ wave, against, change, low, high, percent }, verdict) =>
      verdict === "none"
        ? `Since the first wave (${against}) there is no real change either: ${change} by ${wave} (${percent} interval ${low} to ${high}).`
        : `Since the first wave (${against}) it has ${verdict === "better" ? "risen" : "fallen"} by ${change} (${percent} interval ${low} to ${high}).`,
    slope: (waves, slope, low, high, percent, unit, direction) =>
      direction === "none"
        ? `Over all ${waves} waves no direction stands out: ${slope} per ${unit} (${percent} interval ${low} to ${high}).`
        : `Over all ${waves} waves it goes ${direction} by ${slope} per ${unit} (${percent} interval ${low} to ${high}).`,
    outside: (waves, low, high) =>
      `Outside the usual up and down (${low} to ${high}): ${listed(waves)}. Ask first what was different then.`,
    split: ({ from, to, change, perception, expectation }, direction) =>
      direction === "none"
        ? `The gap between perception and expectation has not really changed from ${from} to ${to} (${change}; perception ${perception}, expectation ${expectation}).`
        : `The gap between perception and expectation has got ${direction} by ${change} from ${from} to ${to}: ${perception} comes from what people feel, ${expectation} from what they expect.`,
    part: (part, change, p, wave, against, isWorse) =>
      isWorse
        ? `Look at “${part}” first: ${change} from ${against} to ${wave} (${p}).`
        : `Most gained: “${part}”, ${change} from ${against} to ${wave} (${p}).`,
    impact: (kind, { part, outcome, from, to, before, after, p, penalty }) =>
      kind === "granted"
        ? `“${part}” once delighted and is now taken for granted: high ratings went with ${before} in “${outcome}” in ${from} and with ${after} in ${to} (${p}), while low ones now go with ${penalty ?? ""}. Do not let it slip.`
        : kind === "faded"
          ? `“${part}” delights less than it did: high ratings went with ${before} in “${outcome}” in ${from} and with ${after} in ${to} (${p}).`
          : `Low ratings of “${part}” cost more than they did: ${before} in “${outcome}” in ${from}, ${after} in ${to} (${p}).`,
    hidden: (minimum) =>
      `No trend can be shown: fewer than two waves may be shown, because waves with fewer than ${minimum} answers are hidden.`,
  },
  notes: {
    unknownTime: "The names of the waves do not say when they were: they are taken in the order of the table, one step apart.",
    fewWaves: "With fewer than four waves hardly any direction can be proved; compare wave with wave.",
  },
  method: {
    timeTerm: "Time",
    time: (waves, first, last, unit) => `${waves} waves from ${first} to ${last}; distances counted in ${unit}s, the first wave at 1`,
    changesTerm: "Changes",
    changes:
      "each wave against the one before and against the first, as independent samples: Welch's t test and interval; Holm over the changes of a kind. A change is real where its interval does not hold zero",
    slopeTerm: "Direction",
    slope:
      "least squares through the means of the waves (each wave counts once), through the means weighted with n, and through the respondents; Theil-Sen slope; Mann-Kendall test. The headline takes the first, the strictest",
    limitsTerm: "Control limits",
    limits: "individuals chart: mean of the waves ± 3 sigma, sigma from the mean step between neighbours (2/√π)",
    splitTerm: "Why the gap changed",
    split:
      "gap = perception − expectation, over the same respondents, so that the change of the gap is what perception did less what expectation did; the ratio by logarithmic means",
    impactsTerm: "What hurts, what lifts",
    impacts: (low, high) =>
      `in every wave with at least ten respondents for each penalty and reward, one regression of the outcome on low (up to ${low}) and high ratings (from ${high}) of all parts, those between the reference; penalties and rewards that rest on fewer than ten answers are left out. Changes against the first such wave as coefficients of independent samples, Holm over all of them; the headline names only changes that hold. They go together; which is the cause is not shown`,
    references:
      "Welch (1947); Holm (1979); Theil (1950); Sen (1968); Mann (1945); Kendall (1975); Shewhart (1931); Montgomery (2013); Ang (2005); Parasuraman, Zeithaml and Berry (1988); Brandt (1987); Clogg, Petkova and Haritou (1995)",
  },
};
