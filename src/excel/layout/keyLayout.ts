import { chartRowHeight, type ChartPlace } from "./chartPlacement";
import type { ColumnGrid } from "./columnGrid";
import { pointWidth } from "./glyphWidth";

/** Numbers and names beside a quadrant plot whose names do not fit. */
export interface KeyColumn {
  readonly lines: readonly string[];
  /** Points. */
  readonly width: number;
}

const distance = 12;
const size = 10;

function keyColumn(lines: readonly string[]): KeyColumn {
  return { lines, width: Math.max(0, ...lines.map((line) => pointWidth(line, size))) + distance };
}

/** The key of a plot that shows numbers, none for others; a long key goes on in a second column. */
export function layoutKey({ quadrant, height }: ChartPlace): readonly KeyColumn[] {
  if (quadrant === undefined || quadrant.named) return [];
  const lines = quadrant.points.map(({ number, name }) => `${number}  ${name}`);
  const rows = Math.floor(height / chartRowHeight) - 1;
  return [keyColumn(lines.slice(0, rows)), ...(lines.length > rows ? [keyColumn(lines.slice(rows))] : [])];
}

/** The columns of the sheet in which a plot's key stands, and how far it reaches, points from the sheet's left edge. */
export function keyColumns(
  place: ChartPlace,
  left: number,
  grid: ColumnGrid,
): { readonly columns: readonly (KeyColumn & { readonly column: number })[]; readonly end: number } {
  let end = left + place.left + place.width + distance;
  const columns = layoutKey(place).map((key) => {
    const column = grid.columnFrom(end);
    end = grid.leftOf(column) + key.width;
    return { ...key, column };
  });
  return { columns, end: columns.length > 0 ? end : 0 };
}
