import { ranks } from "../stats/ranks";

export interface RankOptions {
  /**
   * What a member's unranked options do: `leave-out` (default) drops the member, `last` ties them behind the ranked ones, as when
   * everybody was asked for their top three.
   */
  readonly unranked?: "leave-out" | "last";
}

/** Complete rankings of the same options. */
export interface MemberRanks {
  /** How many options. */
  readonly options: number;
  /** One a member kept: ranks from 1, the best, equal ones averaged, so that they always sum to options x (options + 1) / 2. */
  readonly ranks: readonly Float64Array[];
  /** Which of the members given they are. */
  readonly members: readonly number[];
  readonly leftOut: number;
}

/**
 * The rankings of a group as average ranks: whatever numbers members wrote, only their order counts, low being best.
 *
 * A member who ranked nothing is always left out.
 *
 * @param rankings one a member, one rank an option, NaN where unranked
 * @throws RangeError when members ranked different numbers of options
 * @example memberRanks([Float64Array.of(1, 5, 5), Float64Array.of(1, NaN, NaN)], { unranked: "last" }).ranks[1] // [1, 2.5, 2.5]
 */
export function memberRanks(rankings: readonly Float64Array[], { unranked = "leave-out" }: RankOptions = {}): MemberRanks {
  const options = rankings[0]?.length ?? 0;
  if (rankings.some((ranking) => ranking.length !== options)) throw new RangeError("Every member needs one rank an option.");
  const kept = rankings.flatMap((ranking, member) => {
    const ranked = ranking.filter((rank) => !Number.isNaN(rank)).length;
    return ranked > 0 && (ranked === options || unranked === "last") ? [member] : [];
  });
  return {
    options,
    ranks: kept.map((member) => ranks((rankings[member] as Float64Array).map((rank) => (Number.isNaN(rank) ? Infinity : rank)))),
    members: kept,
    leftOut: rankings.length - kept.length,
  };
}
