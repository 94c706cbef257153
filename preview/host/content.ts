import type { Json } from "./protocol";
import { Refusal } from "./refusal";

/** A text written to a property. @throws Refusal `InvalidArgument` for anything else */
export function textOf(content: Json): string {
  if (typeof content !== "string") throw new Refusal("InvalidArgument");
  return content;
}

/** A finite number written to a property. */
export function numberOf(content: Json): number {
  if (typeof content !== "number") throw new Refusal("InvalidArgument");
  return content;
}

/** A boolean written to a property. */
export function flagOf(content: Json): boolean {
  if (typeof content !== "boolean") throw new Refusal("InvalidArgument");
  return content;
}

/** One of the names of an enumeration. */
export function oneOf<T extends string>(content: Json, names: readonly T[]): T {
  const name = names.find((each) => each === content);
  if (name === undefined) throw new Refusal("InvalidArgument", `${JSON.stringify(content)} is none of ${names.join(", ")}.`);
  return name;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** A colour, as `#RRGGBB` or by one of the common names, in capital letters. */
export function colorOf(content: Json): string {
  const text = textOf(content);
  const color = /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : NAMED_COLORS[text.toLowerCase()];
  if (color === undefined) throw new Refusal("InvalidArgument", `${text} is no colour.`);
  return color;
}
