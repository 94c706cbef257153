import { describe, expect, it } from "vitest";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/tree";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Test {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly cohen_dz: number;
}
interface ItemTest extends Omit<Test, "mean"> {
  readonly gap: number;
  readonly mean_p_pair: number;
  readonly mean_e_pair: number;
}
interface Part {
  readonly items: Record<string, ItemTest>;
  readonly dimensions: Record<"rule_half_item_gaps" | "rule_complete_item_gaps", { results: Record<string, Test> }>;
  readonly overall: Record<
    | "unweighted_half"
    | "unweighted_complete"
    | "mean_of_22_item_gaps_all_items_half"
    | "weighted_individual_half"
    | "weighted_individual_complete",
    Test
  > & {
    readonly weighted_mean_weights_half: number;
  };
  readonly weights: { readonly mean_normalised: Record<string, number>; readonly sd_normalised: Record<string, number> };
}
interface Servqual {
  readonly full: Part;
  readonly by_site: Record<string, Part>;
  readonly by_wave: Record<string, Part>;
  readonly cleaning: { readonly columns: Record<string, { valid: number; text: number; out_of_range: number }> };
}

const expected = golden("servqual.json") as Servqual;
const grid = csvGrid("servqual_raw.csv");
const options: RawOptions = {
  questionnaire: "servqual-1988",
  groups: ["site"],
  wave: "wave",
  weights: ["W1", "W2", "W3", "W4", "W5"],
  outcome: "osat",
};
const reports = {
  half: completeReport(grid, "servqual", options),
  complete: completeReport(grid, "servqual", { ...options, missingRule: "complete" }),
};

function expectTest(
  report: Report,
  table: string,
  row: string,
  test: Omit<Test, "mean"> & { readonly mean: number },
  where: Readonly<Record<string, string>>,
): void {
  const cell = (column: string): unknown => cellOf(tableOf(report, table), row, column, where);
  const what = `${table} ${row} ${JSON.stringify(where)}`;
  expect(cell("n"), what).toBe(test.n);
  expectClose(cell("gap"), test.mean, 1e-9, `${what} gap`);
  expectClose(cell("sd"), test.sd, 1e-9, `${what} sd`);
  expectClose(cell("ciLow"), test.ci_low, 1e-9, `${what} low`);
  expectClose(cell("ciHigh"), test.ci_high, 1e-9, `${what} high`);
  expectClose(cell("t"), test.t, 1e-9, `${what} t`);
  expectClose(cell("df"), test.df, 1e-9, `${what} df`);
  expectP(cell("p"), test.p, `${what} p`);
  expectClose(cell("dz"), test.cohen_dz, 1e-9, `${what} dz`);
}

function expectPart(part: Part, suffix: "" | "-by-group" | "-by-wave", where: Readonly<Record<string, string>> = {}): void {
  for (const [item, test] of Object.entries(part.items)) {
    expectTest(reports.half, `items${suffix}`, item, { ...test, mean: test.gap }, where);
    const table = tableOf(reports.half, `items${suffix}`);
    expectClose(cellOf(table, item, "expectation", where), test.mean_e_pair);
    expectClose(cellOf(table, item, "perception", where), test.mean_p_pair);
  }
  const overall = suffix === "" ? "overall" : `dimensions${suffix}`;
  for (const [rule, report] of Object.entries(reports)) {
    const results = part.dimensions[`rule_${rule as "half" | "complete"}_item_gaps`].results;
    for (const [dimension, test] of Object.entries(results))
      expectTest(report, `dimensions${suffix}`, dimension.toLowerCase(), test, where);
    expectTest(report, overall, "overall-dimensions", part.overall[`unweighted_${rule as "half" | "complete"}`], where);
    expectTest(report, overall, "overall-weighted", part.overall[`weighted_individual_${rule as "half" | "complete"}`], where);
  }
  expectTest(reports.half, overall, "overall-items", part.overall.mean_of_22_item_gaps_all_items_half, where);
  expectClose(cellOf(tableOf(reports.half, overall), "overall-mean-weights", "gap", where), part.overall.weighted_mean_weights_half);
}

describe("SERVQUAL gaps agree with R", () => {
  it("for all respondents, under each missing rule", () => {
    expectPart(expected.full, "");
  });

  it("by site", () => {
    for (const [group, part] of Object.entries(expected.by_site)) expectPart(part, "-by-group", { group });
  });

  it("by wave", () => {
    for (const [wave, part] of Object.entries(expected.by_wave)) expectPart(part, "-by-wave", { wave });
  });

  it("in the points shared out over the dimensions", () => {
    for (const [dimension, share] of Object.entries(expected.full.weights.mean_normalised)) {
      expectClose(cellOf(tableOf(reports.half, "weights"), dimension.toLowerCase(), "share"), share);
      expectClose(
        cellOf(tableOf(reports.half, "weights"), dimension.toLowerCase(), "shareSd"),
        expected.full.weights.sd_normalised[dimension] ?? NaN,
      );
    }
  });

  it("gap = perception - expectation on every line", () => {
    for (const table of reports.half.blocks.filter(
      (block) => block.kind === "table" && block.columns.some(({ id }) => id === "expectation"),
    )) {
      for (const row of table.kind === "table" ? table.rows : []) {
        const { expectation, perception, gap } = row.cells;
        if (typeof expectation === "number") expectClose((perception as number) - expectation, gap as number, 1e-12);
      }
    }
  });
});
