/**
 * A report as a neutral tree: headline sentences, tables, charts, notes and a method page. Renderers draw it in Excel, in the
 * pane, as text and as JSON; none of them computes. All sentences are already in the report's language; numbers are full
 * double precision and carry the name of a format.
 */
import type { Language } from "../i18n/language";
import type { ReportChart } from "./charts";
import type { LiveFormula, LiveSource } from "./live";

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
  /** By column id, the formulas that give the same cells from the answers as they stand; only a sheet can carry them. Hidden cells have none. */
  readonly live?: Readonly<Record<string, LiveFormula>>;
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

export type { ClusteredBars, IntervalBars, Lines, Pareto, QuadrantPlot, Radar, ReportChart, SeriesRole, StackedBars } from "./charts";

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
  /** The answers behind the formulas of its rows; absent where a sheet cannot follow them, as with case weights. */
  readonly live?: LiveSource;
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
