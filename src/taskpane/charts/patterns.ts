/** Patterns beside colours, so that marks are told apart without them. */

export type Pattern = "plain" | "rising" | "falling" | "dots" | "across" | "upright" | "wide-rising" | "grid";

/** In the order in which names take them; the first name stays plain. */
export const patternOrder: readonly Pattern[] = ["plain", "rising", "dots", "falling", "across", "upright", "wide-rising", "grid"];

interface Hatch {
  readonly symbol: "rect" | "circle";
  readonly dashArrayX: number | readonly (readonly number[])[];
  readonly dashArrayY: readonly number[];
  readonly rotation: number;
  readonly symbolSize: number;
}

const stripes = { symbol: "rect", dashArrayX: 1, symbolSize: 1 } as const;

const hatches: Readonly<Record<Exclude<Pattern, "plain">, Hatch>> = {
  rising: { ...stripes, dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  falling: { ...stripes, dashArrayY: [2, 4], rotation: Math.PI / 4 },
  "wide-rising": { ...stripes, dashArrayY: [2, 9], rotation: -Math.PI / 4 },
  across: { ...stripes, dashArrayY: [2, 4], rotation: 0 },
  upright: { ...stripes, dashArrayY: [2, 4], rotation: Math.PI / 2 },
  dots: {
    symbol: "circle",
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
    rotation: 0,
    symbolSize: 0.6,
  },
  grid: {
    symbol: "rect",
    dashArrayX: [
      [3, 3],
      [0, 3, 3, 0],
    ],
    dashArrayY: [3, 0],
    rotation: 0,
    symbolSize: 1,
  },
};

/** A pattern as ECharts draws it over a fill, a copy each time because ECharts marks it. */
export interface Decal {
  readonly symbol: "rect" | "circle";
  readonly dashArrayX: number | number[][];
  readonly dashArrayY: number[];
  readonly rotation: number;
  readonly symbolSize: number;
  readonly color: string;
}

/**
 * The `decal` of an item's style; nothing for a plain one.
 *
 * @param colour of the pattern's marks
 */
export function decalOf(pattern: Pattern, colour: string): { readonly decal?: Decal } {
  if (pattern === "plain") return {};
  const { symbol, dashArrayX, dashArrayY, rotation, symbolSize } = hatches[pattern];
  const columns = typeof dashArrayX === "number" ? dashArrayX : dashArrayX.map((dashes) => [...dashes]);
  return { decal: { symbol, dashArrayX: columns, dashArrayY: [...dashArrayY], rotation, symbolSize, color: colour } };
}
