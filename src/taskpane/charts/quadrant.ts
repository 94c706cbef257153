import { labelSize } from "../../excel/layout/labelPlacement";
import { numberIn, textIn } from "../../excel/layout/locatedTable";
import type { QuadrantPoint } from "../../excel/layout/quadrantLabels";
import { quadrantFrame, quadrantLabels } from "../../excel/layout/quadrantLabels";
import { palette } from "../../excel/palette";
import type { QuadrantPlot } from "../../report/tree";
import type { ChartDrawing, ChartMark, ChartSetting } from "./chartDrawing";
import { onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import { localNumber } from "./localNumber";
import type { NameLook } from "./nameLooks";
import { crosshairSeries } from "./crosshair";
import { rowLines } from "./rowLines";
import { axisTitle, valueAxis } from "./valueAxis";
import { labelLine, labelWidth, pixelsPerPoint, wrappedLabel } from "./wrappedLabel";

const right = 16;
const top = 22;
const onlyPoint: NameLook = { colour: palette.perception, pattern: "plain", symbol: "circle", round: 0 };
const sides = { Right: "right", Left: "left", Top: "top", Bottom: "bottom", Center: "inside" } as const;

/** A plot that is a little wider than high, and higher where there is little room. */
function plotHeightFor(width: number): number {
  return Math.round(Math.min(430, Math.max(300, width * 0.75)));
}

/** Importance against performance: names at the points while they fit without overlap, else numbers with their key beneath. */
export function quadrant(chart: QuadrantPlot, setting: ChartSetting): ChartDrawing {
  const { look, locale, width } = setting;
  const table = setting.tableOf(chart.table);
  const crosshairTable = setting.tableOf(chart.crosshair.table);
  const formatOf = (id: string) => table.columns.find((column) => column.id === id)?.format ?? "mean";
  const height = plotHeightFor(width);
  const titleLines = wrappedLabel(chart.yTitle, width - 20, 2);
  const above = top + titleLines.length * labelLine;
  const title = axisTitle(chart.xTitle, width * 0.8, setting);

  const place = (plotWidth: number) => {
    const points = plotWidth / pixelsPerPoint + quadrantFrame.left + quadrantFrame.right;
    const high = height / pixelsPerPoint + quadrantFrame.top + quadrantFrame.bottom;
    return quadrantLabels(chart, table, crosshairTable, { width: points, height: high, numberedWidth: points });
  };
  const { yAxis: rough } = place(width - 60);
  const yAxis = valueAxis(rough, formatOf(chart.y), setting);
  const left = Math.ceil(Math.max(...[rough.minimum, rough.maximum].map((end) => labelWidth(yAxis.axisLabel.formatter(end))))) + 14;
  const plotWidth = width - left - right;
  const labels = place(plotWidth);
  const { points, named } = labels;

  const colourColumn = chart.colour;
  const nameOf = ({ index }: QuadrantPoint): string => (colourColumn === undefined ? "" : textIn(table, index, colourColumn));
  const groups = [...new Set(points.map(nameOf))];
  const lookOf = (group: string): NameLook => (group === "" ? onlyPoint : setting.lookOf(group));
  const marks = points.map((point): ChartMark => {
    const series = groups.indexOf(nameOf(point));
    const own = points.filter((other) => nameOf(other) === nameOf(point));
    const name = named && !labels.numbered ? point.name : `${point.number} ${point.name}`;
    const group = nameOf(point);
    const figures = rowLines(table, point.index, { numbers: [chart.x, chart.y] }, setting);
    return { series, place: own.indexOf(point), lines: [name, ...(group === "" || group === point.name ? [] : [group]), ...figures] };
  });
  const axis = (title: string, id: string, scale: typeof rough) => ({
    ...valueAxis(scale, formatOf(id), setting),
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: look.quiet } },
    name: title,
  });
  const text = { color: look.ink, fontSize: labelSize * pixelsPerPoint, fontFamily: look.font };
  return {
    height: above + height + title.height,
    legend: [
      ...(groups.length > 1 ? groups : []).map((group) => ({
        name: group,
        colour: onPage(lookOf(group).colour, look),
        symbol: lookOf(group).symbol,
      })),
      ...(chart.diagonal === undefined ? [] : [{ name: chart.diagonal, colour: look.quiet, line: "solid" as const }]),
    ],
    marks,
    key: named ? [] : [...points].sort((a, b) => a.number - b.number).map(({ number, name }) => ({ number, name })),
    notes: [],
    zooms: true,
    option: {
      ...commonOption(marks, "point", look),
      grid: { left, right, top: above, bottom: title.height, outerBoundsMode: "none" },
      xAxis: { ...axis("", chart.x, labels.xAxis), ...title.option },
      yAxis: {
        ...axis(titleLines.join("\n"), chart.y, labels.yAxis),
        nameLocation: "end",
        nameGap: 10,
        nameTextStyle: { ...text, color: look.quiet, lineHeight: labelLine, align: "left", padding: [0, 0, 6, -left + 4] },
      },
      dataZoom: [{ xAxisIndex: 0 }, { yAxisIndex: 0 }].map((which) => ({
        ...which,
        type: "inside" as const,
        filterMode: "none" as const,
        zoomOnMouseWheel: "ctrl" as const,
        moveOnMouseWheel: false,
        preventDefaultMouseMove: false,
        minSpan: 15,
      })),
      series: [
        ...groups.map((group) => ({
          type: "scatter" as const,
          ...(group !== "" && { name: group }),
          symbol: lookOf(group).symbol,
          symbolSize: 10,
          z: 4,
          itemStyle: { color: onPage(lookOf(group).colour, look), borderColor: look.background, borderWidth: 1 },
          labelLayout: { hideOverlap: true },
          data: points
            .filter((point) => nameOf(point) === group)
            .map((point) => ({
              value: [numberIn(table, point.index, chart.x) ?? 0, numberIn(table, point.index, chart.y) ?? 0],
              label: {
                ...text,
                show: true,
                position: sides[point.position],
                formatter: named ? point.name : String(point.number),
                distance: 4,
              },
            })),
        })),
        ...crosshairSeries(chart, labels, { look, written: (number, id) => localNumber(number, formatOf(id), locale) }),
      ],
    },
  };
}
