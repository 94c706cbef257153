/**
 * A sheet as plain data: what stands where and how it looks. Rows and columns count from 0, lengths are points, colours are
 * `#RRGGBB`. The writer carries it out; tests read it.
 */

import type { PaperName } from "./paper";

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `…After` stands right of a number, which would touch it without an indent. */
export type StyleName =
  | "title"
  | "subtitle"
  | "headline"
  | "alert"
  | "section"
  | "definition"
  | "headerText"
  | "headerTextAfter"
  | "headerNumber"
  | "text"
  | "textAfter"
  | "number"
  | "summaryText"
  | "summaryTextAfter"
  | "summaryNumber"
  | "note"
  | "warning"
  | "term"
  | "method"
  | "key"
  | "figureTitle"
  | "figureHeader"
  | "figureText"
  | "figureNumber";

/** Text never becomes a formula; a formula refers to cells of the same sheet or of the keyed answers and starts with `=`. */
export type CellContent = { readonly text: string } | { readonly number: number } | { readonly formula: string };

export interface PlannedCell<Content = CellContent> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
  /** An Excel number format in English notation; text has `@`. */
  readonly format: string;
}

export interface PlannedTable {
  /** Of the report's table. */
  readonly id: string;
  /** Legal as an Excel table name; the writer makes it unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** Rows with a thin line above: the beginnings of groups. */
  readonly rules: readonly number[];
}

/**
 * `sign` colours numbers below and above zero, `missing` greys what stands in place of a number, `alarm` reddens a text that begins with
 * a warning sign, `heat` shades from low to high.
 */
export type PlannedEmphasis =
  | { readonly kind: "sign" | "missing" | "alarm"; readonly area: Area }
  | {
      readonly kind: "heat";
      readonly area: Area;
      readonly ends?: { readonly low: number; readonly high: number };
      readonly reversed: boolean;
    };

export type LabelPosition = "Right" | "Left" | "Top" | "Bottom" | "Center";

/** The label of one point, hung on a cell. */
export interface PlannedPointLabel {
  readonly point: number;
  readonly cell: { readonly row: number; readonly column: number };
  readonly position: LabelPosition;
  readonly colour?: string;
  readonly size?: number;
}

export interface OutlineLook {
  readonly colour: string;
  readonly weight: number;
  readonly style: "Continuous" | "Dash" | "RoundDot";
}

/** How a series looks; absent parts are not drawn. */
export interface SeriesLook {
  readonly fill?: string;
  readonly line?: OutlineLook;
  readonly marker?: {
    readonly style: "Circle" | "Square" | "Diamond" | "Triangle";
    readonly size: number;
    readonly colour: string;
    readonly hollow?: boolean;
  };
  /** Share of a bar's thickness left free between bars, per cent. */
  readonly gapWidth?: number;
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area;
  readonly look: SeriesLook;
  readonly secondary?: boolean;
  /** A line with markers over the columns of the others. */
  readonly asLine?: boolean;
  /** Every point shows its number in this format. */
  readonly numbers?: { readonly format: string; readonly colour: string };
  readonly inLegend: boolean;
  readonly labels: readonly PlannedPointLabel[];
  /** Bars that are seen, of a series that is not: an outline or none for each point, which follows the figures. */
  readonly outlines?: readonly (OutlineLook | null)[];
}

export interface PlannedAxis {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly title?: string;
  readonly format?: string;
  readonly gridlines?: boolean;
  /** `Low` keeps the labels beside the plot where the axis stands inside it. */
  readonly labels?: "Low" | "None" | "NextToAxis";
  readonly line?: string;
  /** Every category has its label, however close they stand. */
  readonly everyLabel?: boolean;
  /** The other axis crosses at this one's low end, not at zero. */
  readonly crossedAtLowEnd?: boolean;
}

export interface PlannedChart {
  readonly id: string;
  readonly type: "BarStacked" | "BarClustered" | "ColumnClustered" | "Radar" | "XYScatter" | "LineMarkers";
  readonly title: string;
  /** In words, for people who do not see it. */
  readonly description: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly PlannedSeries[];
  readonly categoryAxis: PlannedAxis;
  readonly valueAxis: PlannedAxis;
  /** Of the secondary series; hidden unless its labels stand next to it. */
  readonly secondAxis?: PlannedAxis;
  readonly legend: "Bottom" | "None";
}

export interface PrintPlan {
  readonly area: Area;
  readonly titleRows: Area;
  readonly leftFooter: string;
  readonly rightFooter: string;
  /** Rows that start a page. */
  readonly breaks: readonly number[];
  readonly paper: PaperName;
}

export interface SheetPlan {
  /** Legal as a sheet name; the writer makes it unique in the workbook. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Everything that is written, figures included. */
  readonly area: Area;
  /** From column 0. */
  readonly columnWidths: readonly number[];
  /** From row 0, every row of `area`. */
  readonly rowHeights: readonly number[];
  readonly tables: readonly PlannedTable[];
  readonly emphases: readonly PlannedEmphasis[];
  readonly charts: readonly PlannedChart[];
  readonly print: PrintPlan;
  /** Where it says what follows the answers; the first cell tells whether they have changed. Absent where nothing follows them. */
  readonly stamp?: Area;
  readonly frozenRows: number;
  /** Equal for two plans that differ in values alone, so that what the user changed on the sheet can stay. */
  readonly structure: string;
}
