import type { Questionnaire } from "./questionnaire";
import type { ItemColumns } from "./survey";

/** What told the columns: our hidden ids, the headers' marks and words, or no more than their number and order. */
export type MatchEvidence = "ids" | "headers" | "shape";

/** A questionnaire laid over the columns of a table. */
export interface ColumnMatch {
  /** The questionnaire; with the survey's own items in it where it takes them. */
  readonly questionnaire: Questionnaire;
  readonly evidence: MatchEvidence;
  readonly blocks: Readonly<Record<string, ItemColumns>>;
  readonly matched: number;
  /** Columns of the blocks that have to be there and of those that are. */
  readonly expected: number;
}

/** Counts the columns of a match: optional blocks are expected only where there are any. */
export function columnMatch(
  questionnaire: Questionnaire,
  evidence: MatchEvidence,
  found: Readonly<Record<string, ItemColumns>>,
): ColumnMatch {
  const none = questionnaire.items.map(() => undefined);
  const blocks = Object.fromEntries(questionnaire.blocks.map(({ id }) => [id, found[id] ?? none]));
  const counts = questionnaire.blocks.map(({ id, optional }) => {
    const matched = (blocks[id] ?? []).filter((column) => column !== undefined).length;
    return { matched, expected: optional && matched === 0 ? 0 : questionnaire.items.length };
  });
  return {
    questionnaire,
    evidence,
    blocks,
    matched: counts.reduce((sum, { matched }) => sum + matched, 0),
    expected: counts.reduce((sum, { expected }) => sum + expected, 0),
  };
}
