import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { AnswerScale } from "../../survey/answerScale";

/** Draws of one sample, the same in every run. */
export interface Draws {
  /** 0 up to 1. */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  /** A whole number between the ends, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  /** The index of a weight: 0 comes twice as often as 1 with `[2, 1]`. */
  readonly weighted: (weights: readonly number[]) => number;
}

export function createDraws(seed: number): Draws {
  const random = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(random);
  return {
    uniform,
    normal: () => Array.from({ length: 12 }, uniform).reduce((sum, draw) => sum + draw, -6),
    whole: (from, to) => uniformInt(random, from, to),
    chance: (share) => uniform() < share,
    weighted(weights) {
      let rest = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
      const found = weights.findIndex((weight) => (rest -= weight) < 0);
      return found < 0 ? weights.length - 1 : found;
    },
  };
}

/** A level as an answer: the nearest whole number on the scale. */
export function onScale(level: number, { min, max }: AnswerScale): number {
  return Math.min(max, Math.max(min, Math.round(level)));
}

/** -2 to 2: items of a dimension differ a little, always in the same way. */
export function spread(number: number, step: number): number {
  return ((number * step) % 5) - 2;
}
