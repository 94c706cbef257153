import { ranks } from "../stats/ranks";
import type { MemberRanks } from "./memberRanks";

/** A group's order of options. */
export interface GroupOrder {
  /** Members who count. */
  readonly members: number;
  /** Borda points, one an option: from each member as many as there are options ranked below, half a point for each tied one. */
  readonly points: Float64Array;
  /** Absent without members. */
  readonly meanRanks?: Float64Array;
  /** Each option's place in the group's order, 1 for the most points; ties share the average place. */
  readonly places: Float64Array;
}

/**
 * The order that a group gives its options, by Borda's count.
 *
 * With n options the best gets n - 1 points from a member and the last none, so points and mean rank say the same: points = members x
 * (n - mean rank). Source: Borda (1781).
 *
 * @example borda({ options: 3, ranks: [Float64Array.of(1, 2, 3), Float64Array.of(2, 1, 3)], members: [0, 1], leftOut: 0 }).points // [3, 3, 0]
 */
export function borda({ options, ranks: all }: MemberRanks): GroupOrder {
  const points = new Float64Array(options);
  for (const own of all)
    for (let option = 0; option < options; option++) points[option] = (points[option] as number) + options - (own[option] as number);
  return {
    members: all.length,
    points,
    ...(all.length > 0 && { meanRanks: points.map((sum) => options - sum / all.length) }),
    places: ranks(points.map((sum) => -sum)),
  };
}
