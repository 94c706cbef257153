/** The charts of a report: what they draw of its tables, not how. */

interface ChartBase {
  readonly kind: "chart";
  readonly id: string;
  readonly title: string;
  /** What the chart shows in a sentence, for people who do not see it. */
  readonly description: string;
  /** The table whose cells it draws. */
  readonly table: string;
  /** Only rows that pass: by row id. Absent means all. */
  readonly rows?: readonly string[];
}

/** Horizontal bars of a signed number, each with its interval; coloured by `colour`, a text column. */
export interface IntervalBars extends ChartBase {
  readonly type: "interval-bars";
  readonly label: string;
  readonly number: string;
  readonly low: string;
  readonly high: string;
  readonly colour?: string;
  readonly axisTitle: string;
  /** For instance "95 % interval". */
  readonly intervalTitle: string;
  readonly order?: "sorted" | "descending" | "table"; // sorted (default): lowest on top; descending: highest; table: first row
}

/** Horizontal bars of parts that make up 100 %, one bar a row: unfavourable, neutral, favourable. Series in the order they are stacked. */
export interface StackedBars extends ChartBase {
  readonly type: "stacked-bars";
  readonly label: string;
  /** Number columns of shares; `tone` gives the colour: a scale from bad to good, or plain parts. */
  readonly series: readonly { readonly column: string; readonly tone: "bad" | "poor" | "middle" | "fair" | "good" | "part" }[];
  readonly axisTitle: string;
}

/** Bars of several number columns side by side, one cluster a row: score, target, peers. */
export interface ClusteredBars extends ChartBase {
  readonly type: "clustered-bars";
  readonly label: string;
  readonly series: readonly { readonly column: string; readonly role: SeriesRole }[];
  readonly axisTitle: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly order?: "descending" | "table"; // table (default): first row on top; descending: highest of the first series on top
}

/** Vertical bars from most to least with the cumulative share as a line on a second axis; the rows already stand in that order. */
export interface Pareto extends ChartBase {
  readonly type: "pareto";
  readonly label: string;
  readonly number: string;
  readonly cumulative: string;
  readonly axisTitle: string;
  readonly cumulativeTitle: string;
}

/** What a series stands for decides its look: expectation hollow or pale, perception solid, groups by palette. */
export type SeriesRole = "expectation" | "perception" | "group" | "target";

/** A radar with one axis a row. Series are number columns, or (with `split`) the values of a text column over one number column. */
export interface Radar extends ChartBase {
  readonly type: "radar";
  readonly label: string;
  readonly series: readonly { readonly column: string; readonly role: SeriesRole }[];
  readonly split?: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** Importance (y) against performance (x) with a crosshair and names in the corners. */
export interface QuadrantPlot extends ChartBase {
  readonly type: "quadrant";
  /** The text column with the item's short name. */
  readonly label: string;
  readonly x: string;
  readonly y: string;
  readonly colour?: string;
  /** The table and row that hold the crosshair, in columns of the same ids as `x` and `y`. */
  readonly crosshair: { readonly table: string; readonly row: string };
  readonly xTitle: string;
  readonly yTitle: string;
  /** A line from corner to corner where both axes are equal: fair value, equal importance and performance. */
  readonly diagonal?: string;
  /** Corner names. */
  readonly corners: { readonly topLeft: string; readonly topRight: string; readonly bottomLeft: string; readonly bottomRight: string };
}

/** Points joined by lines over the values of a text column (waves), in table order; with `low` and `high` as thin bounds when there is one series. */
export interface Lines extends ChartBase {
  readonly type: "lines";
  readonly category: string;
  readonly number: string;
  readonly low?: string;
  readonly high?: string;
  /** A text column: one line for each of its values. */
  readonly split?: string;
  readonly axisTitle: string;
  readonly intervalTitle: string;
}

export type ReportChart = IntervalBars | StackedBars | ClusteredBars | Pareto | Radar | QuadrantPlot | Lines;
