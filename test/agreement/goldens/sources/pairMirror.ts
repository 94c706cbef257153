import { pairedGap } from "../../../../src/survey/pairedGap";
import { pairMomentsOf } from "../../../../src/survey/pairMoments";
import type { Mirror } from "../mirror";
import { testOf } from "./testOf";

/** The gap of two columns with everything that R's file says of a pair. */
export function pairMirror(expectation: Float64Array, perception: Float64Array, rows: readonly number[]): Readonly<Record<string, Mirror>> {
  const found = pairedGap(pairMomentsOf(expectation, perception, rows));
  return {
    ...testOf(found.gap),
    gap: found.gap.mean,
    mean_p_pair: found.pairedPerception.mean,
    mean_e_pair: found.pairedExpectation.mean,
    mean_p_all: found.perception.mean,
    mean_e_all: found.expectation.mean,
    n_p: found.perception.n,
    n_e: found.expectation.n,
    gap_of_all_means: found.gapOfAllMeans,
    dz_ci_low: found.effect?.low,
    dz_ci_high: found.effect?.high,
    hedges_gz_exactJ: found.effect?.gz,
    cohen_dav: found.dAverage,
    r_pe: found.correlation,
    sd_p: found.pairedPerception.sd,
    sd_e: found.pairedExpectation.sd,
    wilcoxon_V: found.signedRank.v,
    wilcoxon_p: found.signedRank.p,
  };
}
