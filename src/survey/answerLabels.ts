import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";

/**
 * The answer each label of the questionnaire stands for, in every language at once.
 *
 * @example answerLabels(servqual1988).get("strongly agree") // 7
 */
export function answerLabels({ labels, scale }: Questionnaire): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const texts of Object.values(labels)) texts.forEach((text, index) => answers.set(normalised(text), scale.min + index));
  return answers;
}
