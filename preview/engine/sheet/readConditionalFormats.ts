import { parseArea } from "../cells/address";
import { isTrue, childOf, childrenOf, textOf, type XmlElement } from "../xml/xmlElement";
import { readFill, readFont } from "../styles/readFormat";
import type { Palette } from "../styles/colors";
import type { StyleSheet } from "../styles/styleSheet";
import type { Area, ConditionalFormatModel } from "../workbook";
import { colorCriteria, comparisons } from "./conditionalFormatWords";

/** A conditional format of a file: how we see it, if we know its kind, and the rule as it stands there. */
export interface ConditionalFormatOrigin {
  readonly model: ConditionalFormatModel | undefined;
  readonly ranges: string;
  readonly rule: XmlElement;
}

/** The colours of a rule's own format. In a differential format a solid fill has its colour as background. */
function readDifferential(
  format: XmlElement | undefined,
  palette: Palette,
): { fontColor?: string; fillColor?: string; bold?: boolean; italic?: boolean } {
  const font = readFont(childOf(format, "font"), palette);
  const pattern = childOf(format, "fill", "patternFill");
  const fillColor = palette.colorOf(childOf(pattern, "bgColor")) ?? readFill(childOf(format, "fill"), palette);
  return {
    ...(font.fontColor !== undefined && { fontColor: font.fontColor }),
    ...(fillColor !== undefined && { fillColor }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
  };
}

function limitOf(point: XmlElement | undefined): string | undefined {
  const { type, val } = point?.attributes ?? {};
  return type === "num" ? val : type === "formula" && val !== undefined ? `=${val}` : undefined;
}

/** The second half of a data bar, which the first versions of the format did not know. */
function findExtension(root: XmlElement, rule: XmlElement): XmlElement | undefined {
  const id = textOf(childOf(rule, "extLst", "ext", "id"));
  if (!id) return undefined;
  for (const extension of childrenOf(childOf(root, "extLst"), "ext")) {
    for (const format of childrenOf(childOf(extension, "conditionalFormattings"), "conditionalFormatting")) {
      const found = childrenOf(format, "cfRule").find((candidate) => candidate.attributes["id"] === id);
      if (found) return childOf(found, "dataBar");
    }
  }
  return undefined;
}

function readDataBar(root: XmlElement, rule: XmlElement, palette: Palette, base: { id: string; area: Area }): ConditionalFormatModel {
  const bar = childOf(rule, "dataBar");
  const extension = findExtension(root, rule);
  const [least, most] = childrenOf(bar, "cfvo");
  const minimum = limitOf(least);
  const maximum = limitOf(most);
  const negative = palette.colorOf(childOf(extension, "negativeFillColor"));
  return {
    ...base,
    type: "DataBar",
    color: palette.colorOf(childOf(bar, "color")) ?? "#638EC6",
    showValue: isTrue(bar?.attributes["showValue"], true),
    gradient: isTrue(extension?.attributes["gradient"], true),
    ...(negative !== undefined && { negativeColor: negative }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function readRule(
  root: XmlElement,
  rule: XmlElement,
  styles: StyleSheet,
  base: { id: string; area: Area },
): ConditionalFormatModel | undefined {
  const { type, operator, dxfId } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map(textOf);
  const look = readDifferential(dxfId === undefined ? undefined : styles.differentialFormat(Number(dxfId)), styles.palette);
  if (type === "cellIs" && formulas[0] !== undefined) {
    const word = Object.keys(comparisons).find((key) => comparisons[key] === operator) ?? "EqualTo";
    return {
      ...base,
      type: "CellValue",
      operator: word,
      formula1: formulas[0],
      ...(formulas[1] !== undefined && { formula2: formulas[1] }),
      ...look,
    };
  }
  if (type === "expression" && formulas[0] !== undefined) return { ...base, type: "Custom", formula: formulas[0], ...look };
  if (type === "dataBar") return readDataBar(root, rule, styles.palette, base);
  if (type === "colorScale") {
    const scale = childOf(rule, "colorScale");
    const colors = childrenOf(scale, "color");
    const points = childrenOf(scale, "cfvo").map(({ attributes }, index) => ({
      kind: Object.keys(colorCriteria).find((key) => colorCriteria[key] === attributes["type"]) ?? "Number",
      ...(attributes["val"] !== undefined && { value: attributes["val"] }),
      color: styles.palette.colorOf(colors[index]) ?? "#FFFFFF",
    }));
    return { ...base, type: "ColorScale", points };
  }
  return undefined;
}

/** The rules of a sheet, strongest first. Kinds that we do not know have no model and are kept as they are. */
export function readConditionalFormats(root: XmlElement, styles: StyleSheet): ConditionalFormatOrigin[] {
  const found = childrenOf(root, "conditionalFormatting").flatMap((format) =>
    childrenOf(format, "cfRule").map((rule) => ({ ranges: format.attributes["sqref"] ?? "", rule })),
  );
  const priority = (rule: XmlElement): number => Number(rule.attributes["priority"] ?? 0);
  return found
    .sort((a, b) => priority(a.rule) - priority(b.rule))
    .map(({ ranges, rule }, index) => {
      const area = parseArea(ranges.split(" ")[0] ?? "");
      const model = area && readRule(root, rule, styles, { id: `file-${index + 1}`, area });
      return { ranges, rule, model };
    });
}
