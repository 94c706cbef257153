import type { AxisScale } from "../../excel/layout/axisScale";
import type { FormatName } from "../../report/tree";
import type { ChartSetting } from "./chartDrawing";
import { tickText } from "./tickText";
import { labelFont, labelLine, wrappedLabel } from "./wrappedLabel";

/** Room under a horizontal axis for its numbers and one line of its title, pixels. */
const numbersHeight = 20;
const titleGap = 6;

/** What a value axis has in common in all charts: ends, numbers in the locale's way, a line where zero is. */
export function valueAxis(scale: AxisScale, format: FormatName, { look, locale }: Pick<ChartSetting, "look" | "locale">) {
  const ticks = Math.round((scale.maximum - scale.minimum) / scale.majorUnit);
  const colours = Array.from({ length: ticks + 1 }, (_, index) =>
    Math.abs(scale.minimum + index * scale.majorUnit) < 1e-9 ? look.quiet : look.hairline,
  );
  return {
    type: "value" as const,
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.majorUnit,
    axisLabel: {
      color: look.quiet,
      fontSize: labelFont,
      fontFamily: look.font,
      hideOverlap: true,
      formatter: (number: number) => tickText(number, format, scale.majorUnit, locale),
    },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: colours } },
  };
}

/** An axis's title in lines that fit, and the room that axis and title take below a plot. */
export function axisTitle(title: string, width: number, { look }: Pick<ChartSetting, "look">) {
  const lines = wrappedLabel(title, width, 3);
  return {
    height: numbersHeight + titleGap + lines.length * labelLine,
    option: {
      name: lines.join("\n"),
      nameLocation: "middle" as const,
      nameGap: numbersHeight + titleGap,
      nameTextStyle: {
        color: look.quiet,
        fontSize: labelFont,
        fontFamily: look.font,
        lineHeight: labelLine,
        align: "center" as const,
        verticalAlign: "top" as const,
      },
    },
  };
}
