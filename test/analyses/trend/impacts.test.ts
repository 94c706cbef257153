import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/survey/grid";
import { coefficientChange } from "../../../src/stats/regression/coefficientChange";
import { csvGrid } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

/** Answers 1, 3 and 5 on two items in equal parts; the outcome by `effect`, with an error that has nothing to do with them. */
function wave(name: string, rows: number, effect: (service: number, price: number) => number): (string | number)[][] {
  return Array.from({ length: rows }, (_, row) => {
    const [service, price] = [1 + 2 * (row % 3), 1 + 2 * (Math.floor(row / 3) % 3)];
    const error = [-0.4, 0.1, 0.3, -0.2, 0.2][row % 5] ?? 0;
    return [name, service, price, effect(service, price) + error];
  });
}

function surveyOf(...waves: readonly (string | number)[][][]): Grid {
  const cells = [["wave", "service", "price", "overall satisfaction"], ...waves.flat()];
  return { ...csvGrid("trend.csv"), cells };
}

const options = { items: ["service", "price"], scale: { min: 1, max: 5 }, wave: "wave", outcome: "overall satisfaction" };
const delights = (service: number, price: number): number => 5 + (service === 5 ? 2 : 0) + (price === 1 ? -1 : 0);
const granted = (service: number, price: number): number => 5 + (service === 1 ? -2 : 0) + (price === 1 ? -1 : 0);

describe("the asymmetric impact followed by wave", () => {
  it("tells what delighted from what is taken for granted", () => {
    const report = completeReport(surveyOf(wave("2025", 90, delights), wave("2026", 90, granted)), "trend", options);
    const table = tableOf(report, "impacts");
    expect(table.rows.map(({ id, cells }) => [id, cells["wave"]])).toEqual([
      ["service", "2025"],
      ["service", "2026"],
      ["price", "2025"],
      ["price", "2026"],
    ]);
    expect(table.rows.map(({ cells }) => (cells["kind"] as { code: string }).code)).toEqual(["exciting", "basic", "basic", "basic"]);
    const [, service, , price] = table.rows;
    expect(service?.cells["rewardChange"]).toBeCloseTo(-2, 1);
    expect(service?.cells["rewardChangeP"]).toBeLessThan(0.001);
    expect(price?.cells["penaltyChangeP"]).toBeGreaterThan(0.05);
    expect(service?.cells["low"]).toBe(30);
    expect(report.headlines.some((sentence) => sentence.includes("“service” once delighted and is now taken for granted"))).toBe(true);
    const method = report.blocks.find(({ kind }) => kind === "method");
    expect(JSON.stringify(method)).toContain("low (up to 2) and high ratings (from 4)");
  });

  it("says nothing of a change that chance may have made", () => {
    const report = completeReport(surveyOf(wave("2025", 90, delights), wave("2026", 90, delights)), "trend", options);
    expect(tableOf(report, "impacts").rows).toHaveLength(4);
    expect(report.headlines.join(" ")).not.toMatch(/taken for granted|delights less|cost more/);
  });

  it("needs ten respondents for every penalty and reward in two waves", () => {
    const few = completeReport(surveyOf(wave("2025", 39, delights), wave("2026", 90, granted)), "trend", options);
    expect(few.blocks.some(({ id }) => id === "impacts")).toBe(false);
    const enough = completeReport(surveyOf(wave("2025", 45, delights), wave("2026", 90, granted)), "trend", options);
    expect(enough.blocks.some(({ id }) => id === "impacts")).toBe(true);
    const three = completeReport(
      surveyOf(wave("2024", 39, delights), wave("2025", 45, delights), wave("2026", 90, granted)),
      "trend",
      options,
    );
    expect(cellOf(tableOf(three, "impacts"), "service", "penalty")).toEqual({
      notComputable: "too few respondents in this wave for a model of all parts",
    });
  });

  it("leaves out penalties that rest on fewer than ten answers", () => {
    const rare = wave("2025", 90, delights).map((row, at) => (row[1] === 1 && at > 20 ? [row[0] ?? "", 3, row[2] ?? 0, row[3] ?? 0] : row));
    const table = tableOf(completeReport(surveyOf(rare, wave("2026", 90, granted)), "trend", options), "impacts");
    expect(table.rows[0]?.cells["low"]).toBe(7);
    expect(table.rows[0]?.cells["penalty"]).toEqual({ notComputable: "fewer than 10 such answers in this wave" });
    expect((table.rows[0]?.cells["kind"] as { code: string }).code).toBe("unknown");
    expect(table.rows[1]?.cells["penaltyChange"]).toEqual({ notComputable: "no earlier figure to compare with" });
  });

  it("speaks Chinese", () => {
    const report = completeReport(surveyOf(wave("2025", 90, delights), wave("2026", 90, granted)), "trend", options, "zh-CN");
    expect(report.headlines.some((sentence) => sentence.includes("“service”从惊喜变成了理所当然"))).toBe(true);
  });
});

describe("the change of a coefficient", () => {
  const earlier = { b: 1, standardError: 0.3, df: 40 };
  const later = { b: 0.2, standardError: 0.4, df: 90 };

  it("is the later less the earlier, with the errors added in squares", () => {
    const change = coefficientChange(earlier, later);
    expect(change?.difference).toBeCloseTo(-0.8, 12);
    expect(change?.standardError).toBeCloseTo(0.5, 12);
    expect(change?.df).toBeCloseTo(0.0625 / (0.0081 / 40 + 0.0256 / 90), 9);
    expect(coefficientChange(later, earlier)?.p).toBe(change?.p);
  });

  it("is undefined without scatter or degrees of freedom", () => {
    expect(coefficientChange({ ...earlier, df: 0 }, later)).toBeUndefined();
    expect(coefficientChange({ ...earlier, standardError: 0 }, { ...later, standardError: 0 })).toBeUndefined();
  });
});
