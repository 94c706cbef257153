import { describe, expect, it } from "vitest";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Line {
  readonly table: "items" | "dimensions" | "overall";
  readonly row: string;
  readonly group: string;
  readonly n: number;
  readonly gap: number;
  readonly sd: number;
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly t: number;
  readonly p: number;
}
interface Difference {
  readonly row: string;
  readonly group: string;
  readonly difference: number;
  readonly differenceLow: number;
  readonly differenceHigh: number;
  readonly differenceP: number;
  readonly differencePHolm: number;
}

const expected = golden("five_point.json") as { readonly lines: readonly Line[]; readonly differences: readonly Difference[] };
const report = completeReport(csvGrid("five_point.csv"), "servqual", {
  questionnaire: "servqual-1991",
  groups: ["门店"],
  scale: { min: 1, max: 5 },
  reversed: ["item3", "10", "感知22"],
  minimumGroup: 1,
});

describe("a survey of its own kind (scale 1-5, Chinese headers, other reversed items) agrees with R", () => {
  it("on every line, in full and by group", () => {
    expect(expected.lines.length).toBeGreaterThan(140);
    for (const line of expected.lines) {
      const table = tableOf(report, line.group === "" ? line.table : `${line.table === "overall" ? "dimensions" : line.table}-by-group`);
      const where: Record<string, string> = line.group === "" ? {} : { group: line.group };
      const what = `${line.table} ${line.row} ${line.group}`;
      expect(cellOf(table, line.row, "n", where), what).toBe(line.n);
      for (const column of ["gap", "sd", "ciLow", "ciHigh", "t"] as const)
        expectClose(cellOf(table, line.row, column, where), line[column], 1e-9, what);
      expectP(cellOf(table, line.row, "p", where), line.p, what);
    }
  });

  it("on each group against the rest", () => {
    for (const difference of expected.differences) {
      const cell = (column: string): unknown =>
        cellOf(tableOf(report, "group-differences"), difference.row, column, { group: difference.group });
      for (const column of ["difference", "differenceLow", "differenceHigh"] as const) expectClose(cell(column), difference[column]);
      for (const column of ["differenceP", "differencePHolm"] as const) expectP(cell(column), difference[column]);
    }
  });
});
