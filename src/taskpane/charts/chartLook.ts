/** What the pane's theme gives to its charts; colours as CSS reads them. */
export interface ChartLook {
  readonly ink: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly background: string;
  readonly font: string;
  /** Light marks on a dark page. */
  readonly dark: boolean;
  /** The person's own few colours are forced: ink and background only, told apart by pattern. */
  readonly forced: boolean;
  /** Nothing moves. */
  readonly still: boolean;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}

/**
 * Two colours mixed.
 *
 * @param share of the second, 0 to 1
 * @example mixed("#000000", "#FFFFFF", 0.5) // "#808080"
 */
export function mixed(first: string, second: string, share: number): string {
  const [from, to] = [channels(first), channels(second)];
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/**
 * True for a page that light marks stand on.
 *
 * @param background as `#RRGGBB` or `#RGB`; anything else counts as light
 * @example isDark("#292929") // true
 */
export function isDark(background: string): boolean {
  const whole = /^#[0-9a-f]{3}$/i.test(background) ? background.replace(/[0-9a-f]/gi, "$&$&") : background;
  if (!/^#[0-9a-f]{6}$/i.test(whole)) return false;
  const [red = 0, green = 0, blue = 0] = channels(whole);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** A colour of the workbook's palette on the pane: lighter where the page is dark, ink where colours are forced. */
export function onPage(colour: string, { dark, forced, ink }: ChartLook): string {
  if (forced) return ink;
  return dark ? mixed(colour, "#FFFFFF", 0.3) : colour;
}
