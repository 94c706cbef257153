/**
 * A report as a neutral tree: headline sentences, tables, charts, notes and a method page. Renderers draw it in Excel, in the
 * pane, as text and as JSON; none of them computes. All sentences are already in the report's language; numbers are full
 * double precision and carry the name of a format.
 */
import type { Language } from "../i18n/language";

/** How a number is shown. The cell keeps full precision; a renderer turns the name into a number format. */
export type FormatName =
  | "text"
  | "count" // n: whole number
  | "mean" // two decimals
  | "difference" // two decimals, sign always shown
  | "spread" // SD: two decimals
  | "statistic" // t, dz: two decimals
  | "freedom" // degrees of freedom: whole, or one decimal when fractional
  | "probability" // p: three decimals or <0.001
  | "share" // fraction of 1, shown as per cent with one decimal
  | "points" // -100 to 100, one decimal, sign always shown: the NPS
  | "index" // 0 to 100, one decimal
  | "ratio"; // three decimals

/** Why a cell has no number: shown as an en dash, the reason as a note. */
export interface NotComputable {
  readonly notComputable: string;
}

/** A word with a fixed meaning: JSON carries the code, people read the text. */
export interface CodedText {
  /** The same in every language: `concentrate`, `tangibles`. */
  readonly code: string;
  readonly text: string;
}

/** A figure that is kept back so that nobody's answers can be told: unlike "no answers", it exists. JSON carries the cause. */
export interface HiddenFigure {
  /**
   * `few`: its group is too small; `complement`: it would give away a group that is kept back, by subtraction; `released`: its group has a
   * few people more or fewer than in a copy handed out before.
   */
  readonly hidden: "few" | "complement" | "released";
  /** For instance "fewer than 5". */
  readonly text: string;
}

export type ReportCell = number | string | CodedText | NotComputable | HiddenFigure;

export interface ReportColumn {
  /** Stable, the same in every language: `gap`, `ciLow`. */
  readonly id: string;
  readonly title: string;
  readonly format: FormatName;
  /** One line that defines the column; printed under the table's title. */
  readonly definition?: string;
  /** `sign`: negative and positive in two colours. `heat`: shaded from the low to the high end of `heatEnds`. */
  readonly emphasis?: "sign" | "heat";
  /** Where the shading begins and ends; absent means the column's own lowest and highest. `reversed`: low is good. */
  readonly heatEnds?: { readonly low: number; readonly high: number; readonly reversed?: boolean };
  /** Part of the short form of the table: narrow pane, terminal. */
  readonly main?: boolean;
}

export interface ReportRow {
  /** Stable: `item1`, `tangibles`, `overall-dimensions`. Unique in its table together with the `group` or `wave` cell, where there is one. */
  readonly id: string;
  /** By column id. */
  readonly cells: Readonly<Record<string, ReportCell>>;
  /** A total or summary row, set off by the renderers. */
  readonly summary?: boolean;
}

export interface ReportTable {
  readonly kind: "table";
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** A long table to filter and look things up in: on a sheet it stands below what is printed. */
  readonly lookup?: boolean;
}

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

export interface ReportNote {
  readonly kind: "note";
  readonly id: string;
  readonly tone: "information" | "warning";
  readonly text: string;
}

/** The method page: settings, keys, missing rule, n kept, versions, references, fingerprint. */
export interface MethodPage {
  readonly kind: "method";
  readonly id: "method";
  readonly title: string;
  readonly entries: readonly { readonly term: string; readonly text: string }[];
}

export type ReportBlock = ReportTable | ReportChart | ReportNote | MethodPage;

/** How many people stand behind the figures of a group that a report shows. */
export interface PublishedGroup {
  readonly group: string;
  readonly n: number;
}

export interface Report {
  readonly analysis: string;
  readonly status: "complete";
  readonly language: Language;
  readonly title: string;
  /** Source, n and date in one line. */
  readonly subtitle: string;
  /** At most five sentences; the finding first. */
  readonly headlines: readonly string[];
  readonly blocks: readonly ReportBlock[];
  /** What it publishes, `{ group: "department=Sales", n: 21 }`: each group it shows and `*` for everybody; never a hidden group. */
  readonly releases?: readonly PublishedGroup[];
}

/** An analysis that did not run: quiet when something is not chosen yet, refused when it cannot be done. */
export interface UnfinishedReport {
  readonly analysis: string;
  readonly status: "incomplete" | "refused";
  readonly language: Language;
  readonly code: string;
  readonly sentence: string;
}

export type AnyReport = Report | UnfinishedReport;

/** True for a cell without a number. */
export function isNotComputable(cell: ReportCell): cell is NotComputable {
  return typeof cell === "object" && "notComputable" in cell;
}

/** True for a cell whose figure is kept back. */
export function isHidden(cell: ReportCell): cell is HiddenFigure {
  return typeof cell === "object" && "hidden" in cell;
}

/**
 * What people read in a text cell; undefined for numbers and cells without one.
 *
 * @example cellText({ code: "keep-up", text: "Keep up" }) // "Keep up"
 */
export function cellText(cell: ReportCell): string | undefined {
  if (typeof cell === "string") return cell;
  return typeof cell === "object" && "text" in cell ? cell.text : undefined;
}
