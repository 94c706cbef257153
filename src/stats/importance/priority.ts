/** What improving one driver promises. */
export interface Priority {
  /** Room to improve: how far the mean lies below the top of the scale, 0 to 1. */
  readonly room: number;
  /** Derived importance x room: what to fix first has the largest. */
  readonly priority: number;
  /** Position by priority, 1 first; equal priorities share the mean of their positions. */
  readonly rank: number;
  /** Expected change of the outcome, in its own units, if the driver rose to the top of its scale and the coefficient held there. */
  readonly changeAtTop?: number;
}

export interface DriverStanding {
  /** A share of R2, or of 100: any importance that is not negative. */
  readonly importance: number;
  readonly mean: number;
  /** Unstandardised coefficient: the expected change of the outcome per point of the driver, the others held. */
  readonly b?: number;
}

/**
 * What to fix first: derived importance times room to improve.
 *
 * Room is (max - mean)/(max - min) by the declared ends of the scale. A model of survey answers shows what goes together, not what an
 * improvement will cause: read `changeAtTop` as the most that the model would promise. There is no standard definition; the plain
 * product is chosen because each of its factors can be read.
 *
 * @throws RangeError when the scale has no width
 * @example priorities([{ importance: 0.4, mean: 4, b: 0.5 }, { importance: 0.2, mean: 1 }], { min: 1, max: 5 })[0] // { room: 0.25, priority: 0.1, rank: 2, changeAtTop: 0.5 }
 */
export function priorities(drivers: readonly DriverStanding[], { min, max }: { readonly min: number; readonly max: number }): Priority[] {
  if (!(max > min)) throw new RangeError(`A scale from ${min} to ${max} has no width.`);
  const weighed = drivers.map(({ importance, mean, b }) => {
    const room = (max - mean) / (max - min);
    return { room, priority: importance * room, ...(b !== undefined && { changeAtTop: b * (max - mean) }) };
  });
  const ranks = ranksFromLargest(weighed.map(({ priority }) => priority));
  return weighed.map((driver, index) => ({ ...driver, rank: ranks[index] as number }));
}

/**
 * Positions from the largest, 1 first; equal numbers share the mean of their positions. R: `rank(-numbers)`.
 *
 * @example ranksFromLargest([3, 7, 3]) // [2.5, 1, 2.5]
 */
export function ranksFromLargest(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (own) => {
    let [larger, equal] = [0, 0];
    for (let i = 0; i < numbers.length; i++) {
      if ((numbers[i] as number) > own) larger++;
      else if (numbers[i] === own) equal++;
    }
    return larger + (equal + 1) / 2;
  });
}
