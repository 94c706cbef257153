/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export const PALE: Colour = [143, 190, 220];
export const SOLID: Colour = [15, 98, 140];
export const ACCENT: Colour = [222, 122, 32];
export const WHITE: Colour = [255, 255, 255];

/**
 * A drawing: the colour at a place in the unit square, or `undefined` where it is transparent.
 *
 * @param x from 0 (left) to 1 (right)
 * @param y from 0 (top) to 1 (bottom)
 * @param size the icon's edge in pixels: small icons get thicker lines, or they would vanish
 */
export type Mark = (x: number, y: number, size: number) => Colour | undefined;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a place is from the nearest point of a straight line. */
export function distanceToLine(place: Point, start: Point, end: Point): number {
  const run = { x: end.x - start.x, y: end.y - start.y };
  const along = ((place.x - start.x) * run.x + (place.y - start.y) * run.y) / (run.x ** 2 + run.y ** 2);
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(place.x - (start.x + clamped * run.x), place.y - (start.y + clamped * run.y));
}
