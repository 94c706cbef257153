import type { CellFormat } from "../workbook";
import { childrenOf, cloneElement, element, valueElement, type XmlElement } from "../xml/xmlElement";
import { putInSequence } from "../xml/sequence";
import { borderElement, edgeElements } from "./borderFormats";
import { opaque } from "./colors";
import { horizontalInFile, underlineInFile, verticalInFile } from "./readFormat";

/** A change to a format; a key that is there and undefined asks for the default. */
export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined };

const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const borderOrder = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** Tells whether a change has any of these keys. */
export function touches(change: FormatChange, keys: readonly (keyof CellFormat)[]): boolean {
  return keys.some((key) => key in change);
}

/** A copy of a font with the change made; what goes back to the default takes it from `normal`. */
export function changedFont(font: XmlElement, normal: XmlElement, change: FormatChange): XmlElement {
  const copy = cloneElement(font);
  const put = (name: string, child: XmlElement | undefined): void => putInSequence(copy, fontOrder, name, child);
  const fromNormal = (name: string): XmlElement | undefined => childrenOf(normal, name)[0];
  if ("bold" in change) put("b", change.bold ? element("b") : undefined);
  if ("italic" in change) put("i", change.italic ? element("i") : undefined);
  if ("underline" in change) {
    const kind = change.underline === undefined ? "none" : underlineInFile(change.underline);
    put("u", kind === "none" ? undefined : element("u", kind === "single" ? {} : { val: kind }));
  }
  if ("fontSize" in change) put("sz", valueElement("sz", change.fontSize) ?? fromNormal("sz"));
  if ("fontColor" in change) put("color", change.fontColor ? element("color", { rgb: opaque(change.fontColor) }) : fromNormal("color"));
  if ("fontName" in change) {
    put("name", valueElement("name", change.fontName) ?? fromNormal("name"));
    put("family", change.fontName === undefined ? fromNormal("family") : undefined);
    put("charset", change.fontName === undefined ? fromNormal("charset") : undefined);
    put("scheme", change.fontName === undefined ? fromNormal("scheme") : undefined);
  }
  return copy;
}

export function solidFill(color: string | undefined): XmlElement {
  if (!color) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colors = [element("fgColor", { rgb: opaque(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colors)]);
}

/** A copy of a border with some edges changed. Only the four edges of a cell count; `undefined` takes all edges away. */
export function changedBorder(border: XmlElement, change: CellFormat["borders"]): XmlElement {
  const copy = cloneElement(border);
  for (const [edge, name] of edgeElements) {
    const line = change ? change[edge] : { style: "None" };
    if (line) putInSequence(copy, borderOrder, name, borderElement(name, line));
  }
  return copy;
}

/** A copy of an alignment with the change made, or undefined when nothing is left of it. */
export function changedAlignment(alignment: XmlElement | undefined, change: FormatChange): XmlElement | undefined {
  const attributes: Record<string, string> = { ...alignment?.attributes };
  const put = (key: string, content: string | undefined): void => {
    if (content === undefined) delete attributes[key];
    else attributes[key] = content;
  };
  if ("horizontalAlignment" in change) {
    const word = change.horizontalAlignment;
    put("horizontal", word === undefined || word === "General" ? undefined : horizontalInFile(word));
  }
  if ("verticalAlignment" in change) {
    const word = change.verticalAlignment;
    put("vertical", word === undefined || word === "Bottom" ? undefined : verticalInFile(word));
  }
  if ("wrapText" in change) put("wrapText", change.wrapText ? "1" : undefined);
  if ("indentLevel" in change) {
    put("indent", change.indentLevel ? String(change.indentLevel) : undefined);
    // An indent counts only against an edge.
    if (change.indentLevel && attributes["horizontal"] === undefined) attributes["horizontal"] = "left";
  }
  return Object.keys(attributes).length > 0 ? element("alignment", attributes) : undefined;
}
