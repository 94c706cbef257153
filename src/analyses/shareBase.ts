import type { Counted } from "../stats/proportions/counted";
import { countedOf } from "../stats/proportions/counted";
import type { Proportion } from "../stats/proportions/proportion";
import { proportionOf } from "../stats/proportions/proportion";
import { effectiveCounted } from "../stats/weighting/effectiveCounted";
import { weightedMean } from "../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../stats/weighting/weightedMoments";

/** How many people answered and how many of them count, and the same as tests take it. */
export interface ShareBase extends Counted {
  /** With case weights the weighted share as a count of Kish's effective n; the people themselves without. */
  readonly tested: Counted;
  /** With case weights Kish's effective n. */
  readonly effectiveN?: number;
  /** With case weights: linearised standard error of the share. */
  readonly seLinearised?: number;
}

/** A share with its interval: `count` and `n` are people, whatever they weigh. */
export interface PeopleShare extends Proportion {
  /** With case weights Kish's effective n. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/** Which rows of a column of answers count, marked once: 1 counts, 0 does not, NaN is missing. */
export function marksOf(answers: Float64Array, holds: (answer: number) => boolean): Float64Array {
  return answers.map((answer) => (Number.isNaN(answer) ? NaN : holds(answer) ? 1 : 0));
}

/**
 * The base of a share among some respondents, weighted where there are case weights. Source: Kish (1965).
 *
 * @param marks 1 counts, 0 does not, NaN is missing
 * @param weights one a respondent; NaN leaves the respondent out
 * @example shareBaseOf(Float64Array.of(1, 0, NaN), Float64Array.of(3, 1, 1)).tested // { count: 1.2000000000000002, n: 1.6 }
 */
export function shareBaseOf(marks: Float64Array, weights: Float64Array | undefined, rows?: readonly number[]): ShareBase {
  if (!weights) {
    const counted = countedOf(marks, (mark) => mark === 1, rows);
    return { ...counted, tested: counted };
  }
  const people = (rows ?? Array.from(marks.keys())).filter((row) => !Number.isNaN(marks[row]) && (weights[row] as number) > 0);
  const moments = weightedMomentsOf(marks, weights, people);
  const { standardError } = weightedMean(moments);
  const tested = effectiveCounted(moments) ?? { count: 0, n: 0 };
  return {
    ...countedOf(marks, (mark) => mark === 1, people),
    tested,
    effectiveN: tested.n,
    ...(standardError !== undefined && { seLinearised: standardError }),
  };
}

/**
 * The share with Wilson's interval, with case weights that of Kish's effective n.
 *
 * @example peopleShare({ count: 1, n: 2, tested: { count: 1.2, n: 1.6 } }, 0.95).share // 0.74999...
 */
export function peopleShare({ tested, ...people }: ShareBase, confidence: number): PeopleShare {
  return { ...proportionOf(tested, confidence), ...people };
}
