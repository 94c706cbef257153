import type { ChartPointModel, DataLabelModel, SeriesModel } from "../workbook";
import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import type { ChartKind } from "./chartKinds";
import { labelPositions } from "./chartWords";
import { findLabelRange, rangeField, showsRange, writeLabelRange, type LabelRange } from "./labelRange";
import type { ReferenceReader } from "./references";
import { stringReference } from "./writeCaches";
import { richText, runProperties, textProperties } from "./writeShape";

/** Where labels may stand in a group; Excel takes a file with another position for damaged. */
function allowedPositions(kind: ChartKind): readonly string[] {
  switch (kind.group) {
    case "barChart":
      return kind.grouping === "clustered" ? ["ctr", "inEnd", "inBase", "outEnd"] : ["ctr", "inEnd", "inBase"];
    case "lineChart":
    case "scatterChart":
      return ["ctr", "l", "r", "t", "b"];
    case "pieChart":
      return ["bestFit", "ctr", "inEnd", "outEnd"];
    case "radarChart":
      return ["outEnd"];
    default:
      return [];
  }
}

function position(label: DataLabelModel, kind: ChartKind): string | undefined {
  const written = label.position === undefined ? undefined : labelPositions[label.position];
  return written !== undefined && allowedPositions(kind).includes(written) ? written : undefined;
}

/** Everything of a label but its text; every switch is given, as absent ones mean different things to different readers. */
function commonParts(label: DataLabelModel, kind: ChartKind, showValue: boolean): (XmlElement | undefined)[] {
  return [
    label.numberFormat === undefined ? undefined : element("c:numFmt", { formatCode: label.numberFormat, sourceLinked: 0 }),
    element("c:spPr", {}, [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])]),
    textProperties(label.font),
    valueElement("c:dLblPos", position(label, kind)),
    valueElement("c:showLegendKey", label.showLegendKey ?? false),
    valueElement("c:showVal", showValue),
    valueElement("c:showCatName", label.showCategoryName ?? false),
    valueElement("c:showSerName", label.showSeriesName ?? false),
    valueElement("c:showPercent", label.showPercentage ?? false),
    valueElement("c:showBubbleSize", false),
  ];
}

function showsSomething(label: DataLabelModel): boolean {
  return [label.showValue, label.showCategoryName, label.showSeriesName, label.showPercentage].some((shown) => shown === true);
}

interface LabelSurroundings {
  readonly ofSeries: DataLabelModel | undefined;
  readonly kind: ChartKind;
  readonly range: LabelRange | undefined;
  readonly reader: ReferenceReader;
  readonly seriesIndex: number;
}

/** A label's own text: words, its cell of the series' range, or a cell of its own. */
function labelText(index: number, label: DataLabelModel, { range, reader, seriesIndex }: LabelSurroundings): XmlElement | undefined {
  if (label.formula !== undefined) {
    const properties = runProperties("a:rPr", label.font, undefined);
    const content = range
      ? rangeField(seriesIndex * 100000 + index + 1, properties, range.texts[index] ?? "")
      : stringReference(label.formula, reader);
    return element("c:tx", {}, [content]);
  }
  return label.text === undefined ? undefined : element("c:tx", {}, [richText(label.text, label.font)]);
}

function pointLabel(index: number, point: ChartPointModel, around: LabelSurroundings): XmlElement | undefined {
  const { ofSeries, kind, range } = around;
  const idx = valueElement("c:idx", index);
  if (point.hasDataLabel === false) return element("c:dLbl", {}, [idx, valueElement("c:delete", true)]);
  if (!point.hasDataLabel && !point.label) return undefined;
  // A label of one point stands alone: what it does not say is not taken from the series.
  const label: DataLabelModel = { ...ofSeries, ...point.label, font: { ...ofSeries?.font, ...point.label?.font } };
  const text = labelText(index, label, around);
  const extension = range && label.formula !== undefined ? showsRange() : undefined;
  // Own text is shown in place of what is switched on, so something has to be.
  const showValue = text ? label.showValue === true || !showsSomething(label) : (label.showValue ?? !showsSomething(label));
  return element("c:dLbl", {}, [idx, text, ...commonParts(label, kind, extension ? label.showValue === true : showValue), extension]);
}

/** The labels of a series, those of single points first, and the range that they may show; undefined where there is none. */
export function writeLabels(
  series: SeriesModel,
  seriesIndex: number,
  kind: ChartKind,
  reader: ReferenceReader,
): { labels: XmlElement | undefined; range: XmlElement | undefined } {
  const range = findLabelRange(series, reader);
  const labels = writeLabelList(series, { ofSeries: series.labels, kind, range, reader, seriesIndex });
  return { labels, range: range && writeLabelRange(range) };
}

function writeLabelList(series: SeriesModel, around: LabelSurroundings): XmlElement | undefined {
  const { kind } = around;
  const points = [...series.points].sort(([a], [b]) => a - b);
  const own = points.flatMap(([index, point]) => pointLabel(index, point, around) ?? []);
  if (!series.hasDataLabels && own.length === 0) return undefined;
  const label: DataLabelModel = series.labels ?? { font: {} };
  if (series.hasDataLabels) return element("c:dLbls", {}, [...own, ...commonParts(label, kind, label.showValue ?? !showsSomething(label))]);
  const hidden = { showValue: false, showCategoryName: false, showSeriesName: false, showPercentage: false, showLegendKey: false };
  return element("c:dLbls", {}, [...own, ...commonParts({ ...label, ...hidden }, kind, false)]);
}
