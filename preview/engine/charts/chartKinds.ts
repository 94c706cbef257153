/** How a chart type of Office.js is written: the group of series it belongs to and what its series look like. */
export interface ChartKind {
  readonly group: "barChart" | "lineChart" | "areaChart" | "radarChart" | "scatterChart" | "pieChart" | "doughnutChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly radarStyle?: "marker" | "filled";
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth?: boolean;
}

const shapes = { markers: false, lines: true } as const;
const bar = (direction: "bar" | "col", grouping: "clustered" | "stacked" | "percentStacked"): ChartKind => ({
  group: "barChart",
  direction,
  grouping,
  ...shapes,
});
const line = (grouping: "standard" | "stacked" | "percentStacked", markers: boolean): ChartKind => ({
  group: "lineChart",
  grouping,
  markers,
  lines: true,
});
const area = (grouping: "standard" | "stacked" | "percentStacked"): ChartKind => ({ group: "areaChart", grouping, ...shapes });

export const chartKinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  Line: line("standard", false),
  LineMarkers: line("standard", true),
  LineStacked: line("stacked", false),
  LineMarkersStacked: line("stacked", true),
  LineStacked100: line("percentStacked", false),
  LineMarkersStacked100: line("percentStacked", true),
  Area: area("standard"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Radar: { group: "radarChart", radarStyle: "marker", markers: false, lines: true },
  RadarMarkers: { group: "radarChart", radarStyle: "marker", markers: true, lines: true },
  RadarFilled: { group: "radarChart", radarStyle: "filled", ...shapes },
  XYScatter: { group: "scatterChart", markers: true, lines: false },
  XYScatterLines: { group: "scatterChart", markers: true, lines: true },
  XYScatterLinesNoMarkers: { group: "scatterChart", markers: false, lines: true },
  XYScatterSmooth: { group: "scatterChart", markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { group: "scatterChart", markers: false, lines: true, smooth: true },
  Pie: { group: "pieChart", ...shapes },
  Doughnut: { group: "doughnutChart", ...shapes },
};

/** Other groups that a file may have; they are listed by these names and saved as they are. */
export const foreignTypes: Readonly<Record<string, string>> = {
  bar3DChart: "3DColumn",
  line3DChart: "3DLine",
  area3DChart: "3DArea",
  pie3DChart: "3DPie",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
  surface3DChart: "Surface",
  ofPieChart: "PieOfPie",
};

const fallback: ChartKind = { group: "barChart", direction: "col", grouping: "clustered", ...shapes };

export function chartKindOf(chartType: string): ChartKind {
  return chartKinds[chartType] ?? fallback;
}

/** The chart type of Office.js with exactly these properties. */
export function chartTypeOf(kind: ChartKind): string {
  const same = (other: ChartKind): boolean =>
    other.group === kind.group &&
    other.direction === kind.direction &&
    other.grouping === kind.grouping &&
    other.radarStyle === kind.radarStyle &&
    other.markers === kind.markers &&
    other.lines === kind.lines &&
    (other.smooth ?? false) === (kind.smooth ?? false);
  return (
    Object.keys(chartKinds).find((name) => same(chartKinds[name] ?? fallback)) ??
    (kind.group === "scatterChart" ? "XYScatter" : "ColumnClustered")
  );
}
