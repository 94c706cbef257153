/** Which options and choices of an analysis make sense with the columns that are named. */
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";

/** False for an option without effect: it is not shown. */
export function hasEffect(analysis: string, option: string, survey: Survey, { entries }: Choices): boolean {
  if (analysis !== "quadrant") return true;
  if (option === "target") return (entries["quadrant.crosshair"] ?? entries["crosshair"]) === "target";
  return option !== "method" || survey.questionnaire !== undefined;
}

/** Ways to derive importance: all need an outcome to derive it from. */
const derivedMethods: readonly string[] = ["correlation", "beta", "relative-weights", "shapley"];

/** False for a choice that needs columns which nobody has named, or a scale that nobody knows. */
export function isAvailable(analysis: string, option: string, choice: string, survey: Survey, { points, outcome }: Choices): boolean {
  if (analysis !== "quadrant") return true;
  if (option === "method" && choice === "points") return points.length > 0;
  if (option === "method" && derivedMethods.includes(choice)) return typeof outcome === "string";
  if (option === "crosshair" && choice === "midpoint") return survey.questionnaire !== undefined;
  return true;
}
