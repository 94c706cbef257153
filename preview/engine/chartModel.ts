/** Charts as plain data, in the words of Office.js. */

/** Text properties of chart text; absent means automatic. */
export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

/** A line of a chart. `style: "None"` draws nothing; absent means automatic. */
export interface ChartLine {
  color?: string;
  style?: string;
  weight?: number;
}

/** A fill of a chart: a colour, none, or absent for automatic. */
export type ChartFill = { color: string } | "none";

export interface ChartText {
  text?: string;
  visible: boolean;
  overlay?: boolean;
  font: ChartFont;
}

export interface DataLabelModel {
  text?: string;
  /** A reference such as `=Sheet1!A2`: the label follows that cell. */
  formula?: string;
  position?: string;
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showLegendKey?: boolean;
  showPercentage?: boolean;
  numberFormat?: string;
  font: ChartFont;
}

export interface ChartPointModel {
  fill?: ChartFill;
  line?: ChartLine;
  markerStyle?: string;
  markerSize?: number;
  markerBackground?: string;
  markerForeground?: string;
  hasDataLabel?: boolean;
  label?: DataLabelModel;
}

/** One series. Values are bound to cells by reference (`'Sheet 1'!$B$2:$B$9`), never copied. */
export interface SeriesModel {
  /** A literal name, or a reference when `nameRef` is set. */
  name?: string;
  nameRef?: string;
  valuesRef?: string;
  xRef?: string;
  /** An Excel.ChartType of its own in a combination chart. */
  chartType?: string;
  axisGroup: "Primary" | "Secondary";
  fill?: ChartFill;
  line?: ChartLine;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerBackground?: string;
  markerForeground?: string;
  gapWidth?: number;
  overlap?: number;
  invertIfNegative?: boolean;
  hasDataLabels: boolean;
  labels?: DataLabelModel;
  /** Sparse, by point index. */
  points: Map<number, ChartPointModel>;
  showInLegend?: boolean;
}

export interface AxisModel {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  majorGridlines: boolean;
  majorGridline?: ChartLine;
  minorGridlines: boolean;
  title: ChartText;
  numberFormat?: string;
  reversePlotOrder?: boolean;
  tickLabelPosition?: string;
  tickLabelSpacing?: number;
  majorTickMark?: string;
  minorTickMark?: string;
  /** Where the other axis crosses this one: `Automatic`, `Maximum`, `Minimum` or `Custom` with `positionAt`. */
  position?: string;
  positionAt?: number;
  line?: ChartLine;
  font: ChartFont;
}

/** A chart as plain data. Position and size are points from the sheet's top left. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** An Excel.ChartType, for instance `BarStacked`, `Radar`, `XYScatter`, `LineMarkers`. */
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  title: ChartText;
  legend: { visible: boolean; position: string; overlay: boolean; font: ChartFont };
  series: SeriesModel[];
  categoryAxis: AxisModel;
  valueAxis: AxisModel;
  secondaryCategoryAxis?: AxisModel;
  secondaryValueAxis?: AxisModel;
  fill?: ChartFill;
  border?: ChartLine;
  plotFill?: ChartFill;
  font: ChartFont;
  displayBlanksAs: string;
}
