import type { SheetModel, WorkbookModel } from "../../preview/engine/workbook";

/** What a cell has that nobody formatted: an engine may keep it as said or as unsaid. */
const usual: Readonly<Record<string, unknown>> = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  wrapText: false,
  indentLevel: 0,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

function cellsOf(sheet: SheetModel): Readonly<Record<string, unknown>> {
  const area = sheet.usedArea(false);
  const cells: Record<string, unknown> = {};
  if (area === undefined) return cells;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const format = Object.fromEntries(
        Object.entries(sheet.formatAt(row, column)).filter(([key, part]) => part !== undefined && part !== usual[key]),
      );
      const formula = sheet.formulaAt(row, column);
      if (formula !== "" || Object.keys(format).length > 0)
        cells[`${row},${column}`] = { formula, type: sheet.valueTypeAt(row, column), format };
    }
  }
  return cells;
}

function sizesOf(sheet: SheetModel): unknown {
  return {
    widths: Array.from({ length: 40 }, (_, column) => sheet.columnWidth(column)),
    heights: Array.from({ length: 400 }, (_, row) => sheet.rowHeight(row)),
  };
}

/** Everything a run may change, as plain data to compare; ids that Excel gives are left out. */
export function describeWorkbook(model: WorkbookModel): unknown {
  const sheets = model.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    frozen: sheet.frozenRows,
    cells: cellsOf(sheet),
    sizes: sizesOf(sheet),
    tables: sheet.tables.map(({ id: _, ...table }) => table).sort((a, b) => a.name.localeCompare(b.name)),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, ...format }) => JSON.stringify(format)).sort(),
    charts: sheet.charts.map(({ id: _, ...chart }) => chart),
    page: sheet.pageLayout,
    properties: [...sheet.customProperties].sort(),
  }));
  return structuredClone({ sheets, names: model.names, settings: [...model.settings].sort() });
}

/** The places in which two descriptions differ, with what stood and what stands there; at most twenty. */
export function differences(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Object.is(before, after)) return [];
  const plain = (content: unknown): unknown => (content instanceof Map ? Object.fromEntries(content) : content);
  const [first, second] = [plain(before), plain(after)];
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) {
    return [`${path}: ${JSON.stringify(first)} -> ${JSON.stringify(second)}`];
  }
  const [left, right] = [first as Record<string, unknown>, second as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => differences(left[key], right[key], `${path}/${key}`)).slice(0, 20);
}
