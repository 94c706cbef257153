import type { PeopleShare } from "../shareBase";
import { peopleShare, shareBaseOf } from "../shareBase";

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
  readonly corners: Readonly<Record<GridCorner, PeopleShare>>;
}

/**
 * Satisfaction against loyalty: loyalists are satisfied and loyal, hostages loyal without being satisfied, mercenaries satisfied without
 * being loyal, defectors neither.
 *
 * An answer at a cut counts as high; respondents who left out one of the two questions (NaN) are no part of the base. Shares with
 * Wilson's interval, absent where nobody answered both. Source: Jones and Sasser (1995).
 *
 * @param weights case weights, one a respondent: shares are then weighted, with Wilson's interval of Kish's effective n
 * @throws RangeError when the columns differ in length
 * @example loyaltyGrid(Float64Array.of(9, 3, 8), Float64Array.of(10, 9, 2), { satisfaction: 7, loyalty: 7 }, 0.95).corners.hostages.count // 1
 */
export function loyaltyGrid(
  satisfaction: Float64Array,
  loyalty: Float64Array,
  cuts: GridCuts,
  confidence: number,
  weights?: Float64Array,
): LoyaltyGrid {
  if (satisfaction.length !== loyalty.length) throw new RangeError("Both columns need the same number of rows.");
  const places = Array.from(satisfaction, (level, row): GridCorner | undefined => {
    const bond = loyalty[row] as number;
    return Number.isNaN(level + bond) ? undefined : cornerOf(level >= cuts.satisfaction, bond >= cuts.loyalty);
  });
  const corner = (id: GridCorner): PeopleShare => {
    const marks = Float64Array.from(places, (place) => (place === undefined ? NaN : place === id ? 1 : 0));
    return peopleShare(shareBaseOf(marks, weights), confidence);
  };
  return {
    ...cuts,
    n: corner("loyalists").n,
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
