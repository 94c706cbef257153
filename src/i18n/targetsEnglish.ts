import type { NamedScore, TargetsMessages } from "./targets";

const mostNames = 4;

/** The first few by name and size, the others counted. */
function named(scores: readonly NamedScore[]): string {
  const shown = scores.slice(0, mostNames).map(({ name, difference }) => `${name} (${difference})`);
  const more = scores.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1] ?? ""}`;
}

const part = (scores: readonly NamedScore[], words: string): string[] => (scores.length > 0 ? [`${words}: ${named(scores)}`] : []);

/** The words of the targets report in English. */
export const targetsEnglish: TargetsMessages = {
  title: "Scores against targets",
  summary: "Which scores and which units meet their target for certain, which miss it, and how each stands beside the others.",
  columns: (percent, direction) => ({
    measure: { title: "Score" },
    grouping: { title: "By" },
    group: { title: "Group" },
    n: { title: "n", definition: "respondents with a score" },
    score: { title: "Mean" },
    ciLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} t interval of the mean` },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    target: { title: "Target" },
    difference: {
      title: "Above target",
      definition: `mean − target; ${direction === "less-is-better" ? "less is better: positive" : "negative"} is a shortfall`,
    },
    met: { title: "Target met", definition: "by the whole interval; cannot be told where the target lies inside it" },
    peers: { title: "Other groups", definition: "mean of the other groups' means, each counting once" },
    peersDifference: { title: "Above others", definition: "mean − other groups" },
    best: { title: "Best other", definition: `${direction === "less-is-better" ? "lowest" : "highest"} mean of the other groups` },
    bestName: { title: "Which is best" },
  }),
  tables: {
    targets: "Scores and targets, everyone together",
    groups: (measure) => `${measure}: groups, targets and peers`,
    parts: "Parts of the score by group",
  },
  verdicts: { met: "met", notMet: "not met", unknown: "cannot be told" },
  reasons: { noTarget: "no target was given for it", noPeers: "no other group can be shown" },
  charts: {
    targets: "Scores and targets",
    targetsAlt: "Two bars for each score: its mean and its target.",
    groups: (measure, column) => `${measure} by ${column}: mean and target`,
    groupsAlt: "Two bars for each group: its mean and its target.",
    axis: "mean",
  },
  headlines: {
    one: ({ name, score, target, difference }, low, high, percent, verdict) =>
      `${name}: ${score} against a target of ${target} (${difference}; ${percent} interval ${low} to ${high}). ${
        {
          met: "The target is met.",
          notMet: "The target is not met.",
          unknown: "Whether the target is met cannot be told: it lies inside the interval.",
        }[verdict]
      }`,
    several: (what, { met, notMet, unknown }) => {
      const all = met.length + notMet.length + unknown.length;
      const parts = [
        ...part(notMet, `not met by ${notMet.length}`),
        ...part(unknown, `cannot be told for ${unknown.length}`),
        ...part(met, `met by ${met.length}`),
      ];
      return `${what === undefined ? `Parts of the score (${all})` : `By ${what} (${all} groups)`}: target ${parts.join("; ")}.`;
    },
    furthest: ({ name, score, target }, direction) =>
      `Look at ${name} first: ${score} against ${target} is the ${direction === "less-is-better" ? "furthest above its target, by" : "widest shortfall that is"} more than chance.`,
    best: (column, best, score, peers, direction) =>
      `${direction === "less-is-better" ? "Lowest" : "Highest"} mean by ${column}: ${best} with ${score}; the other groups average ${peers}. Whether the groups really differ is tested in the comparison of groups.`,
    noInterval: (name) => `Whether ${name} meets the target cannot be told: the answers have no spread, or there are too few.`,
  },
  method: {
    targetTerm: "Targets",
    target: (direction) =>
      `as given in the option target. Met where the whole interval of the mean lies at the target or ${direction === "less-is-better" ? "below, not met where it lies above" : "above, not met where it lies below"}; inside the interval both are possible. A ${direction === "less-is-better" ? "lower" : "higher"} mean counts as better (option direction). The verdicts are each for itself, not adjusted for their number`,
    peersTerm: "Other groups",
    peers: "the groups of the same column that may be shown, without the one beside which they stand; each counts once whatever its size",
    references: "Student (1908); Kish (1965) for weighted scores",
  },
};
