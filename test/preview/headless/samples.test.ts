import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { sampleName } from "../../../preview/headless/sampleWorkbook";
import { languages } from "../../../src/i18n/language";
import { project } from "./runAnalyze";
import { sampleCells } from "./surveys";

describe("the sample workbooks", () => {
  it.each(languages)("hold the sample survey in %s as it now is", async (language) => {
    const name = sampleName(language);
    const workbook = await excelEngine.open(new Uint8Array(await readFile(join(project, "samples", name))), name);
    const [sheet, ...others] = workbook.sheets;
    expect(others).toEqual([]);
    const cells = sampleCells(language);
    expect(cells.map((line, row) => line.map((_, column) => sheet?.valueAt(row, column)))).toEqual(cells);
  });
});
