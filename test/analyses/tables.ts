import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Language } from "../../src/i18n/language";
import type { Report, ReportCell, ReportTable } from "../../src/report/tree";
import { cellText } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";

/** Runs one analysis and insists that it is complete. */
export function completeReport(grid: Grid, analysis: string, options: RawOptions, language: Language = "en"): Report {
  const [report] = analyse({ grid, analyses: [analysis], options, language, date: "2026-11-21", version: "test" }).reports;
  if (report?.status !== "complete") throw new Error(report?.sentence ?? "no report");
  return report;
}

export function tableOf(report: Report, id: string): ReportTable {
  const found = report.blocks.find((block): block is ReportTable => block.kind === "table" && block.id === id);
  if (!found) throw new Error(`The report has no table ${id}.`);
  return found;
}

/** The cell of a row; with `where`, of the row that has that text in that column. */
export function cellOf(table: ReportTable, row: string, column: string, where: Readonly<Record<string, string>> = {}): ReportCell {
  const found = table.rows.find(
    ({ id, cells }) => id === row && Object.entries(where).every(([key, text]) => cellText(cells[key] ?? "") === text),
  );
  const cell = found?.cells[column];
  if (cell === undefined) throw new Error(`Table ${table.id} has no cell ${row}, ${column}, ${JSON.stringify(where)}.`);
  return cell;
}
