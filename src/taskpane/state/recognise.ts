/** Reading a grid with what has been chosen so far. */
import { knownQuestionnaires } from "../../questionnaires/known";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import { readSurvey } from "../../survey/readSurvey";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { ChoiceChange, Choices } from "./choices";
import { choicesFromSurvey, optionsFrom } from "./choices";

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
  const fitting = new Set([...(survey.questionnaire === undefined ? [] : [survey.questionnaire.id]), ...alternatives]);
  const isDoubtful = fitting.size > 1 && survey.recognition.basis !== "template";
  const versions = isDoubtful ? known.map(({ id }) => id).filter((id) => fitting.has(id)) : [];
  return { status: "read", survey, versions };
}

/** The survey as it is with the choices, or as it was before them where they do not fit together, with the reason. */
export interface ReadAgain {
  readonly survey: Survey;
  readonly refusal?: Refusal;
}

/** Reads the grid again with the choices; the survey before stands when they do not fit. */
export function readAgain(grid: Grid, choices: Choices, before: Survey, declared: readonly Declaration[] = []): ReadAgain {
  const reading = readSurvey(grid, optionsFrom(choices), knownQuestionnaires(declared));
  return reading.status === "read" ? { survey: reading.survey } : { survey: before, refusal: reading.refusal };
}

/** The change that takes every choice about the columns back to what is recognised. */
export function asRecognised(grid: Grid, declared: readonly Declaration[] = []): ChoiceChange {
  const recognised = recognise(grid, declared);
  if (recognised.status === "refused") return {};
  const { survey, versions } = recognised;
  const { groups, points, wave, outcome } = choicesFromSurvey(survey, []);
  const none = { questionnaire: undefined, reversed: undefined, blocks: undefined, assigned: undefined, scale: undefined };
  const left = { recommend: undefined, weight: undefined, identity: undefined, open: undefined };
  return { ...none, ...left, groups, points, wave, outcome, ...(versions.length === 0 ? { questionnaire: survey.questionnaire?.id } : {}) };
}
