import { describe, expect, it } from "vitest";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Predictor {
  readonly name: string;
  readonly b: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly p: number;
  readonly beta: number;
  readonly r_xy: number;
  readonly vif: number;
  readonly relative_weight: number;
  readonly lmg: number;
}

interface Model {
  readonly outcome: string;
  readonly predictors: readonly string[];
  readonly n: number;
  readonly r2: number;
  readonly adj_r2: number;
  readonly sigma: number;
  readonly f: number;
  readonly f_p: number;
  readonly predictor_results: readonly Predictor[];
  readonly bootstrap_relative_weights?: { readonly ci: readonly { readonly name: string; readonly low: number; readonly high: number }[] };
}

interface WeightedModel {
  readonly r2: number;
  readonly lmg: readonly number[];
  readonly relative_weights: readonly number[];
}

const { sets } = golden("drivers.json") as { readonly sets: Readonly<Record<string, Model>> & { readonly swiss_weighted: WeightedModel } };

function model(name: string): Model {
  const found = sets[name];
  if (!found) throw new Error(`R has no model ${name}.`);
  return found;
}

function expectModel(report: Report, expected: Model, ids: readonly string[], tolerance = 1e-9): void {
  const drivers = tableOf(report, "drivers");
  expect(drivers.rows.map(({ id }) => id)).toEqual(ids);
  expected.predictor_results.forEach((predictor, index) => {
    const cell = (column: string): unknown => cellOf(drivers, ids[index] ?? "", column);
    const { name } = predictor;
    expectClose(cell("b"), predictor.b, tolerance, name);
    expectClose(cell("ciLow"), predictor.ci_low, tolerance, name);
    expectClose(cell("ciHigh"), predictor.ci_high, tolerance, name);
    expectP(cell("p"), predictor.p, name);
    expectClose(cell("beta"), predictor.beta, tolerance, name);
    expectClose(cell("correlation"), predictor.r_xy, tolerance, name);
    expectClose(cell("vif"), predictor.vif, tolerance, name);
    expectClose(cell("relativeWeight"), predictor.relative_weight, tolerance, name);
    expectClose(cell("shapley"), predictor.lmg, tolerance, name);
    expectClose(cell("share"), predictor.lmg / expected.r2, tolerance, name);
  });
  const table = tableOf(report, "model");
  expect(table.rows.length).toBe(1);
  const [row] = table.rows;
  expect(row?.cells.n).toBe(expected.n);
  expectClose(row?.cells.r2, expected.r2, tolerance);
  expectClose(row?.cells.adjustedR2, expected.adj_r2, tolerance);
  expectClose(row?.cells.sigma, expected.sigma, tolerance);
  expectClose(row?.cells.f, expected.f, tolerance);
  expectP(row?.cells.p, expected.f_p);
}

const named = (name: string): RawOptions => ({ drivers: model(name).predictors, outcome: model(name).outcome });
const servqual = { questionnaire: "servqual-1988", outcome: "osat" };

describe("drivers agree with R", () => {
  it.each<[string, Grid, RawOptions, number?]>([
    ["attitude", csvGrid("attitude.csv"), { ...named("attitude"), scale: { min: 0, max: 100 } }],
    ["swiss", csvGrid("swiss.csv"), named("swiss")],
    ["longley_near_singular", csvGrid("longley.csv"), named("longley_near_singular"), 1e-8],
    ["servqual_13P_osat", csvGrid("servqual_raw.csv"), { ...servqual, drivers: model("servqual_13P_osat").predictors }],
    ["servqual_22P_osat", csvGrid("servqual_raw.csv"), { ...servqual, drivers: model("servqual_22P_osat").predictors }],
  ])("%s, columns named by the user", (name, grid, options, tolerance) => {
    expectModel(completeReport(grid, "drivers", options), model(name), model(name).predictors, tolerance);
  });

  it("the 22 items of a recognised questionnaire, and its dimensions", () => {
    const grid = csvGrid("servqual_raw.csv");
    const items = completeReport(grid, "drivers", servqual, "zh-CN");
    expectModel(
      items,
      model("servqual_22P_osat"),
      Array.from({ length: 22 }, (_, index) => `item${index + 1}`),
    );
    const dimensions = completeReport(grid, "drivers", { ...servqual, level: "dimensions" });
    expectModel(dimensions, model("servqual_5dimP_osat"), ["tangibles", "reliability", "responsiveness", "assurance", "empathy"]);
  });

  it("case weights count in the shares", () => {
    const weighted = sets.swiss_weighted;
    const { sheet, row, column, cells } = csvGrid("swiss.csv");
    const rows = cells.map((line, index) => [...line, index === 0 ? "weight" : 1 + (index % 3)]);
    const report = completeReport({ sheet, row, column, cells: rows }, "drivers", { ...named("swiss"), weight: "weight" });
    const drivers = tableOf(report, "drivers");
    model("swiss").predictors.forEach((name, index) => {
      expectClose(cellOf(drivers, name, "shapley"), weighted.lmg[index] ?? NaN);
      expectClose(cellOf(drivers, name, "relativeWeight"), weighted.relative_weights[index] ?? NaN);
    });
    expectClose(tableOf(report, "model").rows[0]?.cells.r2, weighted.r2);
  });

  it("bootstrap intervals lie where R's do, to the chance of the draws", () => {
    const options = { ...named("attitude"), method: "relative-weights", seed: 3 };
    const drivers = tableOf(completeReport(csvGrid("attitude.csv"), "drivers", options), "drivers");
    for (const { name, low, high } of model("attitude").bootstrap_relative_weights?.ci ?? []) {
      expectClose(cellOf(drivers, name, "relativeWeightLow"), low, 0.02, name);
      expectClose(cellOf(drivers, name, "relativeWeightHigh"), high, 0.02, name);
    }
  });
});
