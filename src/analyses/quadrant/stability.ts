import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { quadrantOf } from "./quadrant";
import type { Point, QuadrantId } from "./quadrant";

const resamples = 1000;
/** Fewer say too little; a larger survey than this allows gets fewer resamples, never a longer wait. */
const fewestResamples = 200;
const mostSteps = 5e8;

export interface Stability {
  readonly resamples: number;
  /** One an attribute: the share of resamples in which it stays in its quadrant. */
  readonly stays: readonly number[];
}

/**
 * How often each attribute stays in its quadrant when the respondents are drawn again with replacement.
 *
 * @param respondents number of rows to draw from
 * @param measure the points of a resample, from how often each respondent was drawn; an undefined point counts as having moved
 * @param crosshair the crosshair of a resample's points
 * @param passes over the respondents that one resample takes
 * @returns undefined when the survey is too large for even the fewest resamples
 */
export function quadrantStability(
  respondents: number,
  measure: (counts: Float64Array) => readonly (Point | undefined)[],
  crosshair: (points: readonly Point[]) => Point,
  quadrants: readonly QuadrantId[],
  passes: number,
  seed: number,
): Stability | undefined {
  const affordable = Math.min(resamples, Math.floor(mostSteps / Math.max(1, respondents * passes)));
  if (affordable < fewestResamples || respondents < 2) return undefined;
  const random = xoroshiro128plus(seed);
  const counts = new Float64Array(respondents);
  const stayed = new Float64Array(quadrants.length);
  for (let resample = 0; resample < affordable; resample++) {
    counts.fill(0);
    for (let i = 0; i < respondents; i++) {
      const drawn = uniformInt(random, 0, respondents - 1);
      counts[drawn] = (counts[drawn] as number) + 1;
    }
    const points = measure(counts);
    const cross = crosshair(points.filter((point) => point !== undefined));
    points.forEach((point, index) => {
      if (point && quadrantOf(point, cross) === quadrants[index]) stayed[index] = (stayed[index] as number) + 1;
    });
  }
  return { resamples: affordable, stays: Array.from(stayed, (count) => count / affordable) };
}
