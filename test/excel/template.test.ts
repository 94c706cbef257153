import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExcelProblem, insertTemplate, readRange, readSelection } from "../../src/excel";
import { templatePlaces } from "../../src/excel/template/templatePlan";
import { planTemplate } from "../../src/excel/template/planTemplate";
import { languages } from "../../src/i18n/language";
import { questionnaires } from "../../src/questionnaires/index";
import { sampleSheet } from "../../src/questionnaires/sample";
import type { Questionnaire } from "../../src/survey/questionnaire";
import { readSurvey } from "../../src/survey/readSurvey";
import { describeWorkbook, differences } from "./describeWorkbook";
import { openWorkbook, type OpenWorkbook } from "./office";

const both = questionnaires
  .filter(({ items }) => items.length > 0)
  .flatMap((questionnaire) => languages.map((language) => ({ id: questionnaire.id, language, questionnaire })));

function byId(id: string): Questionnaire {
  const found = questionnaires.find((questionnaire) => questionnaire.id === id);
  if (!found) throw new Error(id);
  return found;
}

let office: OpenWorkbook;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.close();
});

describe.each(both)("the plan of $id in $language", ({ id, language, questionnaire }) => {
  const plan = planTemplate(questionnaire, language);

  it("has a header and an id of its own for every column, both within Excel's limits", () => {
    const headers = plan.columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.every((header) => header !== "" && header.length <= 255)).toBe(true);
    expect(new Set(plan.columns.map((column) => column.id)).size).toBe(headers.length);
    expect(plan.columns.every((column) => column.id.startsWith(`${id}:`))).toBe(true);
  });

  it("says beside every cell what to enter, and no more than Excel shows", () => {
    for (const { rule } of plan.columns) {
      expect(rule?.prompt).not.toBe("");
      expect([rule?.promptTitle.length, rule?.errorTitle.length].every((length) => (length ?? 99) <= 32)).toBe(true);
      expect([rule?.prompt.length, rule?.error.length].every((length) => (length ?? 999) <= 255)).toBe(true);
    }
  });

  it("takes exactly the answers of the scale in every item's column", () => {
    const items = plan.columns.filter((column) => questionnaire.blocks.some((block) => column.id.startsWith(`${id}:${block.id}.`)));
    expect(items).toHaveLength(questionnaire.items.length * questionnaire.blocks.length);
    for (const { id: column, rule } of items) {
      const block = questionnaire.blocks.find((candidate) => column.startsWith(`${id}:${candidate.id}.`));
      expect(rule?.accepts).toEqual({ kind: "whole", ...(block?.scale ?? questionnaire.scale) });
    }
  });

  it("keeps its headers readable and its window free", () => {
    expect(plan.columns.every(({ width }) => width >= 70 && width <= 240)).toBe(true);
    expect(plan.headerHeight).toBeLessThanOrEqual(84);
    expect(plan.lines.length * plan.lineHeight).toBeLessThan(200);
  });
});

describe("an inserted template", () => {
  it.each(both)(
    "of $id in $language is one sheet with table, hidden ids, rules and frozen headers",
    async ({ language, questionnaire }) => {
      const plan = planTemplate(questionnaire, language);
      const places = templatePlaces(plan);
      const inserted = await insertTemplate(plan);
      const sheet = office.model.sheets.find(({ name }) => name === inserted.sheetName);
      expect(sheet?.isRowHidden(places.idRow ?? -1)).toBe(true);
      expect(sheet?.isRowHidden(places.headerRow)).toBe(false);
      expect(sheet?.frozenRows).toBe(places.headerRow + 1);
      const table = { row: places.headerRow, column: 0, rows: places.bodyRows + 1, columns: plan.columns.length };
      expect(sheet?.tables.map(({ area }) => area)).toEqual([table]);
      const cells = sheet?.dataValidations.reduce(
        (sum, { areas }) => sum + areas.reduce((count, { rows, columns }) => count + rows * columns, 0),
        0,
      );
      expect(cells).toBe(plan.columns.length * places.bodyRows);
      expect(office.model.activeSheetId).toBe(sheet?.id);
    },
  );

  it.each(both)(
    "filled in, of $id in $language, is known with certainty from one selected cell",
    async ({ id, language, questionnaire }) => {
      const plan = planTemplate(questionnaire, language, sampleSheet(id, language));
      const { sheetId, sheetName, address } = await insertTemplate(plan);
      const { firstRow } = templatePlaces(plan);
      office.host.userSelected(sheetId, [{ row: firstRow + 3, column: 1, rows: 1, columns: 1 }]);
      for (const grid of [await readSelection(), await readRange(sheetName, address), await readRange(sheetName, "")]) {
        const reading = readSurvey(grid, {}, questionnaires);
        if (reading.status === "refused") throw new Error(reading.refusal.code);
        const { survey } = reading;
        expect(survey.questionnaire?.id).toBe(id);
        expect(survey.recognition).toMatchObject({ basis: "template", alternatives: [id] });
        expect(survey.respondents).toBe(plan.rows.length);
      }
    },
  );

  it("without answers has no respondents yet", async () => {
    const { sheetName, address } = await insertTemplate(planTemplate(byId("employee"), "en"));
    const reading = readSurvey(await readRange(sheetName, address), {}, questionnaires);
    expect(reading).toEqual({ status: "refused", refusal: { code: "no-respondents" } });
  });

  it("gets a name of its own whatever stands in the workbook, and never writes a formula", async () => {
    const loyalty = byId("loyalty");
    const hostile: Questionnaire = {
      ...loyalty,
      name: { en: "=1+1 [x]: a/b?", "zh-CN": "=1" },
      instructions: { en: ["=cmd|' /C calc'!A0"], "zh-CN": [] },
    };
    const first = await insertTemplate(planTemplate(hostile, "en"));
    const second = await insertTemplate(planTemplate(hostile, "en"));
    expect([first.sheetName, second.sheetName]).toEqual(["=1+1 x a b", "=1+1 x a b (2)"]);
    const sheet = office.model.sheets.find(({ name }) => name === first.sheetName);
    expect(sheet?.formulaAt(0, 0)).toBe("=1+1 [x]: a/b?");
    expect([sheet?.valueAt(0, 0), sheet?.valueAt(1, 0)]).toEqual(["=1+1 [x]: a/b?", "=cmd|' /C calc'!A0"]);
    expect(sheet?.valueTypeAt(0, 0)).toBe("String");
  });

  it("leaves nothing behind when any request fails", async () => {
    const plan = planTemplate(byId("priorities"), "en", sampleSheet("priorities", "en"));
    const start = office.host.batches;
    await insertTemplate(plan);
    const requests = office.host.batches - start;
    for (let failing = 1; failing <= requests; failing += 1) {
      const tried = await openWorkbook();
      const before = describeWorkbook(tried.model);
      tried.host.failRequest(failing, "GeneralException");
      await expect(insertTemplate(plan)).rejects.toBeInstanceOf(ExcelProblem);
      expect(differences(before, describeWorkbook(tried.model))).toEqual([]);
      tried.close();
    }
  });
});

describe("rows with open answers", () => {
  it("are as high as their texts need, and the others as usual", async () => {
    const plan = planTemplate(byId("employee"), "en", sampleSheet("employee", "en"));
    const { sheetName } = await insertTemplate(plan);
    const sheet = office.model.sheets.find(({ name }) => name === sheetName);
    const { firstRow } = templatePlaces(plan);
    const wrapped = plan.rowHeights.findIndex((height) => height > 0);
    const usual = plan.rowHeights.indexOf(0);
    expect(Math.max(...(plan.rows[wrapped] ?? []).map((cell) => String(cell).length))).toBeGreaterThan(38);
    expect(sheet?.rowHeight(firstRow + wrapped)).toBe(plan.rowHeights[wrapped]);
    expect(plan.rowHeights[wrapped]).toBeGreaterThanOrEqual(32);
    expect(sheet?.rowHeight(firstRow + usual)).toBe(15);
  });
});
