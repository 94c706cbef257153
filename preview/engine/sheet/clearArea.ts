import { withValidation } from "../dataValidation";
import type { Area } from "../workbook";
import { styleAt } from "./formatArea";
import type { SheetState } from "./sheetState";

export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Empties an area of contents, formats or both; formats include merges and the conditional formats that lie inside it. */
export function clearArea(state: SheetState, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
  if (what === "All" || what === "Hyperlinks") state.clearedHyperlinks.push(area);
  if (what === "Hyperlinks") return;
  state.cellsChanged = true;
  for (const [row, column, cell] of [...state.grid.cellsIn(area)]) {
    if (what !== "Formats" && cell.formula !== undefined) state.formulasChanged = true;
    if (what === "All") state.grid.set(row, column, undefined);
    else if (what === "Contents") state.grid.set(row, column, { style: cell.style, content: "", type: "Empty" });
    else state.grid.set(row, column, cell.type === "Empty" && cell.formula === undefined ? undefined : { ...cell, style: 0 });
  }
  if (what === "Contents") return;
  if (what === "All") state.dataValidations = withValidation(state.dataValidations, area, undefined);
  state.merges = state.merges.filter((merge) => !overlaps(merge, area));
  state.conditionalFormats = state.conditionalFormats.filter((format) => !contains(area, format.area));
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const styled = columns.filter((column) => state.columns.style(column) !== undefined);
  // Without cells of their own these would take the format of their column again.
  if (styled.length > 0 && area.rows < 10000) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (const column of styled)
        if (styleAt(state, row, column) !== 0 && !state.grid.get(row, column))
          state.grid.set(row, column, { style: 0, content: "", type: "Empty" });
    }
  } else for (const column of styled) state.columns.changeStyle(column, column, () => 0);
}
