import type { Area } from "../workbook";
import type { SheetState } from "./sheetState";

/** Empties the cells that the formula of a cell fills, as its going does; the formula's own cell is left to the caller. */
export function releaseSpilled(state: SheetState, row: number, column: number): Area | undefined {
  const anchor = state.grid.get(row, column);
  if (!anchor?.spill || anchor.formulaAttributes !== undefined) return undefined;
  const area = { row, column, ...anchor.spill };
  for (const [at, across, cell] of [...state.grid.cellsIn(area)]) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    state.grid.set(at, across, cell.style === 0 ? undefined : { style: cell.style, content: "", type: "Empty" });
  }
  return area;
}

/** The same for all formulas in an area. */
export function releaseAllSpilled(state: SheetState, area: Area): Area[] {
  if (!state.grid.hasFormulas) return [];
  return [...state.grid.cellsIn(area)].flatMap(([row, column, cell]) => (cell.spill && releaseSpilled(state, row, column)) ?? []);
}
