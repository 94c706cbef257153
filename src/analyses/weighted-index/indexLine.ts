import { scoreTest } from "../scoreMoments";

/** One line of the report: an index with its t interval. */
export interface IndexLine {
  /** Respondents with a score; absent where nothing was rated. */
  readonly n?: number;
  readonly index?: number;
  readonly sd?: number;
  readonly low?: number;
  readonly high?: number;
  /** With case weights: Kish's effective n, and the linearised standard error of the index. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/**
 * The mean of the scores of some respondents, or of all, with SD (n - 1) and t interval; no interval where all scores are alike. With case
 * weights the weighted mean, with the interval of Kish's effective n.
 *
 * @example indexLine(Float64Array.of(50, NaN, 70), 0.95).index // 60
 */
export function indexLine(scores: Float64Array, confidence: number, members?: readonly number[], weights?: Float64Array): IndexLine {
  const { n, mean, sd, low, high, effectiveN, seLinearised } = scoreTest(scores, weights, confidence, members);
  return {
    n,
    ...(mean !== undefined && { index: mean }),
    ...(sd !== undefined && { sd }),
    ...(low !== undefined && high !== undefined && { low, high }),
    ...(effectiveN !== undefined && { effectiveN }),
    ...(seLinearised !== undefined && { seLinearised }),
  };
}
