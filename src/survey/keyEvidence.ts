import type { CoMoments } from "../stats/coMoments";
import { coMomentsOf, correlation } from "../stats/coMoments";
import { meanScore } from "./meanScore";
import type { Survey } from "./survey";

/** How the items that another version words the other way go with the rest of their block, with the keys as they are set. */
export interface KeyEvidence {
  readonly block: string;
  /** Numbers of the items in question. */
  readonly items: readonly number[];
  readonly n: number;
  /** Correlation of their mean with the mean of the other items; right keys make it positive. */
  readonly correlation: number;
  /** Negative beyond what chance explains: the keys are in doubt. */
  readonly contradicts: boolean;
}

/**
 * The evidence for and against the keys, by block: all items in question together against all the others, so that neither their order
 * nor a single odd item matters. It is shown, never acted upon: the questionnaire that was handed out decides.
 *
 * Empty when no other version words any item the other way, or a block has too few answers.
 */
export function keyEvidence(survey: Survey): readonly KeyEvidence[] {
  const inQuestion = new Set(survey.questionnaire?.wordedBothWays ?? []);
  if (inQuestion.size === 0) return [];
  return keyedBlocks(survey).flatMap((block): KeyEvidence[] => {
    const columns = (questioned: boolean): Float64Array[] =>
      (survey.answers.blocks[block] ?? []).flatMap((column, index) => (column && inQuestion.has(index + 1) === questioned ? [column] : []));
    const [questioned, others] = [columns(true), columns(false)];
    if (questioned.length === 0 || others.length === 0) return [];
    const moments = coMomentsOf(meanScore(questioned, "half"), meanScore(others, "half"));
    const found = correlation(moments);
    return found === undefined
      ? []
      : [{ block, items: [...inQuestion], n: moments.n, correlation: found, contradicts: isNegativeBeyondChance(moments, found) }];
  });
}

/** The main block first. */
function keyedBlocks({ questionnaire }: Survey): readonly string[] {
  const blocks = (questionnaire?.blocks ?? []).filter(({ unkeyed }) => !unkeyed).map(({ id }) => id);
  return [...blocks].sort((first, second) => Number(second === questionnaire?.mainBlock) - Number(first === questionnaire?.mainBlock));
}

/** Two standard errors of a correlation near zero. */
function isNegativeBeyondChance({ n }: CoMoments, found: number): boolean {
  return n > 3 && found < -2 / Math.sqrt(n - 1);
}
