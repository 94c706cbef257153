import type { ChartLook } from "./chartLook";
import { mixed, onPage } from "./chartLook";
import type { Pattern } from "./patterns";
import { decalOf } from "./patterns";

/** A bar of a colour of the palette with its pattern; where colours are forced, the pattern alone tells it. */
export function barFill(colour: string, pattern: Pattern, look: ChartLook) {
  const fill = onPage(colour, look);
  if (look.forced)
    return {
      color: pattern === "plain" ? fill : look.background,
      borderColor: look.ink,
      borderWidth: 1,
      ...decalOf(pattern, look.ink),
    };
  return { color: fill, ...decalOf(pattern, mixed(fill, look.dark ? "#000000" : "#FFFFFF", 0.55)) };
}
