/** A chart of a report as ECharts draws it, with all that stands around it in the pane. */
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption, RadarSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { DataZoomComponentOption, GridComponentOption, RadarComponentOption, TooltipComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ResultsWords } from "../../i18n/pane/resultsWords";
import type { ReportTable } from "../../report/tree";
import type { ChartLook } from "./chartLook";
import type { NameLook, Symbol } from "./nameLooks";
import type { Pattern } from "./patterns";

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | DataZoomComponentOption
  | GridComponentOption
  | LineSeriesOption
  | RadarComponentOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | TooltipComponentOption
>;

/** What a chart is drawn with besides its report. */
export interface ChartSetting {
  /** Of the place for it, pixels. */
  readonly width: number;
  readonly look: ChartLook;
  /** For the decimal signs. */
  readonly locale: string;
  readonly words: ResultsWords["chart"];
  readonly tableOf: (id: string) => ReportTable;
  /** The colour, pattern and symbol of a dimension or group: the same in every chart. */
  readonly lookOf: (name: string) => NameLook;
}

export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  /** Of a bar; `hollow` is outlined and pale. */
  readonly pattern?: Pattern;
  readonly hollow?: boolean;
  /** Of a point or line. */
  readonly symbol?: Symbol;
  /** A line: its dashes, `solid` for none. */
  readonly line?: LineDash;
  /** An interval: a line with ends. */
  readonly whisker?: boolean;
}

export type LineDash = "solid" | "dashed" | "dotted";

/** A place of the chart that can be pointed at, and what is then told: its name, then its figures. */
export interface ChartMark {
  readonly series: number;
  readonly place: number;
  readonly lines: readonly string[];
}

export interface ChartDrawing {
  readonly option: ChartOption;
  /** Pixels. */
  readonly height: number;
  /** Empty where the chart explains itself. */
  readonly legend: readonly LegendEntry[];
  /** In reading order. */
  readonly marks: readonly ChartMark[];
  /** What numbers in the plot stand for, where names did not fit. */
  readonly key: readonly { readonly number: number; readonly name: string }[];
  /** Said beneath. */
  readonly notes: readonly string[];
  readonly zooms: boolean;
}
