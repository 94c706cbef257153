import { pointWidth } from "./glyphWidth";
import { boxAround, collide, type Box } from "./labelBox";
import type { LabelPosition } from "./sheetPlan";

/** A point of a plot in points from the plot's top left, with the text that should stand beside it. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Size of labels and of the names in the corners, points. */
export const labelSize = 9;
export const cornerSize = 11;

const lineHeight = 11;
/** What Excel leaves around a label's text, left and right together. */
const insets = 6;
/** From the point to the near edge of its label. */
const distance = 4;
/** A label may touch the rim of another's point. */
const markerRadius = 2.5;
const cornerHeight = 20;

/** Sides in the order in which people read them. */
const sides: readonly LabelPosition[] = ["Right", "Left", "Top", "Bottom"];

/** What a label costs that covers something, that stands on the crosshair, or on a less usual side. */
const price = { covering: 1000, crossing: 30, side: 1 } as const;

function boxFor(point: LabelledPoint, position: LabelPosition): Box {
  const width = pointWidth(point.text, labelSize) + insets;
  const { x, y } = point;
  if (position === "Right") return boxAround(x + distance + width / 2, y, width, lineHeight);
  if (position === "Left") return boxAround(x - distance - width / 2, y, width, lineHeight);
  const shift = distance + lineHeight / 2;
  return boxAround(x, position === "Top" ? y - shift : y + shift, width, lineHeight);
}

/** Where the labels go, by point; `fits` is false when at least one had to cover something. */
export interface LabelPlacement {
  readonly positions: readonly LabelPosition[];
  readonly fits: boolean;
}

/** What stands on the plot already. */
interface Obstacles {
  /** May not be covered. */
  readonly solid: readonly Box[];
  /** Lines that are better kept clear. */
  readonly lines: readonly Box[];
}

function obstacles(
  width: number,
  height: number,
  corners: readonly string[],
  crossing: { readonly x: number; readonly y: number } | undefined,
): Obstacles {
  const wide = (text: string | undefined): number => (text === undefined || text === "" ? 0 : pointWidth(text, cornerSize) + 14);
  const [topLeft, topRight, bottomLeft, bottomRight] = corners.map(wide);
  const bottom = { top: height - cornerHeight, bottom: height };
  const solid: Box[] = [
    { left: 0, top: 0, right: topLeft ?? 0, bottom: cornerHeight },
    { left: width - (topRight ?? 0), top: 0, right: width, bottom: cornerHeight },
    { left: 0, right: bottomLeft ?? 0, ...bottom },
    { left: width - (bottomRight ?? 0), right: width, ...bottom },
  ].filter(({ left, right }) => right > left);
  if (crossing === undefined) return { solid, lines: [] };
  const { x, y } = crossing;
  const ends: readonly Box[] = [
    { left: x, right: x + 30, top: 0, bottom: lineHeight },
    { left: width - 16, right: width, top: y - 16, bottom: y },
  ];
  const lines: readonly Box[] = [boxAround(x, height / 2, 2, height), boxAround(width / 2, y, width, 2)];
  return { solid: [...solid, ...ends], lines };
}

/**
 * Finds a side of each point for its label so that no label covers another, a point, a corner or the edge, and few stand on the
 * crosshair: labels change sides one at a time, from several starts, while that makes things better. The same points always give
 * the same answer.
 *
 * @param width of the plot, points
 * @param corners texts that stand in the corners: top left, top right, bottom left, bottom right
 * @param crossing where the crosshair stands
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  width: number,
  height: number,
  corners: readonly string[],
  crossing?: { readonly x: number; readonly y: number },
): LabelPlacement {
  const { solid, lines } = obstacles(width, height, corners, crossing);
  const plot: Box = { left: 0, top: 0, right: width, bottom: height };
  const boxes = points.map((point) => sides.map((side) => boxFor(point, side)));
  const markers = points.map(({ x, y }) => boxAround(x, y, 2 * markerRadius, 2 * markerRadius));
  const fixed = boxes.map((own, index) =>
    own.map((box, side) => {
      const outside = box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom ? 1 : 0;
      const covered = solid.filter((other) => collide(box, other)).length;
      const marked = markers.filter((marker, other) => other !== index && collide(box, marker)).length;
      const crossed = lines.filter((line) => collide(box, line)).length;
      return (outside + covered + marked) * price.covering + crossed * price.crossing + side * price.side;
    }),
  );
  const rivals = points.map((_, index) => points.flatMap((__, other) => (other === index ? [] : [other])));
  const costOf = (chosen: readonly number[], index: number, side: number): number => {
    const box = boxes[index]?.[side];
    if (box === undefined) return Infinity;
    const against = (rivals[index] ?? []).filter((other) => {
      const theirs = boxes[other]?.[chosen[other] ?? 0];
      return theirs !== undefined && collide(box, theirs);
    });
    return (fixed[index]?.[side] ?? 0) + against.length * price.covering;
  };
  const total = (chosen: readonly number[]): number => chosen.reduce((sum, side, index) => sum + costOf(chosen, index, side), 0);
  const improved = (start: readonly number[]): readonly number[] => {
    const chosen = [...start];
    for (let round = 0, changed = true; changed && round < 40; round += 1) {
      changed = false;
      points.forEach((_, index) => {
        const costs = sides.map((__, side) => costOf(chosen, index, side));
        const best = costs.indexOf(Math.min(...costs));
        if ((costs[best] ?? 0) >= (costs[chosen[index] ?? 0] ?? 0)) return;
        chosen[index] = best;
        changed = true;
      });
    }
    return chosen;
  };
  const starts = [
    ...sides.map((_, side) => points.map(() => side)),
    points.map(({ x }) => (x > (crossing?.x ?? width / 2) ? 0 : 1)),
    points.map((_, index) => index % sides.length),
    points.map((_, index) => (index * 3 + (index >> 2)) % sides.length),
  ];
  const found = starts.map(improved).sort((first, second) => total(first) - total(second))[0] ?? [];
  return {
    positions: found.map((side) => sides[side] ?? "Right"),
    fits: found.every((side, index) => costOf(found, index, side) < price.covering),
  };
}
