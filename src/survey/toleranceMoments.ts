import type { Moments } from "../stats/moments";
import { mergeMoments, momentsOf, noMoments } from "../stats/moments";
import { effectiveMoments } from "../stats/weighting/effectiveMoments";
import { weightedMomentsOf } from "../stats/weighting/weightedMoments";
import type { ToleranceZone } from "./toleranceZone";
import { tolerancePosition, toleranceZone } from "./toleranceZone";

/** Three columns of answers to one item, one answer a respondent, NaN where missing. */
export interface ToleranceAnswers {
  readonly minimum: Float64Array;
  readonly desired: Float64Array;
  readonly perceived: Float64Array;
}

/** All that the zone of tolerance of an item is computed from; parts merge into the whole. */
export interface ToleranceMoments {
  /** Over each level's own answers. */
  readonly minimum: Moments;
  readonly desired: Moments;
  readonly perceived: Moments;
  /** Over respondents who gave the two levels in question. */
  readonly adequacy: Moments;
  readonly superiority: Moments;
  readonly width: Moments;
  /** Over respondents whose zone has a width. */
  readonly position: Moments;
  /** Respondents with all three answers, and how many of them lie where. */
  readonly respondents: number;
  readonly zones: Readonly<Record<ToleranceZone, number>>;
  /** Respondents whose minimum lies above their desired level. */
  readonly inconsistent: number;
}

export interface ToleranceOptions {
  /** Leaves respondents with minimum above desired out of every figure of the item; false unless said otherwise. They are counted either way. */
  readonly leaveOutInconsistent?: boolean;
  /**
   * Case weights, one a row; rows without a positive weight are left out. Moments are then those of Kish's effective n, and the zones
   * weighted numbers that sum to as many as the respondents they stand for. Such parts are not for merging.
   */
  readonly weights?: Float64Array;
  /** Only these rows, as often as they are named. */
  readonly rows?: ArrayLike<number>;
}

/**
 * The moments of an item's zone of tolerance.
 *
 * @throws RangeError when the columns differ in length
 * @example toleranceMomentsOf({ minimum: Float64Array.of(4, 6), desired: Float64Array.of(8, 5), perceived: Float64Array.of(6, 6) }).inconsistent // 1
 */
export function toleranceMomentsOf(
  answers: ToleranceAnswers,
  { leaveOutInconsistent = false, rows, weights }: ToleranceOptions = {},
): ToleranceMoments {
  const { length } = answers.perceived;
  if (answers.minimum.length !== length || answers.desired.length !== length)
    throw new RangeError("The three columns need the same number of rows.");
  const chosen = rows ?? Uint32Array.from({ length }, (_, row) => row);
  const minimum = new Float64Array(chosen.length).fill(NaN);
  const [desired, perceived, position] = [minimum.slice(), minimum.slice(), minimum.slice()];
  const zones = { below: 0, within: 0, above: 0 };
  const own = weights && Float64Array.from(chosen, (row) => weights[row] as number);
  const of = (column: Float64Array): Moments => (own ? (effectiveMoments(weightedMomentsOf(column, own)) ?? noMoments) : momentsOf(column));
  let respondents = 0;
  let weightOfAll = 0;
  let inconsistent = 0;
  for (let i = 0; i < chosen.length; i++) {
    const row = chosen[i] as number;
    const [least, wished, felt] = [answers.minimum[row] as number, answers.desired[row] as number, answers.perceived[row] as number];
    const weight = own ? (own[i] as number) : 1;
    if (!(weight > 0)) continue;
    if (least > wished) {
      inconsistent++;
      if (leaveOutInconsistent) continue;
    }
    [minimum[i], desired[i], perceived[i]] = [least, wished, felt];
    position[i] = tolerancePosition(felt, least, wished) ?? NaN;
    if (Number.isNaN(least + wished + felt)) continue;
    respondents++;
    weightOfAll += weight;
    const zone = toleranceZone(felt, least, wished);
    if (zone) zones[zone] += weight;
  }
  const difference = (first: Float64Array, second: Float64Array): Moments => of(first.map((answer, i) => answer - (second[i] as number)));
  const scaled = (sum: number): number => (own && weightOfAll > 0 ? (sum * respondents) / weightOfAll : sum);
  return {
    minimum: of(minimum),
    desired: of(desired),
    perceived: of(perceived),
    adequacy: difference(perceived, minimum),
    superiority: difference(perceived, desired),
    width: difference(desired, minimum),
    position: of(position),
    respondents,
    zones: { below: scaled(zones.below), within: scaled(zones.within), above: scaled(zones.above) },
    inconsistent,
  };
}

/**
 * The moments of two parts taken together.
 *
 * @example mergeToleranceMoments(toleranceMomentsOf({ minimum: Float64Array.of(4), desired: Float64Array.of(8), perceived: Float64Array.of(6) }), toleranceMomentsOf({ minimum: Float64Array.of(4), desired: Float64Array.of(6), perceived: Float64Array.of(7) })).zones // { below: 0, within: 1, above: 1 }
 */
export function mergeToleranceMoments(first: ToleranceMoments, second: ToleranceMoments): ToleranceMoments {
  return {
    minimum: mergeMoments(first.minimum, second.minimum),
    desired: mergeMoments(first.desired, second.desired),
    perceived: mergeMoments(first.perceived, second.perceived),
    adequacy: mergeMoments(first.adequacy, second.adequacy),
    superiority: mergeMoments(first.superiority, second.superiority),
    width: mergeMoments(first.width, second.width),
    position: mergeMoments(first.position, second.position),
    respondents: first.respondents + second.respondents,
    zones: {
      below: first.zones.below + second.zones.below,
      within: first.zones.within + second.zones.within,
      above: first.zones.above + second.zones.above,
    },
    inconsistent: first.inconsistent + second.inconsistent,
  };
}
