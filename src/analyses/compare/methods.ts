/** How all groups together are tested: means without equal variances (the default), with equal variances, or ranks. */
export const compareMethods = ["welch", "anova", "kruskal-wallis"] as const;

export type CompareMethod = (typeof compareMethods)[number];
