import type { OneSampleT } from "../../stats/oneSampleT";
import type { Frequencies } from "../../stats/descriptive/frequencies";
import { frequenciesOf } from "../../stats/descriptive/frequencies";
import { quantile } from "../../stats/descriptive/quantile";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import type { Measure } from "../measures";
import { measureStatuses } from "../measureStatuses";
import type { ScoreMoments } from "../scoreMoments";
import { scoreLevel, scoreMoments } from "../scoreMoments";
import type { CompareSettings } from "./compute";

/** One group with all that its comparisons take. */
export interface GroupLine {
  readonly name: string;
  readonly status: GroupStatus;
  readonly score: ScoreMoments;
  readonly level: OneSampleT;
  readonly frequencies: Frequencies;
  /** Of the unweighted scores; absent without any. */
  readonly median?: number;
}

/** The groups of a cut in their order, empty ones included. */
export function groupLines(cut: ProtectedCut, measure: Measure, settings: CompareSettings): readonly GroupLine[] {
  const statuses = measureStatuses(cut, measure, settings.minimumGroup);
  return cut.groups.map(({ name, members, status }, place): GroupLine => {
    const score = scoreMoments(measure.scores, settings.weights, members);
    const frequencies = frequenciesOf(measure.scores, members);
    const median = quantile(frequencies, 0.5);
    const level = scoreLevel(score, settings.confidence);
    return { name, status: statuses[place] ?? status, score, level, frequencies, ...(median !== undefined && { median }) };
  });
}
