import type { SheetModel } from "../../preview/engine/workbook";
import type { ListedReport } from "../../src/excel";
import { answersRead, checkReports, listReports, readRange, writeReports, type ReportState } from "../../src/excel";
import type { Report } from "../../src/report/tree";
import { kitchenSink } from "../report/kitchenSink";
import { origin, type OpenWorkbook } from "./office";

/** A short report of that analysis, quick to write. */
export function shortReport(analysis: string): Report {
  const report = kitchenSink("en");
  return { ...report, analysis, title: analysis, blocks: report.blocks.filter(({ id }) => id === "method" || id === "dimensions") };
}

/** Reads the range and writes a report of each analysis, as a run does; the sheet and address are those of `origin` unless told. */
export async function makeReports(
  analyses: readonly string[],
  place: {
    readonly sheet?: string;
    readonly address?: string;
    readonly before?: { readonly sheet: string; readonly address: string };
  } = {},
): Promise<void> {
  const from = { ...origin, ...place };
  const grid = await readRange(from.sheet, from.address);
  await writeReports(analyses.map(shortReport), { ...from, answers: await answersRead(grid) });
}

export async function listed(analysis: string): Promise<ListedReport> {
  const report = (await listReports()).find((each) => each.analysis === analysis);
  if (report === undefined) throw new Error(`no report of ${analysis}`);
  return report;
}

/** How the report of an analysis stands to its answers. */
export async function stateOf(analysis: string, cellLimit = 1_000): Promise<ReportState | undefined> {
  const report = await listed(analysis);
  return (await checkReports(await listReports(), cellLimit))[report.sheetId];
}

export function sheetOf({ model }: OpenWorkbook, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function fillRow(sheet: SheetModel, row: number, contents: readonly (string | number)[], column = 0): void {
  contents.forEach((content, index) => sheet.setValue(row, column + index, content));
}

/** Moves cells, and the hidden names that stand for them, as Excel does when rows or columns are inserted before them. */
export function insertBefore({ model }: OpenWorkbook, sheet: SheetModel, rows: number, columns: number): void {
  const used = sheet.usedArea(true);
  if (used === undefined) return;
  for (let row = used.row + used.rows - 1; row >= used.row; row -= 1) {
    for (let column = used.column + used.columns - 1; column >= used.column; column -= 1) {
      const content = sheet.valueAt(row, column);
      sheet.setValue(row, column, "");
      sheet.setValue(row + rows, column + columns, content);
    }
  }
  for (const name of model.names) {
    name.formula = name.formula.replace(
      /\$([A-Z])\$(\d+)/g,
      (_cell, letter: string, row: string) => `$${String.fromCharCode(letter.charCodeAt(0) + columns)}$${Number(row) + rows}`,
    );
  }
}
