import type { Proportion } from "../../stats/proportions/proportion";
import { proportionOf } from "../../stats/proportions/proportion";

/** The four corners of satisfaction against loyalty. */
export const gridCorners = ["loyalists", "hostages", "mercenaries", "defectors"] as const;
export type GridCorner = (typeof gridCorners)[number];

export interface GridCuts {
  /** From this answer on a respondent counts as satisfied. */
  readonly satisfaction: number;
  /** From this answer on a respondent counts as loyal. */
  readonly loyalty: number;
}

/** How many respondents stand in each corner. */
export interface LoyaltyGrid extends GridCuts {
  /** Respondents who answered both. */
  readonly n: number;
  readonly corners: Readonly<Record<GridCorner, Proportion>>;
}

/**
 * Satisfaction against loyalty: loyalists are satisfied and loyal, hostages loyal without being satisfied, mercenaries satisfied without
 * being loyal, defectors neither.
 *
 * An answer at a cut counts as high; respondents who left out one of the two questions (NaN) are no part of the base. Shares with
 * Wilson's interval, absent where nobody answered both. Source: Jones and Sasser (1995).
 *
 * @throws RangeError when the columns differ in length
 * @example loyaltyGrid(Float64Array.of(9, 3, 8), Float64Array.of(10, 9, 2), { satisfaction: 7, loyalty: 7 }, 0.95).corners.hostages.count // 1
 */
export function loyaltyGrid(satisfaction: Float64Array, loyalty: Float64Array, cuts: GridCuts, confidence: number): LoyaltyGrid {
  if (satisfaction.length !== loyalty.length) throw new RangeError("Both columns need the same number of rows.");
  const counts = { loyalists: 0, hostages: 0, mercenaries: 0, defectors: 0 };
  let n = 0;
  satisfaction.forEach((level, row) => {
    const bond = loyalty[row] as number;
    if (Number.isNaN(level + bond)) return;
    n++;
    counts[cornerOf(level >= cuts.satisfaction, bond >= cuts.loyalty)]++;
  });
  const corner = (id: GridCorner): Proportion => proportionOf({ count: counts[id], n }, confidence);
  return {
    ...cuts,
    n,
    corners: {
      loyalists: corner("loyalists"),
      hostages: corner("hostages"),
      mercenaries: corner("mercenaries"),
      defectors: corner("defectors"),
    },
  };
}

function cornerOf(isSatisfied: boolean, isLoyal: boolean): GridCorner {
  if (isSatisfied) return isLoyal ? "loyalists" : "mercenaries";
  return isLoyal ? "hostages" : "defectors";
}
