import { addProducts } from "./addProducts";
import type { AnswerRanges } from "./answerRanges";
import { addUnpacked, columnPair, emptyAnswerBlock, packPair } from "./packedAnswers";
import { keepComplete, rowsOfBlock } from "./rowsOfBlock";

/** Sums over complete rows, of numbers measured from the lowest of their column: whole numbers, so that they are exact. */
export interface WholeProducts {
  readonly n: number;
  readonly sums: Float64Array;
  /** Sums of products, size x size, upper triangle. */
  readonly products: Float64Array;
}

/** The sums and products of columns of small whole numbers over the rows where every column is answered. */
export function wholeProducts(
  columns: readonly Float64Array[],
  { lows, width, complete }: AnswerRanges,
  chosen: ArrayLike<number> | undefined,
): WholeProducts {
  const size = columns.length;
  const count = chosen ? chosen.length : (columns[0]?.length ?? 0);
  const block = emptyAnswerBlock(size, width, count);
  const step = block.rows.length;
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size);
  let n = 0;
  for (let from = 0; from < count; from += step) {
    const named = rowsOfBlock(block.rows, from, Math.min(from + step, count), chosen, undefined);
    const kept = complete ? named : keepComplete(columns, block.rows, named);
    if (kept === 0) continue;
    for (let pair = 0; 2 * pair < size; pair++) packPair(columnPair(columns, lows, pair), pair, kept, block, sums);
    block.packed.fill(0);
    addProducts(block.left, block.right, block.stride, kept, block.width, block.packed);
    addUnpacked(block, size, products);
    n += kept;
  }
  return { n, sums, products };
}
