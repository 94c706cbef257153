import type { BorderFormat, CellFormat, ValueType } from "../../engine/workbook";
import { pixels } from "../element";
import { fallbackFonts } from "../fonts";

const DEFAULT_SIZE = 11;

/** The font of a cell, as CSS. */
export function fontOf(format: CellFormat): string {
  const family = [...(format.fontName === undefined ? [] : [`"${format.fontName}"`]), fallbackFonts()].join(", ");
  return `${format.italic === true ? "italic " : ""}${format.bold === true ? "600 " : ""}${pixels(format.fontSize ?? DEFAULT_SIZE)}px ${family}`;
}

/** Which way text stands in its cell; without an alignment of its own, by its type. */
export function sideOf(format: CellFormat, type: ValueType): "left" | "center" | "right" {
  const given = (format.horizontalAlignment ?? "General").toLowerCase();
  if (given.startsWith("center")) return "center";
  if (given === "right") return "right";
  if (given !== "general") return "left";
  if (type === "Double") return "right";
  return type === "Boolean" || type === "Error" ? "center" : "left";
}

const VERTICAL: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center" };
const SIDES = { EdgeTop: "borderTop", EdgeBottom: "borderBottom", EdgeLeft: "borderLeft", EdgeRight: "borderRight" } as const;

function borderLine({ style, color, weight }: BorderFormat): string | undefined {
  if (style === undefined || style === "None") return undefined;
  const thickness = weight === "Thick" ? 3 : weight === "Medium" ? 2 : 1;
  const look = style === "Double" ? "double" : /dash/i.test(style) ? "dashed" : /dot/i.test(style) ? "dotted" : "solid";
  return `${look === "double" ? 3 : thickness}px ${look} ${color ?? "#000000"}`;
}

/** Puts a cell's format on its element; the text's side decides where it is cut off. */
export function applyFormat(target: HTMLElement, format: CellFormat, type: ValueType): void {
  const { style } = target;
  const side = sideOf(format, type);
  style.font = fontOf(format);
  style.textAlign = side;
  style.justifyContent = side === "left" ? "flex-start" : side === "right" ? "flex-end" : "center";
  style.alignItems = VERTICAL[format.verticalAlignment ?? ""] ?? "flex-end";
  if (format.fontColor !== undefined) style.color = format.fontColor;
  if (format.fillColor !== undefined) style.backgroundColor = format.fillColor;
  if (format.underline !== undefined && format.underline !== "None") style.textDecoration = "underline";
  if (format.wrapText === true) style.whiteSpace = "pre-wrap";
  if (format.indentLevel !== undefined) style[side === "right" ? "paddingRight" : "paddingLeft"] = `${3 + format.indentLevel * 9}px`;
  for (const [edge, property] of Object.entries(SIDES) as [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]][]) {
    const line = borderLine(format.borders?.[edge] ?? {});
    if (line !== undefined) style[property] = line;
  }
}
