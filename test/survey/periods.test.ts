import { describe, expect, it } from "vitest";
import type { GridCell } from "../../src/survey/grid";
import { groupsOf } from "../../src/survey/grouping";
import { asPeriods } from "../../src/survey/periods";
import { readSurvey } from "../../src/survey/readSurvey";

const column = (header: string, cells: readonly GridCell[]) => asPeriods([{ header, position: 0, cells }], [0])[0]?.cells;

describe("dates that split respondents", () => {
  it("are days while there are few of them", () => {
    expect(column("survey date", [46103, 46104.75, "", 46103])).toEqual(["2026-03-22", "2026-03-23", "", "2026-03-22"]);
    expect(column("日期", ["2026/3/1", "2026年3月15日", "2026-03-01 10:20:30"])).toEqual(["2026-03-01", "2026-03-15", "2026-03-01"]);
  });

  it("are months when there are many, or when all are the first of one", () => {
    const many = Array.from({ length: 60 }, (_, index) => 46054 + index);
    expect(new Set(column("date", many))).toEqual(new Set(["2026-02", "2026-03", "2026-04"]));
    expect(column("month", [46082, 46113])).toEqual(["2026-03", "2026-04"]);
  });

  it("are left alone where a number is no day, or the header says nothing of time", () => {
    for (const [header, cells] of [
      ["spend", [46103, 46104]],
      ["wave", [1, 2, 3]],
      ["wave", [2025, 2026]],
      ["wave", [46103.5, 46104.5]],
      ["date", ["yesterday", 46103]],
      ["site", ["North", "South"]],
    ] as const)
      expect(column(header, cells)).toEqual(cells);
  });

  it("give waves in order", () => {
    const cells: GridCell[][] = [["E1", "month"], ...[46113, 46082, 46113, 46082].map((day, index): GridCell[] => [index + 1, day])];
    const reading = readSurvey({ sheet: "S", row: 0, column: 0, cells }, {}, []);
    if (reading.status === "refused") throw new Error(reading.refusal.code);
    const { columns, roles } = reading.survey;
    const wave = columns[roles.wave ?? -1];
    expect(wave && groupsOf(wave).map(({ name, members }) => [name, members])).toEqual([
      ["2026-03", [1, 3]],
      ["2026-04", [0, 2]],
    ]);
  });
});
