import type { OppositePair } from "./oppositePairs";

export interface ContradictionOptions {
  /** The declared ends of the answer scale. */
  readonly min: number;
  readonly max: number;
  /** How far apart two answers must be, once one is turned, to contradict each other; more than half the scale's width when left out. */
  readonly farApart?: number;
}

/** Contradictory answers to items that say opposite things, one entry a row. */
export interface Contradictions {
  /** Pairs with both answers. */
  readonly pairs: Uint32Array;
  /** Pairs whose answers contradict each other. */
  readonly contradictory: Uint32Array;
  /** Mean distance of the answers of a pair after one is turned; NaN without a pair. */
  readonly meanDistance: Float64Array;
}

/**
 * Counts contradictory answers: who fully agrees both that staff are friendly and that they are unfriendly has not read one of them.
 *
 * On answers as they were given. One answer of a pair is turned (min + max - answer, with the declared ends); the pair is contradictory
 * when the two are then `farApart` or more, by default more than half the width of the scale: on 1-7, four points or more. Answers in
 * the middle of the scale never contradict each other; a straight line at its end contradicts itself in every pair.
 *
 * Source: pairs of opposites as in Goldberg and Kilkowski (1985); the cut is our own.
 *
 * @param columns all items, of equal length; NaN is missing
 * @throws RangeError when a pair names no column, columns differ in length, or max is not above min
 * @example contradictions([Float64Array.of(7, 6), Float64Array.of(7, 2)], [{ first: 0, second: 1 }], { min: 1, max: 7 }).contradictory // [1, 0]
 */
export function contradictions(
  columns: readonly Float64Array[],
  pairs: readonly OppositePair[],
  { min, max, farApart }: ContradictionOptions,
): Contradictions {
  if (!(max > min)) throw new RangeError(`A scale from ${min} to ${max} has no width.`);
  const rows = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== rows)) throw new RangeError("All columns need the same number of rows.");
  const answeredPairs = new Uint32Array(rows);
  const contradictory = new Uint32Array(rows);
  const meanDistance = new Float64Array(rows);
  const half = (max - min) / 2;
  for (const pair of pairs) {
    const [first, second] = [columns[pair.first], columns[pair.second]];
    if (first === undefined || second === undefined) throw new RangeError(`There are no items ${pair.first} and ${pair.second}.`);
    for (let row = 0; row < rows; row++) {
      const distance = Math.abs((first[row] as number) - (min + max - (second[row] as number)));
      if (distance !== distance) continue;
      answeredPairs[row] = (answeredPairs[row] as number) + 1;
      meanDistance[row] = (meanDistance[row] as number) + distance;
      if (farApart === undefined ? distance > half : distance >= farApart) contradictory[row] = (contradictory[row] as number) + 1;
    }
  }
  for (let row = 0; row < rows; row++) meanDistance[row] = (meanDistance[row] as number) / (answeredPairs[row] as number);
  return { pairs: answeredPairs, contradictory, meanDistance };
}
