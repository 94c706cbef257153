import { benjaminiHochberg } from "../../../../src/stats/adjust/benjaminiHochberg";
import { bonferroni } from "../../../../src/stats/adjust/bonferroni";
import { holm } from "../../../../src/stats/adjust/holm";
import { describe } from "../../../../src/stats/descriptive/describe";
import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import { bartlett } from "../../../../src/stats/groups/bartlett";
import { dunn } from "../../../../src/stats/groups/dunn";
import { gamesHowell } from "../../../../src/stats/groups/gamesHowell";
import { levene } from "../../../../src/stats/groups/levene";
import { oneWayAnova } from "../../../../src/stats/groups/oneWayAnova";
import type { Pair } from "../../../../src/stats/groups/pairsOf";
import { pairwiseWelch } from "../../../../src/stats/groups/pairwiseWelch";
import { tukeyKramer } from "../../../../src/stats/groups/tukeyKramer";
import { welchAnova } from "../../../../src/stats/groups/welchAnova";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import type { GoldenFile, JsonObject, Mirror } from "../mirror";
import { kruskalMirror } from "./kruskalMirror";

/** The answers of one group under its name. */
export interface NamedGroup {
  readonly name: string;
  readonly answers: Float64Array;
}

type Fields = Readonly<Record<string, Mirror>>;

/** A column cut by the entries of another, in the order of the names; rows with another entry are left out. */
export function namedGroups(column: Float64Array, entries: readonly string[], names: readonly string[]): NamedGroup[] {
  return names.map((name) => ({ name, answers: column.filter((_, row) => entries[row] === name) }));
}

/** The names of the groups in a comparison, in its order. */
export function groupNames(design: JsonObject): readonly string[] {
  return (design.groups as readonly JsonObject[]).map(({ group }) => group as string);
}

/** The groups one by one, and the two analyses of variance. */
export function groupMeansMirror(groups: readonly NamedGroup[]): Fields {
  const moments = groups.map(({ answers }) => momentsOf(answers));
  const { f, df1, df2, p, between, within, meanSquareWithin, ...effects } = oneWayAnova(moments);
  const welch = welchAnova(moments);
  return {
    groups: groups.map(({ name, answers }) => ({ group: name, ...meanMirror(answers), median: describe(answers).median })),
    anova: {
      ...{ f, df1, df2, p, ss_between: between, ss_within: within, ms_within: meanSquareWithin },
      ...{ eta_sq: effects.etaSquared, omega_sq: effects.omegaSquared, epsilon_sq: effects.epsilonSquared },
    },
    welch_anova: { f: welch.f, df1: welch.df1, df2: welch.df2, p: welch.p },
  };
}

/** A mean with its interval. */
export function meanMirror(answers: Float64Array): Fields {
  const { n, mean, sd, standardError, low, high } = oneSampleT(momentsOf(answers));
  return { n, mean, sd, se: standardError, ci_low: low, ci_high: high };
}

/** Several groups compared in every way. */
export function groupsMirror(groups: readonly NamedGroup[]): Fields {
  const moments = groups.map(({ answers }) => momentsOf(answers));
  const frequencies = groups.map(({ answers }) => frequenciesOf(answers));
  const name = (place: number): string => groups[place]?.name ?? "";
  const names = ({ first, second }: Pair): Fields => ({ a: name(first), b: name(second) });
  const spread = levene(frequencies);
  const spreadAboutMean = levene(frequencies, "mean");
  const variances = bartlett(moments);
  const welch = pairwiseWelch(moments);
  const p = welch.map(({ test }) => test?.p);
  return {
    n: moments.reduce((sum, { n }) => sum + n, 0),
    ...groupMeansMirror(groups),
    kruskal_wallis: kruskalMirror(groups.map(({ answers }) => answers)),
    levene_median_brown_forsythe: { f: spread.f, df1: spread.df1, df2: spread.df2, p: spread.p },
    levene_mean: { f: spreadAboutMean.f, p: spreadAboutMean.p },
    bartlett: { k2: variances.chiSquare, df: variances.df, p: variances.p },
    tukey_kramer: tukeyKramer(moments).map((pair) => ({
      pair: `${name(pair.second)}-${name(pair.first)}`,
      diff: pair.difference,
      ci_low: pair.low,
      ci_high: pair.high,
      p_adj: pair.p,
    })),
    games_howell: gamesHowell(moments).map((pair) => ({
      ...names(pair),
      diff_b_minus_a: pair.difference,
      se_welch: pair.standardError,
      df: pair.df,
      t_abs: pair.t === undefined ? undefined : Math.abs(pair.t),
      p: pair.p,
      ci_low: pair.low,
      ci_high: pair.high,
    })),
    dunn_holm: dunn(frequencies).map((pair) => ({ ...names(pair), z: pair.z, p: pair.p, p_holm: pair.adjustedP })),
    welch_pairs: {
      pairs: welch.map(({ first, second }) => [name(first), name(second)]),
      p,
      holm: holm(p),
      bh: benjaminiHochberg(p),
      bonferroni: bonferroni(p),
    },
  };
}

/** How close the comparisons of `groupsMirror` are held, and what of R's tables is left out. */
export const groupsAgreement: Required<Pick<GoldenFile, "tolerances" | "leftOut">> = {
  tolerances: [
    { path: "**/tukey_kramer/*/p_adj", kind: "studentised-range" },
    { path: "**/tukey_kramer/*/ci_*", kind: "studentised-range" },
    { path: "**/games_howell/*/p", kind: "studentised-range" },
    { path: "**/games_howell/*/ci_*", kind: "studentised-range" },
  ],
  leftOut: [{ path: "**/games_howell_rstatix_p/*", reason: "the p of games_howell again, rounded to three digits by a package" }],
};
