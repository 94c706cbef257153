import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertTemplate, loadDeclarations, readRange, readSelection, saveDeclaration, saveSettings } from "../../src/excel";
import { analyse } from "../../src/analyses/analyse";
import { planDeclaration } from "../../src/excel/template/planDeclaration";
import { planTemplate } from "../../src/excel/template/planTemplate";
import { templatePlaces } from "../../src/excel/template/templatePlan";
import { languages } from "../../src/i18n/language";
import { readDeclaration } from "../../src/survey/declaration";
import { declaredQuestionnaire } from "../../src/survey/declaredQuestionnaire";
import { openWorkbook, type OpenWorkbook } from "./office";

let office: OpenWorkbook;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.close();
});

async function declared(language: (typeof languages)[number]) {
  const plan = planDeclaration(language);
  const { sheetName } = await insertTemplate(plan);
  const reading = readDeclaration(await readRange(sheetName, ""));
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.declaration;
}

describe.each(languages)("the sheet for a questionnaire of one's own in %s", (language) => {
  it("can be read as it is inserted, with its examples", async () => {
    const { name, scale, items } = await declared(language);
    expect(name).not.toBe("");
    expect(scale).toEqual({ min: 1, max: 5 });
    expect(items).toHaveLength(4);
    expect(items.map(({ key }) => key)).toEqual([1, 1, -1, 1]);
  });

  it("is saved with the workbook and gives a template that is known with certainty", async () => {
    await saveDeclaration(await declared(language));
    const [saved] = await loadDeclarations();
    if (!saved) throw new Error("nothing was saved");
    const questionnaire = declaredQuestionnaire(saved);
    const columns = planTemplate(questionnaire, language);
    const { sheetId, sheetName } = await insertTemplate(columns);
    const { firstRow } = templatePlaces(columns);
    const sheet = office.model.sheets.find(({ name }) => name === sheetName);
    for (let row = 0; row < 8; row += 1)
      for (let column = 0; column < 4; column += 1) sheet?.setValue(firstRow + row, column, 1 + ((row * 3 + column) % 5));
    office.host.userSelected(sheetId, [{ row: firstRow, column: 0, rows: 1, columns: 1 }]);
    const grid = await readSelection();
    const { survey } = analyse({ grid, analyses: [], options: {}, declared: [questionnaire], language, date: "2026-11-21", version: "1" });
    expect(survey?.recognition).toMatchObject({ basis: "template", alternatives: [questionnaire.id] });
    expect(survey?.respondents).toBe(8);
    expect(survey?.keys).toEqual([1, 1, -1, 1]);
  });
});

describe("saved declarations", () => {
  it("replace the one of the same name and stand beside the others", async () => {
    const canteen = await declared("en");
    await saveDeclaration(canteen);
    await saveDeclaration({ ...canteen, name: "Parking" });
    const all = await saveDeclaration({ ...canteen, name: "CANTEEN survey", scale: { min: 1, max: 7 } });
    expect(all.map(({ name, scale }) => [name, scale.max])).toEqual([
      ["Parking", 5],
      ["CANTEEN survey", 7],
    ]);
    expect(await loadDeclarations()).toEqual(all);
  });

  it("in a form that this version does not know are left out", async () => {
    const good = await declared("en");
    await saveSettings("questionnaires", [
      { name: 1 },
      null,
      { ...good, items: [{ code: "a" }] },
      good,
      { ...good, scale: { min: 5, max: 1 } },
    ]);
    expect(await loadDeclarations()).toEqual([good]);
    await saveSettings("questionnaires", "nonsense");
    expect(await loadDeclarations()).toEqual([]);
  });
});
