import type { AxisModel } from "../workbook";
import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import { tickLabelPositions, tickMarks } from "./chartWords";
import { paleText, shapeProperties, textProperties, writeLine, writeTitle } from "./writeShape";

/** What an axis is besides its model: where it stands and how it meets the other. */
export interface AxisPlace {
  readonly id: number;
  readonly crosses: AxisModel | undefined;
  readonly crossId: number;
  readonly side: "l" | "r" | "t" | "b";
  readonly isCategory: boolean;
  readonly isSecondary: boolean;
  readonly crossBetween: "between" | "midCat";
}

const quarterTurn = -5400000;

function scaling(axis: AxisModel): XmlElement {
  return element("c:scaling", {}, [
    valueElement("c:orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
    valueElement("c:max", axis.maximum),
    valueElement("c:min", axis.minimum),
  ]);
}

/** Where this axis meets the other: a file says it here, Office.js says it at the other axis. */
function crossing(other: AxisModel | undefined, isSecondary: boolean): XmlElement | undefined {
  switch (other?.position) {
    case "Custom":
      return valueElement("c:crossesAt", other.positionAt ?? 0);
    case "Maximum":
      return valueElement("c:crosses", "max");
    case "Minimum":
      return valueElement("c:crosses", "min");
    default:
      return valueElement("c:crosses", isSecondary ? "max" : "autoZero");
  }
}

export function writeAxis(axis: AxisModel, place: AxisPlace): XmlElement {
  const gridlines = (name: string, wanted: boolean, line: AxisModel["majorGridline"]): XmlElement | undefined =>
    wanted ? element(name, {}, [shapeProperties("c:spPr", undefined, writeLine(line, paleText(15)))]) : undefined;
  const upright = place.side === "l" || place.side === "r";
  const isLinked = axis.numberFormat === undefined;
  const shared = [
    valueElement("c:axId", place.id),
    scaling(axis),
    valueElement("c:delete", !axis.visible),
    valueElement("c:axPos", place.side),
    gridlines("c:majorGridlines", axis.majorGridlines, axis.majorGridline),
    gridlines("c:minorGridlines", axis.minorGridlines, undefined),
    writeTitle(axis.title, "axis", upright ? quarterTurn : undefined),
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: isLinked }),
    valueElement("c:majorTickMark", tickMarks[axis.majorTickMark ?? "None"] ?? "none"),
    valueElement("c:minorTickMark", tickMarks[axis.minorTickMark ?? "None"] ?? "none"),
    valueElement("c:tickLblPos", tickLabelPositions[axis.tickLabelPosition ?? "NextToAxis"] ?? "nextTo"),
    element("c:spPr", {}, [element("a:noFill"), writeLine(axis.line, paleText(25))]),
    textProperties(axis.font),
    valueElement("c:crossAx", place.crossId),
    crossing(place.crosses, place.isSecondary),
  ];
  if (!place.isCategory) {
    const ownParts = [
      valueElement("c:crossBetween", place.crossBetween),
      valueElement("c:majorUnit", axis.majorUnit),
      valueElement("c:minorUnit", axis.minorUnit),
    ];
    return element("c:valAx", {}, [...shared, ...ownParts]);
  }
  return element("c:catAx", {}, [
    ...shared,
    valueElement("c:auto", true),
    valueElement("c:lblAlgn", "ctr"),
    valueElement("c:lblOffset", 100),
    axis.tickLabelSpacing === undefined ? undefined : valueElement("c:tickLblSkip", Math.max(1, Math.round(axis.tickLabelSpacing))),
    valueElement("c:noMultiLvlLbl", false),
  ]);
}
