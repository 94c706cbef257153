import type { CoMoments } from "../coMoments";
import { coMomentsOf } from "../coMoments";
import type { PairBlock, PairTotals } from "./pairBlock";

/** Below this part of a column's squares in the block, what is left over a pair's rows has lost more digits than we allow. */
const leastShare = 1 / 256;

/** Adds what a block of `count` rows of the columns knows about columns j <= k to the totals, both halves. */
export function addPair(totals: PairTotals, columns: readonly Float64Array[], block: PairBlock, count: number, j: number, k: number): void {
  const { size, width, counts, sums, squares, origins } = block;
  const there = j * size + k;
  const back = k * size + j;
  const n = counts[there] as number;
  if (n === 0) return;
  const meanX = (sums[there] as number) / n;
  const meanY = (sums[back] as number) / n;
  const squaresX = (squares[there] as number) - n * meanX * meanX;
  const squaresY = (squares[back] as number) - n * meanY * meanY;
  const wholeX = squares[j * size + j] as number;
  const wholeY = squares[k * size + k] as number;
  const safe = squaresX >= leastShare * wholeX && squaresY >= leastShare * wholeY;
  const products = (block.products[j * width + k] as number) - n * meanX * meanY;
  if (safe) merge(totals, there, back, { n, meanX, meanY, squaresX, squaresY, products }, origins[j] as number, origins[k] as number);
  else {
    const pair = directly(columns, block, count, j, k);
    merge(totals, there, back, { ...pair, meanX: 0, meanY: 0 }, pair.meanX, pair.meanY);
  }
}

/** From the answers themselves: the deviations may be measured from a mean too far off for this pair. */
function directly(columns: readonly Float64Array[], block: PairBlock, count: number, j: number, k: number): CoMoments {
  const { rows, answered, stride, sharedX, sharedY } = block;
  const [x, y] = [columns[j] as Float64Array, columns[k] as Float64Array];
  let shared = 0;
  for (let i = 0; i < count; i++) {
    if (answered[j * stride + i] === 0 || answered[k * stride + i] === 0) continue;
    sharedX[shared] = x[rows[i] as number] as number;
    sharedY[shared++] = y[rows[i] as number] as number;
  }
  return coMomentsOf(sharedX.subarray(0, shared), sharedY.subarray(0, shared));
}

/** Merges the co-moments of a pair, their means measured from two origins, into the totals (Chan, Golub and LeVeque 1983). */
function merge(totals: PairTotals, there: number, back: number, pair: CoMoments, originX: number, originY: number): void {
  const { n, squares, products } = totals;
  const before = n[there] as number;
  const part = pair.n / (before + pair.n);
  const share = before * part;
  const stepX = moveMean(totals, there, before, originX, pair.meanX, part);
  const stepY = back === there ? stepX : moveMean(totals, back, before, originY, pair.meanY, part);
  const squaresX = (squares[there] as number) + pair.squaresX + stepX * stepX * share;
  const squaresY = (squares[back] as number) + pair.squaresY + stepY * stepY * share;
  const product = (products[there] as number) + pair.products + stepX * stepY * share;
  n[there] = n[back] = before + pair.n;
  squares[there] = squaresX;
  squares[back] = squaresY;
  products[there] = products[back] = product;
}

/** Moves the mean at a place towards that of a block, given as origin and distance from it, and gives the step between the two. */
function moveMean({ means, tails }: PairTotals, at: number, before: number, origin: number, distance: number, part: number): number {
  const mean = before === 0 ? origin : (means[at] as number);
  const step = origin - mean + (distance - (tails[at] as number));
  const beyond = (tails[at] as number) + step * part;
  const moved = mean + beyond;
  means[at] = moved;
  tails[at] = beyond - (moved - mean);
  return step;
}
