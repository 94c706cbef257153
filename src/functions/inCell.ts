import type { CellRows } from "./cells";
import { contentKey } from "./contentKey";
import { incomplete, isCellError, wrong } from "./failure";
import type { Ended } from "./resultMemo";
import { ResultMemo } from "./resultMemo";

const memo = new ResultMemo();

/**
 * What a formula shows: the rows that `compute` gives, or an error with a sentence. Every function goes through here, so that nothing
 * else reaches a cell: no other error, no NaN, no empty spill.
 *
 * The same function with the same arguments is computed once: see `ResultMemo`.
 *
 * @param call the function's name and then its arguments, as they came
 * @throws CustomFunctions.Error `#N/A` or `#VALUE!`
 */
export function inCell(call: readonly [name: string, ...parameters: unknown[]], compute: () => CellRows): unknown[][] {
  const ended = remembered(call, compute);
  if ("rows" in ended) return ended.rows as unknown[][];
  throw new CustomFunctions.Error(ended.code, ended.message);
}

function remembered(call: readonly unknown[], compute: () => CellRows): Ended {
  try {
    // Sentences and names depend on the language.
    return memo.of(contentKey([Office.context.displayLanguage, ...call]), () => end(compute));
  } catch {
    return ending(undefined);
  }
}

/** Forgets every result: for measuring what computing them costs. */
export function forgetResults(): void {
  memo.clear();
}

function end(compute: () => CellRows): Ended {
  try {
    const rows = compute().map((row) => row.map(withoutNaN));
    if ((rows[0]?.length ?? 0) === 0) throw incomplete((sentences) => sentences.noAnswers);
    return { rows };
  } catch (error) {
    return ending(error);
  }
}

/** What a cell shows for something that was thrown: its sentence if it is one of ours, else that there was a mistake. */
function ending(thrown: unknown): Ended {
  const { code, message } = isCellError(thrown) ? thrown : wrong((sentences) => sentences.notComputed);
  return { code, message };
}

function withoutNaN(cell: number | string): number | string {
  return typeof cell === "number" && !Number.isFinite(cell) ? "" : cell;
}
