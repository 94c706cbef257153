import type { QuadrantMessages } from "./quadrant";

const mostNames = 5;
const quoted = (names: readonly string[]): string[] => names.slice(0, mostNames).map((name) => `“${name}”`);

function english(names: readonly string[]): string {
  const shown = quoted(names);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

export const quadrantEnglish: QuadrantMessages = {
  title: "Importance and performance",
  summary: "What to fix first: attributes by how important they are and how well they are done.",
  quadrants: { concentrate: "Concentrate here", "keep-up": "Keep up", "low-priority": "Low priority", overkill: "Possible overkill" },
  crosshairs: { mean: "mean of the points", median: "median of the points", midpoint: "middle of the scale", target: "target" },
  importanceBy: {
    expectation: "mean expectation of each item",
    points: "mean share of the points that respondents gave each dimension",
    correlation: "derived: correlation (Pearson's r) of each attribute's performance with overall satisfaction",
    beta: "derived: standardised coefficient of each attribute in one regression of overall satisfaction on all of them; respondents who answered everything",
    "relative-weights":
      "derived: each attribute's share of R² by Johnson's relative weights; respondents who answered overall satisfaction and all attributes",
    shapley:
      "derived: each attribute's share of R² by Shapley (LMG), averaged over all orders of entry; respondents who answered overall satisfaction and all attributes",
    stated: "mean stated importance of each attribute",
    given: "as given in the table",
  },
  columns: {
    attribute: { title: "Attribute" },
    dimension: { title: "Dimension" },
    nImportance: { title: "n imp.", definition: "respondents behind importance" },
    nPerformance: { title: "n perf.", definition: "respondents behind performance" },
    importance: { title: "Importance", definition: "see “How this was computed”" },
    performance: { title: "Performance", definition: "mean of the answers, keyed" },
    quadrant: { title: "Quadrant", definition: "at or above the crosshair counts as high" },
    stays: { title: "Stays", definition: "share of resamples in which the attribute stays in its quadrant" },
    crosshair: { title: "Crosshair" },
    used: { title: "Used" },
    underMean: { title: "At the mean" },
    underMedian: { title: "At the median" },
    underMidpoint: { title: "At the middle" },
    underTarget: { title: "At the target" },
    stated: { title: "Stated", definition: "importance as stated" },
    derived: { title: "Derived" },
    statedRank: { title: "Rank stated", definition: "1 is the most important" },
    derivedRank: { title: "Rank derived" },
    derivedQuadrant: { title: "Quadrant if derived" },
    rankDifference: { title: "Rank gap", definition: "rank stated less rank derived: above 0, more important than people say" },
    gap: { title: "Gap", definition: "performance less importance: below 0, less well done than important" },
    line: { title: "Compared" },
    n: { title: "Attributes" },
    pearson: { title: "r", definition: "Pearson's correlation of stated and derived importance over the attributes" },
    spearman: { title: "Rank r", definition: "Spearman's: the same on ranks" },
  },
  tables: {
    attributes: "Attributes",
    crosshair: "Crosshair",
    flips: "Attributes that would change quadrant under another crosshair",
    statedDerived: "Stated and derived importance side by side",
    agreement: "How far stated and derived importance agree",
  },
  used: "used here",
  agreement: "stated and derived",
  diagonal: "importance = performance",
  chart: {
    title: "Importance and performance",
    alt: "Scatter of the attributes: performance to the right, importance upwards, divided by the crosshair into four quadrants.",
    x: "performance",
    y: {
      expectation: "importance (expectation)",
      points: "importance (share of points)",
      correlation: "importance (correlation with satisfaction)",
      beta: "importance (standardised coefficient)",
      "relative-weights": "importance (share of R², relative weights)",
      shapley: "importance (share of R², Shapley)",
      stated: "importance (stated)",
      given: "importance",
    },
  },
  headlines: {
    concentrate: (names, of) =>
      names.length === 1
        ? `1 of ${of} attributes is important and done less well: concentrate on ${english(names)}.`
        : `${names.length} of ${of} attributes are important and done less well: concentrate on ${english(names)}.`,
    noneToConcentrate: (of) => `None of the ${of} attributes is both important and done less well than the others.`,
    keepUp: (names) => `Important and done well, keep it up: ${english(names)}.`,
    firm: (firm, of, unsure, resamples) =>
      `How sure: drawn again ${resamples} times from these respondents, ${firm} of ${of} attributes keep their quadrant at least 90% of the time${
        unsure.length === 0 ? "." : `; less sure: ${english(unsure)}.`
      }`,
    flips: (under, of) =>
      `Where the quadrants meet is a choice: ${under.map(({ crosshair, count }) => `${count} of ${of} attributes would change quadrant if it were the ${crosshair}`).join(", ")}.`,
    noFlips: (of) => `All ${of} attributes keep their quadrants wherever the quadrants are made to meet.`,
    diagonal: (short, of) =>
      short.length === 0
        ? `None of the ${of} attributes is done less well than it is important.`
        : `${short.length} of ${of} attributes ${short.length === 1 ? "is" : "are"} done less well than important, by their means; the widest gaps first: ${english(short)}.`,
    disagreement: (names, outcome) =>
      `What people call important is not quite what goes with “${outcome}”: judged by that, ${english(names)} would stand in another quadrant.`,
  },
  notes: {
    leftOut: (names) => `Left out, for want of importance or performance: ${english(names)}.`,
    noStability: "The survey is too large to draw its respondents again in a moment, so the share of resamples is not shown.",
  },
  method: {
    importance: "Importance",
    crosshair: "Crosshair",
    crosshairText: (name) => `${name}; at or above counts as high`,
    means: "Means",
    meansText: "each over its own valid answers, so that n can differ between importance and performance",
    stability: "How sure",
    stabilityText: (resamples, seed) =>
      `${resamples} resamples of the respondents with replacement, seed ${seed}; crosshair computed anew in each`,
    derived: "Derived beside it",
    diagonal: "Line",
    diagonalText: "where importance and performance are equal; attributes above it are more important than well done",
    references:
      "Martilla and James (1977), Journal of Marketing 41, 77–79; Johnson (2000), Multivariate Behavioral Research 35, 1–19; Lindeman, Merenda and Gold (1980)",
  },
};
