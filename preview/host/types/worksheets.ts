import type { SheetModel } from "../../engine/workbook";
import type { Book } from "../book";
import type { Handle } from "../handle";
import { freeName, isSameName, isSheetName } from "../names";
import { method, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { BookTarget } from "../targets";

function handleOf(book: Book, sheet: SheetModel | undefined): Handle {
  if (!sheet) throw new Refusal("ItemNotFound");
  return book.open("Worksheet", { book, sheetId: sheet.id });
}

function sheets(book: Book, visibleOnly: boolean): readonly SheetModel[] {
  return book.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

/** @throws Refusal `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one in use by another sheet */
export function requireFreeSheetName(book: Book, name: string, ownId?: string): void {
  if (!isSheetName(name)) throw new Refusal("InvalidArgument", `${name} cannot be the name of a sheet.`);
  if (book.model.sheets.some((sheet) => sheet.id !== ownId && isSameName(sheet.name, name))) throw new Refusal("ItemAlreadyExists");
}

/** Excel.WorksheetCollection. */
export const worksheetCollection: OfficeType<BookTarget> = {
  members: {
    add: method("1.1", ({ book }, args) => {
      book.requireOpenStructure();
      const name = args.has(0)
        ? args.text(0)
        : freeName("Sheet", (each) => book.model.sheets.some((sheet) => isSameName(sheet.name, each)));
      requireFreeSheetName(book, name);
      const sheet = book.model.addSheet(name);
      book.isDirty = true;
      book.tell({ kind: "sheetAdded", sheetId: sheet.id });
      return handleOf(book, sheet);
    }),
    getActiveWorksheet: method("1.1", ({ book }) => handleOf(book, book.sheet(book.model.activeSheetId))),
    getCount: method("1.4", ({ book }, args) => sheets(book, args.flagOr(0, false)).length),
    getFirst: method("1.5", ({ book }, args) => handleOf(book, sheets(book, args.flagOr(0, false))[0])),
    getLast: method("1.5", ({ book }, args) => handleOf(book, sheets(book, args.flagOr(0, false)).at(-1))),
    getItem: method("1.1", ({ book }, args) => handleOf(book, book.findSheet(args.text(0)))),
    getItemOrNullObject: method("1.4", ({ book }, args) => {
      const sheet = book.findSheet(args.text(0));
      return sheet ? handleOf(book, sheet) : null;
    }),
  },
  items: ({ book }) => book.model.sheets.map((sheet) => handleOf(book, sheet)),
};
