import { effectiveSize } from "../stats/weighting/effectiveSize";
import { rake } from "../stats/weighting/rake";
import type { GivenMargin } from "./readMargins";
import type { Refusal } from "./refusal";

/** A group of a margin: its share in the population and in the sample. */
export interface MarginLevel {
  readonly name: string;
  /** Respondents with a weight. */
  readonly n: number;
  /** In the population, as given. */
  readonly target: number;
  /** Of the respondents, each counted once. */
  readonly unweighted: number;
  readonly weighted: number;
}

export interface WeightMargin {
  readonly column: string;
  readonly levels: readonly MarginLevel[];
  /** Entries of the column without a target; their respondents are left out. */
  readonly withoutTarget: readonly string[];
}

/** Where case weights come from and what they cost. */
export interface CaseWeighting {
  /** Header of the column of weights; with margins the weights that raking starts from. */
  readonly column?: string;
  /** Empty without raking. */
  readonly margins: readonly WeightMargin[];
  readonly rounds?: number;
  /** Respondents with a weight above 0, and the others, who are left out of weighted figures. */
  readonly n: number;
  readonly leftOut: number;
  /** Kish's effective n and design effect. */
  readonly effective: number;
  readonly designEffect: number;
  /** In multiples of the mean weight. */
  readonly lowest: number;
  readonly highest: number;
}

export interface CaseWeights {
  /** One a respondent, NaN for those without a weight. */
  readonly weights: Float64Array;
  readonly weighting: CaseWeighting;
}

/**
 * The case weights of a survey: a column's, raked to the margins if there are any.
 *
 * Refused: `no-case-weights` where nobody has a weight above 0, `empty-margin` for a group with a target and no respondent,
 * `margins-contradict` where no weights meet all margins. Sources: Deming and Stephan (1940) for raking, Kish (1965) for the effective n.
 *
 * @param base weights of a column; NaN or 0 is none
 * @example caseWeights({ weights: Float64Array.of(1, 3), column: "w" }, []).weighting // { column: "w", margins: [], n: 2, leftOut: 0, effective: 1.6, designEffect: 1.25, lowest: 0.5, highest: 1.5 }
 */
export function caseWeights(
  base: { readonly weights: Float64Array; readonly column: string } | undefined,
  margins: readonly GivenMargin[],
): CaseWeights | { readonly refusal: Refusal } {
  const raked = margins.length > 0 ? rake(margins.map(marginOf), base ? { baseWeights: base.weights } : {}) : undefined;
  if (raked && !raked.weights) {
    const { emptyLevel, deviation = 1 } = raked;
    const margin = margins[emptyLevel?.margin ?? -1];
    if (margin && emptyLevel)
      return { refusal: { code: "empty-margin", column: margin.column, group: margin.targets[emptyLevel.level]?.name ?? "" } };
    const columns = margins.map(({ column }) => column);
    return {
      refusal: raked.reason === "no-rows" ? { code: "no-case-weights", columns } : { code: "margins-contradict", columns, deviation },
    };
  }
  const weights = (raked?.weights ?? base?.weights ?? new Float64Array()).map((weight) => (weight > 0 ? weight : NaN));
  const size = effectiveSize(weights);
  if (!size) return { refusal: { code: "no-case-weights", columns: base ? [base.column] : [] } };
  const { n, effective, designEffect } = size;
  const known = weights.filter((weight) => weight > 0);
  const mean = known.reduce((sum, weight) => sum + weight, 0) / n;
  return {
    weights,
    weighting: {
      ...(base && { column: base.column }),
      margins: margins.map((margin) => reached(margin, weights)),
      ...(raked?.rounds !== undefined && { rounds: raked.rounds }),
      n,
      leftOut: weights.length - n,
      effective,
      designEffect,
      lowest: known.reduce((least, weight) => Math.min(least, weight)) / mean,
      highest: known.reduce((most, weight) => Math.max(most, weight)) / mean,
    },
  };
}

function marginOf({ levels, targets }: GivenMargin): { readonly levels: Int32Array; readonly targets: readonly number[] } {
  return { levels, targets: targets.map(({ share }) => share) };
}

/** What the margin looks like with these weights and without. */
function reached({ column, levels, targets, withoutTarget }: GivenMargin, weights: Float64Array): WeightMargin {
  const counts = targets.map(() => 0);
  const sums = targets.map(() => 0);
  weights.forEach((weight, respondent) => {
    const level = levels[respondent] ?? -1;
    if (!(weight > 0) || level < 0) return;
    counts[level] = (counts[level] ?? 0) + 1;
    sums[level] = (sums[level] ?? 0) + weight;
  });
  const [n, weight] = [counts, sums].map((parts) => parts.reduce((total, part) => total + part, 0)) as [number, number];
  return {
    column,
    levels: targets.map(({ name, share }, level) => ({
      name,
      n: counts[level] ?? 0,
      target: share,
      unweighted: (counts[level] ?? 0) / n,
      weighted: (sums[level] ?? 0) / weight,
    })),
    withoutTarget,
  };
}
