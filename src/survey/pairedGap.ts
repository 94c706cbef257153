import { correlation } from "../stats/coMoments";
import type { OneSampleT } from "../stats/oneSampleT";
import { oneSampleT } from "../stats/oneSampleT";
import { cohenDav } from "../stats/paired/cohenDav";
import type { PairedEffect } from "../stats/paired/cohenDz";
import { cohenDz } from "../stats/paired/cohenDz";
import type { WilcoxonSignedRank } from "../stats/paired/wilcoxonSignedRank";
import { wilcoxonSignedRank } from "../stats/paired/wilcoxonSignedRank";
import type { Level } from "./level";
import { levelOf } from "./level";
import type { PairMoments } from "./pairMoments";

/** The gap between expectation and perception of one item or dimension. What cannot be computed is absent. */
export interface PairedGap {
  /** Over each column's own answers. */
  readonly expectation: Level;
  readonly perception: Level;
  /** Over respondents who answered both: gap = perception - expectation holds for these means. */
  readonly pairedExpectation: Level;
  readonly pairedPerception: Level;
  /** Mean of the paired differences, with the paired t test against 0. */
  readonly gap: OneSampleT;
  /** Difference of the means over each column's own answers: another number than the gap. */
  readonly gapOfAllMeans?: number;
  /** Pearson's r of expectation and perception. */
  readonly correlation?: number;
  /** Cohen's dz with its exact interval, and Hedges' gz. */
  readonly effect?: PairedEffect;
  /** Cohen's d_av: gap over the mean of the two SDs; comparable with a d of two groups. */
  readonly dAverage?: number;
  /** Whether the differences are symmetric about zero, without averaging answers. */
  readonly signedRank: WilcoxonSignedRank;
}

/**
 * The gap perception - expectation from moments, with its tests and effect sizes.
 *
 * Conventions: paired by respondent; SD with n - 1; intervals at `confidence`; two-sided p; dz = gap / SD of the gaps. R:
 * `t.test(p, e, paired = TRUE)`, `wilcox.test(p, e, paired = TRUE, exact = FALSE)`. Source of the gap: Parasuraman, Zeithaml and Berry
 * (1988).
 *
 * @example pairedGap({ expectation: { n: 2, mean: 6, squares: 2 }, perception: { n: 2, mean: 5, squares: 8 }, pairs: { n: 2, meanX: 6, meanY: 5, squaresX: 2, squaresY: 8, products: 4 }, gap: { n: 2, mean: -1, squares: 2 }, gapFrequencies: { n: 2, missing: 0, numbers: Float64Array.of(-2, 0), counts: Float64Array.of(1, 1) } }).gap.t // -1
 */
export function pairedGap(moments: PairMoments, confidence = 0.95): PairedGap {
  const { expectation, perception, pairs, gap, gapFrequencies } = moments;
  const [first, second] = [
    { n: pairs.n, mean: pairs.meanX, squares: pairs.squaresX },
    { n: pairs.n, mean: pairs.meanY, squares: pairs.squaresY },
  ];
  const r = correlation(pairs);
  const effect = cohenDz(gap, confidence);
  const dAverage = cohenDav(second, first);
  return {
    expectation: levelOf(expectation),
    perception: levelOf(perception),
    pairedExpectation: levelOf(first),
    pairedPerception: levelOf(second),
    gap: oneSampleT(gap, confidence),
    ...(expectation.n > 0 && perception.n > 0 && { gapOfAllMeans: perception.mean - expectation.mean }),
    ...(r !== undefined && { correlation: r }),
    ...(effect && { effect }),
    ...(dAverage !== undefined && { dAverage }),
    signedRank: wilcoxonSignedRank(gapFrequencies),
  };
}
