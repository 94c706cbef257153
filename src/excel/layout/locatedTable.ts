import type { ReportCell, ReportTable } from "../../report/tree";
import { cellText } from "../../report/tree";
import { cellAddress } from "../../survey/address";

/** A report's table with its place on the sheet. */
export interface LocatedTable {
  readonly table: ReportTable;
  /** Of the header. */
  readonly row: number;
  readonly column: number;
}

function columnIndex(table: ReportTable, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new RangeError(`table ${table.id} has no column ${id}`);
  return index;
}

/** The address of a cell of the table, for formulas on the same sheet; `row` counts its rows from 0. */
export function addressIn({ table, row: header, column }: LocatedTable, row: number, columnId: string): string {
  return cellAddress(header + 1 + row, column + columnIndex(table, columnId));
}

function cellIn(table: ReportTable, row: number, columnId: string): ReportCell | undefined {
  return table.rows[row]?.cells[columnId];
}

/** The number in a cell, undefined where there is none. */
export function numberIn(table: ReportTable, row: number, columnId: string): number | undefined {
  const cell = cellIn(table, row, columnId);
  return typeof cell === "number" ? cell : undefined;
}

/** A cell as text, empty where there is nothing. */
export function textIn(table: ReportTable, row: number, columnId: string): string {
  const cell = cellIn(table, row, columnId);
  if (cell === undefined) return "";
  return typeof cell === "number" ? String(cell) : (cellText(cell) ?? "");
}

/** The indices of the rows a chart draws, in table order. */
export function chosenRows(table: ReportTable, rows: readonly string[] | undefined): readonly number[] {
  const wanted = rows === undefined ? undefined : new Set(rows);
  return table.rows.flatMap((row, index) => (wanted === undefined || wanted.has(row.id) ? [index] : []));
}

/** The different values of a text column over these rows, in their order. */
export function distinctTexts(table: ReportTable, rows: readonly number[], columnId: string): readonly string[] {
  return [...new Set(rows.map((row) => textIn(table, row, columnId)))];
}
