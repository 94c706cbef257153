import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { sampleResults } from "../../../preview/headless/questionnaireWorkbook";
import { isSampleNow, sampleName } from "../../../preview/headless/sampleWorkbook";
import { languages } from "../../../src/i18n/language";
import { questionnaires } from "../../../src/questionnaires/index";
import { project } from "./runAnalyze";
import { sampleCells } from "./surveys";

describe("a workbook made from a questionnaire", () => {
  it("holds the sample on its template and the result sheets of its first analyses", async () => {
    const priorities = questionnaires.find(({ id }) => id === "priorities");
    if (priorities === undefined) throw new Error("no questionnaire priorities");
    const { file, reports } = await sampleResults(priorities, "zh-CN", "2026-11-21");
    expect(reports.map(({ status }) => status)).toEqual(["complete"]);
    const { sheets } = await excelEngine.open(file, "priorities.xlsx");
    expect(sheets.map(({ dataValidations }) => dataValidations.length > 0)).toEqual([true, false]);
    expect(sheets[0]?.customProperties.has("SurveyLens.report")).toBe(false);
    expect(sheets[1]?.customProperties.has("SurveyLens.report")).toBe(true);
  });
});

describe("the sample workbooks", () => {
  it.each(languages)("hold the sample survey in %s as it now is", async (language) => {
    const name = sampleName(language);
    const file = new Uint8Array(await readFile(join(project, "samples", name)));
    expect(await isSampleNow(file, language)).toBe(true);
    const workbook = await excelEngine.open(file, name);
    const [sheet, ...others] = workbook.sheets;
    expect(others).toEqual([]);
    const cells = sampleCells(language);
    expect(cells.map((line, row) => line.map((_, column) => sheet?.valueAt(row, column)))).toEqual(cells);
  });
});
