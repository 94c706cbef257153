import { fullAddress } from "../address";
import type { SheetModel } from "../../engine/workbook";
import { cellCount } from "../area";
import { link, method, scalar, type OfficeType } from "../officeType";
import type { Json } from "../protocol";
import { CELL } from "../readCells";
import { Refusal } from "../refusal";
import type { AreasTarget, RangeViewTarget } from "../targets";

function addresses({ book, sheetId, areas }: AreasTarget): string {
  return areas.map((area) => fullAddress(book.sheet(sheetId).name, area)).join(",");
}

/** Excel.RangeAreas: the ranges of a selection made with Ctrl. */
export const rangeAreas: OfficeType<AreasTarget> = {
  keepsReference: true,
  members: {
    address: scalar("1.9", addresses),
    addressLocal: scalar("1.9", addresses),
    areaCount: scalar("1.9", ({ areas }) => areas.length),
    cellCount: scalar("1.9", ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0)),
    areas: link("1.9", (target) => target.book.open("RangeCollection", target)),
    worksheet: link("1.9", ({ book, sheetId }) => book.open("Worksheet", { book, sheetId })),
    format: link("1.9", (target) => target.book.open("RangeFormat", target)),
    conditionalFormats: link("1.9", (target) => target.book.open("ConditionalFormatCollection", target)),
  },
};

/** Excel.RangeCollection. */
export const rangeCollection: OfficeType<AreasTarget> = {
  members: {
    getCount: method("1.9", ({ areas }) => areas.length),
    getItemAt: method("1.9", ({ book, sheetId, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw new Refusal("InvalidArgument");
      return book.open("Range", { book, sheetId, area });
    }),
  },
  items: ({ book, sheetId, areas }) => areas.map((area) => book.open("Range", { book, sheetId, area })),
};

function viewMatrix(
  { book, sheetId, rows, columns }: RangeViewTarget,
  read: (sheet: SheetModel, row: number, column: number) => Json,
): Json {
  const sheet = book.sheet(sheetId);
  return rows.map((row) => columns.map((column) => read(sheet, row, column)));
}

/** Excel.RangeView: a range without its hidden rows and columns. */
export const rangeView: OfficeType<RangeViewTarget> = {
  members: {
    rowCount: scalar("1.3", ({ rows }) => rows.length),
    columnCount: scalar("1.3", ({ columns }) => columns.length),
    values: scalar("1.3", (target) => viewMatrix(target, CELL.value)),
    formulas: scalar("1.3", (target) => viewMatrix(target, CELL.formula)),
    text: scalar("1.3", (target) => viewMatrix(target, CELL.text)),
    valueTypes: scalar("1.3", (target) => viewMatrix(target, CELL.valueType)),
    numberFormat: scalar("1.3", (target) => viewMatrix(target, CELL.numberFormat)),
    cellAddresses: scalar("1.3", (target) =>
      viewMatrix(target, (sheet, row, column) => fullAddress(sheet.name, { row, column, rows: 1, columns: 1 })),
    ),
    getRange: method("1.3", ({ book, sheetId, area }) => book.open("Range", { book, sheetId, area })),
  },
};
