import type { WeightShift } from "../../survey/decisionTable";
import { decisionTable } from "../../survey/decisionTable";
import type { Criterion, GivenScores } from "./readCriteria";
import type { RankedOption } from "./readRanks";

/** How far one weight at a time is moved, as a share of itself. */
export const weightStep = 0.1;

export interface WeighedOption {
  readonly option: RankedOption;
  readonly scores: readonly number[];
  /** Weighted mean of the scores. */
  readonly total: number;
  /** 1 for the highest total; equal totals share the better place. */
  readonly place: number;
}

export interface CriterionShift extends Omit<WeightShift, "criterion" | "winnersLowered" | "winnersRaised"> {
  readonly criterion: Criterion;
  /** Of the sum of weights. */
  readonly share: number;
  readonly winnersLowered: readonly RankedOption[];
  readonly winnersRaised: readonly RankedOption[];
}

export interface WeightedDecision {
  readonly kind: "decision";
  readonly criteria: readonly Criterion[];
  /** In the order of their totals. */
  readonly options: readonly WeighedOption[];
  readonly winners: readonly RankedOption[];
  readonly shifts: readonly CriterionShift[];
  readonly isStable: boolean;
  readonly leftOut: readonly string[];
  readonly findings: GivenScores["findings"];
}

/** The options' totals, the winner, and whether it stays the winner when one weight moves by a tenth. */
export function weightedDecision({ criteria, options, leftOut, findings }: GivenScores): WeightedDecision | undefined {
  const weights = criteria.map(({ weight }) => weight);
  // A criterion of no weight may lack scores: any number in their place changes nothing.
  const filled = options.map(({ scores }) => scores.map((score) => (Number.isNaN(score) ? 0 : score)));
  const decision = decisionTable({ weights, scores: filled }, weightStep);
  if (!decision) return undefined;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const named = (indices: readonly number[]): RankedOption[] => indices.flatMap((index) => options[index]?.option ?? []);
  const { totals, winners } = decision;
  return {
    kind: "decision",
    criteria,
    options: options
      .map(({ option, scores }, index): WeighedOption => {
        const total = totals[index] as number;
        const place = winners.includes(index) ? 1 : 1 + totals.filter((other) => other > total).length;
        return { option, scores, total, place };
      })
      .sort((one, other) => one.place - other.place),
    winners: named(winners),
    shifts: decision.shifts.flatMap(({ criterion, winnersLowered, winnersRaised, ...rest }): CriterionShift[] => {
      const own = criteria[criterion];
      return own && own.weight > 0
        ? [{ ...rest, criterion: own, share: own.weight / sum, winnersLowered: named(winnersLowered), winnersRaised: named(winnersRaised) }]
        : [];
    }),
    isStable: decision.isStable,
    leftOut,
    findings,
  };
}
