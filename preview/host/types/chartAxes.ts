import type { AxisModel, ChartModel } from "../../engine/workbook";
import { assign } from "../assign";
import { blankAxis } from "../chartModel";
import { hasAxes } from "../chartTypes";
import { flagOf, numberOf, oneOf, textOf } from "../content";
import type { Handle } from "../handle";
import { link, method, scalar, type OfficeType, type Scalar, type Since } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { AxisKey, AxisTarget, ChartTarget, GridlinesTarget } from "../targets";
import { changeChart, chartOf } from "./chart";
import { fontLink, lineLink } from "./chartFormats";

function axisIn(target: AxisTarget, chart: ChartModel): AxisModel {
  const axis = chart[target.axis];
  if (!axis) throw new Refusal("ItemNotFound");
  return axis;
}

function axisOf(target: AxisTarget): AxisModel {
  return axisIn(target, chartOf(target));
}

function changeAxis(target: AxisTarget, change: (axis: AxisModel) => void): void {
  changeChart(target, (chart) => change(axisIn(target, chart)));
}

function open(target: ChartTarget, axis: AxisKey): Handle {
  const chart = chartOf(target);
  if (!hasAxes(chart.chartType)) throw new Refusal("InvalidOperation", "This type of chart has no axes.");
  const { book, sheetId, chartId } = target;
  return book.open("ChartAxis", { book, sheetId, chartId, axis });
}

function secondary(target: ChartTarget, axis: "secondaryCategoryAxis" | "secondaryValueAxis"): Handle {
  if (!chartOf(target).series.some((series) => series.axisGroup === "Secondary"))
    throw new Refusal("InvalidArgument", "No series uses the secondary axes.");
  changeChart(target, (chart) => void (chart[axis] ??= { ...blankAxis(false), visible: axis === "secondaryValueAxis" }));
  return open(target, axis);
}

/** Excel.ChartAxes. */
export const chartAxes: OfficeType<ChartTarget> = {
  members: {
    categoryAxis: link("1.1", (target) => open(target, "categoryAxis")),
    valueAxis: link("1.1", (target) => open(target, "valueAxis")),
    getItem: method("1.7", (target, args) => {
      const type = oneOf(args.text(0), ["Category", "Value"]);
      const isSecondary = oneOf(args.textOr(1, "Primary"), ["Primary", "Secondary"]) === "Secondary";
      if (isSecondary) return secondary(target, type === "Category" ? "secondaryCategoryAxis" : "secondaryValueAxis");
      return open(target, type === "Category" ? "categoryAxis" : "valueAxis");
    }),
  },
};

type NumberKey = "minimum" | "maximum" | "majorUnit" | "minorUnit" | "tickLabelSpacing";

/** A number, or `""` for automatic. Excel answers with the number it chose; this host draws nothing and answers `""`. */
function automaticNumber(since: Since, key: NumberKey): Scalar<AxisTarget> {
  return scalar(
    since,
    (target) => axisOf(target)[key] ?? "",
    (target, content) => {
      const number = content === "" ? undefined : numberOf(content);
      if (number !== undefined && number <= 0 && key !== "minimum" && key !== "maximum") throw new Refusal("InvalidArgument");
      changeAxis(target, (axis) => assign(axis, key, number));
    },
  );
}

type TextKey = "tickLabelPosition" | "majorTickMark" | "minorTickMark" | "position";

function choice<T extends string>(since: Since, key: TextKey, names: readonly T[], otherwise: T): Scalar<AxisTarget> {
  return scalar(
    since,
    (target) => axisOf(target)[key] ?? otherwise,
    (target, content) => changeAxis(target, (axis) => void (axis[key] = oneOf(content, names))),
  );
}

/** Properties that the workbook model has not: kept while the host lives, not saved. */
function keptChoice(since: Since, key: string, otherwise: Json, parse: (content: Json) => Json): Scalar<AxisTarget> {
  return scalar(
    since,
    ({ book, chartId, axis }) => book.kept.get(`${chartId}.${axis}.${key}`) ?? otherwise,
    ({ book, chartId, axis }, content) => void book.kept.set(`${chartId}.${axis}.${key}`, parse(content)),
  );
}

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;

/** Excel.ChartAxis. */
export const chartAxis: OfficeType<AxisTarget> = {
  members: {
    type: scalar("1.7", ({ axis }) => (/value/i.test(axis) ? "Value" : "Category")),
    axisGroup: scalar("1.7", ({ axis }) => (axis.startsWith("secondary") ? "Secondary" : "Primary")),
    visible: scalar(
      "1.7",
      (target) => axisOf(target).visible,
      (target, content) => changeAxis(target, (axis) => void (axis.visible = flagOf(content))),
    ),
    minimum: automaticNumber("1.1", "minimum"),
    maximum: automaticNumber("1.1", "maximum"),
    majorUnit: automaticNumber("1.1", "majorUnit"),
    minorUnit: automaticNumber("1.1", "minorUnit"),
    tickLabelSpacing: automaticNumber("1.7", "tickLabelSpacing"),
    tickLabelPosition: choice("1.7", "tickLabelPosition", ["NextToAxis", "High", "Low", "None"], "NextToAxis"),
    majorTickMark: choice("1.7", "majorTickMark", TICK_MARKS, "None"),
    minorTickMark: choice("1.7", "minorTickMark", TICK_MARKS, "None"),
    position: choice("1.8", "position", ["Automatic", "Maximum", "Minimum", "Custom"], "Automatic"),
    positionAt: scalar("1.8", (target) => axisOf(target).positionAt ?? 0),
    numberFormat: scalar(
      "1.8",
      (target) => axisOf(target).numberFormat ?? "General",
      (target, content) => changeAxis(target, (axis) => void (axis.numberFormat = textOf(content))),
    ),
    linkNumberFormat: scalar(
      "1.9",
      (target) => axisOf(target).numberFormat === undefined,
      (target, content) => {
        if (flagOf(content)) changeAxis(target, (axis) => assign(axis, "numberFormat", undefined));
      },
    ),
    reversePlotOrder: scalar(
      "1.7",
      (target) => axisOf(target).reversePlotOrder ?? false,
      (target, content) => changeAxis(target, (axis) => void (axis.reversePlotOrder = flagOf(content))),
    ),
    scaleType: keptChoice("1.7", "scaleType", "Linear", (content) => oneOf(content, ["Linear", "Logarithmic"])),
    categoryType: keptChoice("1.7", "categoryType", "Automatic", (content) => oneOf(content, ["Automatic", "TextAxis", "DateAxis"])),
    isBetweenCategories: keptChoice("1.8", "isBetweenCategories", true, flagOf),
    title: link("1.1", (target) => target.book.open("ChartAxisTitle", target)),
    format: link("1.1", (target) => target.book.open("ChartAxisFormat", target)),
    majorGridlines: link("1.1", (target) => target.book.open("ChartGridlines", { ...target, which: "major" })),
    minorGridlines: link("1.1", (target) => target.book.open("ChartGridlines", { ...target, which: "minor" })),
    setPositionAt: method("1.8", (target, args) =>
      changeAxis(target, (axis) => Object.assign(axis, { position: "Custom", positionAt: args.number(0) })),
    ),
  },
};

/** Excel.ChartAxisFormat. */
export const chartAxisFormat: OfficeType<AxisTarget> = {
  members: {
    font: fontLink("1.1", (target, chart) => axisIn(target, chart).font),
    line: lineLink(
      "1.1",
      "ChartLineFormat",
      axisIn,
      (axis) => axis.line,
      (axis, line) => assign(axis, "line", line),
    ),
  },
};

/** Excel.ChartAxisTitle. */
export const chartAxisTitle: OfficeType<AxisTarget> = {
  members: {
    text: scalar(
      "1.1",
      (target) => axisOf(target).title.text ?? "Axis Title",
      (target, content) => changeAxis(target, ({ title }) => Object.assign(title, { text: textOf(content), visible: true })),
    ),
    visible: scalar(
      "1.1",
      (target) => axisOf(target).title.visible,
      (target, content) => changeAxis(target, ({ title }) => void (title.visible = flagOf(content))),
    ),
    format: link("1.1", (target) => target.book.open("ChartAxisTitleFormat", target)),
  },
};

/** Excel.ChartAxisTitleFormat. */
export const chartAxisTitleFormat: OfficeType<AxisTarget> = {
  members: { font: fontLink("1.1", (target, chart) => axisIn(target, chart).title.font) },
};

/** Excel.ChartGridlines. */
export const chartGridlines: OfficeType<GridlinesTarget> = {
  members: {
    visible: scalar(
      "1.1",
      (target) => axisOf(target)[target.which === "major" ? "majorGridlines" : "minorGridlines"],
      (target, content) =>
        changeAxis(target, (axis) => void (axis[target.which === "major" ? "majorGridlines" : "minorGridlines"] = flagOf(content))),
    ),
    format: link("1.1", (target) => target.book.open("ChartGridlinesFormat", target)),
  },
};

/** Excel.ChartGridlinesFormat. Of the minor grid lines the workbook model keeps no line. */
export const chartGridlinesFormat: OfficeType<GridlinesTarget> = {
  members: {
    line: lineLink(
      "1.1",
      "ChartLineFormat",
      (target, chart) => ({ axis: axisIn(target, chart), which: target.which }),
      ({ axis, which }) => (which === "major" ? axis.majorGridline : undefined),
      ({ axis, which }, line) => {
        if (which === "minor") throw new Refusal("NotImplemented", "This host keeps no format of minor grid lines.");
        assign(axis, "majorGridline", line);
      },
    ),
  },
};
