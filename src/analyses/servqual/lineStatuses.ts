import { figureStatuses } from "../../survey/privacy/protection";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import type { GapProfile } from "./gapProfile";

/** What may be shown of each line of a group's profile. */
export interface LineStatuses {
  readonly items: readonly GroupStatus[];
  readonly dimensions: readonly GroupStatus[];
  readonly overallDimensions: GroupStatus;
  readonly overallItems: GroupStatus;
  readonly overallWeighted: GroupStatus;
  /** Of the group itself. */
  readonly group: GroupStatus;
}

/** One record a group of the cut: each line is protected by the answers behind it, on top of the group's own protection. */
export function lineStatuses(
  cut: ProtectedCut,
  profiles: readonly GapProfile[],
  whole: GapProfile,
  minimum: number,
): readonly LineStatuses[] {
  const counted = (count: (profile: GapProfile) => number): readonly GroupStatus[] =>
    figureStatuses(cut, profiles.map(count), count(whole), minimum);
  const items = whole.items.map((_, index) => counted((profile) => profile.items[index]?.moments.n ?? 0));
  const dimensions = whole.dimensions.map((_, index) => counted((profile) => profile.dimensions[index]?.moments.n ?? 0));
  const overallDimensions = counted((profile) => profile.overallDimensions.moments.n);
  const overallItems = counted((profile) => profile.overallItems.moments.n);
  const overallWeighted = counted((profile) => profile.overallWeighted?.moments.n ?? 0);
  return cut.groups.map(({ status }, group) => {
    const of = (statuses: readonly GroupStatus[]): GroupStatus => statuses[group] ?? status;
    return {
      items: items.map(of),
      dimensions: dimensions.map(of),
      overallDimensions: of(overallDimensions),
      overallItems: of(overallItems),
      overallWeighted: of(overallWeighted),
      group: status,
    };
  });
}
