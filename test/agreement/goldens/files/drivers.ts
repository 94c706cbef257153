import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { driverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { relativeWeights } from "../../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../../src/stats/importance/shapley";
import { leastSquares } from "../../../../src/stats/regression/leastSquares";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import type { DriverColumns } from "../sources/driverColumns";
import { driverColumns } from "../sources/driverColumns";
import { driverModel } from "../sources/driverModel";

/** Regressions with every measure of importance. */
export const driversFile: GoldenFile = {
  name: "drivers.json",
  mirror(folder: GoldenFolder, expected: JsonObject): Mirror {
    const sets = Object.entries(expected.sets as Readonly<Record<string, JsonObject>>);
    return {
      sets: Object.fromEntries(
        sets.map(([name, design]) => {
          const columns = driverColumns(folder, name, design);
          return [name, columns.weights ? weightedShares(columns) : driverModel(columns, design)];
        }),
      ),
    };
  },
  tolerances: [
    { path: "**/bootstrap_relative_weights/**", kind: "bootstrap" },
    { path: "**/p", kind: "probability" },
    { path: "**/f_p", kind: "probability" },
    { path: "sets/longley*/**", kind: "longley" },
  ],
  leftOut: [
    { path: "**/checks/max_abs_diff_*", reason: "how far R's own packages are from each other" },
    { path: "**/checks/dominanceanalysis_*", reason: "how far R's own packages are from each other" },
    { path: "**/predictor_results/*/genizi", reason: "relaimpo gives Genizi's shares and CAR scores up to 13 predictors only" },
    { path: "**/predictor_results/*/car", reason: "relaimpo gives Genizi's shares and CAR scores up to 13 predictors only" },
    { path: "**/bootstrap_relative_weights/seed", reason: "a seed of R's generator" },
    { path: "**/bootstrap_relative_weights/seed/*", reason: "a seed of R's generator" },
  ],
};

function weightedShares({ outcome, predictors, weights }: DriverColumns): Mirror {
  const options = weights ? { weights } : {};
  const correlations = driverCorrelations(crossProductsOf([outcome, ...predictors], options));
  const fit = leastSquares(outcome, predictors, options);
  return {
    r2: fit.r2,
    lmg: correlations && shapley(correlations)?.shares,
    relative_weights: correlations && relativeWeights(correlations).weights,
    betas: fit.effects?.map(({ beta }) => beta),
    r_xy: fit.effects?.map(({ r }) => r),
  };
}
