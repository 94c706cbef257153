import { intersection, isWithin } from "../area";
import { oneOf } from "../content";
import { link, method, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { RangeTarget } from "../targets";
import { rangeCellProperties } from "./rangeCellProperties";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";

const CLEARABLE = ["All", "Contents", "Formats", "Hyperlinks"] as const;

function clear({ book, sheetId, area }: RangeTarget, what: (typeof CLEARABLE)[number]): void {
  const sheet = book.writableSheet(sheetId);
  sheet.clear(area, what);
  if (what === "All") {
    for (const format of [...sheet.conditionalFormats]) if (isWithin(format.area, area)) sheet.removeConditionalFormat(format.id);
  }
  if (what === "All" || what === "Contents") book.tellChanged(sheetId, area);
}

function select({ book, sheetId, area }: RangeTarget): void {
  if (book.sheet(sheetId).visibility !== "Visible") throw new Refusal("InvalidOperation", "A hidden sheet cannot be selected.");
  const before = book.model.activeSheetId;
  if (before !== sheetId) {
    book.model.activeSheetId = sheetId;
    book.tell({ kind: "sheetDeactivated", sheetId: before });
    book.tell({ kind: "sheetActivated", sheetId });
  }
  book.model.selection = { sheetId, areas: [area] };
  book.tell({ kind: "selected", sheetId, areas: [area] });
}

function indices(from: number, count: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_each, index) => from + index).filter((index) => !isHidden(index));
}

/** Excel.Range. */
export const range: OfficeType<RangeTarget> = {
  keepsReference: true,
  members: {
    ...rangeProperties,
    ...rangeNavigation,
    ...rangeCellProperties,
    worksheet: link("1.1", ({ book, sheetId }) => book.open("Worksheet", { book, sheetId })),
    format: link("1.1", ({ book, sheetId, area }) => book.open("RangeFormat", { book, sheetId, areas: [area] })),
    dataValidation: link("1.8", ({ book, sheetId, area }) => book.open("DataValidation", { book, sheetId, areas: [area] })),
    conditionalFormats: link("1.6", ({ book, sheetId, area }) =>
      book.open("ConditionalFormatCollection", { book, sheetId, areas: [area] }),
    ),
    calculate: method("1.6", ({ book }) => book.model.recalculate()),
    clear: method("1.1", (target, args) => clear(target, args.has(0) ? oneOf(args.text(0), CLEARABLE) : "All")),
    select: method("1.1", select),
    getTables: method("1.9", ({ book, sheetId, area }, args) => {
      const fullyContained = args.flagOr(0, false);
      const tables = book
        .sheet(sheetId)
        .tables.filter((table) => (fullyContained ? isWithin(table.area, area) : intersection(table.area, area)));
      return book.open("TableScopedCollection", { book, tables: tables.map(({ id }) => ({ book, sheetId, tableId: id })) });
    }),
    getVisibleView: method("1.3", (target) => {
      const { book, sheetId, area } = target;
      const sheet = book.sheet(sheetId);
      const rows = indices(area.row, area.rows, (row) => sheet.isRowHidden(row));
      return book.open("RangeView", {
        ...target,
        rows,
        columns: indices(area.column, area.columns, (column) => sheet.isColumnHidden(column)),
      });
    }),
    _ValidateArraySize: method("1.3", ({ area }, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns)
        throw new Refusal("InvalidArgument", "The array does not have the rows and columns of the range.");
    }),
  },
};
