import type { Mark } from "./mark";
import { ACCENT, PALE, SOLID, WHITE } from "./mark";

const LEFT = 0.0625;
const TOP = 0.125;
const RIGHT = 0.8125;
const BOTTOM = 0.75;
const HEADING_BOTTOM = 0.3125;
const PLUS = { x: 0.75, y: 0.75, reach: 0.22 };

/** Insert sample: a sheet of answers under a heading, and a plus sign. */
export const sampleMark: Mark = (x, y, size) => {
  const line = Math.max(0.035, 1 / size);
  const right = Math.abs(x - PLUS.x);
  const down = Math.abs(y - PLUS.y);
  const arm = Math.max(0.055, 1 / size);
  if ((right <= arm && down <= PLUS.reach) || (down <= arm && right <= PLUS.reach)) return ACCENT;
  // A clear edge, so that the plus stands off the lines of the sheet.
  if (right <= PLUS.reach && down <= PLUS.reach) return undefined;
  if (x < LEFT || x > RIGHT || y < TOP || y > BOTTOM) return undefined;
  if (y <= HEADING_BOTTOM) return SOLID;
  const edge = x - LEFT <= line || RIGHT - x <= line || BOTTOM - y <= line;
  const rule = Math.abs(x - 0.4375) <= line / 2 || Math.abs(y - 0.53125) <= line / 2;
  return edge || rule ? PALE : WHITE;
};
