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
  /** What the headlines leave of the first page. */
  readonly firstPage: number;
  /** What every other page holds. */
  readonly page: number;
}

const barTypes: ReadonlySet<ReportChart["type"]> = new Set<ReportChart["type"]>(["interval-bars", "stacked-bars", "clustered-bars"]);

/** A bar with its label, and what title, axis and legend take, points. */
const [barRoom, barFrame] = [13, 105];

/** What a chart should be high, and what it needs so that each of its bars has a label that can be read. */
function heightsOf(chart: ReportChart, table: ReportTable): { readonly usual: number; readonly least: number } {
  if (!barTypes.has(chart.type)) return { usual: unit.height, least: unit.height };
  const lanes = chart.type === "clustered-bars" ? Math.max(1, chart.series.length * 0.6) : 1;
  const bars = chosenRows(table, chart.rows).length * lanes;
  if (bars <= 10) return { usual: unit.height, least: unit.height };
  const least = Math.ceil((bars * barRoom + barFrame) / chartRowHeight) * chartRowHeight;
  return { usual: Math.max(least, 2 * unit.height + gap), least };
}

/** A chart alone in its band takes its whole width; a radar is round and would not fill it. */
function bandOf(places: readonly ChartPlace[], width: number): ChartBand {
  const [only] = places;
  const height = Math.max(0, ...places.map(({ top, height: own }) => top + own));
  if (only === undefined || places.length > 1 || only.chart.type === "radar" || only.chart.type === "quadrant") return { places, height };
  return { places: [{ ...only, width }], height };
}

/** Sets charts in two columns in their order, each where the column is shorter, a page at most together; a quadrant takes a band of its own. */
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
    const { usual, least } = heightsOf(chart, tableOf(chart.table));
    const limit = bands.length === 0 ? room.firstPage : room.page;
    if (Math.min(...bottoms) + least > limit) close();
    const [left, right] = bottoms;
    const first = left <= right;
    const top = Math.min(left, right);
    const space = (bands.length === 0 ? room.firstPage : room.page) - top;
    const height = usual > space && least <= space ? Math.floor(space / chartRowHeight) * chartRowHeight : usual;
    places.push({ chart, left: first ? 0 : width + gap, top, width, height });
    const bottom = top + height + gap;
    bottoms = first ? [bottom, right] : [left, bottom];
    if (bottoms[0] === bottoms[1]) close();
  }
  close();
  return bands;
}
