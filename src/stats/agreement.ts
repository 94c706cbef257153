import type { Reason } from "./reason";

/** How far several raters put the same subjects into the same categories. What cannot be computed is absent, and `reason` says why. */
export interface RaterAgreement {
  /** Subjects with at least two ratings. */
  readonly subjects: number;
  /** Their ratings. */
  readonly ratings: number;
  /** Of two raters of one subject, how often both say the same: 0 to 1. */
  readonly agreement?: number;
  /** The same if everybody rated at random with the shares found. */
  readonly byChance?: number;
  /** Fleiss' kappa: (agreement - byChance) / (1 - byChance); 0 no better than chance, 1 full agreement. */
  readonly kappa?: number;
  readonly reason?: Reason;
}

/**
 * Percent agreement of pairs of raters and Fleiss' kappa, which takes off what chance alone would give.
 *
 * Subjects may have different numbers of ratings; those with fewer than two are left out, and each of the others counts alike. Refused
 * where no subject is left ("no-rows"); kappa alone is absent where all ratings are the same ("constant"). R: `irr::kappam.fleiss`,
 * which takes equal numbers of ratings only. Source: Fleiss (1971).
 *
 * @param counts one a subject: how many raters chose each category
 * @throws RangeError when the subjects differ in their number of categories
 * @example fleissKappa([Float64Array.of(2, 0), Float64Array.of(0, 2), Float64Array.of(1, 1)]).kappa // 0.333...
 */
export function fleissKappa(counts: readonly Float64Array[]): RaterAgreement {
  const categories = counts[0]?.length ?? 0;
  if (counts.some(({ length }) => length !== categories)) throw new RangeError("All subjects need the same categories.");
  const rated = counts.map((own) => ({ own, n: own.reduce((sum, count) => sum + count, 0) })).filter(({ n }) => n > 1);
  const subjects = rated.length;
  const ratings = rated.reduce((sum, { n }) => sum + n, 0);
  if (subjects === 0) return { subjects, ratings, reason: "no-rows" };
  const pairs = rated.map(({ own, n }) => own.reduce((sum, count) => sum + count * (count - 1), 0) / (n * (n - 1)));
  const agreement = pairs.reduce((sum, share) => sum + share, 0) / subjects;
  const shares = Array.from(
    { length: categories },
    (_, category) => rated.reduce((sum, { own }) => sum + (own[category] as number), 0) / ratings,
  );
  const byChance = shares.reduce((sum, share) => sum + share * share, 0);
  if (shares.some((share) => share === 1)) return { subjects, ratings, agreement, byChance, reason: "constant" };
  return { subjects, ratings, agreement, byChance, kappa: (agreement - byChance) / (1 - byChance) };
}
