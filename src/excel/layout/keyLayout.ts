import type { ReportTable } from "../../report/tree";
import { chartRowHeight, type ChartZone } from "./chartPlacement";
import { quadrantLabels } from "./quadrantLabels";
import { textWidth } from "./textWidth";

/** Numbers and names beside a quadrant plot whose names do not fit; distances are points from the charts' corner. */
export interface KeyPlace {
  readonly left: number;
  readonly top: number;
  readonly lines: readonly string[];
}

const distance = 12;
const pointsPerCharacter = 5.2;

/** The keys of all plots that show numbers; a long key goes on in a second column. */
export function layoutKey(zone: ChartZone, tableOf: (id: string) => ReportTable): readonly KeyPlace[] {
  return zone.places.flatMap(({ chart, left, top, width, height }): readonly KeyPlace[] => {
    if (chart.type !== "quadrant") return [];
    const { named, points } = quadrantLabels(chart, tableOf(chart.table), tableOf(chart.crosshair.table));
    if (named) return [];
    const lines = points.map(({ number, name }) => (name.startsWith(`${number} `) ? name : `${number}  ${name}`));
    const rows = Math.floor(height / chartRowHeight) - 1;
    const first = lines.slice(0, rows);
    const start = left + width + distance;
    const second = start + distance + widest(first);
    return [{ left: start, top, lines: first }, ...(lines.length > rows ? [{ left: second, top, lines: lines.slice(rows) }] : [])];
  });
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line) * pointsPerCharacter));
}

/** How far the keys reach to the right, points from the charts' corner. */
export function keyReach(keys: readonly KeyPlace[]): number {
  return Math.max(0, ...keys.map(({ left, lines }) => left + widest(lines)));
}
