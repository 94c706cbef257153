import type { DriverCorrelations } from "./driverCorrelations";
import { fillHighest, packedLevels, take } from "./packedLevels";
import type { SubsetSums } from "./subsetSums";

/** Predictors up to which R2 of every subset is listed: 2^15 numbers. */
export const mostListedPredictors = 15;

/**
 * R2 of every subset of the predictors: entry `mask` is the model with the predictors whose bits (1, 2, 4 ...) the mask has, entry 0
 * the empty model.
 *
 * A predictor that others in a subset determine adds nothing to it. R: `summary(lm(...))$r.squared` for each subset.
 *
 * @throws RangeError above 15 predictors
 * @example allSubsetsR2({ size: 2, among: Float64Array.of(1, 0, 0, 1), withOutcome: Float64Array.of(0.5, 0.25) }) // [0, 0.25, 0.0625, 0.3125]
 */
export function allSubsetsR2(correlations: DriverCorrelations): Float64Array {
  return unexplainedBySubset(correlations).map((unexplained) => 1 - unexplained);
}

/** The sums over subsets from the list of all of them: for few predictors. */
export function listedSubsetSums(correlations: DriverCorrelations): SubsetSums {
  const { size } = correlations;
  const all = new Float64Array(size + 1);
  const containing = new Float64Array(size * (size + 1));
  unexplainedBySubset(correlations).forEach((unexplained, mask) => {
    const members = Array.from({ length: size }, (_, j) => j).filter((j) => (mask >> j) & 1);
    const s = members.length;
    all[s] = (all[s] as number) + unexplained;
    for (const j of members) containing[j * (size + 1) + s] = (containing[j * (size + 1) + s] as number) + unexplained;
  });
  return { size, all, containing };
}

function unexplainedBySubset(correlations: DriverCorrelations): Float64Array {
  const { size } = correlations;
  if (size > mostListedPredictors) throw new RangeError(`Subsets are listed for up to ${mostListedPredictors} predictors, not ${size}.`);
  const levels = packedLevels(size);
  const { space, offsets } = levels;
  const unexplained = new Float64Array(2 ** size);
  fillHighest(levels, correlations);
  const visit = (level: number, mask: number): void => {
    const from = offsets[level] as number;
    unexplained[mask] = space[from] as number;
    for (let predictor = 1; predictor <= level; predictor++) {
      take(space, from, predictor, offsets[predictor - 1] as number);
      visit(predictor - 1, mask | (1 << (predictor - 1)));
    }
  };
  visit(size, 0);
  return unexplained;
}
