import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel, WorkbookModel } from "../../../preview/engine/workbook";
import { analyze } from "./runAnalyze";
import { sampleCells, workbookFile } from "./surveys";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(file: Uint8Array): Promise<{ readonly workbook: WorkbookModel; readonly figures: SheetModel }> {
  const workbook = await excelEngine.open(file, "survey.xlsx");
  const figures = workbook.sheets.find(({ name }) => name === "Figures");
  if (!figures) throw new Error("The sheet of figures is gone.");
  return { workbook, figures };
}

function shown(sheet: SheetModel): unknown[][] {
  return Array.from({ length: 5 }, (_, row) => [0, 1].map((column) => [sheet.formulaAt(row, column), sheet.valueAt(row, column)]));
}

it("the headless command, which has no page with the functions, keeps the results that the file has for them", async () => {
  const { workbook, figures } = await opened(await workbookFile({ Answers: sampleCells(), Figures: [["figures"]] }));
  workbook.setCustomFunctions({
    knows: (name) => /^survey\./i.test(name),
    ask: (name) =>
      /alpha/i.test(name)
        ? { rows: [[0.8469]] }
        : {
            rows: [
              ["n", 300],
              ["gap", -1.02],
            ],
          },
  });
  figures.setFormula(1, 0, "=SURVEY.ALPHA(Answers!E2:H90,1,7)");
  figures.setFormula(1, 1, "=ROUND(A2*100,1)");
  figures.setFormula(2, 0, "=SURVEY.GAP(Answers!E2:H90,Answers!I2:L90,1,7)");
  const before = shown(figures);
  expect(before.slice(1, 4).map((row) => row.map((cell) => (cell as unknown[])[1]))).toEqual([
    [0.8469, 84.7],
    ["n", 300],
    ["gap", -1.02],
  ]);
  await writeFile(join(folder, "survey.xlsx"), await workbook.save());

  const ended = await analyze(
    ["survey.xlsx", "--sheet", "Answers", "--analysis", "servqual", "--questionnaire", "servqual-1991", "--out", "results.xlsx"],
    folder,
  );
  expect(ended).toMatchObject({ code: 0, errors: "" });
  const after = await opened(new Uint8Array(await readFile(join(folder, "results.xlsx"))));
  expect(shown(after.figures)).toEqual(before);
  expect(after.workbook.sheets.length).toBeGreaterThan(2);
}, 60_000);
