import type { Book } from "../book";
import type { Handle } from "../handle";
import { isSameName } from "../names";
import { method, scalar, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import { addTable } from "../tableModel";
import type { ScopeTarget, TablesTarget, TableTarget } from "../targets";

function tablesOf({ book, sheetId }: ScopeTarget): TableTarget[] {
  const sheets = sheetId === undefined ? book.model.sheets : [book.sheet(sheetId)];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheetId: sheet.id, tableId: table.id })));
}

function find(tables: readonly TableTarget[], key: string): TableTarget | undefined {
  return tables.find(({ book, sheetId, tableId }) => tableId === key || isSameName(book.table(sheetId, tableId).name, key));
}

function open(book: Book, table: TableTarget | undefined): Handle {
  if (!table) throw new Refusal("ItemNotFound");
  return book.open("Table", table);
}

/** Excel.TableCollection, of the workbook or of a sheet. */
export const tableCollection: OfficeType<ScopeTarget> = {
  members: {
    count: scalar("1.1", (target) => tablesOf(target).length),
    add: method("1.1", ({ book, sheetId }, args) => {
      const range = args.rangeOrAddress(0, book, sheetId ?? book.model.activeSheetId);
      if (sheetId !== undefined && range.sheetId !== sheetId) throw new Refusal("InvalidArgument", "The range is on another sheet.");
      const table = addTable(book, range.sheetId, range.area, args.flag(1));
      return book.open("Table", { book, sheetId: range.sheetId, tableId: table.id });
    }),
    getCount: method("1.4", (target) => tablesOf(target).length),
    getItem: method("1.1", (target, args) => open(target.book, find(tablesOf(target), args.text(0)))),
    getItemAt: method("1.1", (target, args) => open(target.book, tablesOf(target)[args.integer(0)])),
    getItemOrNullObject: method("1.4", (target, args) => {
      const table = find(tablesOf(target), args.text(0));
      return table ? open(target.book, table) : null;
    }),
    _EventTargetId: scalar("1.7", ({ sheetId }) => sheetId ?? "Workbook"),
  },
  items: (target) => tablesOf(target).map((table) => open(target.book, table)),
};

/** Excel.TableScopedCollection: the tables of a range. */
export const tableScopedCollection: OfficeType<TablesTarget> = {
  members: {
    getCount: method("1.9", ({ tables }) => tables.length),
    getFirst: method("1.9", ({ book, tables }) => open(book, tables[0])),
    getItem: method("1.9", ({ book, tables }, args) => open(book, find(tables, args.text(0)))),
    getItemOrNullObject: method("1.14", ({ book, tables }, args) => {
      const table = find(tables, args.text(0));
      return table ? open(book, table) : null;
    }),
  },
  items: ({ book, tables }) => tables.map((table) => open(book, table)),
};
