import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import { cohenD } from "../../../../src/stats/groups/cohenD";
import { mannWhitney } from "../../../../src/stats/groups/mannWhitney";
import { pooledT } from "../../../../src/stats/groups/pooledT";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import type { TwoSampleT } from "../../../../src/stats/welchT";
import { welchT } from "../../../../src/stats/welchT";
import type { Mirror } from "../mirror";

/** One of two groups: its name in R's file, and the rows of its respondents. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly number[];
}

/** Two groups compared in every way that R's files know, under their names. */
export function twoGroupsOf(column: Float64Array, first: NamedRows, second: NamedRows): Readonly<Record<string, Mirror>> {
  const [one, two] = [momentsOf(column, first.rows), momentsOf(column, second.rows)];
  const standardised = cohenD(one, two);
  const ranks = mannWhitney(frequenciesOf(column, first.rows), frequenciesOf(column, second.rows));
  const student = pooledT(one, two);
  return {
    a: first.name,
    b: second.name,
    n_a: one.n,
    n_b: two.n,
    mean_a: oneSampleT(one).mean,
    mean_b: oneSampleT(two).mean,
    sd_a: oneSampleT(one).sd,
    sd_b: oneSampleT(two).sd,
    diff: one.n > 0 && two.n > 0 ? one.mean - two.mean : undefined,
    welch: welchOf(welchT(one, two)),
    student: { t: student?.t, df: student?.df, p: student?.p, ci_low: student?.low, ci_high: student?.high },
    cohen_d_pooled: standardised?.d,
    hedges_g_exact_gamma: standardised?.g,
    hedges_g_approx_1_minus_3_over_4df_minus_1: standardised?.approximateG,
    effectsize_hedges_g: standardised?.g,
    effectsize_g_ci_low: standardised?.gLow,
    effectsize_g_ci_high: standardised?.gHigh,
    effectsize_d_ci_low: standardised?.low,
    effectsize_d_ci_high: standardised?.high,
    mann_whitney: {
      U_a: ranks.u,
      p_continuity_tie_corrected: ranks.p,
      p_no_continuity: ranks.pWithoutContinuity,
      rank_biserial_cliffs_delta: ranks.delta,
    },
  };
}

/** Welch's test under the names of R's files. */
export function welchOf(test: TwoSampleT | undefined): Readonly<Record<string, Mirror>> {
  return { t: test?.t, df: test?.df, p: test?.p, se: test?.standardError, ci_low: test?.low, ci_high: test?.high };
}
