import type { Grid } from "../../survey/grid";

/** Fractions of its multiples are spread evenly and fall into step with no period. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * The grid with at most so many of its rows from the first respondent on; what stands above them is kept.
 *
 * The rows are taken evenly over the whole, one from each of as many stretches of equal length, at a place in its stretch that changes from
 * one to the next: answers that alternate, such as two ratings of everything in turn, are all met.
 *
 * @param firstRow sheet row of the first respondent, from 0
 * @param most rows that are kept
 */
export function thinnedGrid(grid: Grid, firstRow: number, most: number): Grid {
  const above = Math.max(0, firstRow - grid.row);
  const rows = grid.cells.slice(above);
  if (rows.length <= most) return grid;
  const startOf = (place: number): number => Math.floor((place * rows.length) / most);
  const kept = Array.from({ length: most }, (_, place) => {
    const within = (place * goldenRatio) % 1;
    const start = startOf(place);
    return rows[start + Math.floor(within * (startOf(place + 1) - start))] ?? [];
  });
  return { ...grid, cells: [...grid.cells.slice(0, above), ...kept] };
}
