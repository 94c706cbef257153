/** Which options and choices of an analysis make sense with the columns that are named. */
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";

/** False for an option without effect: it is not shown. */
export function hasEffect(option: string, survey: Survey, { entries }: Choices): boolean {
  if (option === "target") return entries["crosshair"] === "target";
  return option !== "method" || survey.questionnaire !== undefined;
}

/** False for a choice that needs columns which nobody has named, or a scale that nobody knows. */
export function isAvailable(option: string, choice: string, survey: Survey, { points, outcome }: Choices): boolean {
  if (option === "method" && choice === "points") return points.length > 0;
  if (option === "method" && choice === "correlation") return typeof outcome === "string";
  if (option === "crosshair" && choice === "midpoint") return survey.questionnaire !== undefined;
  return true;
}
