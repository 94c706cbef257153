import { fallbackFonts } from "../fonts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element with attributes and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, given] of Object.entries(attributes)) if (given !== undefined) made.setAttribute(name, String(given));
  made.append(...children);
  return made;
}

/** Text at a place; `anchor` and `baseline` say which side of it the place is. */
export function label(
  text: string,
  x: number,
  y: number,
  look: {
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly anchor?: "start" | "middle" | "end";
    readonly baseline?: string;
  } = {},
): SVGTextElement {
  const { size = 12, color = "#595959", bold = false, anchor = "start", baseline = "middle" } = look;
  return svg(
    "text",
    { x, y, fill: color, "font-size": size, "font-weight": bold ? 600 : undefined, "text-anchor": anchor, "dominant-baseline": baseline },
    text,
  );
}

const canvas = document.createElement("canvas").getContext("2d");

/** About how wide a text becomes, pixels. */
export function labelWidth(text: string, size = 12): number {
  if (canvas === null) return text.length * size * 0.55;
  canvas.font = `${size}px ${fallbackFonts()}`;
  return canvas.measureText(text).width;
}
