import { areaAddress } from "../cells/address";
import { opaque } from "../styles/colors";
import type { StyleSheet } from "../styles/styleSheet";
import type { ConditionalFormatModel } from "../workbook";
import { replaceInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, cloneElement, element, type XmlElement } from "../xml/xmlElement";
import { colorCriteria, comparisons } from "./conditionalFormatWords";
import { dataBarExtension, dataBarRule, writeDataBarExtensions } from "./dataBar";
import type { ConditionalFormatOrigin } from "./readConditionalFormats";

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");
const formulaElement = (formula: string): XmlElement => element("formula", {}, [withoutEquals(formula)]);

function differential(format: { fontColor?: string; fillColor?: string; bold?: boolean; italic?: boolean }): XmlElement {
  const { fontColor, fillColor, bold, italic } = format;
  const fontParts = [
    bold === undefined ? undefined : element("b", { val: bold }),
    italic === undefined ? undefined : element("i", { val: italic }),
    fontColor ? element("color", { rgb: opaque(fontColor) }) : undefined,
  ];
  const font = fontParts.some(Boolean) ? element("font", {}, fontParts) : undefined;
  const pattern =
    fillColor &&
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: opaque(fillColor) }),
      element("bgColor", { rgb: opaque(fillColor) }),
    ]);
  return element("dxf", {}, [font, pattern ? element("fill", {}, [pattern]) : undefined]);
}

function newRule(format: ConditionalFormatModel, styles: StyleSheet, barId: string): XmlElement {
  switch (format.type) {
    case "CellValue": {
      const formulas = [format.formula1, ...(format.formula2 === undefined ? [] : [format.formula2])].map(formulaElement);
      return element(
        "cfRule",
        {
          type: "cellIs",
          dxfId: styles.differentialId(differential(format)),
          priority: 1,
          operator: comparisons[format.operator] ?? "equal",
        },
        formulas,
      );
    }
    case "Custom":
      return element("cfRule", { type: "expression", dxfId: styles.differentialId(differential(format)), priority: 1 }, [
        formulaElement(format.formula),
      ]);
    case "DataBar":
      return dataBarRule(format, barId);
    case "ColorScale": {
      const points = format.points.map(({ kind, value }) =>
        element("cfvo", { type: colorCriteria[kind] ?? "num", val: value === undefined ? undefined : withoutEquals(value) }),
      );
      const colors = format.points.map(({ color }) => element("color", { rgb: opaque(color) }));
      return element("cfRule", { type: "colorScale", priority: 1 }, [element("colorScale", {}, [...points, ...colors])]);
    }
  }
}

/**
 * Writes a sheet's conditional formats: a rule of the file that nobody changed stays as it was, a new one comes before those, the
 * latest first, as in Excel.
 */
export function writeConditionalFormats(
  root: XmlElement,
  formats: readonly ConditionalFormatModel[],
  origins: readonly ConditionalFormatOrigin[],
  unchanged: (format: ConditionalFormatModel) => boolean,
  styles: StyleSheet,
  sheetNumber: number,
): void {
  const present = new Map(formats.map((format) => [format.id, format]));
  const bars: XmlElement[] = [];
  const written: { ranges: string; rule: XmlElement }[] = [];
  const add = (format: ConditionalFormatModel): void => {
    const barId = `{53756C65-${String(sheetNumber).padStart(4, "0")}-4000-8000-${String(written.length + 1).padStart(12, "0")}}`;
    written.push({ ranges: areaAddress(format.area), rule: newRule(format, styles, barId) });
    if (format.type === "DataBar") bars.push(dataBarExtension(format, barId));
  };
  const known = new Set(origins.map(({ model }) => model?.id));
  for (const format of [...formats].reverse()) if (!known.has(format.id)) add(format);
  for (const { model, ranges, rule } of origins) {
    const now = model && present.get(model.id);
    if (!model || (now && unchanged(now))) written.push({ ranges, rule: cloneElement(rule) });
    else if (now) add(now);
  }
  const elements = written.map(({ ranges, rule }, index) => {
    rule.attributes["priority"] = String(index + 1);
    return element("conditionalFormatting", { sqref: ranges }, [rule]);
  });
  replaceInSequence(root, worksheetOrder, "conditionalFormatting", elements);
  const keptIds = new Set(
    written.flatMap(({ rule }) => childrenOf(childOf(rule, "extLst", "ext"), "id").flatMap(({ children }) => children)),
  );
  writeDataBarExtensions(root, bars, (id) => keptIds.has(id));
}
