import type { LiveColumn } from "../../report/live";
import type { MissingRule } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import { scoreColumn } from "./derivedColumns";
import { liveItem } from "./liveItem";

/**
 * The column of scores that are the means of some answer columns; a single one stands for itself. Undefined where an answer column was
 * read by the analysis alone, and so does not stand among the keyed answers.
 *
 * @param answers the very columns of the survey
 */
export function liveMeasure(survey: Survey, title: string, answers: readonly Float64Array[], rule: MissingRule): LiveColumn | undefined {
  const found = answers.flatMap((own) => liveItem(survey, own) ?? []);
  const [only] = found;
  if (!only || found.length < answers.length) return undefined;
  return found.length === 1 ? only : scoreColumn(title, found, rule);
}
