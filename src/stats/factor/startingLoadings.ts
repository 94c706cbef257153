import { principalComponents } from "./principalComponents";

const components = 3;
/** Starts stay inside the bounds of the model. */
const mostLoading = 0.95;

/**
 * Loadings to start a search from: the first principal components, each scaled to its variance and kept below 1, and the first with all
 * loadings made positive. Several, because a search from one may end in a valley that is not the deepest.
 *
 * @param correlations row by row
 * @example startingLoadings(Float64Array.of(1, 0.5, 0.5, 1), 2).length // 3
 */
export function startingLoadings(correlations: Float64Array, size: number): Float64Array[] {
  const { eigenvalues, vectors } = principalComponents(correlations, size);
  const starts = vectors.slice(0, components).map((vector, index) => {
    const scale = Math.sqrt(Math.max(0.1, eigenvalues[index] as number));
    return vector.map((entry) => Math.max(-mostLoading, Math.min(mostLoading, entry * scale)));
  });
  const [first] = starts;
  return first ? [...starts, first.map(Math.abs)] : starts;
}
