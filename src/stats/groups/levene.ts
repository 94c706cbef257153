import type { Frequencies } from "../descriptive/frequencies";
import { quantile } from "../descriptive/quantile";
import type { Moments } from "../moments";
import { oneWayAnova } from "./oneWayAnova";
import { countedMoments } from "./rankMoments";
import type { FTest } from "./welchAnova";

/**
 * Levene's test of equal spread: an analysis of variance of the distances from the centre of each group.
 *
 * The median as centre (Brown and Forsythe 1974) holds its level for skewed answers too; the mean is Levene's own (1960). R:
 * `car::leveneTest(x, group, center = median)`. Reasons as `oneWayAnova`; "constant" when all distances within each group are equal.
 *
 * @example levene([{ n: 3, missing: 0, numbers: Float64Array.of(1, 2, 3), counts: Float64Array.of(1, 1, 1) }, { n: 3, missing: 0, numbers: Float64Array.of(1, 5, 9), counts: Float64Array.of(1, 1, 1) }]).f // 2.1176...
 */
export function levene(groups: readonly Frequencies[], centre: "median" | "mean" = "median"): FTest {
  const { f, df1, df2, p, reason } = oneWayAnova(groups.map((group) => distanceMoments(group, centre)));
  if (f === undefined || p === undefined || df1 === undefined || df2 === undefined) return { reason: reason ?? "no-rows" };
  return { f, df1, df2, p };
}

function distanceMoments(group: Frequencies, centre: "median" | "mean"): Moments {
  const { n, numbers, counts } = group;
  const middle = centre === "mean" ? countedMoments(numbers, counts, n).mean : (quantile(group, 0.5) ?? 0);
  return countedMoments(
    numbers.map((x) => Math.abs(x - middle)),
    counts,
    n,
  );
}
