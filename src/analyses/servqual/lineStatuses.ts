import { answeredStatuses } from "../../survey/privacy/protection";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import type { GapColumns, GapScores } from "./gapScores";

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

/** One record a group of the cut: each line is protected by the people behind it, on top of the group's own protection. */
export function lineStatuses(cut: ProtectedCut, scores: GapScores, minimum: number): readonly LineStatuses[] {
  const counted = ({ gap }: GapColumns): readonly GroupStatus[] =>
    answeredStatuses(cut, (respondent) => !Number.isNaN(gap[respondent]), minimum);
  const items = scores.items.map(counted);
  const dimensions = scores.dimensions.map(counted);
  const overallDimensions = counted(scores.overallDimensions);
  const overallItems = counted(scores.overallItems);
  const overallWeighted = scores.overallWeighted ? counted(scores.overallWeighted) : [];
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
