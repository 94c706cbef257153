/**
 * The part of ECharts that the pane's charts need: a script of its own, loaded when the first chart is shown.
 *
 * It draws SVG: charts of a few hundred marks stay sharp at any zoom of the browser and in print, and their text is text.
 */
import { BarChart, CustomChart, LineChart, RadarChart, ScatterChart } from "echarts/charts";
import { DataZoomInsideComponent, DataZoomSliderComponent, GridComponent, RadarComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Language } from "../../../i18n/language";
import type { ChartMark, ChartOption } from "../../charts/chartDrawing";

register([
  BarChart,
  CustomChart,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  LabelLayout,
  LineChart,
  RadarChart,
  RadarComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

/** ECharts' names of the languages, for the few words of its own. */
const locales: Readonly<Record<Language, string>> = { en: "EN", "zh-CN": "ZH" };

/** A chart on the page. */
export interface ChartSurface {
  readonly draw: (option: ChartOption) => void;
  readonly resize: () => void;
  /** Shows what a mark tells; undefined hides it. A mark outside the window is brought into it. */
  readonly point: (mark: ChartMark | undefined) => void;
  /** @param span the share of each axis to be seen, per cent */
  readonly zoom: (span: number) => void;
  readonly dispose: () => void;
}

/** A chart in an element that has its size. */
export function createSurface(element: HTMLElement, language: Language): ChartSurface {
  const chart = init(element, null, { renderer: "svg", locale: locales[language] });
  const slide = (place: number): void => {
    const { dataZoom } = chart.getOption();
    const windows = Array.isArray(dataZoom) ? (dataZoom as readonly unknown[]) : [];
    const [window] = windows;
    if (typeof window !== "object" || window === null || !("type" in window) || window.type !== "slider") return;
    const [first, last] = "startValue" in window && "endValue" in window ? [Number(window.startValue), Number(window.endValue)] : [0, 0];
    if (place >= first && place <= last) return;
    const start = place < first ? place : place - (last - first);
    chart.dispatchAction({ type: "dataZoom", dataZoomIndex: 0, startValue: start, endValue: start + (last - first) });
  };
  return {
    draw: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => chart.resize(),
    point(mark) {
      if (mark === undefined) {
        chart.dispatchAction({ type: "hideTip" });
        return;
      }
      slide(mark.place);
      chart.dispatchAction({ type: "showTip", seriesIndex: mark.series, dataIndex: mark.place });
    },
    zoom(span) {
      for (const dataZoomIndex of [0, 1]) {
        chart.dispatchAction({ type: "dataZoom", dataZoomIndex, start: 50 - span / 2, end: 50 + span / 2 });
      }
    },
    dispose: () => chart.dispose(),
  };
}
