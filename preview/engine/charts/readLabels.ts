import type { Palette } from "../styles/colors";
import type { ChartFont, ChartPointModel, DataLabelModel } from "../workbook";
import { childOf, childrenOf, descendantsOf, isTrue, numberVal, textOf, valOf, type XmlElement } from "../xml/xmlElement";
import { labelPositions, wordFor } from "./chartWords";
import { labelFormulaReader } from "./labelRange";
import { readFont, readText } from "./readShape";

function readLabel(node: XmlElement, palette: Palette, formulaOf?: string): DataLabelModel {
  const shown = (name: string): boolean => isTrue(valOf(node, name), false);
  const cell = childOf(node, "tx", "strRef", "f");
  const formula = cell ? `=${textOf(cell)}` : formulaOf;
  const text = formula !== undefined ? undefined : readText(childOf(node, "tx"));
  const position = wordFor(labelPositions, valOf(node, "dLblPos"));
  const numberFormat = childOf(node, "numFmt");
  const own = numberFormat && !isTrue(numberFormat.attributes["sourceLinked"], false) ? numberFormat.attributes["formatCode"] : undefined;
  return {
    ...(text !== undefined && { text }),
    ...(formula !== undefined && { formula }),
    ...(position !== undefined && { position }),
    // Own text stands in place of the value, which is switched on for its sake.
    ...(!(text !== undefined || cell) && { showValue: shown("showVal") }),
    ...(shown("showSerName") && { showSeriesName: true }),
    ...(shown("showCatName") && { showCategoryName: true }),
    ...(shown("showLegendKey") && { showLegendKey: true }),
    ...(shown("showPercent") && { showPercentage: true }),
    ...(own !== undefined && { numberFormat: own }),
    font: readFont(childOf(node, "txPr") ?? childOf(node, "tx", "rich"), palette),
  };
}

/** What a point's label says besides what its series' labels say already. */
function withoutShared(label: DataLabelModel, ofSeries: DataLabelModel): DataLabelModel {
  const { font, ...rest } = label;
  const { font: seriesFont, ...shared } = ofSeries;
  const differing = <T extends object>(own: T, common: T): Partial<T> =>
    Object.fromEntries(Object.entries(own).filter(([key, content]) => common[key as keyof T] !== content)) as Partial<T>;
  const ownFont: ChartFont = differing(font, seriesFont);
  return { ...differing(rest, shared), font: ownFont };
}

function showsRange(label: XmlElement): boolean {
  return descendantsOf(label, "fld").some(({ attributes }) => attributes["type"] === "CELLRANGE");
}

/** The labels of a series and those of its points. */
export function readLabels(
  series: XmlElement,
  palette: Palette,
): { hasDataLabels: boolean; labels?: DataLabelModel; points: Map<number, Pick<ChartPointModel, "hasDataLabel" | "label">> } {
  const points = new Map<number, Pick<ChartPointModel, "hasDataLabel" | "label">>();
  const labels = childOf(series, "dLbls");
  const formulaOf = labelFormulaReader(series);
  if (!labels) return { hasDataLabels: false, points };
  const ofSeries = readLabel(labels, palette);
  const hasDataLabels = ["showVal", "showCatName", "showSerName", "showPercent"].some((name) => isTrue(valOf(labels, name), false));
  for (const node of childrenOf(labels, "dLbl")) {
    const index = numberVal(node, "idx") ?? 0;
    if (isTrue(valOf(node, "delete"), false)) points.set(index, { hasDataLabel: false });
    else
      points.set(index, {
        hasDataLabel: true,
        label: withoutShared(readLabel(node, palette, showsRange(node) ? formulaOf(index) : undefined), ofSeries),
      });
  }
  const { showValue, font, ...rest } = ofSeries;
  const says = Object.keys(rest).length > 0 || Object.keys(font).length > 0;
  return {
    hasDataLabels,
    points,
    ...((hasDataLabels || says) && {
      labels: hasDataLabels ? { ...rest, ...(showValue !== undefined && { showValue }), font } : { ...rest, font },
    }),
  };
}
