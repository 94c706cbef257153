import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { excelEngine } from "../../../preview/engine";
import { ExcelHost } from "../../../preview/host";
import { installGlobals } from "../../../preview/host/installGlobals";
import { analyse } from "../../../src/analyses/analyse";
import { readRange, writeReports } from "../../../src/excel";
import type { Report } from "../../../src/report/tree";

/** A workbook with answers on a sheet, the reports on them, and what else a user's workbook may hold. */
export async function surveyWithResults(): Promise<{ readonly file: Uint8Array; readonly resultSheets: readonly string[] }> {
  const model = await excelEngine.empty("survey.xlsx");
  const close = installGlobals(new ExcelHost(model));
  try {
    const [sheet] = model.sheets;
    if (sheet === undefined) throw new Error("an empty workbook has a sheet");
    ["person", "fair", "clear", "team", "What else?"].forEach((header, column) => sheet.setValue(0, column, header));
    for (let row = 1; row < 40; row++)
      [
        `Respondent-${String(row).padStart(3, "0")}`,
        (row % 5) + 1,
        ((row * 3) % 5) + 1,
        row % 3 ? "North" : "South",
        row === 7 ? "my secret opinion" : "",
      ].forEach((cell, column) => sheet.setValue(row, column, cell));
    const grid = await readRange(sheet.name, "A1:E40");
    const options = { items: ["fair", "clear"], scale: { min: 1, max: 5 }, groups: ["team"] };
    const { reports } = analyse({
      grid,
      analyses: ["favourable", "compare"],
      options,
      language: "en",
      date: "2026-11-21",
      version: "test",
    });
    const complete = reports.filter((report): report is Report => report.status === "complete");
    await writeReports(complete, { sheet: sheet.name, address: "A1:E40", options, date: "2026-11-21" });
    const resultSheets = model.sheets.map(({ name }) => name).filter((name) => name !== sheet.name);
    return { file: withSecrets(await model.save()), resultSheets };
  } finally {
    close();
  }
}

/** Hides the sheet of the answers, and adds a formula to a result sheet and a name. */
function withSecrets(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file);
  const edit = (path: string, change: (xml: string) => string): void => {
    entries[path] = strToU8(change(strFromU8(entries[path] ?? new Uint8Array())));
  };
  edit("xl/workbook.xml", (xml) =>
    xml
      .replace("<sheet ", '<sheet state="hidden" ')
      .replace("</definedNames>", '<definedName name="Secret" hidden="1">"hidden-sheet-text"</definedName></definedNames>'),
  );
  edit("xl/worksheets/sheet2.xml", (xml) =>
    xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?>)(<v>[\d.]+<\/v>)/, "$1<f>SUM(Sheet1!B2:B40)</f>$2"),
  );
  return zipSync(entries);
}
