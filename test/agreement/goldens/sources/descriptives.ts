import { describe } from "../../../../src/stats/descriptive/describe";
import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import type { QuantileType } from "../../../../src/stats/descriptive/quantile";
import { quantile } from "../../../../src/stats/descriptive/quantile";
import { excessKurtosis, skewness } from "../../../../src/stats/descriptive/shape";
import { shares } from "../../../../src/stats/descriptive/shares";
import { higherMomentsOf } from "../../../../src/stats/higherMoments";
import type { Mirror } from "../mirror";

/** The description of a column under the names of R's files. */
export function descriptives(column: Float64Array): Readonly<Record<string, Mirror>> {
  const found = describe(column);
  const moments = higherMomentsOf(column);
  return {
    n: found.n,
    missing: found.missing,
    mean: found.mean,
    sd: found.sd,
    var: found.variance,
    se: found.standardError,
    ci_low: found.low,
    ci_high: found.high,
    min: found.min,
    max: found.max,
    sum: found.sum,
    median: found.median,
    q_type7: quantiles(column, 7),
    q_type6: quantiles(column, 6),
    iqr_type7: found.interquartileRange,
    mode: found.modes,
    mean_trim10: found.trimmedMean,
    mad_raw: found.medianDeviation,
    "mad_1.4826": found.scaledMedianDeviation,
    skew: {
      g1_type1: skewness(moments, 1),
      G1_type2_excel: skewness(moments, 2),
      b1_type3_psych_default: skewness(moments, 3),
    },
    kurtosis_excess: {
      g2_type1: excessKurtosis(moments, 1),
      G2_type2_excel: excessKurtosis(moments, 2),
      b2_type3_psych_default: excessKurtosis(moments, 3),
    },
  };
}

function quantiles(column: Float64Array, type: QuantileType): Readonly<Record<string, Mirror>> {
  const frequencies = frequenciesOf(column);
  return Object.fromEntries(
    [5, 10, 25, 50, 75, 90, 95].map((percent) => [`p${String(percent).padStart(2, "0")}`, quantile(frequencies, percent / 100, type)]),
  );
}

/** The table of frequencies of a column under the names of R's files. */
export function frequencyTable(column: Float64Array): Readonly<Record<string, Mirror>> {
  const frequencies = frequenciesOf(column);
  return {
    values: frequencies.numbers,
    counts: frequencies.counts,
    pct_valid: shares(frequencies),
    missing: frequencies.missing,
  };
}
