import type { PointEntry } from "./optionEntry";

/** The point with one coordinate set or taken out; undefined when none is left. */
export function withCoordinate(point: PointEntry, axis: keyof PointEntry, coordinate: number | undefined): PointEntry | undefined {
  const { [axis]: _before, ...other } = point;
  const changed: PointEntry = coordinate === undefined ? other : { ...other, [axis]: coordinate };
  return changed.performance === undefined && changed.importance === undefined ? undefined : changed;
}
