import type { CustomSeriesOption } from "echarts/charts";
import type { ChartLook } from "./chartLook";

/** Half of the little strokes at the ends, pixels. */
const stroke = 4;

export interface Interval {
  /** Of its category. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Intervals as lines with a stroke at each end.
 *
 * @param along `x`: the numbers run across, the categories down; `y`: the other way round
 */
export function whiskers(intervals: readonly Interval[], along: "x" | "y", look: ChartLook): CustomSeriesOption {
  const numbers = [1, 2];
  return {
    type: "custom",
    data: intervals.map(({ place, low, high }) => [place, low, high]),
    encode: along === "x" ? { x: numbers, y: 0 } : { x: 0, y: numbers },
    silent: true,
    clip: true,
    z: 5,
    tooltip: { show: false },
    renderItem: (_parameters, api) => {
      const place = api.value(0);
      const ends = numbers.map((dimension) => api.coord(along === "x" ? [api.value(dimension), place] : [place, api.value(dimension)]));
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = ends;
      const [dx, dy] = along === "x" ? [0, stroke] : [stroke, 0];
      const line = (fromX: number, fromY: number, toX: number, toY: number) => ({
        type: "line" as const,
        shape: { x1: fromX, y1: fromY, x2: toX, y2: toY },
        style: { stroke: look.ink, lineWidth: 1.5 },
      });
      return {
        type: "group",
        children: [line(x1, y1, x2, y2), line(x1 - dx, y1 - dy, x1 + dx, y1 + dy), line(x2 - dx, y2 - dy, x2 + dx, y2 + dy)],
      };
    },
  };
}
