import type { OneSampleT } from "../../stats/oneSampleT";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import type { ScoreMoments } from "../scoreMoments";
import { scoreLevel } from "../scoreMoments";
import type { TargetDirection, TargetVerdict } from "./verdict";
import { targetVerdict } from "./verdict";

/** What stands beside the score of a unit: the other units that may be shown. */
export interface Peers {
  /** Mean of the other units' scores, each counting once. */
  readonly mean?: number;
  /** The best score of the other units: the highest, or where less is better the lowest. */
  readonly best?: number;
  readonly bestName?: string;
}

/** One score beside its target. */
export interface TargetLine {
  readonly measure: Measure;
  /** The group; absent for everyone. */
  readonly group?: string;
  readonly status: GroupStatus;
  readonly score: ScoreMoments;
  readonly level: OneSampleT;
  readonly target?: number;
  /** Absent without a target. */
  readonly verdict?: TargetVerdict;
  readonly peers?: Peers;
}

/** A line from the scores of a group or of everyone. */
export function targetLine(
  place: Pick<TargetLine, "measure" | "group" | "status">,
  score: ScoreMoments,
  target: number | undefined,
  { confidence, direction }: { readonly confidence: number; readonly direction: TargetDirection },
): TargetLine {
  const level = scoreLevel(score, confidence);
  return { ...place, score, level, ...(target !== undefined && { target, verdict: targetVerdict(level, target, direction) }) };
}

/** The lines of one column's groups, each beside the others that may be shown. */
export function withPeers(lines: readonly TargetLine[], direction: TargetDirection): readonly TargetLine[] {
  return lines.map((line) => ({
    ...line,
    peers: peersAmong(
      lines.filter((other) => other !== line),
      direction,
    ),
  }));
}

/**
 * Mean and best of the units that may be shown.
 *
 * @example peersAmong([], "more-is-better") // {}
 */
export function peersAmong(lines: readonly TargetLine[], direction: TargetDirection): Peers {
  const sign = direction === "less-is-better" ? -1 : 1;
  const shown = lines.flatMap(({ status, level, group }) =>
    status === "shown" && level.mean !== undefined ? [{ mean: level.mean, name: group }] : [],
  );
  const [first] = shown;
  if (!first) return {};
  const best = shown.reduce((leading, unit) => (sign * unit.mean > sign * leading.mean ? unit : leading), first);
  const mean = shown.reduce((sum, unit) => sum + unit.mean, 0) / shown.length;
  return { mean, best: best.mean, ...(best.name !== undefined && { bestName: best.name }) };
}
