import type { TargetsColumn } from "../../i18n/targets";
import type { ColumnShape } from "../reportColumns";

const text: ColumnShape = { format: "text", main: true };
const mean: ColumnShape = { format: "mean", main: true };

/** How each column of the targets report looks. */
export const targetsShapes: Readonly<Record<TargetsColumn, ColumnShape>> = {
  measure: text,
  grouping: text,
  group: text,
  n: { format: "count", main: true },
  score: mean,
  ciLow: { format: "mean" },
  ciHigh: { format: "mean" },
  target: mean,
  difference: { format: "difference", emphasis: "sign", main: true },
  met: text,
  peers: { format: "mean" },
  peersDifference: { format: "difference", emphasis: "sign" },
  best: { format: "mean" },
  bestName: { format: "text" },
};

export const targetColumns = ["n", "score", "ciLow", "ciHigh", "target", "difference", "met"] as const;
export const peerColumns = ["peers", "peersDifference", "best", "bestName"] as const;
