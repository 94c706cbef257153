import type { GridCell } from "./grid";
import { normalised, tidy } from "./normalised";
import { isIdRow, readTemplateId } from "./templateIds";

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

/**
 * The index of the row of hidden ids that our templates carry; undefined when there is none.
 *
 * @example findIdRow([["Survey"], ["background.site", "answers.item1", "answers.item2"], ["site", "1", "2"]]) // 1
 */
export function findIdRow(rows: readonly (readonly GridCell[])[]): number | undefined {
  const found = rows.slice(0, rowsToSearch).findIndex((row) => isIdRow(row.map((cell) => tidy(String(cell)))));
  return found < 0 ? undefined : found;
}

/** The header of a template: the row under the ids, or the ids themselves where the headers were lost. */
export function headerUnder(rows: readonly (readonly GridCell[])[], idRow: number): number {
  const under = rows[idRow + 1] ?? [];
  const texts = new Set(under.flatMap((cell) => (typeof cell === "string" && tidy(cell) !== "" ? [normalised(cell)] : [])));
  const ids = new Set((rows[idRow] ?? []).flatMap((cell) => readTemplateId(String(cell))?.id ?? []));
  return texts.size >= ids.size * headedShare ? idRow + 1 : idRow;
}

/** Answers in words repeat a few labels; the headers of one block are all different. */
const headedShare = 0.6;

function isWord(cell: string): boolean {
  const text = normalised(cell);
  return text !== "" && Number.isNaN(Number(text));
}
