import type { BorderEdge, BorderFormat, CellFormat } from "../workbook";
import { childOf, isTrue, valOf, type XmlElement } from "../xml/xmlElement";
import { edgeElements, readBorderStyle } from "./borderFormats";
import type { Palette } from "./colors";

const horizontal: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const vertical: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const underlines: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

function keyOf(words: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(words).find((key) => words[key]?.toLowerCase() === word.toLowerCase()) ?? word;
}

export const horizontalInFile = (word: string): string => keyOf(horizontal, word);
export const verticalInFile = (word: string): string => keyOf(vertical, word);
export const underlineInFile = (word: string): string => keyOf(underlines, word);

/** Whether a switch such as `<b/>` is there and on. */
function isOn(font: XmlElement | undefined, name: string): boolean {
  const found = childOf(font, name);
  return found !== undefined && isTrue(found.attributes["val"], true);
}

export function readFont(font: XmlElement | undefined, palette: Palette): CellFormat {
  const underline = childOf(font, "u");
  const name = valOf(font, "name") ?? valOf(font, "rFont");
  const size = valOf(font, "sz");
  const fontColor = palette.colorOf(childOf(font, "color"));
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: Number(size) }),
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(underline && { underline: underlines[underline.attributes["val"] ?? "single"] ?? "Single" }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

/** The colour that fills a cell; patterns other than solid show their background colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (!pattern || kind === "none") return undefined;
  return palette.colorOf(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"));
}

export function readBorders(border: XmlElement | undefined, palette: Palette): CellFormat["borders"] {
  const borders: Partial<Record<BorderEdge, BorderFormat>> = {};
  for (const [edge, name] of edgeElements) {
    const found = childOf(border, name);
    const style = found?.attributes["style"];
    if (!found || !style || style === "none") continue;
    const color = palette.colorOf(childOf(found, "color"));
    borders[edge] = { ...readBorderStyle(style), ...(color !== undefined && { color }) };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

export function readAlignment(alignment: XmlElement | undefined): CellFormat {
  const attributes = alignment?.attributes ?? {};
  const across = attributes["horizontal"];
  const along = attributes["vertical"];
  const indent = Number(attributes["indent"] ?? 0);
  return {
    ...(across !== undefined && across !== "general" && { horizontalAlignment: horizontal[across] ?? across }),
    ...(along !== undefined && { verticalAlignment: vertical[along] ?? along }),
    ...(isTrue(attributes["wrapText"], false) && { wrapText: true }),
    ...(indent > 0 && { indentLevel: indent }),
  };
}
