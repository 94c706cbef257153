import { describe, expect, it } from "vitest";
import { run, withRows } from "../analyses/contract/fixtures";
import { sampleSurvey } from "../../src/questionnaires/sample";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { compareFigures, liveWorkbook } from "./liveWorkbook";

function complete(grid: Grid, questionnaire: string): Report {
  const report = run(grid, "frequencies", { questionnaire }, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

describe("frequencies on a sheet that follows its answers", { timeout: 60_000 }, () => {
  it.each(["satisfaction", "loyalty"])(
    "count the answers to the sample of %s as they were given, with shares that add up",
    async (questionnaire) => {
      const grid = withRows({ ...sampleSurvey(questionnaire, "en"), sheet: "S" }, (rows) => rows.slice(0, 37));
      const report = complete(grid, questionnaire);
      const workbook = await liveWorkbook(grid, [report]);
      try {
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error("no sheet");
        const before = compareFigures(sheet, report, report);
        expect(before.differences).toEqual([]);
        expect(before.formulas).toBeGreaterThan(50);
        const isAnswer = report.blocks.flatMap((block) =>
          block.kind === "table" && block.id === "questions" ? block.rows.filter(({ live }) => live).map(({ id }) => id) : [],
        );
        const cells = grid.cells.map((line, row) =>
          line.map((cell, column) => {
            const title = String(grid.cells[0]?.[column]);
            if (row < 2 || !isAnswer.includes(title) || (row * 7 + column) % 5 !== 0) return cell;
            return row % 4 === 0 ? "" : (grid.cells[row - 1]?.[column] ?? cell);
          }),
        );
        cells
          .slice(1)
          .forEach((line, row) =>
            line.forEach((cell, column) => workbook.answers.setValue(grid.row + row + 1, grid.column + column, cell)),
          );
        const anew = complete({ ...grid, cells }, questionnaire);
        expect(compareFigures(sheet, report, anew).differences).toEqual([]);
      } finally {
        workbook.close();
      }
    },
  );
});
