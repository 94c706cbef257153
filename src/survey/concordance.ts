import { spearman } from "../stats/correlation/spearman";
import { friedman } from "../stats/groups/friedman";
import type { Reason } from "../stats/reason";
import type { MemberRanks } from "./memberRanks";

/** How far the members of a group agree in their rankings. What cannot be computed is absent, and `reason` says why. */
export interface Concordance {
  readonly members: number;
  readonly options: number;
  /** Kendall's W: 0 no agreement, 1 the same ranking by all. */
  readonly w?: number;
  /** The mean of Spearman's correlations between pairs of members: (members x W - 1) / (members - 1), where nobody ties. */
  readonly meanRho?: number;
  /** Friedman's chi-square: members x (options - 1) x W. */
  readonly chiSquare?: number;
  readonly df?: number;
  /** Of no agreement beyond chance; rough for fewer than about seven members or options. */
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * Kendall's coefficient of concordance, corrected for ties, with its chi-square test: Friedman's test with the members as respondents.
 *
 * W = 12 S / (m² (k³ - k) - m T), S the sum of squared deviations of the options' rank sums from their mean, T the sum of t³ - t over the
 * ties of all members. Refused for fewer than two members ("no-rows", "one-row") or options ("too-few-items"), and when every member
 * ties all options ("constant"). R: `friedman.test`, whose chi-square it is. Source: Kendall and Babington Smith (1939).
 *
 * @example concordance({ options: 3, ranks: [Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)], members: [0, 1], leftOut: 0 }).w // 0.75
 */
export function concordance({ options, ranks }: MemberRanks): Concordance {
  const members = ranks.length;
  if (members < 2) return { members, options, reason: members === 0 ? "no-rows" : "one-row" };
  const byOption = Array.from({ length: options }, (_, option) => Float64Array.from(ranks, (own) => own[option] as number));
  const { agreement: w, chiSquare, df, p, reason } = friedman(byOption);
  if (w === undefined || chiSquare === undefined || df === undefined || p === undefined)
    return { members, options, ...(reason && { reason }) };
  return { members, options, w, meanRho: (members * w - 1) / (members - 1), chiSquare, df, p };
}

/**
 * Who is far from the group: for each member, Spearman's correlation of their ranking with the mean ranking of the others. Undefined for a
 * member who ties everything, and in a group of one.
 *
 * @example memberAgreement({ options: 3, ranks: [1, 2].map(() => Float64Array.of(1, 2, 3)), members: [0, 1], leftOut: 0 }) // [1, 1]
 */
export function memberAgreement({ options, ranks }: MemberRanks): (number | undefined)[] {
  const sums = new Float64Array(options);
  for (const own of ranks) own.forEach((rank, option) => (sums[option] = (sums[option] as number) + rank));
  return ranks.map(
    (own) =>
      spearman(
        own,
        sums.map((sum, option) => sum - (own[option] as number)),
      ).rho,
  );
}
