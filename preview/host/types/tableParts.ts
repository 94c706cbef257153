import type { Area, TableModel } from "../../engine/workbook";
import type { Handle } from "../handle";
import { onSheetOrRefused } from "../arguments";
import { textOf } from "../content";
import { isSameName } from "../names";
import { method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { CELL, readMatrix } from "../readCells";
import { Refusal } from "../refusal";
import { nameHeaders } from "../tableHeaders";
import { bodyOf, requireFreeArea } from "../tableModel";
import type { RangeTarget, TablePartTarget, TableTarget } from "../targets";
import { writeCells } from "../writeCells";

function modelOf({ book, sheetId, tableId }: TableTarget): TableModel {
  return book.table(sheetId, tableId);
}

function rangeTarget({ book, sheetId }: TableTarget, area: Area): RangeTarget {
  return { book, sheetId, area };
}

function headers(target: TableTarget): string[] {
  const { area, showHeaders } = modelOf(target);
  const sheet = target.book.sheet(target.sheetId);
  return Array.from({ length: area.columns }, (_each, index) =>
    showHeaders ? sheet.textAt(area.row, area.column + index) : `Column${index + 1}`,
  );
}

function columnAt(target: TableTarget, index: number): Handle {
  if (index < 0 || index >= modelOf(target).area.columns) throw new Refusal("ItemNotFound");
  return target.book.open("TableColumn", { ...target, index });
}

/** By name, or by id, which is the column's place counted from 1. */
function findColumn(target: TableTarget, key: Json): number {
  if (typeof key === "number") return key <= modelOf(target).area.columns ? key - 1 : -1;
  return headers(target).findIndex((name) => isSameName(name, textOf(key)));
}

/** Excel.TableColumnCollection. */
export const tableColumnCollection: OfficeType<TableTarget> = {
  members: {
    count: scalar("1.1", (target) => modelOf(target).area.columns),
    getCount: method("1.4", (target) => modelOf(target).area.columns),
    getItem: method("1.1", (target, args) => columnAt(target, findColumn(target, args.json(0)))),
    getItemAt: method("1.1", (target, args) => columnAt(target, args.integer(0))),
    getItemOrNullObject: method("1.4", (target, args) => {
      const index = findColumn(target, args.json(0));
      return index < 0 ? null : columnAt(target, index);
    }),
  },
  items: (target) => headers(target).map((_name, index) => columnAt(target, index)),
};

function columnArea({ index, ...target }: TablePartTarget, whole: (table: TableModel) => Area): RangeTarget {
  const area = whole(modelOf(target));
  return rangeTarget(target, { ...area, column: area.column + index, columns: 1 });
}

function header(table: TableModel): Area {
  if (!table.showHeaders) throw new Refusal("ItemNotFound");
  return { ...table.area, rows: 1 };
}

function setColumnName(target: TablePartTarget, name: string): void {
  const { area } = columnArea(target, header);
  const sheet = target.book.writableSheet(target.sheetId);
  sheet.setValue(area.row, area.column, name);
  nameHeaders(sheet, modelOf(target).area, area);
}

/** Excel.TableColumn. */
export const tableColumn: OfficeType<TablePartTarget> = {
  members: {
    id: scalar("1.1", ({ index }) => index + 1),
    index: scalar("1.1", ({ index }) => index),
    name: scalar(
      "1.1",
      (target) => headers(target)[target.index] ?? null,
      (target, name) => setColumnName(target, textOf(name)),
    ),
    values: scalar(
      "1.1",
      (target) =>
        readMatrix(
          columnArea(target, (table) => table.area),
          CELL.value,
        ),
      (target, content) =>
        writeCells(
          columnArea(target, (table) => table.area),
          content,
        ),
    ),
    getRange: method("1.1", (target) =>
      target.book.open(
        "Range",
        columnArea(target, (table) => table.area),
      ),
    ),
    getHeaderRowRange: method("1.1", (target) => target.book.open("Range", columnArea(target, header))),
    getDataBodyRange: method("1.1", (target) => target.book.open("Range", columnArea(target, bodyOf))),
  },
  identity: ({ index }) => ({ Id: index + 1 }),
};

function rowTarget(target: TableTarget, index: number): Handle {
  if (index < 0 || index >= bodyOf(modelOf(target)).rows) throw new Refusal("ItemNotFound");
  return target.book.open("TableRow", { ...target, index });
}

function isBlank(target: RangeTarget): boolean {
  const sheet = target.book.sheet(target.sheetId);
  const { row, column, rows, columns } = target.area;
  for (let each = 0; each < rows * columns; each += 1) {
    if (sheet.formulaAt(row + Math.floor(each / columns), column + (each % columns)) !== "") return false;
  }
  return true;
}

/** Adds rows at the end. Excel would push down what stands below; this workbook cannot, and refuses instead. */
function addRows(target: TableTarget, index: number, content: Json): Handle {
  const table = modelOf(target);
  const rows = Array.isArray(content) ? content.length : 1;
  const body = bodyOf(table);
  if (table.showTotals || (index !== -1 && index !== body.rows))
    throw new Refusal("NotImplemented", "This host adds rows at the end of a table without totals only.");
  const area = { ...table.area, row: table.area.row + table.area.rows, rows };
  const below = onSheetOrRefused(rangeTarget(target, area));
  if (!isBlank(below)) throw new Refusal("InsertDeleteConflict");
  const sheet = target.book.writableSheet(target.sheetId);
  requireFreeArea(sheet, area, table.id);
  table.area = { ...table.area, rows: table.area.rows + rows };
  if (content !== null) writeCells(below, content);
  return target.book.open("TableRow", { ...target, index: body.rows });
}

/** Excel.TableRowCollection. */
export const tableRowCollection: OfficeType<TableTarget> = {
  members: {
    count: scalar("1.1", (target) => bodyOf(modelOf(target)).rows),
    getCount: method("1.4", (target) => bodyOf(modelOf(target)).rows),
    getItemAt: method("1.1", (target, args) => rowTarget(target, args.integer(0))),
    add: method("1.1", (target, args) => addRows(target, args.integerOr(0, -1), args.json(1))),
  },
  items: (target) => Array.from({ length: bodyOf(modelOf(target)).rows }, (_each, index) => rowTarget(target, index)),
};

function rowArea({ index, ...target }: TablePartTarget): RangeTarget {
  const body = bodyOf(modelOf(target));
  return rangeTarget(target, { ...body, row: body.row + index, rows: 1 });
}

/** Excel.TableRow. */
export const tableRow: OfficeType<TablePartTarget> = {
  members: {
    index: scalar("1.1", ({ index }) => index),
    values: scalar(
      "1.1",
      (target) => readMatrix(rowArea(target), CELL.value),
      (target, content) => writeCells(rowArea(target), content),
    ),
    getRange: method("1.1", (target) => target.book.open("Range", rowArea(target))),
  },
};
