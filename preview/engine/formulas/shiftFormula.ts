import { columnIndex, columnLetters, maximumColumns, maximumRows } from "../cells/address";
import { formulaPieces } from "./tokens";

const reference = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]+)$/;

function shiftReference(source: string, rows: number, columns: number): string {
  const match = reference.exec(source);
  if (!match) return source;
  const column = columnIndex(match[2] ?? "") + (match[1] ? 0 : columns);
  const row = Number(match[4]) - 1 + (match[3] ? 0 : rows);
  if (column < 0 || row < 0 || column >= maximumColumns || row >= maximumRows) return "#REF!";
  return `${match[1] ?? ""}${columnLetters(column)}${match[3] ?? ""}${row + 1}`;
}

/** Moves the relative references of a formula, as Excel does when the formula is filled to another cell. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "cell" ? shiftReference(piece.source, rows, columns) : piece.source))
    .join("");
}
