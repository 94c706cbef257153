import type { TargetsColumn } from "../../i18n/targets";
import type { ColumnShape } from "../reportColumns";
import type { TargetDirection } from "./verdict";

const text: ColumnShape = { format: "text", main: true };
const mean: ColumnShape = { format: "mean", main: true };

const shapes: Readonly<Record<TargetsColumn, ColumnShape>> = {
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

/** How each column of the targets report looks. Where less is better, a negative difference is no bad sign. */
export function targetsShapes(direction: TargetDirection): Readonly<Record<TargetsColumn, ColumnShape>> {
  if (direction === "more-is-better") return shapes;
  return { ...shapes, difference: { format: "difference", main: true }, peersDifference: { format: "difference" } };
}

export const targetColumns = ["n", "score", "ciLow", "ciHigh", "target", "difference", "met"] as const;
export const peerColumns = ["peers", "peersDifference", "best", "bestName"] as const;
