import type { ChartFill, ChartFont, ChartLine, ChartText } from "../workbook";
import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import { dashes } from "./chartWords";

/** EMU, the unit of drawings, in a point. */
export const emuPerPoint = 12700;

export function solidColor(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
}

/** A share of the theme's text colour, in per cent: what Excel gives to lines and text that nobody coloured. */
export function paleText(share: number): XmlElement {
  const color = element("a:schemeClr", { val: "tx1" }, [
    valueElement("a:lumMod", share * 1000),
    valueElement("a:lumOff", (100 - share) * 1000),
  ]);
  return element("a:solidFill", {}, [color]);
}

export const noFill = (): XmlElement => element("a:noFill");

export function writeFill(fill: ChartFill | undefined): XmlElement | undefined {
  return fill === undefined ? undefined : fill === "none" ? noFill() : solidColor(fill.color);
}

/** A line; what the model leaves open is taken from `automatic`, and without that left to Excel. */
export function writeLine(line: ChartLine | undefined, automatic?: XmlElement): XmlElement | undefined {
  if (line?.style === "None") return element("a:ln", {}, [noFill()]);
  const paint = line?.color ? solidColor(line.color) : automatic;
  const dash = line?.style === undefined || line.style === "Automatic" ? undefined : dashes[line.style];
  const weight = line?.weight === undefined ? (automatic ? 9525 : undefined) : Math.round(line.weight * emuPerPoint);
  if (!paint && !dash && weight === undefined) return undefined;
  return element("a:ln", { w: weight, cap: line?.weight === undefined ? undefined : "flat" }, [
    paint,
    valueElement("a:prstDash", dash),
    automatic ? element("a:round") : undefined,
  ]);
}

export function shapeProperties(name: string, fill: XmlElement | undefined, line: XmlElement | undefined): XmlElement | undefined {
  return fill || line ? element(name, {}, [fill, line]) : undefined;
}

export function runProperties(name: string, font: ChartFont, automatic: XmlElement | undefined): XmlElement {
  const { size, bold, italic } = font;
  const attributes = { sz: size === undefined ? undefined : Math.round(size * 100), b: bold, i: italic };
  const typefaces = font.name ? [element("a:latin", { typeface: font.name }), element("a:ea", { typeface: font.name })] : [];
  return element(name, attributes, [font.color ? solidColor(font.color) : automatic, ...typefaces]);
}

export function isPlain(font: ChartFont): boolean {
  return Object.values(font).every((property) => property === undefined);
}

/** Text properties, or undefined when the font says nothing and nothing automatic is wanted. */
export function textProperties(font: ChartFont, automatic?: XmlElement, rotation?: number): XmlElement | undefined {
  if (isPlain(font) && !automatic && rotation === undefined) return undefined;
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runProperties("a:defRPr", font, automatic)]),
    element("a:endParaRPr", { lang: "en-US" }),
  ]);
  return element("c:txPr", {}, [element("a:bodyPr", { rot: rotation }), element("a:lstStyle"), paragraph]);
}

/** Text of our own, one paragraph a line. */
export function richText(text: string, font: ChartFont, rotation?: number): XmlElement {
  const paragraphs = text.split(/\r?\n/).map((line) => {
    const run = line === "" ? [] : [element("a:r", {}, [runProperties("a:rPr", font, undefined), element("a:t", {}, [line])])];
    return element("a:p", {}, [element("a:pPr", {}, [runProperties("a:defRPr", font, undefined)]), ...run]);
  });
  for (const run of paragraphs.flatMap(({ children }) => children)) {
    const properties = typeof run === "string" ? undefined : run.children[0];
    if (properties !== undefined && typeof properties !== "string" && properties.name === "a:rPr")
      properties.attributes = { lang: "en-US", ...properties.attributes };
  }
  const body = element("a:bodyPr", rotation === undefined ? {} : { rot: rotation, vert: "horz" });
  return element("c:rich", {}, [body, element("a:lstStyle"), ...paragraphs]);
}

/** Sizes of titles that nobody set, as Excel has them today; without them readers take older, larger ones. */
export const automaticTitleSizes = { chart: 14, axis: 10 } as const;

/** A title; one without text shows what Excel puts there: the only series' name. */
export function writeTitle(title: ChartText, of: keyof typeof automaticTitleSizes, rotation?: number): XmlElement | undefined {
  if (!title.visible) return undefined;
  const font: ChartFont = { size: automaticTitleSizes[of], bold: false, ...title.font };
  const text = title.text === undefined || title.text === "" ? undefined : element("c:tx", {}, [richText(title.text, font, rotation)]);
  return element("c:title", {}, [
    text,
    valueElement("c:overlay", title.overlay ?? false),
    text ? undefined : textProperties(font, undefined, rotation),
  ]);
}
