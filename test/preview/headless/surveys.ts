import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { excelEngine } from "../../../preview/engine/index";
import type { Language } from "../../../src/i18n/language";
import { sampleQuestionnaire, sampleSurvey } from "../../../src/questionnaires/sample";
import type { GridCell } from "../../../src/survey/grid";

export type Cells = readonly (readonly GridCell[])[];

/** The cells of the sample survey, headers first. */
export function sampleCells(language: Language = "en"): Cells {
  return sampleSurvey(sampleQuestionnaire, language).cells;
}

/** An .xlsx file with the sheets given, by name. */
export async function workbookFile(sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> {
  const workbook = await excelEngine.empty("survey.xlsx");
  const blank = workbook.sheets.map(({ id }) => id);
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    cells.forEach((line, row) => line.forEach((cell, column) => sheet.setValue(row, column, cell)));
  }
  for (const id of blank) workbook.removeSheet(id);
  return workbook.save();
}

/** The same cells as a CSV file. */
export function csvFile(cells: Cells): string {
  const quoted = (cell: GridCell): string => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  return `${cells.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** The head of a compound file with an encrypted package: what Excel makes of a workbook with a password. */
export function protectedFile(): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(new Uint8Array(Buffer.from("EncryptedPackage", "utf16le")), 640);
  return file;
}

/** Names of sites that a spreadsheet would calculate if it took them for more than names. */
const formulas = ["=cmd|' /C calc'!A0", "@SUM(1)", "+1+2", "-2+3"];

/** Puts everything the tests read into a folder. */
export async function writeSurveys(folder: string): Promise<void> {
  const survey = await workbookFile({ Notes: [], Answers: sampleCells() });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "survey.xlsx": survey,
    "notes.xlsx": await workbookFile({
      Notes: [["About this survey"], [], ["Question", "Meaning", "Scale"], ["E1", "modern equipment", 7]],
      Codes: [
        ["code", "label"],
        [1, "disagree"],
        [7, "agree"],
      ],
      Answers: sampleCells(),
    }),
    "workbook.csv": survey,
    "formulas.csv": csvFile(
      sampleCells().map((line, row) =>
        line.map((cell, column) => (column === 2 ? (row === 0 ? "=site" : (formulas[row % 4] ?? "")) : cell)),
      ),
    ),
    "options-16.json": Buffer.from('\ufeff{"questionnaire":"servqual-1991"}', "utf16le"),
    "survey.csv": csvFile(sampleCells()),
    "blank.xlsx": await workbookFile({ Nothing: [] }),
    "unanswered.xlsx": await workbookFile({ Headers: sampleCells().slice(0, 1) }),
    "password.xlsx": protectedFile(),
    "text.xlsx": "this is no workbook",
    "cut.xlsx": survey.slice(0, survey.length / 2),
    "survey.ods": "something else",
    "options.json": '{"questionnaire":"servqual-1991"}',
    "broken.json": '{"questionnaire":',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
