import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import type { Measure, Measures } from "../measures";
import { readMeasures } from "../measures";
import { measureStatuses } from "../measureStatuses";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { scoreMoments } from "../scoreMoments";
import { isUnfinished } from "../unfinished";
import type { Targets } from "./readTargets";
import { readTargets } from "./readTargets";
import type { TargetLine } from "./targetLine";
import { targetLine, withPeers } from "./targetLine";
import type { TargetDirection } from "./verdict";
import { targetDirections } from "./verdict";

/** The groups of one column beside their targets and beside each other. */
export interface TargetCut {
  readonly cut: ProtectedCut;
  /** Of the main score. */
  readonly groups: readonly TargetLine[];
  /** Of each part that has a target, group by group. */
  readonly parts: readonly TargetLine[];
}

export interface TargetsResult {
  readonly measures: Measures;
  readonly confidence: number;
  readonly minimumGroup: number;
  readonly direction: TargetDirection;
  /** For everyone: the main score, then its parts; those without a target are left out. */
  readonly lines: readonly TargetLine[];
  readonly cuts: readonly TargetCut[];
}

/**
 * Sets each score beside its target and beside the other units: met, not met, or cannot be told, by the interval of the score.
 *
 * Conventions: t intervals, SD with n - 1; a higher score is better unless `direction` says that less is; peers are the other groups of the same column that may be shown,
 * each counting once. No p: an interval that holds the target leaves both possible.
 */
export function computeTargets(survey: Survey, raw: RawOptions): Outcome<TargetsResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  const direction = reader.choice("direction", targetDirections, "more-is-better");
  const measures = readMeasures(survey, reader, missingRule, minimumGroup);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (isUnfinished(measures)) return measures;
  const protection = protectedGroups(survey, survey.roles.groups, minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const cuts = protection.cuts.filter(({ groups }) => groups.length > 1);
  const all = [measures.main, ...measures.parts];
  const names = cuts.flatMap(({ groups }) => groups.map(({ name }) => name));
  const targets = readTargets(raw, reader, all, names);
  if (isUnfinished(targets)) return targets;
  const { weight: weights } = survey.answers;
  const everyone = all.map((measure) =>
    targetLine({ measure, status: "shown" }, scoreMoments(measure.scores, weights), targets.of(measure), { confidence, direction }),
  );
  const linesOf = (cut: ProtectedCut, measure: Measure): readonly TargetLine[] =>
    groupLines(cut, measure, targets, { weights, confidence, minimumGroup, direction });
  const result: TargetsResult = {
    measures,
    confidence,
    minimumGroup,
    direction,
    lines: everyone.filter(({ target, score }) => target !== undefined && score.n >= minimumGroup),
    cuts: cuts.map((cut) => ({
      cut,
      groups: linesOf(cut, measures.main),
      parts: measures.parts.filter((part) => targets.of(part) !== undefined).flatMap((part) => linesOf(cut, part)),
    })),
  };
  return { status: "complete", result };
}

function groupLines(
  cut: ProtectedCut,
  measure: Measure,
  targets: Targets,
  settings: { weights: Float64Array | undefined; confidence: number; minimumGroup: number; direction: TargetDirection },
): readonly TargetLine[] {
  const { weights, minimumGroup, direction } = settings;
  const statuses = measureStatuses(cut, measure, minimumGroup);
  return withPeers(
    cut.groups.map(({ name, members, status }, place) =>
      targetLine(
        { measure, group: name, status: statuses[place] ?? status },
        scoreMoments(measure.scores, weights, members),
        targets.of(measure, name),
        settings,
      ),
    ),
    direction,
  );
}
