import { median } from "../../stats/median";

export type QuadrantId = "concentrate" | "keep-up" | "low-priority" | "overkill";

export interface Point {
  readonly importance: number;
  readonly performance: number;
}

/** A mean of equal numbers may come out a rounding error above them; that is still "at". */
const rounding = 1e-12;

/**
 * The quadrant of a point; at or above the crosshair counts as high.
 *
 * Source: Martilla and James (1977).
 *
 * @example quadrantOf({ importance: 4, performance: 2 }, { importance: 3, performance: 3 }) // "concentrate"
 */
export function quadrantOf(point: Point, crosshair: Point): QuadrantId {
  const isImportant = reaches(point.importance, crosshair.importance);
  const performsWell = reaches(point.performance, crosshair.performance);
  if (isImportant) return performsWell ? "keep-up" : "concentrate";
  return performsWell ? "overkill" : "low-priority";
}

function reaches(level: number, line: number): boolean {
  return level >= line - rounding * Math.max(1, Math.abs(line));
}

/** The mean of the points, one axis at a time. */
export function meanCrosshair(points: readonly Point[]): Point {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return { importance: mean(points.map(({ importance }) => importance)), performance: mean(points.map(({ performance }) => performance)) };
}

/** The median of the points, one axis at a time. */
export function medianCrosshair(points: readonly Point[]): Point {
  return {
    importance: median(points.map(({ importance }) => importance)) ?? NaN,
    performance: median(points.map(({ performance }) => performance)) ?? NaN,
  };
}
