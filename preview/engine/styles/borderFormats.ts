import type { BorderEdge, BorderFormat } from "../workbook";
import { element, type XmlElement } from "../xml/xmlElement";
import { opaque } from "./colors";

/** A border in a file is one word; Office.js has a style and a weight. */
const lineStyles: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export const edgeElements: readonly (readonly [BorderEdge, string])[] = [
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];

export function readBorderStyle(style: string): { style: string; weight: string } {
  const found = lineStyles.find(([file]) => file === style);
  return { style: found?.[1] ?? "Continuous", weight: found?.[2] ?? "Thin" };
}

function fileStyle(border: BorderFormat): string {
  const style = border.style ?? "Continuous";
  const weight = border.weight ?? (style === "Double" ? "Thick" : "Thin");
  return (lineStyles.find(([, s, w]) => s === style && w === weight) ?? lineStyles.find(([, s]) => s === style) ?? ["thin"])[0];
}

/** The element of one edge; style `None` draws nothing. */
export function borderElement(name: string, border: BorderFormat): XmlElement {
  if (border.style === "None") return element(name);
  const color = border.color ? element("color", { rgb: opaque(border.color) }) : element("color", { auto: 1 });
  return element(name, { style: fileStyle(border) }, [color]);
}
