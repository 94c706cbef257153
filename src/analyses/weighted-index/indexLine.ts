import { momentsOf } from "../../stats/moments";
import { oneSampleT } from "../../stats/oneSampleT";

/** One line of the report: an index with its t interval. */
export interface IndexLine {
  /** Respondents with a score; absent where nothing was rated. */
  readonly n?: number;
  readonly index?: number;
  readonly sd?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The mean of the scores of some respondents, or of all, with SD (n - 1) and t interval; no interval where all scores are alike.
 *
 * @example indexLine(Float64Array.of(50, NaN, 70), 0.95).index // 60
 */
export function indexLine(scores: Float64Array, confidence: number, members?: readonly number[]): IndexLine {
  const { n, mean, sd, low, high } = oneSampleT(momentsOf(scores, members), confidence);
  return {
    n,
    ...(mean !== undefined && { index: mean }),
    ...(sd !== undefined && { sd }),
    ...(low !== undefined && high !== undefined && { low, high }),
  };
}
