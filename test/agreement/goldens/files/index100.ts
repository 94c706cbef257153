import type { WeightMethod } from "../../../../src/stats/importance/compositeWeights";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import type { AnswerScale } from "../../../../src/survey/answerScale";
import type { IndexWeights } from "../../../../src/survey/index100";
import { answeredIndex100, index100 } from "../../../../src/survey/index100";
import { scaleTo100 } from "../../../../src/survey/scaleTo100";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import { driverModel } from "../sources/driverModel";

/** Items of this survey run from 1 to 10. */
const scale: AnswerScale = { min: 1, max: 10 };

const methods: Readonly<Record<string, WeightMethod>> = {
  equal: "equal",
  pc1_cov: "principal-covariance",
  pc1_corr_over_sd: "principal-correlation",
  corrected_item_total: "item-total",
};

/** Indices from 0 to 100 with several sets of weights, and a driver model of them. */
export const indexFile: GoldenFile = {
  name: "index.json",
  mirror(folder: GoldenFolder, expected: JsonObject): Mirror {
    const table = folder.table("ecsi.csv");
    const blocks = Object.entries(expected.blocks as Readonly<Record<string, JsonObject>>).map(
      ([name, design]) => [name, design, (design.items as readonly string[]).map((item) => table.numbers(item))] as const,
    );
    const scores = new Map(blocks.map(([name, , columns]) => [name, index100(columns, scale, "equal")?.scores ?? new Float64Array(0)]));
    const score = (name: string): Float64Array => scores.get(name) ?? new Float64Array(table.rows).fill(NaN);
    const drivers = (expected.composite as JsonObject).drivers as JsonObject;
    return {
      blocks: Object.fromEntries(blocks.map(([name, design, columns]) => [name, block(design, columns)])),
      composite: {
        drivers: driverModel(
          { outcome: score(drivers.outcome as string), predictors: (drivers.predictors as readonly string[]).map(score) },
          drivers,
        ),
      },
    };
  },
  leftOut: [
    { path: "**/checks/max_abs_diff_*", reason: "how far R's own packages are from each other" },
    { path: "**/checks/dominanceanalysis_*", reason: "how far R's own packages are from each other" },
  ],
};

function block(design: JsonObject, columns: readonly Float64Array[]): Mirror {
  const items = design.items as readonly string[];
  const fixed = design.fixed_weights as JsonObject | null;
  const answered = oneSampleT(momentsOf(answeredIndex100(columns, scale)));
  const complete = columns[0]?.map((_, row) => (columns.some((column) => Number.isNaN(column[row])) ? 0 : 1)) ?? new Float64Array(0);
  const means = columns.map((column) => momentsOf(column.filter((_, row) => complete[row] === 1)).mean);
  return {
    items,
    n_listwise: complete.reduce((count, is) => count + is, 0),
    ...Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, described(items, columns, method)])),
    // The fixed weights are stated nowhere else than in R's file.
    fixed_weights: fixed && described(items, columns, Object.values(fixed.weights as Readonly<Record<string, number>>)),
    acsi_formula_check_equal: scaleTo100(means.reduce((sum, mean) => sum + mean, 0) / means.length, scale),
    mean_available_rule: { n: answered.n, mean: answered.mean, sd: answered.sd },
  };
}

function described(items: readonly string[], columns: readonly Float64Array[], weighting: IndexWeights): Mirror {
  const index = index100(columns, scale, weighting);
  if (!index) return undefined;
  const { n, mean, sd, standardError, low, high } = oneSampleT(index.moments);
  const weights = Object.fromEntries(items.map((item, j) => [item, index.weights[j]]));
  return { weights, n, mean, sd, se: standardError, ci_low: low, ci_high: high, median: index.median };
}
