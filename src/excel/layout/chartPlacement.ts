import type { ReportChart, ReportTable } from "../../report/tree";
import { chosenRows } from "./locatedTable";
import { numberedQuadrantWidth, quadrantLabels, type QuadrantLabels } from "./quadrantLabels";

/** Height of a row beside the charts; chart heights and distances are multiples of it. */
export const chartRowHeight = 15;

/** A chart's least size, points: two of the height, with the distance between them, fill a page under the repeated rows. */
const unit = { width: 480, height: 270 } as const;
const gap = chartRowHeight;

/** Two charts side by side: every sheet is at least as wide, so that all print at about the same scale. */
export const usualZoneWidth = 2 * unit.width + gap;

/** Charts grow with the tables beneath them up to here. */
export const widestZone = 1200;

/** Where a chart stands, in points from its band's corner. */
export interface ChartPlace {
  readonly chart: ReportChart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly quadrant?: QuadrantLabels;
}

/** Charts that stay together: between two bands a page can end or a table stand. */
export interface ChartBand {
  readonly places: readonly ChartPlace[];
  readonly height: number;
}

/** What the charts of a sheet may take, points. */
export interface ChartRoom {
  readonly width: number;
  /** Of a quadrant plot. */
  readonly quadrantHeight: number;
}

const barTypes: ReadonlySet<ReportChart["type"]> = new Set<ReportChart["type"]>(["interval-bars", "stacked-bars", "clustered-bars"]);

/** Bars need room for each: a chart holds ten, as tall as two with the distance between them forty. */
function heightFor(chart: ReportChart, table: ReportTable): number {
  if (!barTypes.has(chart.type)) return unit.height;
  const lanes = chart.type === "clustered-bars" ? Math.max(1, chart.series.length * 0.6) : 1;
  const bars = chosenRows(table, chart.rows).length * lanes;
  const units = bars <= 10 ? 1 : bars <= 40 ? 2 : 3;
  return units * unit.height + (units - 1) * gap;
}

/** A chart alone in its band takes its whole width; a radar is round and would not fill it. */
function bandOf(places: readonly ChartPlace[], width: number): ChartBand {
  const [only] = places;
  const height = Math.max(0, ...places.map(({ top, height: own }) => top + own));
  if (only === undefined || places.length > 1 || only.chart.type === "radar" || only.chart.type === "quadrant") return { places, height };
  return { places: [{ ...only, width }], height };
}

/** Sets charts in two columns in their order, each where the column is shorter; a quadrant takes a band of its own. */
export function placeCharts(charts: readonly ReportChart[], tableOf: (id: string) => ReportTable, room: ChartRoom): readonly ChartBand[] {
  const bands: ChartBand[] = [];
  const width = (room.width - gap) / 2;
  let places: ChartPlace[] = [];
  let bottoms: readonly [number, number] = [0, 0];
  const close = (): void => {
    if (places.length > 0) bands.push(bandOf(places, room.width));
    places = [];
    bottoms = [0, 0];
  };
  for (const chart of charts) {
    if (chart.type === "quadrant") {
      close();
      const size = { width: room.width, height: room.quadrantHeight };
      const quadrant = quadrantLabels(chart, tableOf(chart.table), tableOf(chart.crosshair.table), size);
      const own = quadrant.named ? room.width : numberedQuadrantWidth;
      bands.push({ places: [{ chart, left: 0, top: 0, width: own, height: size.height, quadrant }], height: size.height });
      continue;
    }
    const [left, right] = bottoms;
    const first = left <= right;
    const top = Math.min(left, right);
    const height = heightFor(chart, tableOf(chart.table));
    places.push({ chart, left: first ? 0 : width + gap, top, width, height });
    const bottom = top + height + gap;
    bottoms = first ? [bottom, right] : [left, bottom];
    if (bottoms[0] === bottoms[1]) close();
  }
  close();
  return bands;
}
