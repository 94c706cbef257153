import { maximumColumns, maximumRows } from "../cells/address";
import { hasContent, type Cell } from "../cells/cell";
import { overlaps } from "../sheet/clearArea";
import type { Area } from "../workbook";
import type { FormulaNode } from "./formulaNode";
import type { Result } from "./runtimeValues";

const blocked: Result = { content: "#SPILL!", type: "Error" };
const missing: Result = { content: "#N/A", type: "Error" };

function isOwn(cell: Cell, { row, column }: FormulaNode): boolean {
  return cell.spilledFrom?.row === row && cell.spilledFrom.column === column;
}

/** Tells whether a dynamic array may fill an area: nothing else stands there, no cells are merged, and it is not in a table. */
function isFree(node: FormulaNode, area: Area): boolean {
  const { state } = node.sheet;
  if (area.row + area.rows > maximumRows || area.column + area.columns > maximumColumns) return false;
  if (state.merges.some((merge) => overlaps(merge, area)) || state.tables.some((table) => overlaps(table.area, area))) return false;
  for (const [row, column, cell] of state.grid.cellsIn(area)) {
    const isAnchor = row === node.row && column === node.column;
    if (!isAnchor && hasContent(cell) && !isOwn(cell, node)) return false;
  }
  return true;
}

/** The part of a matrix at a place: a single row or column, or a single result, is repeated over an area entered as an array. */
function repeated(matrix: readonly (readonly Result[])[], row: number, column: number): Result {
  const line = matrix[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? missing;
}

/**
 * Puts what a formula gave into its cell and, where it gave several results, into the cells to the right and below.
 *
 * A dynamic array finds its own size and shows `#SPILL!` where it has no room; a formula entered over an area fills that area.
 *
 * @returns the cells whose contents are not what whoever calculated the matrix could know: others than the formula's own, and its own
 * where it shows `#SPILL!`
 */
export function placeResults(node: FormulaNode, matrix: readonly (readonly Result[])[]): Area[] {
  const { sheet, row, column } = node;
  const { grid } = sheet.state;
  const cell = grid.get(row, column);
  if (!cell) return [];
  const isFixed = cell.formulaAttributes?.["t"] === "array" && cell.isDynamic !== true;
  const size = isFixed ? (cell.spill ?? { rows: 1, columns: 1 }) : { rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  const area = { row, column, ...size };
  const isSingle = size.rows === 1 && size.columns === 1;
  const fits = isSingle || isFixed || isFree(node, area);
  const changed: Area[] = [];
  const put = (at: number, across: number, result: Result | undefined): void => {
    const before = grid.get(at, across);
    if (before?.content === (result?.content ?? "") && before.type === (result?.type ?? "Empty")) return;
    const style = before?.style ?? 0;
    const left: Cell | undefined = style === 0 ? undefined : { style, content: "", type: "Empty" };
    grid.set(at, across, result ? { style, ...result, spilledFrom: { row, column } } : left);
    changed.push({ row: at, column: across, rows: 1, columns: 1 });
  };
  for (const [at, across, other] of cell.spill && !isFixed ? [...grid.cellsIn({ row, column, ...cell.spill })] : []) {
    const isKept = fits && at < row + size.rows && across < column + size.columns;
    if (isOwn(other, node) && !isKept) put(at, across, undefined);
  }
  if (fits && !isSingle) {
    for (let r = 0; r < size.rows; r++)
      for (let c = 0; c < size.columns; c++) if (r > 0 || c > 0) put(row + r, column + c, repeated(matrix, r, c));
  }
  if (!fits) changed.push({ row, column, rows: 1, columns: 1 });
  const { spill: _before, ...rest } = cell;
  const result = fits ? repeated(matrix, 0, 0) : blocked;
  // A first result of a formula that came without one is no change of the file: whoever opens it calculates it.
  const isOther = cell.type !== "Empty" && (cell.content !== result.content || cell.type !== result.type);
  if (isOther || changed.length > 0) sheet.state.cellsChanged = true;
  grid.set(row, column, { ...rest, ...result, ...(!isSingle && { spill: size }) });
  return changed;
}
