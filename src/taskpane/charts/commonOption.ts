import type { ChartMark, ChartOption } from "./chartDrawing";
import type { ChartLook } from "./chartLook";
import { labelFont } from "./wrappedLabel";

/** Text from a survey may hold signs of markup. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The lines of a mark as the tooltip shows them, the name set off. */
export function tooltipText(lines: readonly string[]): string {
  const [name = "", ...figures] = lines.map(escaped);
  return [`<strong>${name}</strong>`, ...figures].join("<br>");
}

interface Pointed {
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
}

/**
 * What all charts share: the tooltip, type and motion.
 *
 * @param trigger `row`: pointing anywhere in a row or column tells its mark; `point`: only at the mark itself
 */
export function commonOption(marks: readonly ChartMark[], trigger: "row" | "point", look: ChartLook): ChartOption {
  const told = (pointed: Pointed | readonly Pointed[]): string => {
    const all = [pointed].flat();
    const mark = marks.find(({ series, place }) =>
      all.some(({ seriesIndex, dataIndex }) => dataIndex === place && (trigger === "row" || seriesIndex === series)),
    );
    return mark === undefined ? "" : tooltipText(mark.lines);
  };
  return {
    animation: !look.still,
    animationDuration: 300,
    textStyle: { fontFamily: look.font, fontSize: labelFont, color: look.ink },
    tooltip: {
      trigger: trigger === "row" ? "axis" : "item",
      confine: true,
      backgroundColor: look.background,
      borderColor: look.quiet,
      textStyle: { color: look.ink, fontFamily: look.font, fontSize: labelFont },
      extraCssText: "max-width: 260px; white-space: normal; overflow-wrap: anywhere;",
      transitionDuration: look.still ? 0 : 0.15,
      axisPointer: { type: "shadow", shadowStyle: { color: look.ink, opacity: 0.06 }, label: { show: false } },
      formatter: (pointed) => told(pointed),
    },
  };
}
