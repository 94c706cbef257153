import type { DriversMessages, TextInterval } from "./drivers";

const mostNames = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

const between = ({ percent, low, high }: TextInterval): string => `${percent} interval ${low} to ${high}`;

export const driversEnglish: DriversMessages = {
  title: "Drivers of satisfaction",
  summary: "What matters most for overall satisfaction, how sure that is, and what to fix first.",
  methods: { shapley: "Shapley shares (LMG)", "relative-weights": "Johnson’s relative weights" },
  signs: { positive: "more is better", negative: "more is worse", unclear: "unclear" },
  kinds: {
    basic: "basic",
    exciting: "exciting",
    linear: "linear",
    none: "none",
    unknown: "unknown",
  },
  columns: (outcome, percent) => ({
    driver: { title: "Driver" },
    mean: { title: "Mean", definition: "of everybody who answered the driver" },
    shapley: {
      title: "Shapley share",
      definition: `how much of the differences in “${outcome}” the driver accounts for; the shares add up to R²`,
    },
    shapleyLow: { title: "from", definition: `${percent} interval of the Shapley share` },
    shapleyHigh: { title: "to" },
    share: { title: "Of R²", definition: "share used here over R²: the drivers add up to 100%" },
    relativeWeight: { title: "Relative weight", definition: "the same by Johnson’s method" },
    relativeWeightLow: { title: "from", definition: `${percent} interval of the relative weight` },
    relativeWeightHigh: { title: "to" },
    first: { title: "Comes first", definition: "share of resamples in which it is the most important driver" },
    correlation: { title: "r", definition: `correlation with “${outcome}”` },
    sign: { title: "Direction", definition: "unclear where the interval of b holds zero" },
    b: { title: "b", definition: `expected change of “${outcome}” per point, the other drivers held` },
    ciLow: { title: "b from", definition: `${percent} interval of b` },
    ciHigh: { title: "b to" },
    p: { title: "p", definition: "of b, two-sided" },
    beta: { title: "beta", definition: "b in standard deviations" },
    vif: { title: "VIF", definition: "how much the other drivers widen the interval of b; above 5 they can hardly be told apart" },
    priority: { title: "Priority", definition: "share of R² times room to improve" },
    rank: { title: "Rank" },
    importance: { title: "Importance", definition: "share of R²" },
    room: { title: "Room", definition: "how far the mean lies below the top of the scale, as a share of the scale" },
    changeAtTop: { title: "At the top", definition: `most that “${outcome}” would change by the model if the mean rose to the top` },
    line: { title: "Model" },
    n: { title: "n", definition: "respondents who answered the outcome and all drivers" },
    drivers: { title: "Drivers" },
    r2: { title: "R²", definition: `share of the differences in “${outcome}” that the drivers account for together` },
    adjustedR2: { title: "Adjusted R²", definition: "less what so many drivers explain by chance" },
    sigma: { title: "Residual SD", definition: `how far “${outcome}” lies from what the drivers predict` },
    f: { title: "F" },
    pModel: { title: "p", definition: "chance of so large an R² if no driver mattered" },
    low: { title: "n low", definition: "respondents with a low answer" },
    high: { title: "n high", definition: "respondents with a high answer" },
    penalty: { title: "Penalty", definition: `“${outcome}” where the answer is low, less where it is in the middle` },
    pPenalty: { title: "p penalty" },
    reward: { title: "Reward", definition: `“${outcome}” where the answer is high, less where it is in the middle` },
    pReward: { title: "p reward" },
    kind: { title: "Kind", definition: "basic only hurts when low, exciting only helps when high, linear does both, none shows neither" },
    asymmetry: { title: "Asymmetry", definition: "−1: all penalty; 1: all reward" },
    crosshair: { title: "Crosshair" },
  }),
  tables: {
    drivers: (outcome) => `What matters for “${outcome}”`,
    model: "The drivers together",
    priorities: "What to fix first",
    asymmetry: "What hurts when low, what helps when high",
    crosshair: "Crosshair of the chart",
  },
  model: "all drivers",
  means: "mean of the drivers",
  charts: {
    shares: (outcome) => `Importance of the drivers of “${outcome}”`,
    sharesAlt: "Bars of each driver’s share of the explained differences, with intervals.",
    sharesAxis: "share of the differences accounted for",
    quadrant: "Importance and performance of the drivers",
    quadrantAlt: "Scatter of the drivers: mean answer to the right, importance upwards, divided at the means into four quadrants.",
    x: "mean answer",
    y: "importance (share of R²)",
    corners: { topLeft: "Concentrate here", topRight: "Keep up", bottomLeft: "Low priority", bottomRight: "Possible overkill" },
  },
  reasons: {
    constant: "everyone in the model gave the same answer",
    collinear: "drivers determine each other, so that no single set of coefficients fits best",
    noScale: "the ends of the answer scale are not known",
    noIntervals: "the respondents could not be drawn again often enough",
    perfect: "the drivers fit perfectly, so there is nothing to test against",
    nobodyLow: "nobody, or everybody, answered low",
    nobodyHigh: "nobody, or everybody, answered high",
    neither: "neither hurts nor helps",
    noModel: "low and high answers cannot be told apart in one model",
  },
  headlines: {
    most: ({ name, outcome, share, interval, whole, drivers, sign, next }) =>
      `“${name}” matters most for “${outcome}”${sign === "negative" ? " (more of it goes with less)" : ""}: it accounts for ${share} of the differences between respondents${
        interval ? ` (${between(interval)})` : ""
      }, out of ${whole} for all ${drivers} drivers.${next.length > 0 ? ` Next: ${listed(next)}.` : ""}`,
    chance: (outcome, drivers, n, p) =>
      `With ${n} respondents the ${drivers} drivers together explain no more of “${outcome}” than chance may (p = ${p}): no driver can be singled out. More answers or fewer drivers would tell more.`,
    firm: (name, percent, resamples) =>
      `That “${name}” comes first is fairly sure: drawn again ${resamples} times from these respondents, it did in ${percent}.`,
    unsure: (name, percent, rival, rivalPercent, resamples) =>
      `The first place is not certain: drawn again ${resamples} times from these respondents, “${name}” held it in ${percent}, “${rival}” in ${rivalPercent}.`,
    fix: ({ name, mean, top, outcome, change, isSure }) =>
      `Look at “${name}” first: importance and room to improve are largest together (mean ${mean} of ${top}).${
        change
          ? isSure
            ? ` One point more goes with ${change.figure} in “${outcome}” (${between(change)}).`
            : ` Its own effect cannot be told from zero yet: ${change.figure} in “${outcome}” per point (${between(change)}).`
          : ""
      }`,
    impacts: (basic, exciting, outcome) =>
      [
        ...(basic.length > 0
          ? [`Low answers on ${listed(basic)} go with a lower “${outcome}”, high ones with no clear gain: get them right.`]
          : []),
        ...(exciting.length > 0
          ? [`High answers on ${listed(exciting)} go with a higher “${outcome}”, low ones with no clear loss: a chance to stand out.`]
          : []),
      ].join(" "),
    kept: (n, respondents) =>
      `Only ${n} of ${respondents} respondents answered the outcome and all drivers; the others are not in these figures.`,
  },
  notes: {
    kept: (n, respondents, drivers) =>
      `${n} of ${respondents} respondents answered the outcome and all ${drivers} drivers and are in the model; nothing was filled in for the others.`,
    constant: (names) => `Left out, because everyone in the model gave the same answer: ${listed(names)}.`,
    dependence: (name, on) =>
      on.length > 0
        ? `“${name}” can be worked out from ${listed(on)}, so their coefficients cannot be separated; leave one of them out. The shares still hold: such drivers share what they have in common.`
        : `“${name}” can be worked out from the other drivers, so the coefficients cannot be separated.`,
    entangled: (names) =>
      `${listed(names)} overlap so much with the other drivers (VIF above 10) that their coefficients hang on few respondents; read the shares, not b.`,
    fewRows: (n, drivers) =>
      `${n} respondents for ${drivers} drivers are few (fewer than 10 a driver): R² is too high by chance and the shares are uncertain. Look at adjusted R² and the intervals.`,
    noScale:
      "Without the ends of the answer scale (option scale) room to improve and the effects of low and high answers cannot be computed.",
    noIntervals: "The shares have no intervals: there are too few respondents, or so many that drawing them again would take too long.",
    pairs: (pairs, drivers) =>
      `With ${drivers} drivers not every subset can be visited: the Shapley shares are estimated from ${pairs} pairs of random orders.`,
    failed: (failed) => `${failed} resamples were left out because a driver did not vary in them.`,
    otherWay: (names, outcome) =>
      `${listed(names)}: b and the correlation with “${outcome}” point in opposite directions, as happens where drivers overlap. Do not read b alone.`,
    noImpacts: "Low and high answers could not be told apart in one model: too few respondents, or no answers in the middle.",
    cause: "These figures show what goes together, never a proven cause.",
  },
  method: {
    outcome: "Outcome",
    outcomeText: (header, scale) => `“${header}”, ${scale ? `read on ${scale.min} to ${scale.max}` : "every number as it stands"}`,
    drivers: "Drivers",
    levels: {
      items: "the items of the questionnaire’s main block",
      dimensions: "the dimensions of the questionnaire’s main block: mean of the answered items",
      columns: "columns named by the user",
    },
    missing: "In the model",
    missingText: "only respondents who answered the outcome and every driver are in the model (listwise)",
    model: "Model",
    modelText: "least squares with an intercept; t intervals, two-sided p; VIF = 1/(1 − R² of the driver on the others)",
    importance: "Importance",
    importanceText: (method, exact) =>
      `${method}. A Shapley share is what a driver adds to R², averaged over all orders in which the drivers could enter${exact ? " (exact, over all subsets)" : ""}; relative weights go through the uncorrelated variables closest to the drivers. Both add up to R²`,
    interval: "How sure",
    intervalText: (percent, resamples, seed, pairs) =>
      `${percent} percentile intervals from ${resamples} resamples of the respondents with replacement, seed ${seed}${
        pairs === undefined
          ? ""
          : `; in each resample the Shapley shares are estimated from ${pairs} pairs of random orders, which widens the intervals a little`
      }`,
    noInterval: "no resamples",
    priority: "What to fix first",
    priorityText:
      "priority = share of R² × (top of the scale − mean)/(length of the scale); the headline names the first driver of which more goes with more of the outcome",
    impacts: "Low and high",
    impactsText: (low, high) =>
      `answers up to ${low} are low, from ${high} high, those between the reference, all in one regression; a penalty or reward counts where p ≤ 0.05; the headline names only kinds that hold after Holm’s adjustment over all penalties and rewards`,
    references:
      "Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis; Johnson (2000), Multivariate Behavioral Research 35, 1–19; Grömping (2007), The American Statistician 61, 139–147; Brandt (1987); Efron (1979), Annals of Statistics 7, 1–26",
  },
};
