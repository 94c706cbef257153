import type { ChartModel, SheetModel } from "../../engine/workbook";
import { element, pixels } from "../element";
import { chartSvg } from "./chartSvg";

/** The sheet's charts at their places; `sheets` are those their references may lead to. */
export function paintCharts(layer: HTMLElement, sheet: SheetModel, sheets: readonly SheetModel[]): void {
  layer.replaceChildren(...sheet.charts.map((chart) => chartFrame(chart, sheets)));
}

function chartFrame(chart: ChartModel, sheets: readonly SheetModel[]): HTMLElement {
  const frame = element("figure", { class: "chart", role: "img", "aria-label": chart.title.text ?? chart.name }, chartSvg(chart, sheets));
  frame.style.transform = `translate(${pixels(chart.left)}px, ${pixels(chart.top)}px)`;
  frame.style.width = `${pixels(chart.width)}px`;
  frame.style.height = `${pixels(chart.height)}px`;
  return frame;
}
