import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { quadrantOf } from "./quadrant";
import type { Point, QuadrantId } from "./quadrant";

const resamples = 1000;
/** Fewer say too little; a larger survey than this allows gets fewer resamples, never a longer wait. */
const fewestResamples = 200;
const mostSteps = 3e8;

export interface Stability {
  readonly resamples: number;
  /** One an attribute: the share of resamples in which it stays in its quadrant. */
  readonly stays: readonly number[];
}

/**
 * How often each attribute stays in its quadrant when the respondents are drawn again with replacement.
 *
 * @param respondents number of rows to draw from
 * @param measure the points of a resample, from the rows drawn; an undefined point counts as having moved
 * @param crosshair the crosshair of a resample's points
 * @param work cells looked at for each row drawn; keeps large surveys quick
 */
export function quadrantStability(
  respondents: number,
  measure: (rows: Uint32Array) => readonly (Point | undefined)[],
  crosshair: (points: readonly Point[]) => Point,
  quadrants: readonly QuadrantId[],
  work: number,
  seed: number,
): Stability | undefined {
  const affordable = Math.min(resamples, Math.floor(mostSteps / Math.max(1, respondents * work)));
  if (affordable < fewestResamples || respondents < 2) return undefined;
  const random = xoroshiro128plus(seed);
  const rows = new Uint32Array(respondents);
  const stayed = new Float64Array(quadrants.length);
  for (let resample = 0; resample < affordable; resample++) {
    for (let i = 0; i < respondents; i++) rows[i] = uniformInt(random, 0, respondents - 1);
    const points = measure(rows);
    const cross = crosshair(points.filter((point) => point !== undefined));
    points.forEach((point, index) => {
      if (point && quadrantOf(point, cross) === quadrants[index]) stayed[index] = (stayed[index] as number) + 1;
    });
  }
  return { resamples: affordable, stays: Array.from(stayed, (count) => count / affordable) };
}
