import type { HigherMoments } from "../higherMoments";
import { higherMomentsOf } from "../higherMoments";
import { oneSampleT } from "../oneSampleT";
import type { Reason } from "../reason";
import type { Frequencies } from "./frequencies";
import { frequenciesOf } from "./frequencies";
import { medianDeviation } from "./medianDeviation";
import { modes } from "./modes";
import { quantile } from "./quantile";
import { excessKurtosis, skewness } from "./shape";
import { trimmedMean } from "./trimmedMean";

/** What describes one column of answers. What cannot be computed is absent, and `reason` says why. */
export interface Description {
  readonly n: number;
  readonly missing: number;
  readonly mean?: number;
  /** n - 1 in the denominator, as in the variance. */
  readonly sd?: number;
  readonly variance?: number;
  /** SD / sqrt(n). */
  readonly standardError?: number;
  /** t interval of the mean. */
  readonly low?: number;
  readonly high?: number;
  readonly min?: number;
  readonly max?: number;
  readonly sum?: number;
  readonly median?: number;
  /** Every most frequent answer, ascending; empty without answers. */
  readonly modes: Float64Array;
  /** Type 7, as the quartiles. */
  readonly lowerQuartile?: number;
  readonly upperQuartile?: number;
  readonly interquartileRange?: number;
  /** Without the lowest and the highest tenth. */
  readonly trimmedMean?: number;
  readonly medianDeviation?: number;
  /** 1.4826 times the median deviation. */
  readonly scaledMedianDeviation?: number;
  /** Type 2. */
  readonly skewness?: number;
  /** Type 2, 0 for a normal curve. */
  readonly excessKurtosis?: number;
  readonly reason?: Reason;
}

/**
 * Describes a column of answers, NaN as missing.
 *
 * With one answer there is no spread ("one-row"), with none nothing ("no-rows"); constant answers have an SD of 0, an interval of no
 * width is not given, and no shape ("constant").
 *
 * R: `mean`, `sd`, `t.test(x)$conf.int`, `median`, `quantile`, `mad`, `mean(trim = 0.1)`, `e1071::skewness(type = 2)`.
 *
 * @param confidence of the interval of the mean
 * @example describe(Float64Array.of(1, 2, NaN, 6)).median // 2
 */
export function describe(column: Float64Array, confidence = 0.95): Description {
  return description(higherMomentsOf(column), frequenciesOf(column), confidence);
}

/**
 * The same from moments and frequencies, which may have been merged from parts.
 *
 * @example description({ n: 1, mean: 4, squares: 0, cubes: 0, fourths: 0 }, { n: 1, missing: 0, numbers: Float64Array.of(4), counts: Float64Array.of(1) }).reason // "one-row"
 */
export function description(moments: HigherMoments, frequencies: Frequencies, confidence = 0.95): Description {
  const { n, missing, numbers, counts } = frequencies;
  const spread = medianDeviation(frequencies);
  const [lowerQuartile, middle, upperQuartile] = [0.25, 0.5, 0.75].map((p) => quantile(frequencies, p));
  if (spread === undefined || lowerQuartile === undefined || middle === undefined || upperQuartile === undefined) {
    return { n, missing, modes: modes(frequencies), reason: "no-rows" };
  }
  const { mean, sd, standardError, low, high } = oneSampleT(moments, confidence);
  const trimmed = trimmedMean(frequencies);
  const skew = skewness(moments);
  const kurtosis = excessKurtosis(moments);
  return {
    n,
    missing,
    ...(mean !== undefined && { mean }),
    ...(sd !== undefined && { sd, variance: sd === 0 ? 0 : moments.squares / (n - 1) }),
    ...(standardError !== undefined && { standardError }),
    ...(low !== undefined && high !== undefined && { low, high }),
    min: numbers[0] as number,
    max: numbers[numbers.length - 1] as number,
    sum: numbers.reduce((sum, x, at) => sum + x * (counts[at] as number), 0),
    median: middle,
    modes: modes(frequencies),
    lowerQuartile,
    upperQuartile,
    interquartileRange: upperQuartile - lowerQuartile,
    ...(trimmed !== undefined && { trimmedMean: trimmed }),
    medianDeviation: spread.raw,
    scaledMedianDeviation: spread.scaled,
    ...(skew !== undefined && { skewness: skew }),
    ...(kurtosis !== undefined && { excessKurtosis: kurtosis }),
    ...(n === 1 ? { reason: "one-row" as const } : sd === 0 && { reason: "constant" as const }),
  };
}
