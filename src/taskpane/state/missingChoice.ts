import { analysisById } from "../../analyses/index";
import type { Survey } from "../../survey/survey";
import { couldBeAttributeTable } from "./attributeColumns";
import { candidatesOf } from "./candidates";
import type { Choices } from "./choices";
import { isNameable } from "./columnRoles";
import { takesAttributeTable } from "./offeredAnalyses";
import { optionOf } from "./optionEntry";
import type { Ask, PaneState } from "./paneState";

/** The columns of a table of attributes, in the order of the form. */
export const attributeOptions = ["attribute", "importance", "performance"] as const;

/** What an analysis asks for: something to choose that it cannot do without. */
type AnalysisAsk = Extract<Ask, "target" | "goal" | "groups" | "wave">;

export const askingAnalyses: Readonly<Record<AnalysisAsk, readonly string[]>> = {
  target: ["quadrant"],
  goal: ["targets"],
  wave: ["trend"],
  groups: ["compare", "linkage", "value-map"],
};

function hasTarget({ entries }: Choices): boolean {
  const aimed = (entries["quadrant.crosshair"] ?? entries["crosshair"]) === "target";
  const target = entries["quadrant.target"] ?? entries["target"];
  return !aimed || (target !== undefined && optionOf(target) !== undefined);
}

/** False for what has to be chosen and can be: nobody is asked for a wave where no column could be one. */
function isSettled(ask: AnalysisAsk, { survey }: Pick<PaneState, "survey">, choices: Choices): boolean {
  const candidates = survey && candidatesOf(survey);
  const goal = choices.entries["targets.target"];
  switch (ask) {
    case "target":
      return hasTarget(choices);
    case "goal":
      return goal !== undefined && optionOf(goal) !== undefined;
    case "wave":
      return typeof choices.wave === "string" || candidates?.waves.length === 0;
    case "groups":
      return choices.groups.length > 0 || candidates?.groups.length === 0;
  }
}

/** The columns that look like questions, of those that can be named. */
export function likelyQuestions(survey: Survey): readonly number[] {
  return survey.candidates.flatMap(({ column, kind }) => (kind === "item" && isNameable(survey, column) ? [column] : []));
}

/** Cells that are rather a survey, and nobody has begun to describe them as a table of attributes. */
function isUnmarkedSurvey(survey: Survey, { entries }: Choices): boolean {
  const isTable = attributeOptions.some((option) => entries[option] !== undefined);
  return survey.questionnaire === undefined && !isTable && (likelyQuestions(survey).length > 1 || !couldBeAttributeTable(survey));
}

/** Without the ends of the answer scale hardly anything can be computed; whoever has ticked analyses of their own may do without. */
function isScaleMissing({ questionnaire, scaleKnown }: Survey): boolean {
  return questionnaire !== undefined && questionnaire.items.length > 0 && !scaleKnown;
}

/** What still has to be chosen before these choices can be run, the first of the form first; undefined when all is there. */
export function missingChoice(state: Pick<PaneState, "versions" | "survey" | "analysesChosen">, choices: Choices): Ask | undefined {
  const { versions, survey, analysesChosen } = state;
  const { questionnaire, analyses, entries } = choices;
  if (versions.length > 0 && questionnaire === undefined) return "version";
  if (survey !== undefined && isUnmarkedSurvey(survey, choices)) return "questions";
  if (survey !== undefined && !analysesChosen && isScaleMissing(survey)) return "scale";
  if (survey !== undefined && survey.questionnaire === undefined && analyses.some((id) => takesAttributeTable(analysisById(id)))) {
    const unnamed = attributeOptions.find((option) => entries[option] === undefined);
    if (unnamed !== undefined) return unnamed;
  }
  if (analyses.length === 0) return "analyses";
  const asks = Object.keys(askingAnalyses) as readonly AnalysisAsk[];
  return asks.find((ask) => askingAnalyses[ask].some((id) => analyses.includes(id)) && !isSettled(ask, state, choices));
}
