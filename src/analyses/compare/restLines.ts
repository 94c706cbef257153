import type { TwoSampleT } from "../../stats/welchT";
import { welchT } from "../../stats/welchT";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { everybodyOutside } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import { measureStatuses } from "../measureStatuses";
import type { ScoreMoments } from "../scoreMoments";
import { scoreMoments } from "../scoreMoments";
import { adjusted } from "./adjusted";
import type { CompareSettings } from "./compute";
import type { GroupLine } from "./groupLines";

/** A group against everyone outside it. */
export interface RestLine {
  readonly measure: Measure;
  readonly name: string;
  readonly status: GroupStatus;
  readonly score: ScoreMoments;
  readonly rest: ScoreMoments;
  /** Welch's t test, the group minus the rest; absent with fewer than two scores on a side, or without any spread. */
  readonly test?: TwoSampleT;
  readonly pAdjusted?: number;
}

/**
 * Each group against the rest, never against a total that contains it. p is adjusted over each family of measures on its own; groups
 * that are kept back are not tested.
 *
 * @param families measures that are adjusted together
 */
export function restLines(
  cut: ProtectedCut,
  groups: readonly GroupLine[],
  families: readonly (readonly Measure[])[],
  { weights, confidence, minimumGroup, adjustment }: CompareSettings,
): readonly (readonly RestLine[])[] {
  const others = cut.groups.map((_, place) => everybodyOutside(cut, place));
  return families.map((measures) => {
    const lines = measures.flatMap((measure) => {
      const statuses = measureStatuses(cut, measure, minimumGroup);
      return cut.groups.map(({ members, name }, place): Omit<RestLine, "pAdjusted"> => {
        const status = statuses[place] ?? groups[place]?.status ?? "few";
        const score = scoreMoments(measure.scores, weights, members);
        const rest = scoreMoments(measure.scores, weights, others[place] ?? []);
        const test = status === "shown" ? welchT(score.moments, rest.moments, confidence) : undefined;
        return { measure, name, status, score, rest, ...(test && { test }) };
      });
    });
    const p = adjusted(
      lines.map(({ test }) => test?.p),
      adjustment,
    );
    return lines.map((line, at) => {
      const pAdjusted = p[at];
      return pAdjusted === undefined ? line : { ...line, pAdjusted };
    });
  });
}
