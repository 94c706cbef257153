import { maximumRows } from "../cells/address";
import type { FormatChange } from "../styles/deriveParts";
import type { StyleSheet } from "../styles/styleSheet";
import type { Area, BorderEdge, BorderFormat, CellFormat } from "../workbook";
import type { SheetState } from "./sheetState";

/** The edges that one cell takes from the borders of an area: outer ones at its rim, inner ones elsewhere. */
function bordersOfCell(
  borders: NonNullable<CellFormat["borders"]>,
  top: boolean,
  bottom: boolean,
  left: boolean,
  right: boolean,
): CellFormat["borders"] {
  const edges: readonly (readonly [BorderEdge, BorderFormat | undefined])[] = [
    ["EdgeTop", top ? borders.EdgeTop : borders.InsideHorizontal],
    ["EdgeBottom", bottom ? borders.EdgeBottom : borders.InsideHorizontal],
    ["EdgeLeft", left ? borders.EdgeLeft : borders.InsideVertical],
    ["EdgeRight", right ? borders.EdgeRight : borders.InsideVertical],
  ];
  return Object.fromEntries(edges.filter(([, border]) => border !== undefined));
}

/** Makes the change for a cell from its style number and place, each pair only once. */
function deriver(styles: StyleSheet, area: Area, change: FormatChange): (style: number, row: number, column: number) => number {
  const known = new Map<string, number>();
  const { borders } = change;
  return (style, row, column) => {
    const rim = borders && [
      row === area.row,
      row === area.row + area.rows - 1,
      column === area.column,
      column === area.column + area.columns - 1,
    ];
    const key = `${style}|${rim?.join() ?? ""}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const [top = false, bottom = false, left = false, right = false] = rim ?? [];
    const derived = styles.derive(style, borders ? { ...change, borders: bordersOfCell(borders, top, bottom, left, right) } : change);
    known.set(key, derived);
    return derived;
  };
}

/** The style number of a cell, or the one that it would have from its row or column. */
export function styleAt(state: SheetState, row: number, column: number): number {
  const kept = state.grid.row(row);
  return kept?.cells.get(column)?.style ?? kept?.style ?? state.columns.style(column) ?? 0;
}

/** Merges a format into every cell of an area. A whole column is changed as such, not cell by cell. */
export function formatArea(state: SheetState, styles: StyleSheet, area: Area, change: FormatChange): void {
  const derive = deriver(styles, area, change);
  state.cellsChanged = true;
  if (area.rows >= maximumRows) {
    for (const [row, column, cell] of [...state.grid.cellsIn(area)])
      state.grid.set(row, column, { ...cell, style: derive(cell.style, row, column) });
    state.columns.changeStyle(area.column, area.column + area.columns - 1, (style) => derive(style, 1, area.column));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = state.grid.get(row, column);
      const style = derive(styleAt(state, row, column), row, column);
      state.grid.set(row, column, cell ? { ...cell, style } : { style, content: "", type: "Empty" });
    }
  }
}
