import { frequenciesOf } from "../descriptive/frequencies";
import { positions } from "../ranks";

/** What Kendall's tau is made of. */
export interface Concordance {
  readonly n: number;
  /** Concordant pairs of rows less discordant ones; pairs that are tied in a column count as neither. */
  readonly balance: number;
  /** How many rows share each different number of the first column, and of the second. */
  readonly tiesX: Float64Array;
  readonly tiesY: Float64Array;
}

/**
 * Counts the pairs of rows on which two complete columns agree and disagree, in n log n.
 *
 * The rows are taken in the order of x; a tree of counts tells how many of those before lie below and above in y. Rows equal in x
 * enter the tree together, so that they do not meet.
 *
 * Sources: Knight (1966), counting in n log n; Christensen (2005), with a tree.
 *
 * @example concordanceOf(Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)).balance // 1
 */
export function concordanceOf(x: Float64Array, y: Float64Array): Concordance {
  const n = x.length;
  const [frequenciesX, frequenciesY] = [frequenciesOf(x), frequenciesOf(y)];
  const [tiesX, tiesY] = [frequenciesX.counts, frequenciesY.counts];
  const placeY = positions(y, frequenciesY);
  const order = ordered(positions(x, frequenciesX), tiesX);
  const tree = new Float64Array(tiesY.length + 1);
  let balance = 0;
  let entered = 0;
  for (let group = 0; group < tiesX.length; group++) {
    const end = entered + (tiesX[group] as number);
    for (let i = entered; i < end; i++) {
      const place = placeY[order[i] as number] as number;
      balance += below(tree, place) - (entered - below(tree, place + 1));
    }
    for (let i = entered; i < end; i++) enter(tree, placeY[order[i] as number] as number);
    entered = end;
  }
  return { n, balance, tiesX, tiesY };
}

/** Row numbers in ascending order of their place. */
function ordered(places: Float64Array, ties: Float64Array): Uint32Array {
  const next = new Float64Array(ties.length);
  for (let at = 1; at < ties.length; at++) next[at] = (next[at - 1] as number) + (ties[at - 1] as number);
  const order = new Uint32Array(places.length);
  places.forEach((place, row) => {
    const slot = next[place] as number;
    next[place] = slot + 1;
    order[slot] = row;
  });
  return order;
}

/** How many have entered at places before `place` (a Fenwick tree: node i holds the counts of as many places as its lowest bit says). */
function below(tree: Float64Array, place: number): number {
  let sum = 0;
  for (let node = place; node > 0; node &= node - 1) sum += tree[node] as number;
  return sum;
}

function enter(tree: Float64Array, place: number): void {
  for (let node = place + 1; node < tree.length; node += node & -node) tree[node] = (tree[node] as number) + 1;
}
