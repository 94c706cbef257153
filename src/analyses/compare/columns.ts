import type { CompareColumn } from "../../i18n/compare";
import type { ColumnShape } from "../reportColumns";
import type { CompareSettings } from "./compute";

const text: ColumnShape = { format: "text", main: true };
const difference: ColumnShape = { format: "difference", emphasis: "sign", main: true };

/** How each column of the comparison looks. */
export const compareShapes: Readonly<Record<CompareColumn, ColumnShape>> = {
  grouping: text,
  group: text,
  part: text,
  pair: text,
  n: { format: "count", main: true },
  mean: { format: "mean", main: true },
  sd: { format: "spread" },
  ciLow: { format: "mean", main: true },
  ciHigh: { format: "mean", main: true },
  median: { format: "mean" },
  difference,
  differenceLow: { format: "difference", main: true },
  differenceHigh: { format: "difference", main: true },
  p: { format: "probability" },
  testP: { format: "probability", main: true },
  restP: { format: "probability" },
  pAdjusted: { format: "probability", main: true },
  pGamesHowell: { format: "probability" },
  pTukey: { format: "probability" },
  hedgesG: { format: "difference" },
  delta: { format: "difference" },
  verdict: text,
  method: text,
  groups: { format: "count" },
  statistic: { format: "statistic", main: true },
  df1: { format: "freedom" },
  df2: { format: "freedom" },
  omegaSquared: { format: "ratio", main: true },
  epsilonSquared: { format: "ratio" },
  restN: { format: "count" },
  rest: { format: "mean" },
};

/** The columns of the pairs that the method has. */
export function pairColumns({ method }: Pick<CompareSettings, "method">): readonly CompareColumn[] {
  if (method === "kruskal-wallis") return ["pair", "difference", "p", "pAdjusted", "delta", "verdict"];
  const together = method === "anova" ? "pTukey" : "pGamesHowell";
  return ["pair", "difference", "differenceLow", "differenceHigh", "p", "pAdjusted", together, "hedgesG", "verdict"];
}

/** The columns of the test of all groups that the method has. */
export function testColumns({ method }: Pick<CompareSettings, "method">): readonly CompareColumn[] {
  const first: readonly CompareColumn[] = ["grouping", "method", "n", "groups", "statistic", "df1"];
  return method === "kruskal-wallis" ? [...first, "testP", "epsilonSquared"] : [...first, "df2", "testP", "omegaSquared", "epsilonSquared"];
}
