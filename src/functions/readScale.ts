import type { AnswerScale } from "../survey/answerScale";
import { incomplete, wrong } from "./failure";

/**
 * The answer scale from two arguments of a formula.
 *
 * @throws CustomFunctions.Error `#N/A` if an end is absent, `#VALUE!` if the minimum is not below the maximum
 */
export function readScale(minimum: unknown, maximum: unknown): AnswerScale {
  if (typeof minimum !== "number" || typeof maximum !== "number") throw incomplete((sentences) => sentences.noScale);
  // An argument left empty arrives as 0, so two zeros are two absent ends.
  if (minimum === 0 && maximum === 0) throw incomplete((sentences) => sentences.noScale);
  if (!(minimum < maximum)) throw wrong((sentences) => sentences.scaleEnds(minimum, maximum));
  return { min: minimum, max: maximum };
}
