import { Refusal } from "../refusal";
import { link, method, scalar, type OfficeType } from "../officeType";
import type { Book } from "../book";
import type { BookTarget } from "../targets";

/** A sheet that is a chart has no cells to select. */
function selectedCells(book: Book): Book["model"]["selection"] {
  const { selection } = book.model;
  if (book.sheet(selection.sheetId).kind === "chartsheet") throw new Refusal("InvalidSelection");
  return selection;
}

/** Excel.Workbook. */
export const workbook: OfficeType<BookTarget> = {
  members: {
    name: scalar("1.7", ({ book }) => book.model.name),
    isDirty: scalar(
      "1.9",
      ({ book }) => book.isDirty,
      ({ book }, dirty) => {
        book.isDirty = dirty === true;
      },
    ),
    readOnly: scalar("1.8", () => false),
    application: link("1.1", (target) => target.book.open("Application", target)),
    protection: link("1.7", (target) => target.book.open("WorkbookProtection", target)),
    worksheets: link("1.1", (target) => target.book.open("WorksheetCollection", target)),
    tables: link("1.1", (target) => target.book.open("TableCollection", target)),
    names: link("1.1", (target) => target.book.open("NamedItemCollection", target)),
    settings: link("1.4", (target) => target.book.open("SettingCollection", target)),
    properties: link("1.7", (target) => target.book.open("DocumentProperties", target)),
    getSelectedRange: method("1.1", ({ book }) => {
      const { sheetId, areas } = selectedCells(book);
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw new Refusal("InvalidReference", "The selection has several areas.");
      return book.open("Range", { book, sheetId, area });
    }),
    getSelectedRanges: method("1.9", ({ book }) => book.open("RangeAreas", { book, ...selectedCells(book) })),
    getActiveCell: method("1.7", ({ book }) => {
      const { sheetId, areas } = selectedCells(book);
      const first = areas[0];
      if (!first) throw new Refusal("InvalidSelection");
      return book.open("Range", { book, sheetId, area: { ...first, rows: 1, columns: 1 } });
    }),
    getActiveChartOrNullObject: method("1.9", () => null),
    createAndOpenWorkbook: method("1.8", ({ book }, args) => {
      book.kept.set("createdWorkbook", args.text(0));
    }),
  },
};

/** Excel.WorkbookProtection: read only, because the workbook model cannot protect a workbook. */
export const workbookProtection: OfficeType<BookTarget> = {
  members: { protected: scalar("1.7", ({ book }) => book.model.isStructureProtected) },
};
