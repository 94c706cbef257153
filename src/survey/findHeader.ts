import type { GridCell } from "./grid";
import { normalised } from "./normalised";

/** A header stands near the top: titles and bands above it rarely take more rows. */
const rowsToSearch = 30;

/**
 * The index of the header row: the row near the top with the most different texts that are no numbers. Undefined when no row has two.
 *
 * Respondents repeat the same few answers, so that they lose even where answers are words.
 *
 * @example findHeader([["Survey", ""], ["E1", "P1"], [5, 4]]) // 1
 */
export function findHeader(rows: readonly (readonly GridCell[])[]): number | undefined {
  let best: number | undefined;
  let most = 1;
  rows.slice(0, rowsToSearch).forEach((row, index) => {
    const texts = new Set(row.flatMap((cell) => (typeof cell === "string" && isWord(cell) ? [normalised(cell)] : [])));
    const filled = row.filter((cell) => cell !== "").length;
    const numbers = row.filter((cell) => typeof cell === "number").length;
    const weight = texts.size - numbers;
    if (weight > most && filled > 1) {
      most = weight;
      best = index;
    }
  });
  return best;
}

function isWord(cell: string): boolean {
  const text = normalised(cell);
  return text !== "" && Number.isNaN(Number(text));
}
