/** Reading a grid with what has been chosen so far. */
import { knownQuestionnaires } from "../../questionnaires/known";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import { readSurvey } from "../../survey/readSurvey";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { optionsFrom } from "./choices";

export type Recognised =
  | { readonly status: "read"; readonly survey: Survey; readonly versions: readonly string[] }
  | { readonly status: "refused"; readonly refusal: Refusal };

/**
 * Reads the grid without any choice: everything in the survey is then a guess.
 *
 * `versions` are the ids that a person has to choose between, in the menu's order; empty when the headers leave no doubt.
 *
 * @param declared the questionnaires of the workbook's own
 */
export function recognise(grid: Grid, declared: readonly Declaration[] = []): Recognised {
  const known = knownQuestionnaires(declared);
  const reading = readSurvey(grid, {}, known);
  if (reading.status === "refused") return reading;
  const { survey } = reading;
  const { alternatives } = survey.recognition;
  const fitting = survey.questionnaire === undefined ? alternatives : [survey.questionnaire.id, ...alternatives];
  const versions =
    alternatives.length === 0 || survey.recognition.basis === "template"
      ? []
      : known.map(({ id }) => id).filter((id) => fitting.includes(id));
  return { status: "read", survey, versions };
}

/** Reads the grid again with the choices; the survey before stands when they do not fit, and the run will say why. */
export function readAgain(grid: Grid, choices: Choices, before: Survey, declared: readonly Declaration[] = []): Survey {
  const reading = readSurvey(grid, optionsFrom(choices), knownQuestionnaires(declared));
  return reading.status === "read" ? reading.survey : before;
}
