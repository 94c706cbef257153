import type { Moments } from "../stats/moments";
import { mergeMoments, momentsOf } from "../stats/moments";
import { weightedMomentsOf } from "../stats/weighting/weightedMoments";
import type { AnswerScale } from "./answerScale";
import type { Level } from "./level";
import { levelOf } from "./level";
import type { SatisfactionBand } from "./satisfactionRatio";
import { satisfactionBand, satisfactionBands, satisfactionRatio, toleranceOfMeans } from "./satisfactionRatio";
import { scaleTo100 } from "./scaleTo100";

/** All that the satisfaction ratios of an item are computed from; parts merge into the whole. */
export interface RatioMoments {
  /** Over respondents who answered both; on 0 to 100 where a scale was given. */
  readonly perceived: Moments;
  readonly expected: Moments;
  /** Over those of them who have a ratio. */
  readonly ratios: Moments;
  readonly bands: Readonly<Record<SatisfactionBand, number>>;
  /** Answered both, but expected nothing: no ratio. */
  readonly withoutRatio: number;
}

export interface RatioOptions {
  /** Takes answers as scores of 0 to 100 by these ends. */
  readonly scale?: AnswerScale;
  /** Case weights, one a row: sums, n and bands are then of weights; rows without a positive weight are left out. */
  readonly weights?: Float64Array;
  /** Only these rows, as often as they are named. */
  readonly rows?: ArrayLike<number>;
}

/** The satisfaction ratios of one item over respondents. What cannot be computed is absent. */
export interface SatisfactionRatios {
  /** The mean of the respondents' ratios, with its SD: every respondent counts the same. */
  readonly ratios: Level;
  readonly bandOfMean?: SatisfactionBand;
  /** Mean perceived over mean expected: respondents who expect much count more. */
  readonly ratioOfMeans?: number;
  readonly bandOfRatioOfMeans?: SatisfactionBand;
  readonly counts: Readonly<Record<SatisfactionBand, number>>;
  /** Of the respondents with a ratio. */
  readonly shares?: Readonly<Record<SatisfactionBand, number>>;
  readonly withoutRatio: number;
}

/**
 * The moments of an item's satisfaction ratios, paired by respondent.
 *
 * @throws RangeError when the columns differ in length
 * @example ratioMomentsOf(Float64Array.of(6, 4, 3), Float64Array.of(5, 5, 0)).withoutRatio // 1
 */
export function ratioMomentsOf(perceived: Float64Array, expected: Float64Array, { scale, rows, weights }: RatioOptions = {}): RatioMoments {
  if (perceived.length !== expected.length) throw new RangeError("Both columns need the same number of rows.");
  const chosen = rows ?? Uint32Array.from(perceived, (_, row) => row);
  const ratios = new Float64Array(chosen.length).fill(NaN);
  const [feltLevels, expectedLevels] = [ratios.slice(), ratios.slice()];
  const bands = { "very-satisfied": 0, satisfied: 0, acceptable: 0, dissatisfied: 0 };
  const own = weights && Float64Array.from(chosen, (row) => weights[row] as number);
  const of = (column: Float64Array): Moments => {
    if (!own) return momentsOf(column);
    const { weight, mean, squares } = weightedMomentsOf(column, own);
    return { n: weight, mean, squares };
  };
  let withoutRatio = 0;
  for (let i = 0; i < chosen.length; i++) {
    const [felt, hoped] = [perceived[chosen[i] as number] as number, expected[chosen[i] as number] as number];
    const weight = own ? (own[i] as number) : 1;
    if (Number.isNaN(felt + hoped) || !(weight > 0)) continue;
    feltLevels[i] = scale ? scaleTo100(felt, scale) : felt;
    expectedLevels[i] = scale ? scaleTo100(hoped, scale) : hoped;
    const ratio = satisfactionRatio(felt, hoped, scale);
    if (ratio === undefined) withoutRatio++;
    else {
      ratios[i] = ratio;
      bands[satisfactionBand(ratio)] += weight;
    }
  }
  return { perceived: of(feltLevels), expected: of(expectedLevels), ratios: of(ratios), bands, withoutRatio };
}

/**
 * The moments of two parts taken together.
 *
 * @example mergeRatioMoments(ratioMomentsOf(Float64Array.of(6), Float64Array.of(5)), ratioMomentsOf(Float64Array.of(4), Float64Array.of(5))).ratios.mean // 1
 */
export function mergeRatioMoments(first: RatioMoments, second: RatioMoments): RatioMoments {
  return {
    perceived: mergeMoments(first.perceived, second.perceived),
    expected: mergeMoments(first.expected, second.expected),
    ratios: mergeMoments(first.ratios, second.ratios),
    bands: perBand((band) => first.bands[band] + second.bands[band]),
    withoutRatio: first.withoutRatio + second.withoutRatio,
  };
}

/**
 * The satisfaction ratios of an item: their mean and the ratio of the means (two numbers, both named), and how respondents spread over
 * the bands. The ratio of the means is over everyone who answered both; bands of single answers are exact, bands of means have a
 * tolerance of 0.005 about 1.
 *
 * @example satisfactionRatios(ratioMomentsOf(Float64Array.of(6, 2), Float64Array.of(3, 4))).ratioOfMeans // 1.142...
 */
export function satisfactionRatios(moments: RatioMoments): SatisfactionRatios {
  const { ratios, perceived, expected, bands, withoutRatio } = moments;
  const mean = ratios.n > 0 ? ratios.mean : undefined;
  const ratioOfMeans = perceived.n > 0 ? satisfactionRatio(perceived.mean, expected.mean) : undefined;
  return {
    ratios: levelOf(ratios),
    ...(mean !== undefined && { bandOfMean: satisfactionBand(mean, toleranceOfMeans) }),
    ...(ratioOfMeans !== undefined && { ratioOfMeans, bandOfRatioOfMeans: satisfactionBand(ratioOfMeans, toleranceOfMeans) }),
    counts: bands,
    ...(ratios.n > 0 && { shares: perBand((band) => bands[band] / ratios.n) }),
    withoutRatio,
  };
}

function perBand(count: (band: SatisfactionBand) => number): Record<SatisfactionBand, number> {
  return Object.fromEntries(satisfactionBands.map((band) => [band, count(band)])) as Record<SatisfactionBand, number>;
}
