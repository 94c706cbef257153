import type { Colour, Mark } from "./mark";
import { ACCENT, distanceToLine, PALE, SOLID, WHITE } from "./mark";

interface Bar {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly colour: Colour;
}

// Edges are multiples of 1/16, so that the bars of the smallest icon fall on whole pixels.
const FLOOR = 0.9375;
const EXPECTATION: Bar = { left: 0.0625, top: 0.125, right: 0.375, colour: PALE };
const PERCEPTION: Bar = { left: 0.4375, top: 0.375, right: 0.75, colour: SOLID };

const CENTRE = { x: 0.625, y: 0.375 };
const RADIUS = 0.29;
const REACH = RADIUS * Math.SQRT1_2;
const HANDLE_START = { x: CENTRE.x + REACH, y: CENTRE.y + REACH };
const HANDLE_END = { x: 0.94, y: 0.69 };

/**
 * The add-in's mark: a pale bar (what people expected), a solid bar (what they got), and a lens held over the gap between their tops.
 */
export const lensMark: Mark = (x, y, size) => {
  const stroke = Math.max(0.055, 1.5 / size);
  const distance = Math.hypot(x - CENTRE.x, y - CENTRE.y);
  if (Math.abs(distance - RADIUS) <= stroke / 2) return ACCENT;
  if (distance > RADIUS && distanceToLine({ x, y }, HANDLE_START, HANDLE_END) <= stroke * 0.7) return ACCENT;
  const bar = barAt(x, y);
  return distance < RADIUS ? (bar ?? WHITE) : bar;
};

function barAt(x: number, y: number): Colour | undefined {
  return [EXPECTATION, PERCEPTION].find((bar) => x >= bar.left && x <= bar.right && y >= bar.top && y <= FLOOR)?.colour;
}
