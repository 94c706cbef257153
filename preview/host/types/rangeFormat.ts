import type { Area, CellFormat, SheetModel } from "../../engine/workbook";
import { intersection, SHEET_COLUMNS } from "../area";
import { autofitColumns } from "../autofit";
import { colorOf, flagOf, numberOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType, type Scalar, type Since } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { AreasTarget } from "../targets";

/** The cells of an area that can differ from the default: those used, and one beyond. */
function* cellsThatDiffer(sheet: SheetModel, area: Area): Generator<[number, number]> {
  yield [area.row, area.column];
  yield [area.row + area.rows - 1, area.column + area.columns - 1];
  const used = sheet.usedArea(false);
  const shared = used && intersection(used, area);
  if (!shared) return;
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    for (let column = shared.column; column < shared.column + shared.columns; column += 1) yield [row, column];
  }
}

/** What all cells agree on; null if they differ, as Excel answers. */
export function agreedFormat({ book, sheetId, areas }: AreasTarget, read: (format: CellFormat) => Json): Json {
  const sheet = book.sheet(sheetId);
  let agreed: Json | undefined;
  for (const area of areas) {
    for (const [row, column] of cellsThatDiffer(sheet, area)) {
      const here = read(sheet.formatAt(row, column));
      if (agreed !== undefined && agreed !== here) return null;
      agreed = here;
    }
  }
  return agreed ?? null;
}

/** Sets a format on every cell of the areas. */
export function applyFormat({ book, sheetId, areas }: AreasTarget, format: { [K in keyof CellFormat]?: CellFormat[K] | undefined }): void {
  const sheet = book.writableSheet(sheetId);
  for (const area of areas) sheet.setFormat(area, format);
}

function format<K extends keyof CellFormat>(
  since: Since,
  key: K,
  otherwise: Json,
  parse: (content: Json) => CellFormat[K] & Json,
): Scalar<AreasTarget> {
  return scalar(
    since,
    (target) => agreedFormat(target, (cell) => (cell[key] as Json | undefined) ?? otherwise),
    (target, content) => applyFormat(target, { [key]: parse(content) }),
  );
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const COLUMN_LIMIT = 255 * 7;
const ROW_LIMIT = 409.5;

function agreedSize(
  areas: readonly Area[],
  first: (area: Area) => number,
  count: (area: Area) => number,
  size: (index: number) => number,
): number | null {
  let agreed: number | undefined;
  for (const area of areas) {
    for (let index = first(area); index < first(area) + Math.min(count(area), SHEET_COLUMNS); index += 1) {
      if (agreed !== undefined && agreed !== size(index)) return null;
      agreed = size(index);
    }
  }
  return agreed ?? null;
}

function setColumnWidth({ book, sheetId, areas }: AreasTarget, content: Json): void {
  const sheet = book.writableSheet(sheetId);
  const width = limited(content, COLUMN_LIMIT);
  for (const { column, columns } of areas)
    for (let index = column; index < column + columns; index += 1) sheet.setColumnWidth(index, width);
}

function setRowHeight({ book, sheetId, areas }: AreasTarget, content: Json): void {
  const sheet = book.writableSheet(sheetId);
  const height = limited(content, ROW_LIMIT);
  for (const { row, rows } of areas) for (let index = row; index < row + rows; index += 1) sheet.setRowHeight(index, height);
}

/** Excel.RangeFormat. */
export const rangeFormat: OfficeType<AreasTarget> = {
  members: {
    font: link("1.1", (target) => target.book.open("RangeFont", target)),
    fill: link("1.1", (target) => target.book.open("RangeFill", target)),
    borders: link("1.1", (target) => target.book.open("RangeBorderCollection", target)),
    horizontalAlignment: format("1.1", "horizontalAlignment", "General", (content) => oneOf(content, HORIZONTAL)),
    verticalAlignment: format("1.1", "verticalAlignment", "Bottom", (content) => oneOf(content, VERTICAL)),
    wrapText: format("1.1", "wrapText", false, flagOf),
    indentLevel: format("1.9", "indentLevel", 0, (content) => limited(content, 250)),
    columnWidth: scalar(
      "1.2",
      ({ book, sheetId, areas }) =>
        agreedSize(
          areas,
          (area) => area.column,
          (area) => area.columns,
          (column) => book.sheet(sheetId).columnWidth(column),
        ),
      setColumnWidth,
    ),
    rowHeight: scalar(
      "1.2",
      ({ book, sheetId, areas }) =>
        agreedSize(
          areas,
          (area) => area.row,
          (area) => area.rows,
          (row) => book.sheet(sheetId).rowHeight(row),
        ),
      setRowHeight,
    ),
    autofitColumns: method("1.2", ({ book, sheetId, areas }) => {
      for (const area of areas) autofitColumns(book.writableSheet(sheetId), area);
    }),
    autofitRows: method("1.2", ({ book, sheetId, areas }) => {
      const sheet = book.writableSheet(sheetId);
      const used = sheet.usedArea(false);
      for (const area of areas) {
        const shared = used && intersection(used, { ...area, column: 0, columns: SHEET_COLUMNS });
        for (let row = shared?.row ?? 0; shared && row < shared.row + shared.rows; row += 1) sheet.setRowHeight(row, undefined);
      }
    }),
  },
};

/** Excel.RangeFont. */
export const rangeFont: OfficeType<AreasTarget> = {
  members: {
    name: format("1.1", "fontName", "Calibri", textOf),
    size: format("1.1", "fontSize", 11, (content) => limited(content, ROW_LIMIT)),
    bold: format("1.1", "bold", false, flagOf),
    italic: format("1.1", "italic", false, flagOf),
    underline: format("1.1", "underline", "None", (content) => oneOf(content, UNDERLINE)),
    color: format("1.1", "fontColor", "#000000", colorOf),
  },
};

/** Excel.RangeFill: a cell without a fill reads white, as in Excel. */
export const rangeFill: OfficeType<AreasTarget> = {
  members: {
    color: format("1.1", "fillColor", "#FFFFFF", colorOf),
    clear: method("1.1", (target) => applyFormat(target, { fillColor: undefined })),
  },
};

function limited(content: Json, most: number): number {
  const number = numberOf(content);
  if (number < 0 || number > most) throw new Refusal("InvalidArgument", `${number} is not between 0 and ${most}.`);
  return number;
}
