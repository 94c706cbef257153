import type { ChartSetting } from "./chartDrawing";
import { labelFont, labelLine, labelWidth, wrappedLabel } from "./wrappedLabel";

/** More rows than this are seen through a window that is moved up and down. */
export const mostRows = 26;
const windowRows = 18;
const sliderWidth = 22;

/** Of the width, for the names. */
const labelShare = 0.42;
const labelGap = 8;

export interface BarFrameWish {
  /** From the top row down. */
  readonly labels: readonly string[];
  /** A figure behind each bar, in a column of its own where none covers another. */
  readonly figures?: readonly string[];
  /** What the bars of a row take at least, pixels. */
  readonly barHeight: number;
  /** Room above and below the rows, pixels. */
  readonly top: number;
  readonly bottom: number;
}

/** Names on the left, wrapped and never cut into each other, rows as high as they need; the plot between. */
export function barFrame({ labels, figures, barHeight, top, bottom }: BarFrameWish, { width, look }: ChartSetting) {
  const slides = labels.length > mostRows;
  const room = Math.max(60, width * labelShare - labelGap);
  const widest = Math.max(0, ...labels.map(labelWidth));
  const wrapped = labels.map((label) => wrappedLabel(label, room, 3));
  const lines = Math.max(1, ...wrapped.map((parts) => parts.length));
  const left = Math.ceil(Math.min(room, widest)) + labelGap;
  const figureRoom = figures === undefined ? 0 : Math.ceil(Math.max(0, ...figures.map(labelWidth))) + labelGap;
  const right = Math.max(20, figureRoom) + (slides ? sliderWidth : 0);
  const rowHeight = Math.max(barHeight, lines * labelLine + 7);
  const shown = slides ? windowRows : Math.max(1, labels.length);
  const style = { color: look.ink, fontSize: labelFont, fontFamily: look.font, lineHeight: labelLine };
  const categories = { type: "category" as const, data: labels.map((_, row) => String(row)), inverse: true, axisTick: { show: false } };
  const texts = (of: readonly string[]) => ({ ...style, interval: 0, formatter: (_: string, row: number) => of[row] ?? "" });
  const rows = {
    ...categories,
    axisLine: { show: false },
    axisLabel: { ...texts(wrapped.map((parts) => parts.join("\n"))), align: "left" as const, margin: left },
  };
  const second = {
    ...categories,
    axisLine: { show: false },
    position: "right" as const,
    axisLabel: { ...texts(figures ?? []), align: "right" as const, margin: figureRoom - 2 },
  };
  const slider = {
    type: "slider" as const,
    yAxisIndex: figures === undefined ? [0] : [0, 1],
    startValue: 0,
    endValue: windowRows - 1,
    zoomLock: true,
    brushSelect: false,
    showDetail: false,
    showDataShadow: false,
    right: 0,
    width: sliderWidth - 8,
    borderColor: look.hairline,
    fillerColor: look.hairline,
    filterMode: "empty" as const,
  };
  return {
    rowHeight,
    plotWidth: width - left - right,
    height: top + shown * rowHeight + bottom,
    option: {
      grid: { left, right, top, bottom, outerBoundsMode: "none" as const },
      yAxis: figures === undefined ? [rows] : [rows, second],
      ...(slides && { dataZoom: [slider] }),
    },
  };
}
