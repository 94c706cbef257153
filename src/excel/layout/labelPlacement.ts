import type { LabelPosition } from "./sheetPlan";
import { textWidth } from "./textWidth";

/** A point of a plot in points from the plot's top left, with the text that should stand beside it. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points a character takes at the labels' size; half of what a wide character takes. */
const characterWidth = 4.7;
const lineHeight = 11.5;
/** From the point to the near edge of its label. */
const distance = 5;
const markerRadius = 3.5;

const order: readonly LabelPosition[] = ["Right", "Left", "Top", "Bottom"];

function boxFor(point: LabelledPoint, position: LabelPosition): Box {
  const width = textWidth(point.text) * characterWidth + 4;
  const centred = { left: point.x - width / 2, right: point.x + width / 2 };
  const beside = { top: point.y - lineHeight / 2, bottom: point.y + lineHeight / 2 };
  if (position === "Right") return { left: point.x + distance, right: point.x + distance + width, ...beside };
  if (position === "Left") return { left: point.x - distance - width, right: point.x - distance, ...beside };
  if (position === "Top") return { ...centred, top: point.y - distance - lineHeight, bottom: point.y - distance };
  return { ...centred, top: point.y + distance, bottom: point.y + distance + lineHeight };
}

function markerBox({ x, y }: LabelledPoint): Box {
  return { left: x - markerRadius, right: x + markerRadius, top: y - markerRadius, bottom: y + markerRadius };
}

function collide(first: Box, second: Box): boolean {
  return first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom;
}

/** How many points stand near this one: the crowded ones choose first. */
function crowding(points: readonly LabelledPoint[], index: number): number {
  const own = points[index];
  if (own === undefined) return 0;
  return points.filter(({ x, y }) => Math.abs(x - own.x) < 90 && Math.abs(y - own.y) < 24).length;
}

/** Where the labels go, by point; `fits` is false when at least one had to overlap something. */
export interface LabelPlacement {
  readonly positions: readonly LabelPosition[];
  readonly fits: boolean;
}

function place(
  points: readonly LabelledPoint[],
  sequence: readonly number[],
  width: number,
  height: number,
  blocked: readonly Box[],
): LabelPlacement {
  const positions: LabelPosition[] = points.map(() => "Right");
  const taken: Box[] = [...blocked];
  let fits = true;
  for (const index of sequence) {
    const point = points[index];
    if (point === undefined) continue;
    const markers = points.filter((_, other) => other !== index).map(markerBox);
    const free = order.find((position) => {
      const box = boxFor(point, position);
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return false;
      return ![...taken, ...markers].some((other) => collide(box, other));
    });
    fits &&= free !== undefined;
    const position = free ?? "Right";
    positions[index] = position;
    taken.push(boxFor(point, position));
  }
  return { positions, fits };
}

/**
 * Finds a side of each point for its label so that no label covers another, a point, a corner or the edge. Greedy, in several
 * orders; the first order that works wins, else the last is returned with `fits` false.
 *
 * @param width of the plot, points
 * @param corners texts that stand in the corners: top left, top right, bottom left, bottom right
 * @param crossing where the crosshair stands, if labels are to keep off its lines
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  width: number,
  height: number,
  corners: readonly string[],
  crossing?: { readonly x: number; readonly y: number },
): LabelPlacement {
  const wide = (text: string | undefined): number => textWidth(text ?? "") * characterWidth * 1.15 + 10;
  const blocked: readonly Box[] = [
    { left: 0, top: 0, right: wide(corners[0]), bottom: 20 },
    { left: width - wide(corners[1]), top: 0, right: width, bottom: 20 },
    { left: 0, top: height - 20, right: wide(corners[2]), bottom: height },
    { left: width - wide(corners[3]), top: height - 20, right: width, bottom: height },
    ...(crossing === undefined
      ? []
      : [
          { left: crossing.x - 1, right: crossing.x + 1, top: 0, bottom: height },
          { left: 0, right: width, top: crossing.y - 1, bottom: crossing.y + 1 },
        ]),
  ];
  const indices = points.map((_, index) => index);
  const y = (index: number): number => points[index]?.y ?? 0;
  const x = (index: number): number => points[index]?.x ?? 0;
  const sequences: readonly (readonly number[])[] = [
    [...indices].sort((a, b) => crowding(points, b) - crowding(points, a)),
    [...indices].sort((a, b) => y(a) - y(b)),
    [...indices].sort((a, b) => x(b) - x(a)),
    [...indices].sort((a, b) => y(b) - y(a)),
    [...indices].sort((a, b) => x(a) - x(b)),
  ];
  let last: LabelPlacement = { positions: points.map(() => "Right"), fits: points.length === 0 };
  for (const sequence of sequences) {
    last = place(points, sequence, width, height, blocked);
    if (last.fits) return last;
  }
  return last;
}
