import type { DriversColumn, DriversMessages } from "../../i18n/drivers";
import type { FormatName, ReportColumn } from "../../report/tree";

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const text: Shape = { format: "text", main: true };
const share: Shape = { format: "share", main: true };
const sideShare: Shape = { format: "share" };
const count: Shape = { format: "count" };
const change: Shape = { format: "difference", main: true, emphasis: "sign" };
const bound: Shape = { format: "difference" };
const probability: Shape = { format: "probability" };
const statistic: Shape = { format: "statistic" };

const shapes: Readonly<Record<DriversColumn, Shape>> = {
  driver: text,
  mean: { format: "mean", main: true },
  shapley: share,
  shapleyLow: share,
  shapleyHigh: share,
  share,
  relativeWeight: sideShare,
  relativeWeightLow: sideShare,
  relativeWeightHigh: sideShare,
  first: sideShare,
  correlation: statistic,
  sign: text,
  b: change,
  ciLow: bound,
  ciHigh: bound,
  p: probability,
  beta: statistic,
  vif: statistic,
  priority: { format: "ratio", main: true },
  rank: { format: "count", main: true },
  importance: share,
  room: share,
  changeAtTop: bound,
  line: text,
  n: { format: "count", main: true },
  drivers: count,
  r2: share,
  adjustedR2: share,
  sigma: { format: "spread" },
  f: statistic,
  pModel: { format: "probability", main: true },
  low: count,
  high: count,
  penalty: change,
  pPenalty: probability,
  reward: change,
  pReward: probability,
  kind: text,
  asymmetry: statistic,
  crosshair: text,
};

/** Columns of a table, in the order of their ids. */
export function driversColumns(ids: readonly DriversColumn[], words: ReturnType<DriversMessages["columns"]>): readonly ReportColumn[] {
  return ids.map((id) => ({ id, ...shapes[id], ...words[id] }));
}
