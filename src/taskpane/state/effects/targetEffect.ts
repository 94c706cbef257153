import { readMeasures } from "../../../analyses/measures";
import { optionsOf } from "../../../analyses/optionsOf";
import { readMinimumGroup } from "../../../analyses/protectedGroups";
import { isUnfinished } from "../../../analyses/unfinished";
import { OptionReader } from "../../../survey/optionReader";
import type { Survey } from "../../../survey/survey";
import type { Choices } from "../choices";
import { optionsFrom } from "../choices";

export interface TargetEffect {
  /** Respondents whose score is at the target or above. */
  readonly reached: number;
  /** Respondents with a score. */
  readonly n: number;
}

/** How many respondents reach a target with their main score; undefined where there is no score to compare. */
export function targetEffect(survey: Survey, choices: Choices, target: number): TargetEffect | undefined {
  const headers = survey.columns.map(({ header }) => header);
  const reader = new OptionReader(optionsOf("targets", optionsFrom(choices)), headers);
  const measures = readMeasures(survey, reader, choices.missing, readMinimumGroup(reader));
  if (isUnfinished(measures)) return undefined;
  const { scores } = measures.main;
  return {
    reached: scores.filter((score) => score >= target).length,
    n: scores.filter((score) => !Number.isNaN(score)).length,
  };
}
