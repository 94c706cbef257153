import type { Frequencies } from "../../../../src/stats/descriptive/frequencies";
import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import { chiSquareUpperTail } from "../../../../src/stats/distributions/chiSquareUpperTail";
import type { KruskalWallis } from "../../../../src/stats/groups/kruskalWallis";
import { kruskalWallis } from "../../../../src/stats/groups/kruskalWallis";
import type { Mirror } from "../mirror";

/** The Kruskal-Wallis test under the names of R's files. */
export function kruskalMirror(groups: readonly Float64Array[]): Mirror {
  const found = withTiesAsPrinted(kruskalWallis(groups.map((answers) => frequenciesOf(answers))), groups);
  return {
    h_tie_corrected: found.h,
    df: found.df,
    p: found.p,
    epsilon_sq_h_over_n_minus_1: found.epsilonSquared,
    eta_sq_h: found.etaSquared,
  };
}

/**
 * R ranks by every digit of a score but counts the ties for its correction among scores as printed, with 15 digits; two scores that differ by
 * rounding are apart for the one and tied for the other. Where that happens the correction is exchanged for R's.
 */
function withTiesAsPrinted(found: KruskalWallis, groups: readonly Float64Array[]): KruskalWallis {
  const all = Float64Array.from(groups.flatMap((answers) => [...answers]));
  const [ours, printed] = [spreadLeft(frequenciesOf(all)), spreadLeft(frequenciesOf(all.map((x) => Number(x.toPrecision(15)))))];
  const { n, h, df } = found;
  if (ours === printed || h === undefined || df === undefined) return found;
  const theirs = (h * ours) / printed;
  return {
    ...{ n, h: theirs, df, p: chiSquareUpperTail(theirs, df) },
    ...{ epsilonSquared: theirs / (n - 1), etaSquared: (theirs - df) / (n - df - 1) },
  };
}

/** n^3 - n less the same of every tie. */
function spreadLeft({ n, counts }: Frequencies): number {
  return counts.reduce((left, count) => left - (count ** 3 - count), n ** 3 - n);
}
