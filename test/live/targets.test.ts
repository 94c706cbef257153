import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { run } from "../analyses/contract/fixtures";
import { tableCell } from "./cells";
import { liveWorkbook } from "./liveWorkbook";

const scores = [7, 8, 9, 6, 8, 7, 9, 8];

/** Three branches of eight, the second two points and the third four points below the first. */
const branches: Grid = {
  sheet: "S",
  row: 0,
  column: 0,
  cells: [
    ["branch", "overall satisfaction"],
    ...["North", "South", "West"].flatMap((name, place) => scores.map((score) => [name, score - 2 * place])),
  ],
};
const options = { outcome: "overall satisfaction", groups: ["branch"], target: 6 };

function completed(grid: Grid, given: Readonly<Record<string, unknown>> = options): Report {
  const report = run(grid, "targets", given, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

describe("targets on a sheet that follows its answers", { timeout: 60_000 }, () => {
  it("are met or not by the number that is typed over the target", async () => {
    const report = completed(branches);
    const { sheets, close } = await liveWorkbook(branches, [report]);
    try {
      const [sheet] = sheets;
      if (!sheet) throw new Error("no sheet");
      const cell = (column: string): ReturnType<typeof tableCell> => tableCell(sheet, report, "groups", "South", column);
      const before = cell("met").shown();
      expect(cell("difference").shown()).toBeCloseTo(-0.25, 9);
      cell("target").type(4);
      expect(cell("difference").shown()).toBeCloseTo(1.75, 9);
      const met = completed(branches, { ...options, target: 4 }).blocks.flatMap((block) =>
        block.kind === "table" && block.id === "groups" ? block.rows.filter(({ id }) => id === "South") : [],
      )[0]?.cells["met"];
      expect(met).toMatchObject({ code: "met", text: cell("met").shown() });
      expect(cell("met").shown()).not.toBe(before);
      expect(tableCell(sheet, report, "groups", "North", "target").shown()).toBe(6);
    } finally {
      close();
    }
  });

  it("keep a branch back, and out of the others' peers, when too few of its people are left", async () => {
    const report = completed(branches);
    const { answers, sheets, close } = await liveWorkbook(branches, [report]);
    try {
      const [sheet] = sheets;
      if (!sheet) throw new Error("no sheet");
      const cell = (row: string, column: string): unknown => tableCell(sheet, report, "groups", row, column).shown();
      expect(cell("North", "peers")).toBeCloseTo(4.75, 9);
      for (let person = 0; person < 4; person++) answers.setValue(9 + person, 1, "");
      expect(["n", "score", "ciLow", "difference", "met", "peers"].map((column) => cell("South", column))).toEqual(
        Array(6).fill("fewer than 5"),
      );
      expect(cell("North", "peers")).toBeCloseTo(3.75, 9);
      expect(cell("North", "bestName")).toBe("West");
    } finally {
      close();
    }
  });
});
