import { addProducts } from "../blocks/addProducts";
import type { AnswerRanges } from "../blocks/answerRanges";
import { addUnpacked, columnPair, emptyAnswerBlock, packPair } from "../blocks/packedAnswers";
import { rowsOfBlock } from "../blocks/rowsOfBlock";
import type { PairwiseProducts } from "./pairwiseProducts";
import type { PairSums } from "./triples";
import { addMissed, addTriples, emptyTriples, noSums, packTriples } from "./triples";

/** The pairwise products of columns of small whole numbers: everything is counted exactly, and divided once at the end. */
export function wholePairs(
  columns: readonly Float64Array[],
  { lows, width }: AnswerRanges,
  chosen: ArrayLike<number> | undefined,
): PairwiseProducts {
  const size = columns.length;
  const count = chosen ? chosen.length : (columns[0]?.length ?? 0);
  const block = emptyAnswerBlock(size, width, count);
  const step = block.rows.length;
  const triples = emptyTriples(size, step);
  const all = noSums(size);
  const missed = noSums(size * size);
  const products = new Float64Array(size * size);
  const sums = new Float64Array(size);
  for (let from = 0; from < count; from += step) {
    const rows = rowsOfBlock(block.rows, from, Math.min(from + step, count), chosen, undefined);
    for (let pair = 0; 2 * pair < size; pair++) packPair(columnPair(columns, lows, pair), pair, rows, block, sums);
    block.packed.fill(0);
    addProducts(block.left, block.right, block.stride, rows, block.width, block.packed);
    addUnpacked(block, size, products);
    for (let j = 0; j < size; j++) packTriples(columns[j] as Float64Array, lows[j] as number, j, block.rows, rows, triples);
    addTriples(triples, all);
    addMissed(triples, rows, missed);
  }
  return fromSums(lows, all, missed, products);
}

function fromSums(lows: Float64Array, all: PairSums, missed: PairSums, raw: Float64Array): PairwiseProducts {
  const size = lows.length;
  const [n, means] = [new Float64Array(size * size), new Float64Array(size * size)];
  const [squares, products] = [new Float64Array(size * size), new Float64Array(size * size)];
  const left = (key: keyof PairSums, j: number, k: number): number => (all[key][j] as number) - (missed[key][k * size + j] as number);
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < size; k++) {
      const at = j * size + k;
      const rows = left("n", j, k);
      if (rows === 0) continue;
      const sum = left("sums", j, k);
      const product = raw[Math.min(j, k) * size + Math.max(j, k)] as number;
      n[at] = rows;
      means[at] = (lows[j] as number) + sum / rows;
      squares[at] = (rows * left("squares", j, k) - sum * sum) / rows;
      products[at] = (rows * product - sum * left("sums", k, j)) / rows;
    }
  }
  return { size, n, means, squares, products };
}
