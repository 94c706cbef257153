import { palette } from "../palette";
import type { Connection } from "../run";
import { writeAnswersPage } from "../writer/answersPage";
import { equalRuns } from "../writer/cellBlocks";
import { applyStyle } from "../writer/styles";
import { sectionColours } from "./sectionColours";
import type { EntryRule, PlannedTemplateColumn, TemplatePlaces, TemplatePlan } from "./templatePlan";
import { templatePlaces } from "./templatePlan";

/** Rows written in one request. */
const rowsPerRequest = 1_000;

const textFormat = "@";

/** Points. */
const titleHeight = 30;

/** Writes a template to an empty sheet of that name. */
export async function writeTemplate({ send }: Connection, name: string, plan: TemplatePlan): Promise<void> {
  const places = templatePlaces(plan);
  await send(({ workbook }) => writeHead(workbook.worksheets.getItem(name), plan, places));
  for (let first = 0; first < plan.rows.length; first += rowsPerRequest) {
    const block = plan.rows.slice(first, first + rowsPerRequest);
    await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRangeByIndexes(places.firstRow + first, 0, block.length, plan.columns.length).values = block.map((line) => [...line]);
    });
  }
  await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    writeTable(sheet, plan, places);
    for (const { first, count, entry } of equalRuns(plan.rowHeights))
      if (entry > 0) sheet.getRangeByIndexes(places.firstRow + first, 0, count, 1).format.rowHeight = entry;
    writeRules(sheet, plan, places);
    writeTemplatePage(sheet, plan, places);
    sheet.getRangeByIndexes(places.firstRow + plan.rows.length, 0, 1, 1).select();
  });
}

/** Texts, widths and formats. Formats come before anything is entered, so that text stays text. */
function writeHead(sheet: Excel.Worksheet, plan: TemplatePlan, places: TemplatePlaces): void {
  const { columns, lines, title } = plan;
  const top = sheet.getRangeByIndexes(0, 0, lines.length + 1, 1);
  top.numberFormat = [title, ...lines].map(() => [textFormat]);
  top.values = [title, ...lines].map((line) => [line]);
  applyStyle(sheet.getRangeByIndexes(0, 0, 1, 1), { size: 18, bold: true, colour: palette.ink, vertical: "Center" });
  if (lines.length > 0) applyStyle(sheet.getRangeByIndexes(1, 0, lines.length, 1), { size: 10, colour: palette.ink, vertical: "Center" });
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = titleHeight;
  sheet.getRangeByIndexes(1, 0, Math.max(1, lines.length), 1).format.rowHeight = plan.lineHeight;
  if (plan.entry && places.entryRow !== undefined) {
    const entry = sheet.getRangeByIndexes(places.entryRow, 0, 1, 2);
    entry.numberFormat = [[textFormat, textFormat]];
    entry.values = [[plan.entry.label, plan.entry.filled]];
    applyStyle(sheet.getRangeByIndexes(places.entryRow, 0, 1, 1), { bold: true, size: 10, colour: palette.ink, vertical: "Center" });
    ruleCells(sheet.getRangeByIndexes(places.entryRow, 1, 1, 1));
  }
  const head = [columns.map(({ section }, index) => (section === columns[index - 1]?.section ? "" : section))];
  if (places.idRow !== undefined) head.push(columns.map(({ id }) => id));
  head.push(columns.map(({ header }) => header));
  const range = sheet.getRangeByIndexes(places.sectionRow, 0, head.length, columns.length);
  range.numberFormat = head.map((line) => line.map(() => textFormat));
  range.values = head;
  for (const { first, count, entry } of equalRuns(columns.map(({ width }) => width))) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = entry;
  }
  const body = runsOf(columns, ({ kind }) => kind);
  for (const { first, count, entry } of body) {
    const cells = sheet.getRangeByIndexes(places.firstRow, first, places.bodyRows, count);
    cells.numberFormat = Array.from({ length: places.bodyRows }, () =>
      Array.from({ length: count }, () => (entry.kind === "text" ? textFormat : "General")),
    );
    applyStyle(cells, entry.kind === "text" ? { align: "Left", vertical: "Center", wrap: true } : { align: "Center", vertical: "Center" });
  }
}

function writeTable(sheet: Excel.Worksheet, plan: TemplatePlan, { sectionRow, idRow, headerRow, bodyRows }: TemplatePlaces): void {
  const { columns } = plan;
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, bodyRows + 1, columns.length), true);
  table.style = "TableStyleLight15";
  table.showFilterButton = false;
  table.showBandedRows = false;
  const rated = new Set(columns.filter(({ kind }) => kind === "rating").map(({ section }) => section));
  const colours = sectionColours(
    columns.map(({ section }) => section),
    rated,
  );
  for (const { first, count, entry } of runsOf(columns, ({ section }) => section)) {
    const fills = colours.get(entry.section);
    if (!fills) continue;
    applyStyle(sheet.getRangeByIndexes(sectionRow, first, 1, count), {
      fill: fills.section,
      bold: true,
      size: 10,
      colour: palette.ink,
      vertical: "Center",
    });
    applyStyle(sheet.getRangeByIndexes(headerRow, first, 1, count), {
      fill: fills.header,
      bold: true,
      size: 10,
      colour: palette.ink,
      wrap: true,
      vertical: "Bottom",
      align: "Left",
    });
  }
  ruleCells(sheet.getRangeByIndexes(headerRow, 0, bodyRows + 1, columns.length));
  sheet.getRangeByIndexes(headerRow, 0, 1, 1).format.rowHeight = plan.headerHeight;
  sheet.getRangeByIndexes(sectionRow, 0, 1, 1).format.rowHeight = plan.lineHeight + 2;
  if (idRow !== undefined) sheet.getRangeByIndexes(idRow, 0, 1, 1).rowHidden = true;
}

/** Thin lines round every cell, on paper too: people see where to write. */
function ruleCells(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    const line = range.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = palette.hairline;
  }
}

/** Neighbours with the same rule share one validation. */
function writeRules(sheet: Excel.Worksheet, { columns }: TemplatePlan, { firstRow, bodyRows }: TemplatePlaces): void {
  for (const { first, count, entry } of runsOf(columns, ({ rule }) => JSON.stringify(rule))) {
    const { rule } = entry;
    if (!rule) continue;
    const { dataValidation } = sheet.getRangeByIndexes(firstRow, first, bodyRows, count);
    const accepted = ruleOf(rule);
    if (accepted) {
      dataValidation.rule = accepted;
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: rule.errorTitle, message: rule.error };
    }
    dataValidation.prompt = { showPrompt: true, title: rule.promptTitle, message: rule.prompt };
  }
}

function ruleOf({ accepts }: EntryRule): Excel.DataValidationRule | undefined {
  if (!accepts) return undefined;
  if (accepts.kind === "list") return { list: { inCellDropDown: true, source: accepts.entries } };
  return { wholeNumber: { operator: "Between", formula1: accepts.min, formula2: accepts.max } };
}

/** How the sheet prints and scrolls: headers on every page and always in sight. */
function writeTemplatePage(sheet: Excel.Worksheet, { columns, frozenColumns, footer }: TemplatePlan, { headerRow }: TemplatePlaces): void {
  sheet.showGridlines = false;
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
  else sheet.freezePanes.freezeRows(headerRow + 1);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  writeAnswersPage(sheet, width, headerRow, footer);
}

interface ColumnRun {
  readonly first: number;
  readonly count: number;
  readonly entry: PlannedTemplateColumn;
}

function runsOf(
  columns: readonly PlannedTemplateColumn[],
  keyOf: (column: PlannedTemplateColumn) => string | undefined,
): readonly ColumnRun[] {
  const starts = columns.flatMap((column, index) => {
    const before = columns[index - 1];
    return before === undefined || keyOf(before) !== keyOf(column) ? [index] : [];
  });
  return starts.flatMap((first, index) => {
    const entry = columns[first];
    return entry ? [{ first, count: (starts[index + 1] ?? columns.length) - first, entry }] : [];
  });
}
