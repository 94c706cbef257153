import { tinted, type Palette } from "../styles/colors";
import type { ChartFill, ChartFont, ChartLine, ChartText } from "../workbook";
import { childOf, childrenOf, descendantsOf, isTrue, localName, numberVal, textOf, valOf, type XmlElement } from "../xml/xmlElement";
import { dashes, wordFor } from "./chartWords";
import { automaticTitleSizes, emuPerPoint } from "./writeShape";

/** `#RRGGBB` of a solid fill. The theme's text colour made pale is what charts have by themselves, and counts as automatic. */
function solidColorOf(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const color = childrenOf(fill)[0];
  if (!color) return undefined;
  const written = color.attributes["val"] ?? color.attributes["lastClr"] ?? "";
  if (localName(color.name) === "srgbClr") return `#${written.toUpperCase()}`;
  const modulation = numberVal(color, "lumMod");
  const offset = numberVal(color, "lumOff");
  if (written === "bg1" || (written === "tx1" && modulation !== undefined)) return undefined;
  const base = palette.slot(written);
  if (base === undefined) return undefined;
  return `#${tinted(base, offset !== undefined ? offset / 100000 : modulation !== undefined ? modulation / 100000 - 1 : 0)}`;
}

export function readFill(shape: XmlElement | undefined, palette: Palette): ChartFill | undefined {
  if (childOf(shape, "noFill")) return "none";
  const color = solidColorOf(childOf(shape, "solidFill"), palette);
  return color === undefined ? undefined : { color };
}

export function readLine(shape: XmlElement | undefined, palette: Palette): ChartLine | undefined {
  const line = childOf(shape, "ln");
  if (!line) return undefined;
  if (childOf(line, "noFill")) return { style: "None" };
  const color = solidColorOf(childOf(line, "solidFill"), palette);
  const style = wordFor(dashes, valOf(line, "prstDash"));
  const width = line.attributes["w"];
  // Automatic lines are given a width and the theme's pale colour.
  const weight =
    width === undefined || (line.attributes["cap"] === undefined && Number(width) === 9525) ? undefined : Number(width) / emuPerPoint;
  if (color === undefined && style === undefined && weight === undefined) return undefined;
  return { ...(color !== undefined && { color }), ...(style !== undefined && { style }), ...(weight !== undefined && { weight }) };
}

/** The font of `c:txPr` or of rich text: what its paragraphs have by default. */
export function readFont(text: XmlElement | undefined, palette: Palette): ChartFont {
  const properties = text && (descendantsOf(text, "defRPr")[0] ?? descendantsOf(text, "rPr")[0]);
  if (!properties) return {};
  const { sz, b, i } = properties.attributes;
  const color = solidColorOf(childOf(properties, "solidFill"), palette);
  const name = childOf(properties, "latin")?.attributes["typeface"];
  return {
    ...(name !== undefined && !name.startsWith("+") && { name }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(b !== undefined && { bold: isTrue(b, false) }),
    ...(i !== undefined && { italic: isTrue(i, false) }),
    ...(color !== undefined && { color }),
  };
}

/** The text of `c:tx`: its own paragraphs, or what a cell said when the file was written. */
export function readText(tx: XmlElement | undefined): string | undefined {
  const rich = childOf(tx, "rich");
  if (rich) {
    return childrenOf(rich, "p")
      .map((paragraph) => descendantsOf(paragraph, "t").map(textOf).join(""))
      .join("\n");
  }
  const cached = childOf(tx, "strRef", "strCache", "pt", "v");
  return cached && textOf(cached);
}

export function readTitle(title: XmlElement | undefined, of: keyof typeof automaticTitleSizes, palette: Palette): ChartText {
  if (!title) return { visible: false, font: {} };
  const text = readText(childOf(title, "tx"));
  const font = readFont(childOf(title, "tx", "rich") ?? childOf(title, "txPr"), palette);
  if (font.size === automaticTitleSizes[of] && font.bold === false) {
    delete font.size;
    delete font.bold;
  }
  return { visible: true, font, ...(text !== undefined && { text }), ...(isTrue(valOf(title, "overlay"), false) && { overlay: true }) };
}
