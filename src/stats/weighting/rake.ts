import type { Reason } from "../reason";
import type { EffectiveSize } from "./effectiveSize";
import { effectiveSize } from "./effectiveSize";
import type { EmptyLevel, Margin } from "./margin";
import { checkMargins } from "./margin";
import { rowKinds } from "./rowKinds";
import type { WeightBounds } from "./trimWeights";
import { trimWeights } from "./trimWeights";

export interface RakeOptions {
  /** Weights to start from, one a row, for instance of the design; rows without a positive one are left out. All 1 when absent. */
  readonly baseWeights?: Float64Array;
  /** Bounds of the weights in multiples of their mean 1; margins and bounds are then both held. */
  readonly bounds?: WeightBounds;
  /** How far a share may stay off its target, as a share; 1e-12. */
  readonly tolerance?: number;
  /** 1000. */
  readonly mostRounds?: number;
}

/** Weights that bring a sample to known margins, and what they cost. Without weights, `reason` says why. */
export interface RakedWeights extends Partial<Omit<EffectiveSize, "n">> {
  /** Rows that have a level in every margin and a positive base weight. */
  readonly n: number;
  /** One a row, summing to n; NaN for a row that is left out. */
  readonly weights?: Float64Array;
  readonly lowest?: number;
  readonly highest?: number;
  readonly rounds?: number;
  /** The largest distance of a share from its target after the last round. */
  readonly deviation?: number;
  readonly reason?: Reason;
  /** With "empty-cell": the level that has a target and no respondent. */
  readonly emptyLevel?: EmptyLevel;
}

/**
 * Raking (iterative proportional fitting): weights that give each margin the distribution of the population, as near as possible to
 * the base weights. Each margin in turn is made right by multiplying the weights of each level, until all are right at once.
 *
 * With `bounds`, each round ends with trimming (see `trimWeights`), so that margins and bounds hold together; refused where both cannot
 * hold ("no-convergence"). Refused also: no rows ("no-rows"), a level with a target above 0 and no respondent ("empty-cell"), margins
 * that contradict each other or need respondents that are not there ("no-convergence"). A level with target 0 gets weights of 0.
 *
 * R: `survey::rake(design, formulas, margins)`. Sources: Deming and Stephan (1940); Kish (1965) for effective n and design effect.
 *
 * @throws RangeError when margins differ in length, or targets are negative or missing
 * @example rake([{ levels: Int32Array.of(0, 1, 1), targets: [0.5, 0.5] }]).weights // [1.5, 0.75, 0.75]
 */
export function rake(margins: readonly Margin[], options: RakeOptions = {}): RakedWeights {
  checkMargins(margins);
  if (margins.length === 0) throw new RangeError("Raking needs at least one margin.");
  const { baseWeights, bounds, tolerance = 1e-12, mostRounds = 1000 } = options;
  const base = baseWeights?.map((weight) => (weight > 0 ? weight : NaN));
  const { kinds, counts, samples } = rowKinds([...margins.map(({ levels }) => levels), ...(base ? [base] : [])]);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n, reason: "no-rows" };
  const fits = margins.map((margin) => fitOf(margin, samples, n));
  let weights: Float64Array = Float64Array.from(samples, (row) => (base ? (base[row] as number) : 1));
  const emptyLevel = firstEmpty(fits);
  if (emptyLevel) return { n, reason: "empty-cell", emptyLevel };
  let deviation = Infinity;
  let rounds = 0;
  while (deviation > tolerance && rounds < mostRounds) {
    rounds++;
    for (const fit of fits) adjust(weights, counts, fit);
    if (bounds) weights = trimWeights(weights, bounds, counts);
    deviation = Math.max(...fits.map((fit) => deviationFrom(weights, counts, fit))) / n;
  }
  if (!(deviation <= tolerance)) return { n, rounds, deviation, reason: "no-convergence" };
  const ofRows = Float64Array.from(kinds, (kind) => (kind < 0 ? NaN : (weights[kind] as number)));
  const { effective, designEffect } = effectiveSize(ofRows) ?? {};
  return {
    n,
    weights: ofRows,
    lowest: weights.reduce((least, weight) => Math.min(least, weight)),
    highest: weights.reduce((most, weight) => Math.max(most, weight)),
    rounds,
    deviation,
    ...(effective !== undefined && designEffect !== undefined && { effective, designEffect }),
  };
}

/** A margin as seen by kinds of rows: their levels, and the sum of weights that each level shall have. */
interface Fit {
  readonly levels: Int32Array;
  readonly targets: readonly number[];
}

function fitOf({ levels, targets }: Margin, samples: readonly number[], n: number): Fit {
  const total = targets.reduce((sum, target) => sum + target, 0);
  return { levels: Int32Array.from(samples, (row) => levels[row] as number), targets: targets.map((target) => (n * target) / total) };
}

function firstEmpty(fits: readonly Fit[]): EmptyLevel | undefined {
  for (const [margin, { levels, targets }] of fits.entries()) {
    const present = new Set(levels);
    const level = targets.findIndex((target, index) => target > 0 && !present.has(index));
    if (level >= 0) return { margin, level };
  }
  return undefined;
}

function sumsOf(weights: Float64Array, counts: readonly number[], { levels, targets }: Fit): Float64Array {
  const sums = new Float64Array(targets.length);
  for (let kind = 0; kind < weights.length; kind++) {
    const level = levels[kind] as number;
    sums[level] = (sums[level] as number) + (counts[kind] as number) * (weights[kind] as number);
  }
  return sums;
}

function adjust(weights: Float64Array, counts: readonly number[], fit: Fit): void {
  const factors = sumsOf(weights, counts, fit).map((sum, level) => (sum > 0 ? (fit.targets[level] as number) / sum : 0));
  for (let kind = 0; kind < weights.length; kind++)
    weights[kind] = (weights[kind] as number) * (factors[fit.levels[kind] as number] as number);
}

function deviationFrom(weights: Float64Array, counts: readonly number[], fit: Fit): number {
  return sumsOf(weights, counts, fit).reduce((worst, sum, level) => Math.max(worst, Math.abs(sum - (fit.targets[level] as number))), 0);
}
