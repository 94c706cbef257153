export type ToleranceZone = "below" | "within" | "above";

/**
 * Where a perceived level lies: below the minimum, within the zone of tolerance (both edges belong to it), or above the desired level.
 *
 * Undefined when one of the three is missing (NaN), or the minimum lies above the desired level: such a zone has no inside.
 *
 * @example toleranceZone(5, 5, 7) // "within"
 */
export function toleranceZone(perceived: number, minimum: number, desired: number): ToleranceZone | undefined {
  if (Number.isNaN(perceived) || !(minimum <= desired)) return undefined;
  if (perceived < minimum) return "below";
  return perceived > desired ? "above" : "within";
}

/**
 * The position in the zone, adequacy over width: 0 at the minimum, 1 at the desired level, negative below, above 1 beyond.
 *
 * Undefined when one of the three is missing or the zone has no width.
 *
 * @example tolerancePosition(5, 4, 8) // 0.25
 */
export function tolerancePosition(perceived: number, minimum: number, desired: number): number | undefined {
  return Number.isNaN(perceived) || !(minimum < desired) ? undefined : (perceived - minimum) / (desired - minimum);
}
