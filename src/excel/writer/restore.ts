import { tablePrefix } from "../layout/tableLayout";
import type { Connection } from "../run";
import { dropSheetParts } from "./emptySheet";
import type { LooksBefore, SheetBefore } from "./snapshot";
import { rangeOf } from "./writeCells";

/** What a cleared cell has anyway; written back it would paint cells white and bind text to black. */
const defaults: Readonly<Record<string, unknown>> = {
  fill: { color: "#FFFFFF" },
  font: { bold: false, color: "#000000", italic: false, underline: "None" },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
};

function isPlainObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

/** Takes off nulls, which Excel reports and refuses, and what equals the default. */
function withoutDefaults(content: Readonly<Record<string, unknown>>, plain: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(content)) {
    const usual = plain[key];
    if (entry === null || entry === undefined || entry === usual) continue;
    if (!isPlainObject(entry)) kept[key] = entry;
    else if (entry.style !== "None") {
      const inner = withoutDefaults(entry, isPlainObject(usual) ? usual : {});
      if (Object.keys(inner).length > 0) kept[key] = inner;
    }
  }
  return kept;
}

function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  return format === undefined ? {} : { format: withoutDefaults(format as Readonly<Record<string, unknown>>, defaults) };
}

function restoreLooks(sheet: Excel.Worksheet, before: SheetBefore, looks: LooksBefore): void {
  rangeOf(sheet, before.area).setCellProperties(looks.cells.map((line) => line.map(settable)));
  looks.columnWidths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width));
  looks.rowHeights.forEach((height, row) => (sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height));
  for (const { address, formula, colour } of looks.emphases) {
    const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.font.color = colour;
  }
  for (const { name, address, style, showBandedRows, showFilterButton, showTotals } of looks.tables) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = style;
    table.showBandedRows = showBandedRows;
    table.showFilterButton = showFilterButton;
    if (showTotals) table.showTotals = true;
  }
}

/** Puts a sheet back as it was before the run: contents, and where it had been emptied looks, tables and charts. */
export async function restoreSheet({ send }: Connection, before: SheetBefore): Promise<void> {
  const { looks, sheetId } = before;
  const contents = (sheet: Excel.Worksheet): void => {
    const range = rangeOf(sheet, before.area);
    range.numberFormat = before.formats.map((line) => [...line]);
    range.formulas = before.formulas.map((line) => [...line]);
  };
  if (looks === undefined) {
    await send(({ workbook }) => contents(workbook.worksheets.getItem(sheetId)));
    return;
  }
  const kept = new Set(before.charts.map(({ name }) => name));
  const present = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    return { charts: sheet.charts.load("items/name"), tables: sheet.tables.load("items/name") };
  });
  const strangers = present.charts.items.map(({ name }) => name).filter((name) => !kept.has(name));
  const tables = present.tables.items.map(({ name }) => name).filter((name) => name.startsWith(tablePrefix));
  await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    for (const name of strangers) sheet.charts.getItem(name).delete();
    dropSheetParts(sheet, before.area, tables);
    contents(sheet);
    restoreLooks(sheet, before, looks);
  });
}
