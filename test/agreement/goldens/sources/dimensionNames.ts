import type { Survey } from "../../../../src/survey/survey";

/** The names of the dimensions as R's files write them: Tangibles, Reliability ... */
export function dimensionNames({ questionnaire }: Pick<Survey, "questionnaire">): readonly string[] {
  return (questionnaire?.dimensions ?? []).map(({ id }) => id.charAt(0).toUpperCase() + id.slice(1));
}
