import { driverCorrelations } from "../stats/importance/driverCorrelations";
import type { DriverCorrelations } from "../stats/importance/driverCorrelations";
import { estimatedShapley } from "../stats/importance/estimatedShapley";
import { relativeWeights } from "../stats/importance/relativeWeights";
import { mostExactPredictors, shapley } from "../stats/importance/shapley";
import { crossProductsOf } from "../stats/crossProducts";
import { leastSquares } from "../stats/regression/leastSquares";
import type { Regression } from "../stats/regression/regression";
import type { CellRows } from "./cells";
import { incomplete, wrong } from "./failure";
import { tableRows } from "./tableRows";

export const driverMethods = ["shapley", "weights", "beta", "correlation"] as const;
export type DriverMethod = (typeof driverMethods)[number];

/** That of the analysis, so that estimated shares are the same. */
const seed = 20260101;
const fewestDrivers = 2;

/**
 * What matters for an outcome, one row a driver: its correlation with the outcome, its importance by the method, and for shares of R2 that
 * over their sum. Over the respondents who answered everything; a driver that all of them answered alike has no figures.
 *
 * @param drivers one column a driver, NaN where missing
 * @throws CustomFunctions.Error `#N/A` with too few complete rows or no variation; `#VALUE!` for fewer than two drivers, or betas of
 *   drivers that determine each other
 */
export function driversTable(drivers: readonly Float64Array[], outcome: Float64Array, method: DriverMethod): CellRows {
  if (drivers.length < fewestDrivers) throw wrong((sentences) => sentences.tooFewDrivers);
  const { model, varying } = fitted(drivers, outcome);
  const kept = varying.map((place) => drivers[place] ?? new Float64Array());
  const correlations = driverCorrelations(crossProductsOf([outcome, ...kept]));
  if (!correlations) throw incomplete((sentences) => sentences.noVariation);
  const importance = importanceOf(correlations, model, method);
  const whole = importance.reduce((sum, own) => sum + own, 0);
  const isShare = method === "shapley" || method === "weights";
  return tableRows(
    ["driver", "correlation", "importance", "share"],
    drivers.map((_, driver) => {
      const place = varying.indexOf(driver);
      const own = importance[place];
      const share = isShare && own !== undefined && whole > 0 ? own / whole : undefined;
      return { driver: driver + 1, correlation: correlations.withOutcome[place], importance: own, share };
    }),
  );
}

interface Fitted {
  readonly model: Regression;
  /** Places of the drivers that vary. */
  readonly varying: readonly number[];
}

function fitted(drivers: readonly Float64Array[], outcome: Float64Array): Fitted {
  let varying: readonly number[] = drivers.map((_, place) => place);
  for (;;) {
    const model = leastSquares(
      outcome,
      varying.map((place) => drivers[place] ?? new Float64Array()),
    );
    const { n, reason, constant: alike = [] } = model;
    if (reason === "no-rows" || reason === "one-row" || reason === "too-few-rows")
      throw incomplete((sentences) => sentences.tooFewForDrivers(n, varying.length + 2));
    if (alike.includes("outcome") || alike.length === varying.length) throw incomplete((sentences) => sentences.noVariation);
    if (alike.length === 0) return { model, varying };
    varying = varying.filter((_, place) => !alike.includes(place));
  }
}

function importanceOf(correlations: DriverCorrelations, model: Regression, method: DriverMethod): Float64Array {
  switch (method) {
    case "correlation":
      return correlations.withOutcome;
    case "weights":
      return relativeWeights(correlations).weights;
    case "beta":
      if (!model.effects) throw wrong((sentences) => sentences.collinear);
      return Float64Array.from(model.effects, ({ beta }) => beta);
    case "shapley": {
      const isExact = correlations.size <= mostExactPredictors;
      return (isExact ? shapley(correlations) : estimatedShapley(correlations, { seed }))?.shares ?? new Float64Array(correlations.size);
    }
  }
}
