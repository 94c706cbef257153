import type { ChartModel, SeriesModel } from "../workbook";
import { element, valueElement, type XmlElement } from "../xml/xmlElement";
import { chartKindOf, type ChartKind } from "./chartKinds";
import type { ReferenceReader } from "./references";
import { writeSeries } from "./writeSeries";

interface SeriesGroup {
  readonly kind: ChartKind;
  readonly axisGroup: "Primary" | "Secondary";
  readonly members: { readonly series: SeriesModel; readonly index: number; readonly kind: ChartKind }[];
}

/** Series that share a group element: same shape, same stacking, same axes. */
export function groupSeries(chart: ChartModel): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  for (const [index, series] of chart.series.entries()) {
    const kind = chartKindOf(series.chartType ?? chart.chartType);
    const key = [kind.group, kind.direction, kind.grouping, kind.radarStyle, series.axisGroup].join();
    const group = groups.get(key) ?? { kind, axisGroup: series.axisGroup, members: [] };
    group.members.push({ series, index, kind });
    groups.set(key, group);
  }
  if (groups.size === 0) groups.set("", { kind: chartKindOf(chart.chartType), axisGroup: "Primary", members: [] });
  // Excel draws and expects areas, columns and lines in this order, and the secondary axes after the primary.
  const order = ["areaChart", "barChart", "lineChart", "radarChart", "scatterChart", "pieChart", "doughnutChart"];
  const rank = ({ kind, axisGroup }: SeriesGroup): number => order.indexOf(kind.group) + (axisGroup === "Secondary" ? order.length : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

export function writeGroup({ kind, members }: SeriesGroup, axisIds: readonly [number, number], reader: ReferenceReader): XmlElement {
  const series = members.map((member) => writeSeries(member.series, member.index, member.kind, reader));
  const axes = axisIds.map((id) => valueElement("c:axId", id));
  const varyColors = valueElement("c:varyColors", kind.group === "pieChart" || kind.group === "doughnutChart");
  const grouping = valueElement("c:grouping", kind.grouping);
  switch (kind.group) {
    case "barChart": {
      const gapWidth = members.find((member) => member.series.gapWidth !== undefined)?.series.gapWidth;
      const overlap = members.find((member) => member.series.overlap !== undefined)?.series.overlap;
      const stacked = kind.grouping !== "clustered";
      return element("c:barChart", {}, [
        valueElement("c:barDir", kind.direction),
        grouping,
        varyColors,
        ...series,
        valueElement("c:gapWidth", gapWidth === undefined ? 150 : Math.min(500, Math.max(0, Math.round(gapWidth)))),
        valueElement("c:overlap", overlap === undefined ? (stacked ? 100 : undefined) : Math.min(100, Math.max(-100, Math.round(overlap)))),
        ...axes,
      ]);
    }
    case "lineChart":
      return element("c:lineChart", {}, [grouping, varyColors, ...series, valueElement("c:marker", true), ...axes]);
    case "areaChart":
      return element("c:areaChart", {}, [grouping, varyColors, ...series, ...axes]);
    case "radarChart":
      return element("c:radarChart", {}, [valueElement("c:radarStyle", kind.radarStyle), varyColors, ...series, ...axes]);
    case "scatterChart":
      return element("c:scatterChart", {}, [valueElement("c:scatterStyle", "lineMarker"), varyColors, ...series, ...axes]);
    case "pieChart":
      return element("c:pieChart", {}, [varyColors, ...series, valueElement("c:firstSliceAng", 0)]);
    case "doughnutChart":
      return element("c:doughnutChart", {}, [varyColors, ...series, valueElement("c:firstSliceAng", 0), valueElement("c:holeSize", 50)]);
  }
}
