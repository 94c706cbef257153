import type { Moments } from "../moments";
import type { MeanDifference } from "../welchT";
import { welchT } from "../welchT";

/** Expectation, perception and their gap in one wave, over the respondents who answered both. */
export interface WaveGap {
  readonly expectation: Moments;
  readonly perception: Moments;
  /** Of perception - expectation by respondent. */
  readonly gap: Moments;
}

/** Why a gap changed. The parts add up: change = byPerception + byExpectation. */
export interface GapChange {
  /** Later mean gap minus earlier mean gap. */
  readonly change: number;
  /** What perception did: its later mean minus its earlier mean. */
  readonly byPerception: number;
  /** What expectation did: its earlier mean minus its later mean, since a higher expectation makes the gap worse. */
  readonly byExpectation: number;
  /** Welch tests, later minus earlier, between independent waves; absent without spread or with fewer than two respondents. */
  readonly gapTest?: MeanDifference;
  readonly perceptionTest?: MeanDifference;
  readonly expectationTest?: MeanDifference;
}

/**
 * Splits the change of a gap between two waves into what perception did and what expectation did: people who get used to better
 * service expect more, so a gap may stay while the service improves. Undefined when a wave has no respondents.
 *
 * gap = P - E, hence change = (P2 - P1) - (E2 - E1). Exact when E and P are over the same respondents of each wave.
 *
 * @throws RangeError when the three columns of a wave count different respondents
 * @example gapChange({ expectation: { n: 2, mean: 6, squares: 1 }, perception: { n: 2, mean: 5, squares: 1 }, gap: { n: 2, mean: -1, squares: 1 } }, { expectation: { n: 2, mean: 6.5, squares: 1 }, perception: { n: 2, mean: 5.75, squares: 1 }, gap: { n: 2, mean: -0.75, squares: 1 } })?.byExpectation // -0.5
 */
export function gapChange(earlier: WaveGap, later: WaveGap, confidence = 0.95): GapChange | undefined {
  for (const { expectation, perception, gap } of [earlier, later]) {
    if (expectation.n !== gap.n || perception.n !== gap.n)
      throw new RangeError("Expectation, perception and gap need the same respondents.");
  }
  if (earlier.gap.n === 0 || later.gap.n === 0) return undefined;
  const gapTest = welchT(later.gap, earlier.gap, confidence);
  const perceptionTest = welchT(later.perception, earlier.perception, confidence);
  const expectationTest = welchT(later.expectation, earlier.expectation, confidence);
  return {
    change: later.gap.mean - earlier.gap.mean,
    byPerception: later.perception.mean - earlier.perception.mean,
    byExpectation: earlier.expectation.mean - later.expectation.mean,
    ...(gapTest && { gapTest }),
    ...(perceptionTest && { perceptionTest }),
    ...(expectationTest && { expectationTest }),
  };
}
