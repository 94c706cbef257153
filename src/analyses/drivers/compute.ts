import { estimatedShapley } from "../../stats/importance/estimatedShapley";
import type { Priority } from "../../stats/importance/priority";
import { priorities } from "../../stats/importance/priority";
import { relativeWeights } from "../../stats/importance/relativeWeights";
import { mostExactPredictors, shapley } from "../../stats/importance/shapley";
import { momentsOf } from "../../stats/moments";
import { leastSquares } from "../../stats/regression/leastSquares";
import type { PredictorEffect, Regression } from "../../stats/regression/regression";
import type { BootstrapInterval } from "../../stats/resampling/intervals";
import { resampledCorrelations } from "../../stats/resampling/resampledCorrelations";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { Outcome, Progress, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import { isUnfinished } from "../unfinished";
import type { Impacts } from "./impacts";
import { impactsOf } from "./impacts";
import type { Driver, ModelColumns } from "./readModel";
import { readModel } from "./readModel";
import type { ImportanceMethod, ResampledShares } from "./resampledShares";
import { importanceMethods, resampledShares } from "./resampledShares";

/** All that is known of one driver. */
export interface DriverLine {
  readonly driver: Driver;
  /** Of everybody who answered it. */
  readonly mean: number;
  /** With the outcome, on the rows of the model. */
  readonly correlation: number;
  /** Absent where drivers determine each other. */
  readonly effect?: PredictorEffect;
  /** Shares of R2. */
  readonly relativeWeight: number;
  readonly shapley: number;
  readonly shapleyInterval?: BootstrapInterval;
  readonly relativeWeightInterval?: BootstrapInterval;
  /** The share that the option `method` chose, and that share over R2. */
  readonly importance: number;
  readonly share?: number;
  /** Share of the resamples in which it comes first. */
  readonly first?: number;
  /** Absent where the scale is not known. */
  readonly priority?: Priority;
}

export interface DriversResult {
  readonly columns: ModelColumns;
  readonly method: ImportanceMethod;
  readonly confidence: number;
  readonly seed: number;
  readonly missingRule: MissingRule;
  readonly model: Regression;
  /** In the order given. */
  readonly lines: readonly DriverLine[];
  /** Answered alike by everyone in the model, and therefore not in it. */
  readonly constant: readonly Driver[];
  readonly resampled?: ResampledShares;
  /** Pairs of random orders behind the Shapley shares; absent where they are exact. */
  readonly pairs?: number;
  readonly impacts?: Impacts;
}

const defaultSeed = 20260101;

/**
 * What matters for an outcome: least squares over the respondents who answered everything, the shares of R2 by Shapley (LMG) and by
 * relative weights with bootstrap intervals, what low and high answers do, and what to fix first.
 *
 * Constant drivers are left out and named; drivers that determine each other keep their shares but have no coefficients. Sources:
 * Lindeman, Merenda and Gold (1980), Johnson (2000), Brandt (1987), Efron (1979).
 */
export function computeDrivers(survey: Survey, raw: RawOptions, progress?: Progress): Outcome<DriversResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const method = reader.choice("method", importanceMethods, "shapley");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const seed = reader.number("seed", 0, 2 ** 31 - 1) ?? defaultSeed;
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const read = readModel(survey, reader, missingRule);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (isUnfinished(read)) return read;
  const degenerate = degenerateAnswers(survey, read.drivers);
  if (degenerate) return degenerate;
  const fitted = fit(read, confidence);
  if ("code" in fitted) return { status: "refused", refusal: fitted };
  const { columns, model, constant } = fitted;
  const { drivers, outcome, weights, scale } = columns;
  const answers = drivers.map((driver) => driver.answers);
  const sample = resampledCorrelations(outcome.answers, answers, weights);
  const correlations = sample.of(new Float64Array(sample.rows).fill(1));
  if (!correlations) return { status: "refused", refusal: { code: "no-variation", column: outcome.header } };
  const estimated = drivers.length > mostExactPredictors ? estimatedShapley(correlations, { seed }) : undefined;
  const shares = estimated?.shares ?? shapley(correlations)?.shares ?? new Float64Array(drivers.length);
  const { weights: relative } = relativeWeights(correlations);
  const importance = method === "shapley" ? shares : relative;
  const whole = importance.reduce((sum, share) => sum + share, 0);
  const means = answers.map((own) => momentsOf(own).mean);
  const standings = drivers.map((_, j) => {
    const effect = model.effects?.[j];
    return { importance: importance[j] as number, mean: means[j] as number, ...(effect && { b: effect.b }) };
  });
  const toFix = scale && priorities(standings, scale);
  const onProgress = (share: number): boolean => {
    progress?.report(share);
    return !progress?.cancelled;
  };
  const resampled = resampledShares(sample, drivers.length, method, { seed, confidence, onProgress });
  const lines = drivers.map((driver, j): DriverLine => {
    const [effect, priority, first] = [model.effects?.[j], toFix?.[j], resampled?.first[j]];
    const [shapleyInterval, relativeWeightInterval] = [resampled?.shapley[j], resampled?.relativeWeights[j]];
    return {
      driver,
      mean: means[j] as number,
      correlation: correlations.withOutcome[j] as number,
      ...(effect && { effect }),
      relativeWeight: relative[j] as number,
      shapley: shares[j] as number,
      ...(shapleyInterval && { shapleyInterval }),
      ...(relativeWeightInterval && { relativeWeightInterval }),
      importance: importance[j] as number,
      ...(whole > 0 && { share: (importance[j] as number) / whole }),
      ...(first !== undefined && { first }),
      ...(priority && { priority }),
    };
  });
  const impacts = impactsOf(columns, confidence);
  const result: DriversResult = {
    columns,
    method,
    confidence,
    seed,
    missingRule,
    model,
    lines,
    constant,
    ...(resampled && { resampled }),
    ...(estimated && { pairs: estimated.pairs }),
    ...(impacts && { impacts }),
  };
  return { status: "complete", result };
}

/** The regression, without drivers that do not vary; a refusal where there is none. */
function fit(
  columns: ModelColumns,
  confidence: number,
): { readonly columns: ModelColumns; readonly model: Regression; readonly constant: readonly Driver[] } | Refusal {
  const { outcome, weights } = columns;
  let { drivers } = columns;
  const constant: Driver[] = [];
  for (;;) {
    const model = leastSquares(
      outcome.answers,
      drivers.map(({ answers }) => answers),
      { ...(weights && { weights }), confidence },
    );
    const { n, reason, constant: alike = [] } = model;
    if (reason === "no-rows" || reason === "one-row" || reason === "too-few-rows") return tooFewRows(n, drivers);
    if (alike.includes("outcome")) return { code: "no-variation", column: outcome.header };
    if (alike.length === drivers.length) return { code: "items-constant", items: drivers.length };
    if (alike.length === 0) return { columns: { ...columns, drivers }, model, constant };
    constant.push(...drivers.filter((_, j) => alike.includes(j)));
    drivers = drivers.filter((_, j) => !alike.includes(j));
  }
}

function tooFewRows(n: number, drivers: readonly Driver[]): Refusal {
  const skipped = drivers.map(({ id, answers }) => ({ id, missing: answers.filter(Number.isNaN).length }));
  const [most] = skipped.sort((one, other) => other.missing - one.missing);
  const column = most && most.missing > 0 ? most.id : undefined;
  return { code: "too-few-for-drivers", n, drivers: drivers.length, needed: drivers.length + 2, ...(column !== undefined && { column }) };
}
