import type { ChartModel, DataLabelModel, SeriesModel } from "../../engine/workbook";
import { parseReference } from "../address";
import { assign } from "../assign";
import { cellsOf } from "../chartModel";
import { flagOf, oneOf, textOf } from "../content";
import { link, scalar, type OfficeType, type Scalar, type Since } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { LabelsTarget } from "../targets";
import { changeChart, chartOf } from "./chart";
import { fontLink } from "./chartFormats";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

type Flag = "showValue" | "showSeriesName" | "showCategoryName" | "showLegendKey" | "showPercentage";

function seriesOf({ seriesIndex }: LabelsTarget, chart: ChartModel): SeriesModel[] {
  if (seriesIndex === undefined) return chart.series;
  const series = chart.series[seriesIndex];
  if (!series) throw new Refusal("ItemNotFound");
  return [series];
}

/** The labels a target stands for: those of one point, of a series, or of every series. */
function labelsOf(target: LabelsTarget, chart: ChartModel): DataLabelModel[] {
  const all = seriesOf(target, chart);
  if (target.pointIndex === undefined) return all.map((series) => (series.labels ??= { font: {} }));
  const point = all[0]?.points.get(target.pointIndex);
  if (!point?.label) throw new Refusal("InvalidOperation", "The point has no data label.");
  return [point.label];
}

/** What a point's label shows stands with the point; a series whose points differ answers null, as Excel does. */
function readAgreed(target: LabelsTarget, read: (label: DataLabelModel) => Json): Json {
  const chart = chartOf(target);
  const own =
    target.pointIndex === undefined
      ? seriesOf(target, chart).flatMap((series) => (series.labels ? [series.labels] : []))
      : labelsOf(target, chart);
  const points =
    target.pointIndex === undefined
      ? seriesOf(target, chart).flatMap((series) => [...series.points.values()].flatMap((point) => (point.label ? [point.label] : [])))
      : [];
  const [first, ...rest] = [...own, ...points].map(read);
  return first === undefined || rest.some((each) => each !== first) ? null : first;
}

function change(target: LabelsTarget, apply: (label: DataLabelModel) => void): void {
  changeChart(target, (chart) => {
    for (const label of labelsOf(target, chart)) apply(label);
  });
}

function flag(since: Since, key: Flag): Scalar<LabelsTarget> {
  return scalar(
    since,
    (target) => readAgreed(target, (label) => label[key] ?? false),
    (target, content) => {
      const show = flagOf(content);
      change(target, (label) => void (label[key] = show));
      if (show && target.pointIndex === undefined) {
        changeChart(target, (chart) => {
          for (const series of seriesOf(target, chart)) series.hasDataLabels = true;
        });
      }
    },
  );
}

function shared(since: Since): OfficeType<LabelsTarget>["members"] {
  return {
    position: scalar(
      since,
      (target) => readAgreed(target, (label) => label.position ?? "BestFit"),
      (target, content) => change(target, (label) => void (label.position = oneOf(content, POSITIONS))),
    ),
    showValue: flag(since, "showValue"),
    showSeriesName: flag(since, "showSeriesName"),
    showCategoryName: flag(since, "showCategoryName"),
    showLegendKey: flag(since, "showLegendKey"),
    showPercentage: flag(since, "showPercentage"),
    numberFormat: scalar(
      "1.8",
      (target) => readAgreed(target, (label) => label.numberFormat ?? "General"),
      (target, content) => change(target, (label) => void (label.numberFormat = textOf(content))),
    ),
    linkNumberFormat: scalar(
      "1.9",
      (target) => readAgreed(target, (label) => label.numberFormat === undefined),
      (target, content) => {
        if (flagOf(content)) change(target, (label) => assign(label, "numberFormat", undefined));
      },
    ),
  };
}

function format(since: Since) {
  return link<LabelsTarget>(since, (target) => target.book.open("ChartDataLabelFormat", target));
}

/** Excel.ChartDataLabels, of a series or of the whole chart. */
export const chartDataLabels: OfficeType<LabelsTarget> = { members: { ...shared("1.1"), format: format("1.1") } };

function textIn(target: LabelsTarget): Json {
  return readAgreed(target, (label) =>
    label.formula === undefined ? (label.text ?? "") : String(cellsOf(target.book, label.formula)[0] ?? ""),
  );
}

function setFormula(target: LabelsTarget, formula: string): void {
  if (!formula.startsWith("=") || parseReference(formula)?.sheetName === undefined)
    throw new Refusal("InvalidArgument", "The formula of a label is a reference to a cell.");
  change(target, (label) => {
    label.formula = formula;
    delete label.text;
  });
}

/** Excel.ChartDataLabel, of a point: `hasDataLabel` must be set first. */
export const chartDataLabel: OfficeType<LabelsTarget> = {
  members: {
    ...shared("1.7"),
    format: format("1.8"),
    text: scalar("1.8", textIn, (target, content) =>
      change(target, (label) => {
        label.text = textOf(content);
        delete label.formula;
      }),
    ),
    formula: scalar(
      "1.8",
      (target) => readAgreed(target, (label) => label.formula ?? ""),
      (target, content) => setFormula(target, textOf(content)),
    ),
  },
};

/** Excel.ChartDataLabelFormat. */
export const chartDataLabelFormat: OfficeType<LabelsTarget> = {
  members: {
    font: fontLink("1.1", (target, chart) => {
      const [first] = labelsOf(target, chart);
      if (!first) throw new Refusal("ItemNotFound");
      return first.font;
    }),
  },
};
