import type { ReportChart, ReportTable } from "../../report/tree";
import { chosenRows } from "./locatedTable";
import { quadrantSize } from "./quadrantLabels";

/** Height of a row beside the charts; chart heights and distances are multiples of it. */
export const chartRowHeight = 15;

/** A chart's usual size, points. */
const unit = { width: 480, height: 300 } as const;
const gap = chartRowHeight;

/** Two charts side by side: every sheet is at least as wide, so that all print at about the same scale. */
export const usualZoneWidth = 2 * unit.width + gap;

/** Where a chart stands, in points from the first chart's corner. */
export interface ChartPlace {
  readonly chart: ReportChart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartZone {
  readonly places: readonly ChartPlace[];
  readonly width: number;
  readonly height: number;
  /** Distances from the top at which the zone can be cut, each at the upper edge of an empty row, without cutting a chart. */
  readonly cuts: readonly number[];
}

/** Bars need room for each: a chart holds twelve, as tall as two with the distance between them thirty. */
function heightFor(chart: ReportChart, table: ReportTable): number {
  if (chart.type !== "interval-bars") return unit.height;
  const bars = chosenRows(table, chart.rows).length;
  const units = bars <= 12 ? 1 : bars <= 30 ? 2 : 3;
  return units * unit.height + (units - 1) * gap;
}

/** Sets charts in two columns in their order, each where the column is shorter; a quadrant takes a row of its own. */
export function placeCharts(charts: readonly ReportChart[], tableOf: (id: string) => ReportTable): ChartZone {
  const places: ChartPlace[] = [];
  const bottoms = [0, 0];
  for (const chart of charts) {
    const [left = 0, right = 0] = bottoms;
    if (chart.type === "quadrant") {
      const top = Math.max(left, right);
      places.push({ chart, left: 0, top, ...quadrantSize });
      bottoms.fill(top + quadrantSize.height + gap);
      continue;
    }
    const column = left <= right ? 0 : 1;
    const top = Math.min(left, right);
    const height = heightFor(chart, tableOf(chart.table));
    places.push({ chart, left: column * (unit.width + gap), top, width: unit.width, height });
    bottoms[column] = top + height + gap;
  }
  const height = Math.max(0, ...places.map((place) => place.top + place.height));
  const width = Math.max(0, ...places.map((place) => place.left + place.width));
  const tops = [...new Set(places.map(({ top }) => top))].sort((a, b) => a - b);
  const cuts = tops
    .map((top) => top - gap)
    .filter((cut) => cut > 0 && !places.some((place) => place.top < cut + gap && place.top + place.height > cut));
  return { places, width, height, cuts };
}
