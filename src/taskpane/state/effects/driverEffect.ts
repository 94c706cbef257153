import { readModel } from "../../../analyses/drivers/readModel";
import { optionsOf } from "../../../analyses/optionsOf";
import { isUnfinished } from "../../../analyses/unfinished";
import { OptionReader } from "../../../survey/optionReader";
import type { Survey } from "../../../survey/survey";
import type { Choices } from "../choices";
import { optionsFrom } from "../choices";

export interface DriverEffect {
  readonly outcome: string;
  readonly drivers: number;
  /** Respondents who answered the outcome and every driver: the others are left out. */
  readonly complete: number;
  readonly respondents: number;
}

/** How many respondents the analysis of drivers keeps with these choices; undefined while it lacks an outcome or drivers. */
export function driverEffect(survey: Survey, choices: Choices): DriverEffect | undefined {
  const headers = survey.columns.map(({ header }) => header);
  const model = readModel(survey, new OptionReader(optionsOf("drivers", optionsFrom(choices)), headers), choices.missing);
  if (isUnfinished(model)) return undefined;
  const { outcome, drivers } = model;
  const columns = [outcome.answers, ...drivers.map(({ answers }) => answers)];
  const complete = outcome.answers.filter((_, row) => columns.every((column) => !Number.isNaN(column[row])));
  return { outcome: outcome.header, drivers: drivers.length, complete: complete.length, respondents: survey.respondents };
}
