import type { PairwiseProducts } from "./pairwiseProducts";

/**
 * The pairwise products of two parts taken together.
 *
 * Source: Chan, Golub and LeVeque (1983), for each pair by itself.
 *
 * @throws RangeError when the parts have different columns
 * @example mergePairwiseProducts(noPairs(2), noPairs(2)).n // [0, 0, 0, 0]
 */
export function mergePairwiseProducts(first: PairwiseProducts, second: PairwiseProducts): PairwiseProducts {
  if (first.size !== second.size) throw new RangeError("Both parts need the same columns.");
  const { size } = first;
  const cells = size * size;
  const n = new Float64Array(cells);
  const means = new Float64Array(cells);
  const squares = new Float64Array(cells);
  const products = new Float64Array(cells);
  const step = (at: number): number => (second.means[at] as number) - (first.means[at] as number);
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < size; k++) {
      const at = j * size + k;
      const [before, added] = [first.n[at] as number, second.n[at] as number];
      n[at] = before + added;
      const filled = before === 0 ? second : first;
      if (before === 0 || added === 0) {
        means[at] = filled.means[at] as number;
        squares[at] = filled.squares[at] as number;
        products[at] = filled.products[at] as number;
        continue;
      }
      const share = (before * added) / (before + added);
      means[at] = (first.means[at] as number) + (step(at) * added) / (before + added);
      squares[at] = (first.squares[at] as number) + (second.squares[at] as number) + step(at) ** 2 * share;
      products[at] = (first.products[at] as number) + (second.products[at] as number) + step(at) * step(k * size + j) * share;
    }
  }
  return { size, n, means, squares, products };
}

/**
 * The pairwise products of `size` columns without rows: what merging begins with.
 *
 * @example noPairs(2).products // [0, 0, 0, 0]
 */
export function noPairs(size: number): PairwiseProducts {
  const zeros = (): Float64Array => new Float64Array(size * size);
  return { size, n: zeros(), means: zeros(), squares: zeros(), products: zeros() };
}
