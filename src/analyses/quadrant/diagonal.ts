import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import { axisBlocks } from "./questionnaireAttributes";
import type { AttributeSource } from "./attributes";

/** Why no line of equal importance and performance can be drawn: it needs both axes on one scale. */
export function diagonalProblem(survey: Survey, { method, usesKeys }: AttributeSource): Refusal | undefined {
  const isRated = method === "expectation" || method === "stated" || method === "given";
  const { importance = "", performance } = axisBlocks(survey);
  const [one, other] = [survey.scales[importance], survey.scales[performance]];
  const differ = usesKeys && (one?.min !== other?.min || one?.max !== other?.max);
  return isRated && !differ ? undefined : { code: "axes-differ" };
}
