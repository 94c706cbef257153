import type { Mark } from "./mark";
import { ACCENT, PALE, SOLID } from "./mark";

const CENTRE = { x: 0.5, y: 0.56 };
const RADIUS = 0.35;
const GAP_START = -Math.PI / 2;
const GAP_END = -Math.PI / 6;

/** Refresh: the two bars, small, with an arrow going round them. */
export const refreshMark: Mark = (x, y, size) => {
  const stroke = Math.max(0.085, 1.7 / size);
  const distance = Math.hypot(x - CENTRE.x, y - CENTRE.y);
  const angle = Math.atan2(y - CENTRE.y, x - CENTRE.x);
  if (isArrowHead(x, y)) return ACCENT;
  const inGap = angle > GAP_START && angle < GAP_END;
  if (!inGap && Math.abs(distance - RADIUS) <= stroke / 2) return ACCENT;
  if (y > 0.6875 || y < 0.375) return undefined;
  if (x >= 0.375 && x <= 0.48) return PALE;
  if (x >= 0.52 && x <= 0.625 && y >= 0.5) return SOLID;
  return undefined;
};

// Points to the right at the top of the circle, where the arc ends.
function isArrowHead(x: number, y: number): boolean {
  const along = x - CENTRE.x;
  const length = 0.27;
  const half = 0.2 * (1 - along / length);
  return along >= 0 && along <= length && Math.abs(y - (CENTRE.y - RADIUS)) <= half;
}
