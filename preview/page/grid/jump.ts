import type { Cell } from "./selection";

/**
 * Where Ctrl and an arrow lead: to the end of the filled run, or over empty cells to the next filled one, or to the border.
 *
 * @param isFilled whether a cell has content
 * @param last the last row and column to go to
 */
export function jump(from: Cell, step: Cell, isFilled: (row: number, column: number) => boolean, last: Cell): Cell {
  const inside = ({ row, column }: Cell): boolean => row >= 0 && column >= 0 && row <= last.row && column <= last.column;
  const after = ({ row, column }: Cell): Cell => ({ row: row + step.row, column: column + step.column });
  const filled = ({ row, column }: Cell): boolean => isFilled(row, column);
  let place = from;
  const inRun = filled(from) && inside(after(from)) && filled(after(from));
  while (inside(after(place))) {
    if (inRun && !filled(after(place))) return place;
    place = after(place);
    if (!inRun && filled(place)) return place;
  }
  return place;
}
