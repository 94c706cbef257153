import type { OneSampleT } from "../../stats/oneSampleT";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import type { ScoreMoments } from "../scoreMoments";
import { scoreLevel } from "../scoreMoments";
import type { TargetVerdict } from "./verdict";
import { targetVerdict } from "./verdict";

/** What stands beside the score of a unit: the other units that may be shown. */
export interface Peers {
  /** Mean of the other units' scores, each counting once. */
  readonly mean?: number;
  /** The highest score of the other units. */
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
  confidence: number,
): TargetLine {
  const level = scoreLevel(score, confidence);
  return { ...place, score, level, ...(target !== undefined && { target, verdict: targetVerdict(level, target) }) };
}

/** The lines of one column's groups, each beside the others that may be shown. */
export function withPeers(lines: readonly TargetLine[]): readonly TargetLine[] {
  return lines.map((line) => ({ ...line, peers: peersAmong(lines.filter((other) => other !== line)) }));
}

/**
 * Mean and best of the units that may be shown.
 *
 * @example peersAmong([]) // {}
 */
export function peersAmong(lines: readonly TargetLine[]): Peers {
  const shown = lines.flatMap(({ status, level, group }) =>
    status === "shown" && level.mean !== undefined ? [{ mean: level.mean, name: group }] : [],
  );
  const [first] = shown;
  if (!first) return {};
  const best = shown.reduce((highest, unit) => (unit.mean > highest.mean ? unit : highest), first);
  const mean = shown.reduce((sum, unit) => sum + unit.mean, 0) / shown.length;
  return { mean, best: best.mean, ...(best.name !== undefined && { bestName: best.name }) };
}
