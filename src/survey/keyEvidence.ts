import { coMomentsOf, correlation } from "../stats/coMoments";
import { meanScore } from "./meanScore";
import type { Survey } from "./survey";

/** How an item goes with the rest of its block, with the keys as they are set. */
export interface KeyEvidence {
  readonly item: string;
  readonly number: number;
  readonly reversed: boolean;
  /** Correlation of the keyed item with the mean of the others; undefined where it cannot be computed. */
  readonly itemRest?: number;
}

/**
 * The evidence for and against the keys: an item that goes against the rest of its block (a negative correlation) may be keyed wrongly.
 * It is shown, never acted upon; the questionnaire that was handed out decides.
 */
export function keyEvidence(survey: Survey, block: "expectation" | "perception"): readonly KeyEvidence[] {
  const columns = survey.answers[block];
  const items = survey.questionnaire?.items ?? [];
  return items.map(({ id, number }, index): KeyEvidence => {
    const own = columns[index];
    const rest = columns.flatMap((column, other) => (column && other !== index ? [column] : []));
    const itemRest = own && rest.length > 0 ? correlation(coMomentsOf(own, meanScore(rest, "any"))) : undefined;
    return { item: id, number, reversed: survey.keys[index] === -1, ...(itemRest !== undefined && { itemRest }) };
  });
}

/** Items that run against the rest so clearly that the keys are in doubt: at least a third of the block's items do. */
export function contradictingItems(evidence: readonly KeyEvidence[]): readonly KeyEvidence[] {
  const against = evidence.filter(({ itemRest }) => itemRest !== undefined && itemRest < 0);
  return against.length * 3 >= evidence.length && against.length > 0 ? against : [];
}
