import type { Palette } from "../styles/colors";
import type { AxisModel } from "../workbook";
import { childOf, isTrue, numberVal, valOf, type XmlElement } from "../xml/xmlElement";
import { tickLabelPositions, tickMarks, wordFor } from "./chartWords";
import { readFont, readLine, readTitle } from "./readShape";

/** Where the other axis meets this one; a file says that at the other axis. */
function readPosition(other: XmlElement | undefined, otherIsSecondary: boolean): Pick<AxisModel, "position" | "positionAt"> {
  const at = numberVal(other, "crossesAt");
  if (at !== undefined) return { position: "Custom", positionAt: at };
  const crosses = valOf(other, "crosses");
  if (crosses === "max" && !otherIsSecondary) return { position: "Maximum" };
  return crosses === "min" ? { position: "Minimum" } : {};
}

export function readAxis(axis: XmlElement, other: XmlElement | undefined, otherIsSecondary: boolean, palette: Palette): AxisModel {
  const scaling = childOf(axis, "scaling");
  const format = childOf(axis, "numFmt");
  const gridlines = childOf(axis, "majorGridlines");
  const majorGridline = readLine(childOf(gridlines, "spPr"), palette);
  const line = readLine(childOf(axis, "spPr"), palette);
  const numbers = {
    minimum: numberVal(scaling, "min"),
    maximum: numberVal(scaling, "max"),
    majorUnit: numberVal(axis, "majorUnit"),
    minorUnit: numberVal(axis, "minorUnit"),
    tickLabelSpacing: numberVal(axis, "tickLblSkip"),
  };
  const words = {
    tickLabelPosition: wordFor(tickLabelPositions, valOf(axis, "tickLblPos")),
    majorTickMark: wordFor(tickMarks, valOf(axis, "majorTickMark")),
    minorTickMark: wordFor(tickMarks, valOf(axis, "minorTickMark")),
    numberFormat: format && !isTrue(format.attributes["sourceLinked"], false) ? format.attributes["formatCode"] : undefined,
  };
  const automatic: Readonly<Record<string, string>> = { tickLabelPosition: "NextToAxis", majorTickMark: "None", minorTickMark: "None" };
  const said: Partial<AxisModel> = Object.fromEntries<string | number | undefined>(
    Object.entries<string | number | undefined>({ ...numbers, ...words }).filter(
      ([key, content]) => content !== undefined && automatic[key] !== content,
    ),
  );
  return {
    visible: !isTrue(valOf(axis, "delete"), false),
    majorGridlines: gridlines !== undefined,
    minorGridlines: childOf(axis, "minorGridlines") !== undefined,
    title: readTitle(childOf(axis, "title"), "axis", palette),
    font: readFont(childOf(axis, "txPr"), palette),
    ...said,
    ...(majorGridline && { majorGridline }),
    ...(valOf(scaling, "orientation") === "maxMin" && { reversePlotOrder: true }),
    ...readPosition(other, otherIsSecondary),
    ...(line && { line }),
  };
}
