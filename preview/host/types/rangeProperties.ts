import { areaAddress, fullAddress } from "../address";
import { cellCount, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { flagOf } from "../content";
import { scalar, type Member } from "../officeType";
import type { Json } from "../protocol";
import { CELL, readMatrix } from "../readCells";
import { Refusal } from "../refusal";
import { columnsWidth, rowsHeight } from "../sheetGeometry";
import type { RangeTarget } from "../targets";
import { writeCells, writeNumberFormats } from "../writeCells";

function sheetOf({ book, sheetId }: RangeTarget) {
  return book.sheet(sheetId);
}

function address(target: RangeTarget): string {
  return fullAddress(sheetOf(target).name, target.area);
}

function agreed(from: number, count: number, is: (index: number) => boolean): boolean | null {
  const first = is(from);
  for (let index = from + 1; index < from + Math.min(count, SHEET_COLUMNS); index += 1) if (is(index) !== first) return null;
  return first;
}

function columnHidden(target: RangeTarget): boolean | null {
  const sheet = sheetOf(target);
  return agreed(target.area.column, target.area.columns, (column) => sheet.isColumnHidden(column) || sheet.columnWidth(column) === 0);
}

function rowHidden(target: RangeTarget): boolean | null {
  const sheet = sheetOf(target);
  return agreed(target.area.row, target.area.rows, (row) => sheet.isRowHidden(row) || sheet.rowHeight(row) === 0);
}

function hyperlinkKey(target: RangeTarget): string {
  return `${target.sheetId}.hyperlink.${areaAddress(target.area)}`;
}

function setHyperlink(target: RangeTarget, content: Json): void {
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new Refusal("InvalidArgument");
  const { address: url, documentReference, textToDisplay } = content as { readonly [key: string]: Json };
  if ((url === undefined || url === null) === (documentReference === undefined || documentReference === null))
    throw new Refusal("InvalidArgument");
  const sheet = target.book.writableSheet(target.sheetId);
  target.book.kept.set(hyperlinkKey(target), content);
  if (typeof textToDisplay === "string") sheet.setValue(target.area.row, target.area.column, textToDisplay);
}

/** The properties of Excel.Range. */
export const rangeProperties: { readonly [name: string]: Member<RangeTarget> } = {
  address: scalar("1.1", address),
  addressLocal: scalar("1.1", address),
  cellCount: scalar("1.1", ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  columnCount: scalar("1.1", ({ area }) => area.columns),
  columnIndex: scalar("1.1", ({ area }) => area.column),
  rowCount: scalar("1.1", ({ area }) => area.rows),
  rowIndex: scalar("1.1", ({ area }) => area.row),
  isEntireColumn: scalar("1.7", ({ area }) => area.rows === SHEET_ROWS),
  isEntireRow: scalar("1.7", ({ area }) => area.columns === SHEET_COLUMNS),
  values: scalar("1.1", (target) => readMatrix(target, CELL.value), writeCells),
  formulas: scalar("1.1", (target) => readMatrix(target, CELL.formula), writeCells),
  formulasLocal: scalar("1.1", (target) => readMatrix(target, CELL.formula), writeCells),
  numberFormat: scalar("1.1", (target) => readMatrix(target, CELL.numberFormat), writeNumberFormats),
  numberFormatLocal: scalar("1.7", (target) => readMatrix(target, CELL.numberFormat), writeNumberFormats),
  text: scalar("1.1", (target) => readMatrix(target, CELL.text)),
  valueTypes: scalar("1.1", (target) => readMatrix(target, CELL.valueType)),
  hidden: scalar("1.2", (target) => {
    const hidden = [columnHidden(target), rowHidden(target)];
    return hidden.includes(true) ? true : hidden.includes(null) ? null : false;
  }),
  columnHidden: scalar("1.2", columnHidden, (target, hide) => {
    const sheet = target.book.writableSheet(target.sheetId);
    const width = flagOf(hide) ? 0 : 48;
    for (let column = target.area.column; column < target.area.column + target.area.columns; column += 1)
      sheet.setColumnWidth(column, width);
  }),
  rowHidden: scalar("1.2", rowHidden, (target, hide) => {
    const sheet = target.book.writableSheet(target.sheetId);
    const height = flagOf(hide) ? 0 : undefined;
    for (let row = target.area.row; row < target.area.row + target.area.rows; row += 1) sheet.setRowHeight(row, height);
  }),
  left: scalar("1.10", (target) => columnsWidth(sheetOf(target), 0, target.area.column)),
  top: scalar("1.10", (target) => rowsHeight(sheetOf(target), 0, target.area.row)),
  width: scalar("1.10", (target) => columnsWidth(sheetOf(target), target.area.column, target.area.columns)),
  height: scalar("1.10", (target) => rowsHeight(sheetOf(target), target.area.row, target.area.rows)),
  hyperlink: scalar("1.7", (target) => target.book.kept.get(hyperlinkKey(target)) ?? null, setHyperlink),
};
