import { officeRelationships } from "../package/relationships";
import type { AxisModel, ChartModel } from "../workbook";
import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import type { ChartKind } from "./chartKinds";
import { blankDisplays, legendPositions } from "./chartWords";
import type { ReferenceReader } from "./references";
import { writeAxis } from "./writeAxes";
import { groupSeries, writeGroup } from "./writeGroups";
import { paleText, shapeProperties, textProperties, writeFill, writeLine, writeTitle } from "./writeShape";

export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

const axisIds = { Primary: [111111101, 111111102], Secondary: [111111103, 111111104] } as const;

/** What an axis shows when nobody said anything of it: a secondary category axis, for instance, nothing. */
function silentAxis(visible: boolean): AxisModel {
  return { visible, majorGridlines: false, minorGridlines: false, title: { visible: false, font: {} }, font: {} };
}

function axisPair(chart: ChartModel, kind: ChartKind, axisGroup: "Primary" | "Secondary"): XmlElement[] {
  const isSecondary = axisGroup === "Secondary";
  const category = isSecondary ? (chart.secondaryCategoryAxis ?? silentAxis(false)) : chart.categoryAxis;
  const amounts = isSecondary ? (chart.secondaryValueAxis ?? silentAxis(true)) : chart.valueAxis;
  const [categoryId, valueId] = axisIds[axisGroup];
  const lying = kind.direction === "bar";
  const crossBetween = kind.group === "scatterChart" || kind.group === "areaChart" ? "midCat" : "between";
  const categorySide = lying ? (isSecondary ? "r" : "l") : isSecondary ? "t" : "b";
  const valueSide = lying ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l";
  const shared = { crossBetween, isSecondary: false } as const;
  return [
    writeAxis(category, {
      ...shared,
      id: categoryId,
      crossId: valueId,
      crosses: amounts,
      side: categorySide,
      isCategory: kind.group !== "scatterChart",
    }),
    writeAxis(amounts, { ...shared, id: valueId, crossId: categoryId, crosses: category, side: valueSide, isCategory: false, isSecondary }),
  ];
}

function writePlotArea(chart: ChartModel, reader: ReferenceReader): XmlElement {
  const groups = groupSeries(chart);
  const round = groups.every(({ kind }) => kind.group === "pieChart" || kind.group === "doughnutChart");
  const plotted = groups.map((group) => writeGroup(group, axisIds[group.axisGroup], reader));
  const used = (["Primary", "Secondary"] as const).flatMap((axisGroup) => {
    const first = groups.find((group) => group.axisGroup === axisGroup);
    return first && !round ? axisPair(chart, first.kind, axisGroup) : [];
  });
  return element("c:plotArea", {}, [
    element("c:layout"),
    ...plotted,
    ...used,
    shapeProperties("c:spPr", writeFill(chart.plotFill), undefined),
  ]);
}

function writeLegend(chart: ChartModel): XmlElement | undefined {
  const { visible, position, overlay, font } = chart.legend;
  if (!visible) return undefined;
  const hidden = chart.series.flatMap((series, index) =>
    series.showInLegend === false ? element("c:legendEntry", {}, [valueElement("c:idx", index), valueElement("c:delete", true)]) : [],
  );
  return element("c:legend", {}, [
    valueElement("c:legendPos", legendPositions[position] ?? "r"),
    ...hidden,
    valueElement("c:overlay", overlay),
    textProperties(font),
  ]);
}

/** Writes a chart's part: bound to its cells, with their present contents for readers that do not look there. */
export function writeChart(chart: ChartModel, reader: ReferenceReader): XmlElement {
  const border = writeLine(chart.border, paleText(15));
  const plot = element("c:chart", {}, [
    writeTitle(chart.title, "chart"),
    valueElement("c:autoTitleDeleted", !chart.title.visible),
    writePlotArea(chart, reader),
    writeLegend(chart),
    valueElement("c:plotVisOnly", true),
    valueElement("c:dispBlanksAs", blankDisplays[chart.displayBlanksAs] ?? "gap"),
  ]);
  return element("c:chartSpace", { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": officeRelationships }, [
    valueElement("c:date1904", false),
    valueElement("c:roundedCorners", false),
    plot,
    element("c:spPr", {}, [writeFill(chart.fill) ?? element("a:solidFill", {}, [element("a:schemeClr", { val: "bg1" })]), border]),
    textProperties(chart.font, paleText(65)),
  ]);
}
