import { takesAttributeTable } from "./offeredAnalyses";
import { analysisById } from "../../analyses/index";
import type { Choices } from "./choices";
import { isWhole } from "./choices";
import type { Ask, PaneState } from "./paneState";

/** The columns of a table of attributes, in the order of the form. */
export const attributeOptions = ["attribute", "importance", "performance"] as const;

/** What still has to be chosen before these choices can be run, the first of the form first; undefined when all is there. */
export function missingChoice({ versions, survey }: Pick<PaneState, "versions" | "survey">, choices: Choices): Ask | undefined {
  const { questionnaire, analyses, entries } = choices;
  if (versions.length > 0 && questionnaire === undefined) return "version";
  if (survey !== undefined && survey.questionnaire === undefined) {
    const unnamed = attributeOptions.find((option) => entries[option] === undefined);
    if (unnamed !== undefined) return unnamed;
  }
  if (analyses.length === 0) return "analyses";
  const aimed =
    analyses.some((id) => takesAttributeTable(analysisById(id))) && (entries["quadrant.crosshair"] ?? entries["crosshair"]) === "target";
  const target = entries["quadrant.target"] ?? entries["target"];
  return aimed && !(target !== undefined && isWhole(target)) ? "target" : undefined;
}
