import type { ChartFill, ChartFont, ChartLine, ChartModel } from "../../engine/workbook";
import { colorOf, flagOf, numberOf, oneOf, textOf } from "../content";
import type { Handle } from "../handle";
import { link, method, scalar, type Link, type OfficeType, type Since } from "../officeType";
import { Refusal } from "../refusal";
import type { ChartTarget, FillTarget, FontTarget, LineTarget } from "../targets";
import { changeChart, chartOf } from "./chart";

/** A link to the fill of a part of a chart; `holder` finds the part, `key` is where its fill stands. */
export function fillLink<T extends ChartTarget, P>(
  since: Since,
  part: (target: T, chart: ChartModel) => P,
  get: (part: P) => ChartFill | undefined,
  set: (part: P, fill: ChartFill | undefined) => void,
): Link<T> {
  return link(since, (target) =>
    target.book.open("ChartFill", {
      book: target.book,
      sheetId: target.sheetId,
      chartId: target.chartId,
      getFill: () => get(part(target, chartOf(target))),
      setFill: (fill) => changeChart(target, (chart) => set(part(target, chart), fill)),
    }),
  );
}

/** A link to a line of a part of a chart, as a ChartLineFormat or as a ChartBorder. */
export function lineLink<T extends ChartTarget, P>(
  since: Since,
  typeName: "ChartLineFormat" | "ChartBorder",
  part: (target: T, chart: ChartModel) => P,
  get: (part: P) => ChartLine | undefined,
  set: (part: P, line: ChartLine | undefined) => void,
): Link<T> {
  return link(since, (target) =>
    target.book.open(typeName, {
      book: target.book,
      sheetId: target.sheetId,
      chartId: target.chartId,
      getLine: () => get(part(target, chartOf(target))),
      setLine: (line) => changeChart(target, (chart) => set(part(target, chart), line)),
    }),
  );
}

/** A link to the font of a part of a chart. */
export function fontLink<T extends ChartTarget>(since: Since, font: (target: T, chart: ChartModel) => ChartFont): Link<T> {
  return link(since, ({ book, sheetId, chartId, ...rest }): Handle =>
    book.open("ChartFont", {
      book,
      sheetId,
      chartId,
      getFont: () => font({ book, sheetId, chartId, ...rest } as T, book.chart(sheetId, chartId)),
    }),
  );
}

/** Excel.ChartFill. */
export const chartFill: OfficeType<FillTarget> = {
  members: {
    setSolidColor: method("1.1", (target, args) => target.setFill({ color: colorOf(args.json(0)) })),
    getSolidColor: method("1.16", (target) => {
      const fill = target.getFill();
      return fill === undefined || fill === "none" ? "" : fill.color;
    }),
    clear: method("1.1", (target) => target.setFill("none")),
  },
};

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

function changeLine(target: LineTarget, change: ChartLine): void {
  target.setLine({ ...target.getLine(), ...change });
}

function widthOf(content: Parameters<typeof numberOf>[0]): number {
  const width = numberOf(content);
  if (width < 0 || width > 1584) throw new Refusal("InvalidArgument");
  return width;
}

function lineType(since: {
  readonly color: Since;
  readonly lineStyle: Since;
  readonly weight: Since;
  readonly clear: Since;
}): OfficeType<LineTarget> {
  return {
    members: {
      color: scalar(
        since.color,
        (target) => target.getLine()?.color ?? "",
        (target, content) => changeLine(target, { color: colorOf(content) }),
      ),
      lineStyle: scalar(
        since.lineStyle,
        (target) => target.getLine()?.style ?? "Automatic",
        (target, content) => changeLine(target, { style: oneOf(content, LINE_STYLES) }),
      ),
      weight: scalar(
        since.weight,
        (target) => target.getLine()?.weight ?? 0.75,
        (target, content) => changeLine(target, { weight: widthOf(content) }),
      ),
      clear: method(since.clear, (target) => target.setLine({ style: "None" })),
    },
  };
}

/** Excel.ChartLineFormat. */
export const chartLineFormat: OfficeType<LineTarget> = lineType({ color: "1.1", lineStyle: "1.7", weight: "1.7", clear: "1.1" });

/** Excel.ChartBorder. */
export const chartBorder: OfficeType<LineTarget> = lineType({ color: "1.7", lineStyle: "1.7", weight: "1.7", clear: "1.8" });

function changeFont(target: FontTarget, change: ChartFont): void {
  changeChart(target, () => Object.assign(target.getFont(), change));
}

/** Excel.ChartFont. */
export const chartFont: OfficeType<FontTarget> = {
  members: {
    name: scalar(
      "1.1",
      (target) => target.getFont().name ?? "Calibri",
      (target, content) => changeFont(target, { name: textOf(content) }),
    ),
    size: scalar(
      "1.1",
      (target) => target.getFont().size ?? 10,
      (target, content) => changeFont(target, { size: numberOf(content) }),
    ),
    bold: scalar(
      "1.1",
      (target) => target.getFont().bold ?? false,
      (target, content) => changeFont(target, { bold: flagOf(content) }),
    ),
    italic: scalar(
      "1.1",
      (target) => target.getFont().italic ?? false,
      (target, content) => changeFont(target, { italic: flagOf(content) }),
    ),
    color: scalar(
      "1.1",
      (target) => target.getFont().color ?? "#000000",
      (target, content) => changeFont(target, { color: colorOf(content) }),
    ),
  },
};
