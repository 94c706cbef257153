import type { Area, TableModel } from "../../engine/workbook";
import type { Handle } from "../handle";
import { flagOf, textOf } from "../content";
import { link, method, scalar, type OfficeType, type Scalar, type Since } from "../officeType";
import { Refusal } from "../refusal";
import { bodyOf, requireFreeTableName, resizeTable } from "../tableModel";
import type { TableTarget } from "../targets";

function modelOf({ book, sheetId, tableId }: TableTarget): TableModel {
  return book.table(sheetId, tableId);
}

function change(target: TableTarget, apply: (table: TableModel) => void): void {
  target.book.writableSheet(target.sheetId);
  apply(modelOf(target));
}

function rangeAt({ book, sheetId }: TableTarget, area: Area): Handle {
  return book.open("Range", { book, sheetId, area });
}

type Flag = "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn";

function flag(since: Since, key: Flag): Scalar<TableTarget> {
  return scalar(
    since,
    (target) => modelOf(target)[key],
    (target, content) => change(target, (table) => void (table[key] = flagOf(content))),
  );
}

/** Rows appear above or below the body when the header or the totals are shown, and go when they are hidden. */
function setEdgeRow(target: TableTarget, edge: "showHeaders" | "showTotals", show: boolean): void {
  change(target, (table) => {
    if (table[edge] === show) return;
    const rows = table.area.rows + (show ? 1 : -1);
    const row = edge === "showHeaders" ? table.area.row + (show ? -1 : 1) : table.area.row;
    if (row < 0) throw new Refusal("InvalidOperation");
    table[edge] = show;
    table.area = { ...table.area, row, rows };
  });
}

const STYLE = /^(?:TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))$/;

function setStyle(target: TableTarget, style: string): void {
  if (style !== "" && !STYLE.test(style)) throw new Refusal("InvalidArgument", `${style} is no built-in table style.`);
  change(target, (table) => void (table.style = style));
}

function setName(target: TableTarget, name: string): void {
  requireFreeTableName(target.book, name, target.tableId);
  change(target, (table) => void (table.name = name));
}

function remove(target: TableTarget): void {
  const { book, sheetId, tableId } = target;
  const { area } = modelOf(target);
  const sheet = book.writableSheet(sheetId);
  sheet.removeTable(tableId);
  sheet.clear(area, "All");
  book.tell({ kind: "tableDeleted", sheetId, tableId });
}

/** Excel.Table. */
export const table: OfficeType<TableTarget> = {
  members: {
    id: scalar("1.1", ({ tableId }) => tableId),
    name: scalar(
      "1.1",
      (target) => modelOf(target).name,
      (target, name) => setName(target, textOf(name)),
    ),
    style: scalar(
      "1.1",
      (target) => modelOf(target).style,
      (target, style) => setStyle(target, textOf(style)),
    ),
    showHeaders: scalar(
      "1.1",
      (target) => modelOf(target).showHeaders,
      (target, show) => setEdgeRow(target, "showHeaders", flagOf(show)),
    ),
    showTotals: scalar(
      "1.1",
      (target) => modelOf(target).showTotals,
      (target, show) => setEdgeRow(target, "showTotals", flagOf(show)),
    ),
    showBandedRows: flag("1.3", "showBandedRows"),
    showBandedColumns: flag("1.3", "showBandedColumns"),
    showFilterButton: flag("1.3", "showFilterButton"),
    highlightFirstColumn: flag("1.3", "highlightFirstColumn"),
    columns: link("1.1", (target) => target.book.open("TableColumnCollection", target)),
    rows: link("1.1", (target) => target.book.open("TableRowCollection", target)),
    worksheet: link("1.2", ({ book, sheetId }) => book.open("Worksheet", { book, sheetId })),
    getRange: method("1.1", (target) => rangeAt(target, modelOf(target).area)),
    getHeaderRowRange: method("1.1", (target) => {
      const { area, showHeaders } = modelOf(target);
      if (!showHeaders) throw new Refusal("ItemNotFound");
      return rangeAt(target, { ...area, rows: 1 });
    }),
    getTotalRowRange: method("1.1", (target) => {
      const { area, showTotals } = modelOf(target);
      if (!showTotals) throw new Refusal("ItemNotFound");
      return rangeAt(target, { ...area, row: area.row + area.rows - 1, rows: 1 });
    }),
    getDataBodyRange: method("1.1", (target) => rangeAt(target, bodyOf(modelOf(target)))),
    clearFilters: method("1.2", () => undefined),
    convertToRange: method("1.2", (target) => {
      const { area } = modelOf(target);
      target.book.writableSheet(target.sheetId).removeTable(target.tableId);
      target.book.tell({ kind: "tableDeleted", sheetId: target.sheetId, tableId: target.tableId });
      return rangeAt(target, area);
    }),
    delete: method("1.1", remove),
    resize: method("1.13", (target, args) => {
      const range = args.rangeOrAddress(0, target.book, target.sheetId);
      if (range.sheetId !== target.sheetId) throw new Refusal("InvalidArgument");
      resizeTable(target.book, target.sheetId, modelOf(target), range.area);
    }),
  },
  identity: ({ book, sheetId, tableId }) => ({ Id: book.table(sheetId, tableId).id }),
};
