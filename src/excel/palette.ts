/**
 * The one palette of the workbook. The group colours are those of Okabe and Ito (2008), told apart with any kind of colour
 * vision, in an order that keeps neighbours far apart in grey too; yellow is left out, because it vanishes on white.
 */
export const groupColours: readonly string[] = [
  "#0072B2",
  "#D55E00",
  "#009E73",
  "#CC79A7",
  "#E69F00",
  "#56B4E9",
  "#7F4F9B",
  "#8C8C00",
  "#5F6B73",
  "#A6761D",
];

export const palette = {
  negative: "#B2182B",
  positive: "#2166AC",
  /** Body text: softer than black, dark enough for print. */
  ink: "#1F1F1F",
  grey: "#595959",
  paleGrey: "#A6A6A6",
  /** Names in the corners of a plot: pale beside the points, still read in print. */
  cornerName: "#8C8C8C",
  hairline: "#D9D9D9",
  rule: "#7F7F7F",
  summaryFill: "#F5F5F5",
  expectation: "#A9B8C6",
  perception: "#0072B2",
  interval: "#3C3C3C",
  bound: "#B0BEC8",
  warning: "#8A4B00",
  target: "#D55E00",
  /** Parts of a whole from bad to good, told apart with any kind of colour vision. */
  bad: "#B35806",
  poor: "#F1A340",
  middle: "#D9D9D9",
  fair: "#92C5DE",
  good: "#2166AC",
  /** The ends and the middle of a shaded column; dark text stands on all of them. */
  heatLow: "#F4B183",
  heatMiddle: "#F7F7F7",
  heatHigh: "#9DC3E6",
} as const;

/** Gives each name (a dimension, a group) a colour at first sight and the same one ever after. */
export interface ColourBook {
  readonly has: (name: string) => boolean;
  readonly colourOf: (name: string) => string;
}

/** An empty colour book. One for a whole run keeps a dimension's colour over all its sheets. */
export function createColourBook(): ColourBook {
  const colours = new Map<string, string>();
  return {
    has: (name) => colours.has(name),
    colourOf(name) {
      const known = colours.get(name);
      if (known !== undefined) return known;
      const colour = groupColours[colours.size % groupColours.length] ?? palette.perception;
      colours.set(name, colour);
      return colour;
    },
  };
}
