import { columnLetters } from "../../survey/address";
import type { Finding } from "../../survey/finding";
import type { Survey } from "../../survey/survey";
import type { LoyaltyMeasure } from "./loyaltyMeasures";
import type { Recommendation } from "./recommendation";

/**
 * What was odd in the columns that were used, and the rows left out. The measures and the likelihood to recommend are read anew on scales
 * of their own, so what the survey found in these columns gives way to what this reading found.
 */
export function loyaltyFindings(
  { findings, columns, roles }: Survey,
  measures: readonly LoyaltyMeasure[],
  recommendation: Recommendation | undefined,
): readonly Finding[] {
  const satisfaction = recommendation && roles.outcome !== recommendation.column ? columns[roles.outcome ?? -1] : undefined;
  const letters = satisfaction && columnLetters(satisfaction.position);
  const kept = findings.filter(({ kind, address }) => kind === "row-left-out" || /^[A-Z]*/.exec(address)?.[0] === letters);
  return [...kept, ...measures.flatMap((measure) => measure.findings), ...(recommendation?.findings ?? [])];
}
