import type { LineDash, LegendEntry } from "./chartDrawing";
import type { ChartLook } from "./chartLook";
import { onPage } from "./chartLook";
import type { NameLook } from "./nameLooks";

const dashes: readonly LineDash[] = ["solid", "dashed", "dotted"];

/** The dashes of a line whose symbol others have as well. */
export function dashOf({ round }: NameLook): LineDash {
  return dashes[round % dashes.length] ?? "solid";
}

/** A line with its points as ECharts takes it, told from others by symbol and dashes too. */
export function lineStyle(named: NameLook, look: ChartLook) {
  const color = onPage(named.colour, look);
  return {
    symbol: named.symbol,
    symbolSize: 8,
    lineStyle: { color, width: 2, type: dashOf(named) },
    itemStyle: { color, borderColor: look.background, borderWidth: 1 },
  };
}

/** The same line in the legend. */
export function lineEntry(name: string, named: NameLook, look: ChartLook): LegendEntry {
  return { name, colour: onPage(named.colour, look), symbol: named.symbol, line: dashOf(named) };
}
