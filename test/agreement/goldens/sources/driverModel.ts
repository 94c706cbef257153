import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { allSubsetsR2 } from "../../../../src/stats/importance/allSubsets";
import { completeDominance } from "../../../../src/stats/importance/completeDominance";
import type { DriverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { driverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { ranksFromLargest } from "../../../../src/stats/importance/priority";
import { relativeWeights } from "../../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../../src/stats/importance/shapley";
import { leastSquares } from "../../../../src/stats/regression/leastSquares";
import type { Coefficient } from "../../../../src/stats/regression/regression";
import { shareIntervals } from "../../../../src/stats/resampling/shareIntervals";
import type { JsonObject, Mirror } from "../mirror";
import type { DriverColumns } from "./driverColumns";

/** R's package gives Genizi's shares and CAR scores up to so many predictors. */
const mostWithCarScores = 13;

/** A driver model under the names of R's files. `design` names the predictors and says which of the optional parts there are. */
export function driverModel({ outcome, predictors }: DriverColumns, design: JsonObject): Mirror {
  const names = design.predictors as readonly string[];
  const correlations = driverCorrelations(crossProductsOf([outcome, ...predictors]));
  const fit = leastSquares(outcome, predictors);
  const shares = correlations && shapley(correlations);
  const weights = correlations && relativeWeights(correlations);
  const size = names.length;
  const ranks = { weights: ranksFromLargest(weights?.weights ?? []), lmg: ranksFromLargest(shares?.shares ?? []) };
  const part = (name: string, mirror: () => Mirror): Readonly<Record<string, Mirror>> => (design[name] ? { [name]: mirror() } : {});
  return {
    outcome: design.outcome as string,
    predictors: names,
    n_rows: outcome.length,
    n: fit.n,
    intercept: coefficient(fit.intercept),
    r2: fit.r2,
    adj_r2: fit.adjustedR2,
    sigma: fit.sigma,
    f: fit.f,
    df1: fit.df1,
    df2: fit.df2,
    f_p: fit.p,
    condition_number_Rxx: fit.condition,
    predictor_results: names.map((name, j) => {
      const effect = fit.effects?.[j];
      return {
        name,
        ...coefficient(effect),
        ci_low: effect?.low,
        ci_high: effect?.high,
        beta: effect?.beta,
        beta_sq: effect && effect.beta ** 2,
        r_xy: effect?.r,
        r_xy_sq_first: effect?.first,
        semipartial_sq_last: effect?.last,
        structure_coef: effect?.structure,
        structure_coef_sq: effect?.structure === undefined ? undefined : effect.structure ** 2,
        pratt_product: effect?.pratt,
        vif: effect?.vif,
        relative_weight: weights?.weights[j],
        relative_weight_pct: percent(weights?.weights[j], weights?.r2),
        lmg: shares?.shares[j],
        lmg_pct: percent(shares?.shares[j], shares?.r2),
        ...(size <= mostWithCarScores && { genizi: weights?.weights[j], car: weights?.squaredCarScores[j] }),
        rank_relative_weight: ranks.weights[j],
        rank_lmg: ranks.lmg[j],
      };
    }),
    ...part("conditional_dominance", () => ({ predictors: names, rows: shares && rowsOf(shares.conditional, size) })),
    ...part("checks", () => ({
      sum_relative_weights_minus_r2: difference(sum(weights?.weights), fit.r2),
      sum_lmg_minus_r2: difference(sum(shares?.shares), fit.r2),
    })),
    ...part("all_subsets_r2", () => ({ r2: correlations && allSubsetsR2(correlations) })),
    ...part("complete_dominance", () => ({ matrix: { names, matrix: dominance(correlations) } })),
    ...part("bootstrap_relative_weights", () =>
      bootstrapped({ outcome, predictors }, design.bootstrap_relative_weights as JsonObject, names),
    ),
  };
}

function bootstrapped({ outcome, predictors }: DriverColumns, design: JsonObject, names: readonly string[]): Mirror {
  const resamples = design.B as number;
  const drawn = shareIntervals("relative-weights", outcome, predictors, { seed: 2024, resamples });
  const ci = names.map((name, j) => {
    const interval = drawn?.intervals[j];
    return { name, se: interval?.standardError, low: interval?.low, high: interval?.high };
  });
  return { B: drawn && drawn.resamples + drawn.failed, ci };
}

function dominance(correlations: DriverCorrelations | undefined): Mirror {
  return correlations && rowsOf(completeDominance(correlations), correlations.size);
}

function coefficient(tested: Coefficient | undefined): Readonly<Record<string, Mirror>> {
  return { b: tested?.b, se: tested?.standardError, t: tested?.t, p: tested?.p };
}

function rowsOf(matrix: Float64Array, size: number): readonly Float64Array[] {
  return Array.from({ length: size }, (_, row) => matrix.slice(row * size, (row + 1) * size));
}

function percent(share: number | undefined, r2: number | undefined): Mirror {
  return share === undefined || r2 === undefined ? undefined : (100 * share) / r2;
}

function sum(shares: Float64Array | undefined): number | undefined {
  return shares?.reduce((total, share) => total + share, 0);
}

function difference(first: number | undefined, second: number | undefined): Mirror {
  return first === undefined || second === undefined ? undefined : first - second;
}
