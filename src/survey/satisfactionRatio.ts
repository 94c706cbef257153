import type { AnswerScale } from "./answerScale";

/** How a satisfaction ratio reads: above 1, at 1, from 0.8 up to 1, below 0.8. */
export type SatisfactionBand = "very-satisfied" | "satisfied" | "acceptable" | "dissatisfied";

export const satisfactionBands: readonly SatisfactionBand[] = ["very-satisfied", "satisfied", "acceptable", "dissatisfied"];

/** A ratio of means this close to 1 counts as 1; single answers are compared exactly. */
export const toleranceOfMeans = 0.005;

/** From here on a ratio below 1 is just acceptable. */
const acceptableFrom = 0.8;

/** 1 - 0.995 comes out a rounding error above 0.005, and 2.4 / 3 one below 0.8; no two answers lie as close as this. */
const rounding = 1e-12;

/**
 * The satisfaction ratio: perceived over expected.
 *
 * Undefined when either is missing (NaN) or the expected level is not above zero. Answers on 1-7 have no true zero, so that the
 * ratio depends on where the scale begins; with `scale` both are taken as scores of 0 to 100 first: (perceived - min) / (expected -
 * min), undefined where the lowest answer was expected.
 *
 * @example satisfactionRatio(6, 5) // 1.2
 */
export function satisfactionRatio(perceived: number, expected: number, scale?: AnswerScale): number | undefined {
  const zero = scale ? scale.min : 0;
  return expected > zero && !Number.isNaN(perceived) ? (perceived - zero) / (expected - zero) : undefined;
}

/**
 * The band of a ratio.
 *
 * @param tolerance how far from 1 still counts as 1: 0 for single answers, `toleranceOfMeans` for ratios of or between means
 * @example satisfactionBand(0.996, 0.005) // "satisfied"
 */
export function satisfactionBand(ratio: number, tolerance = 0): SatisfactionBand {
  if (Math.abs(ratio - 1) <= tolerance + rounding) return "satisfied";
  if (ratio > 1) return "very-satisfied";
  return ratio >= acceptableFrom - rounding ? "acceptable" : "dissatisfied";
}
