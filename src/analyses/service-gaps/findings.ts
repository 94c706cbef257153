import type { GapLine } from "./gapLines";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;

/** True for a gap that differs from zero by more than chance. */
export function isReal({ pHolm }: GapLine): boolean {
  return pHolm !== undefined && pHolm < level;
}

/** The widest shortfall among gaps 1 to 4, those that arise inside the company; only one that holds against chance counts. */
export function widestInside(lines: readonly GapLine[]): GapLine | undefined {
  return inside(lines)
    .filter((line) => isReal(line) && line.difference < 0)
    .sort((one, other) => one.difference - other.difference)[0];
}

/** Gaps 1 to 4: the fifth is what customers feel of them. */
export function inside(lines: readonly GapLine[]): readonly GapLine[] {
  return lines.filter(({ gap }) => gap !== 5);
}
