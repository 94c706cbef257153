import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ZoneResult } from "./compute";

/** More clusters of three bars than this cannot be read. */
const mostClusters = 12;

/** Adequacy and superiority with intervals, and the three levels side by side. */
export function zoneCharts({ scale }: Survey, result: ZoneResult, { zoneOfTolerance, common }: Messages): readonly ReportChart[] {
  const { charts } = zoneOfTolerance;
  const intervalTitle = common.interval(percentText(result.confidence));
  const byDimension = result.dimensions.length > 1;
  const bars = (figure: "adequacy" | "superiority"): ReportChart => ({
    kind: "chart",
    type: "interval-bars",
    id: `item-${figure}`,
    title: charts[figure],
    description: charts[`${figure}Alt`],
    table: "items",
    label: "item",
    number: figure,
    low: `${figure}Low`,
    high: `${figure}High`,
    ...(result.dimensions.length > 0 && { colour: "dimension" }),
    axisTitle: charts[`${figure}Axis`],
    intervalTitle,
  });
  const levels: ReportChart = {
    kind: "chart",
    type: "clustered-bars",
    id: "levels",
    title: charts.levels,
    description: charts.levelsAlt,
    table: byDimension ? "dimensions" : "items",
    label: byDimension ? "dimension" : "item",
    series: [
      { column: "minimum", role: "target" },
      { column: "desired", role: "expectation" },
      { column: "perceived", role: "perception" },
    ],
    axisTitle: charts.levelsAxis(scale.min, scale.max),
    minimum: scale.min,
    maximum: scale.max,
  };
  const isUnplaced = result.items.some(({ line }) => (line.unplaced ?? 0) > 0);
  const zones: ReportChart = {
    kind: "chart",
    type: "stacked-bars",
    id: "zones",
    title: charts.zones,
    description: charts.zonesAlt,
    table: "respondents",
    label: "item",
    series: [
      { column: "below", tone: "bad" },
      { column: "within", tone: "fair" },
      { column: "above", tone: "good" },
      ...(isUnplaced ? [{ column: "unplaced", tone: "part" as const }] : []),
    ],
    axisTitle: charts.zonesAxis,
  };
  const fits = byDimension || result.items.length <= mostClusters;
  return [bars("adequacy"), ...(fits ? [levels] : []), zones, bars("superiority")];
}
