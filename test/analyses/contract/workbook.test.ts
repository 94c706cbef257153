import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine";
import type { SheetModel, WorkbookModel } from "../../../preview/engine/workbook";
import { listReports, writeReports } from "../../../src/excel";
import { createRunColours, layoutReport } from "../../../src/excel/layout/layoutReport";
import type { SheetPlan } from "../../../src/excel/layout/sheetPlan";
import { usualPaper } from "../../../src/excel/writer/writePage";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import { openWorkbook, origin, type OpenWorkbook } from "../../excel/office";
import { tablesOf } from "./figures";
import { oneCaseEach, reportOf } from "./fixtures";

interface Written {
  readonly office: OpenWorkbook;
  readonly reopened: WorkbookModel;
  readonly names: readonly string[];
  /** What the sheets should hold: groups keep their colours from one report of a run to the next. */
  readonly plans: ReadonlyMap<string, SheetPlan>;
}

/** Writes every analysis of the menu into one workbook and opens the file it is saved as. */
async function written(language: Language): Promise<Written> {
  const office = await openWorkbook();
  const results = await writeReports(
    oneCaseEach.map((found) => reportOf(found, language)),
    origin,
  );
  const reopened = await excelEngine.open(await office.model.save(), "reports.xlsx");
  const colours = createRunColours();
  const plans = new Map(oneCaseEach.map((found) => [found.analysis, layoutReport(reportOf(found, language), colours, usualPaper())]));
  return { office, reopened, names: results.map(({ sheetName }) => sheetName), plans };
}

describe.each(languages)("a workbook with every analysis in %s", (language) => {
  let workbook: Written;
  beforeAll(async () => {
    workbook = await written(language);
  }, 60_000);
  afterAll(() => workbook.office.close());

  const sheetOf = (analysis: string): SheetModel => {
    const place = oneCaseEach.findIndex((found) => found.analysis === analysis);
    const sheet = workbook.reopened.sheets.find(({ name }) => name === workbook.names[place]);
    if (!sheet) throw new Error(`The file has no sheet of ${analysis}.`);
    return sheet;
  };

  it("has a sheet of its own for each, with a legal name unlike the others', and lists them all", async () => {
    expect(workbook.names).toHaveLength(oneCaseEach.length);
    expect(new Set(workbook.names.map((name) => name.toLowerCase())).size).toBe(workbook.names.length);
    for (const name of workbook.names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    expect(workbook.reopened.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...workbook.names]);
    expect((await listReports()).map(({ analysis }) => analysis).sort()).toEqual(oneCaseEach.map(({ analysis }) => analysis).sort());
  });

  it("has table names that are told apart in the whole file", () => {
    const names = workbook.reopened.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_.]{0,254}$/);
  });

  it.each(oneCaseEach)("holds every cell that was planned for $analysis, text as text, numbers to the last bit", (found) => {
    const sheet = sheetOf(found.analysis);
    const cells = workbook.plans.get(found.analysis)?.cells ?? [];
    expect(cells.length).toBeGreaterThan(0);
    const wrong = cells.filter(({ row, column, content }) => {
      if ("formula" in content) return sheet.formulaAt(row, column) !== content.formula;
      if ("number" in content) return sheet.valueAt(row, column) !== content.number;
      return sheet.valueAt(row, column) !== content.text;
    });
    expect(wrong.slice(0, 5).map((cell) => [cell, sheet.valueAt(cell.row, cell.column), sheet.formulaAt(cell.row, cell.column)])).toEqual(
      [],
    );
  });

  it.each(oneCaseEach)("holds every table and chart of $analysis, the charts on cells of their own sheet", (found) => {
    const sheet = sheetOf(found.analysis);
    const report = reportOf(found, language);
    const charts = workbook.plans.get(found.analysis)?.charts ?? [];
    expect(sheet.tables).toHaveLength(tablesOf(report).length);
    for (const { area } of sheet.tables) {
      const headers = Array.from({ length: area.columns }, (_, column) => String(sheet.valueAt(area.row, area.column + column)));
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
    }
    expect(sheet.charts.map(({ series }) => series.length)).toEqual(charts.map(({ series }) => series.length));
    const names = [sheet.name, `'${sheet.name.replaceAll("'", "''")}'`];
    const isOwn = (reference = ""): boolean => names.includes(reference.slice(0, reference.lastIndexOf("!")));
    for (const { title, series } of sheet.charts) {
      expect(title).not.toBe("");
      for (const { valuesRef, xRef } of series) expect([valuesRef, xRef].filter((reference) => !isOwn(reference))).toEqual([]);
    }
  });
});
