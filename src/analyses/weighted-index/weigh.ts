import { crossProductsOf } from "../../stats/crossProducts";
import type { WeightMethod } from "../../stats/importance/compositeWeights";
import { compositeWeights, normalisedWeights } from "../../stats/importance/compositeWeights";
import { driverCorrelations } from "../../stats/importance/driverCorrelations";
import { relativeWeights } from "../../stats/importance/relativeWeights";

/** How parts are weighed where no weights are given: alike, or as derived from the answers. `outcome`: by what goes with satisfaction. */
export const indexMethods = ["equal", "principal-covariance", "principal-correlation", "item-total", "outcome"] as const;
export type IndexMethod = WeightMethod | "outcome";

/** A part of an index with its name, its scores if it was rated, and the weight that somebody gave it. */
export interface Part {
  /** Absent for a measured figure: it is the same for all. */
  readonly scores?: Float64Array;
  readonly given?: number;
}

/**
 * The weights of the parts of an index, summing to 1: those given; else by the method. Parts with a measured figure among them, and a
 * part that stands alone, have nothing to derive weights from and count alike.
 *
 * @param outcome overall satisfaction, for the method `outcome`: Johnson's relative weights
 * @returns undefined where given weights sum to 0, or the method finds none (a constant part, too few rows)
 * @example weigh([{ given: 3 }, { given: 1 }], "equal") // [0.75, 0.25]
 */
export function weigh(parts: readonly Part[], method: IndexMethod, outcome?: Float64Array): Float64Array | undefined {
  if (parts.some(({ given }) => given !== undefined)) return normalisedWeights(parts.map(({ given = 0 }) => given));
  const columns = parts.flatMap(({ scores }) => (scores ? [scores] : []));
  if (method === "equal" || parts.length < 2 || columns.length < parts.length) return normalisedWeights(parts.map(() => 1));
  if (method !== "outcome") return compositeWeights(crossProductsOf(columns), method);
  const correlations = outcome && driverCorrelations(crossProductsOf([outcome, ...columns]));
  return correlations && normalisedWeights(relativeWeights(correlations).weights);
}
