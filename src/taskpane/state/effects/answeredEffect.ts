import { OptionReader } from "../../../survey/optionReader";
import { readItems } from "../../../analyses/itemSet";
import { optionsOf } from "../../../analyses/optionsOf";
import { isUnfinished } from "../../../analyses/unfinished";
import type { Survey } from "../../../survey/survey";
import type { Choices } from "../choices";
import { optionsFrom } from "../choices";

export interface AnsweredEffect {
  readonly questions: number;
  /** Respondents who answered every one of them, and any of them. */
  readonly all: number;
  readonly any: number;
  readonly respondents: number;
}

/**
 * How many respondents answered the questions that an analysis takes with these choices; undefined while it lacks some.
 *
 * @param option that names the columns, for instance `items`
 */
export function answeredEffect(survey: Survey, choices: Choices, analysis: string, option: string): AnsweredEffect | undefined {
  const headers = survey.columns.map(({ header }) => header);
  const set = readItems(survey, new OptionReader(optionsOf(analysis, optionsFrom(choices)), headers), { option });
  if (isUnfinished(set)) return undefined;
  const columns = set.items.map(({ answers }) => answers);
  const rows = survey.rows.map((_, row) => columns.filter((column) => !Number.isNaN(column[row])).length);
  return {
    questions: columns.length,
    all: rows.filter((answered) => answered === columns.length).length,
    any: rows.filter((answered) => answered > 0).length,
    respondents: survey.respondents,
  };
}
