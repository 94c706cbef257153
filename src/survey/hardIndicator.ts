/** A measured figure beside the rated ones: on-time rate, days to repair. Its worst and best values bring it to 0-100. */
export interface HardIndicator {
  readonly worst: number;
  readonly best: number;
  readonly direction: "more-is-better" | "less-is-better";
}

/** Why a declared indicator cannot be used. */
export type HardIndicatorProblem = "no-width" | "direction-contradicts";

/**
 * What is wrong with an indicator's declaration: worst and best are equal or no numbers, or they lie the other way round than the
 * direction says (then one of the three is a mistake, and only a person knows which).
 *
 * @example hardIndicatorProblem({ worst: 10, best: 2, direction: "more-is-better" }) // "direction-contradicts"
 */
export function hardIndicatorProblem({ worst, best, direction }: HardIndicator): HardIndicatorProblem | undefined {
  if (!Number.isFinite(best - worst) || best === worst) return "no-width";
  return best > worst === (direction === "more-is-better") ? undefined : "direction-contradicts";
}

/**
 * A measured figure as a score: 0 at its worst value or beyond, 100 at its best or beyond, in proportion between.
 *
 * Undefined when the figure is no number or the declaration has a problem.
 *
 * @example hardIndicatorScore(4, { worst: 10, best: 2, direction: "less-is-better" }) // 75
 */
export function hardIndicatorScore(figure: number, indicator: HardIndicator): number | undefined {
  if (Number.isNaN(figure) || hardIndicatorProblem(indicator)) return undefined;
  const { worst, best } = indicator;
  return Math.max(0, Math.min(100, ((figure - worst) / (best - worst)) * 100));
}
