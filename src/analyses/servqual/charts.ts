import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { ServqualResult } from "./compute";

/** A radar with more lines than this cannot be read. */
const mostGroups = 6;

export function servqualCharts(
  survey: Survey,
  result: ServqualResult,
  questionnaire: Questionnaire,
  { servqual, common }: Messages,
): readonly ReportChart[] {
  const { charts } = servqual;
  const { min, max } = survey.scale;
  const intervalTitle = common.interval(percentText(result.confidence));
  const bars = {
    kind: "chart",
    type: "interval-bars",
    number: "gap",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.gapAxis,
    intervalTitle,
  } as const;
  const lines = {
    kind: "chart",
    type: "lines",
    table: "dimensions-by-wave",
    category: "wave",
    number: "gap",
    axisTitle: charts.gapAxis,
    intervalTitle,
  } as const;
  const dimensions = questionnaire.dimensions.map(({ id }) => id);
  const [grouping] = result.groupings;
  const fewGroups = result.groupings.length === 1 && grouping && grouping.groups.length > 1 && grouping.groups.length <= mostGroups;
  return [
    {
      ...bars,
      id: "dimension-gaps",
      title: charts.dimensionGaps,
      description: charts.dimensionGapsAlt,
      table: "dimensions",
      label: "dimension",
      colour: "dimension",
    },
    {
      kind: "chart",
      type: "radar",
      id: "expectation-perception",
      title: charts.radar(min, max),
      description: charts.radarAlt,
      table: "dimensions",
      label: "dimension",
      series: [
        { column: "expectation", role: "expectation" },
        { column: "perception", role: "perception" },
      ],
      minimum: min,
      maximum: max,
    },
    {
      ...bars,
      id: "item-gaps",
      title: charts.itemGaps,
      description: charts.itemGapsAlt,
      table: "items",
      label: "item",
      colour: "dimension",
    },
    ...(fewGroups
      ? [
          {
            kind: "chart" as const,
            type: "radar" as const,
            id: "groups",
            title: charts.groupRadar(grouping.column, min, max),
            description: charts.groupRadarAlt,
            table: "dimensions-by-group",
            rows: dimensions,
            label: "dimension",
            split: "group",
            series: [{ column: "perception", role: "group" as const }],
            minimum: min,
            maximum: max,
          },
        ]
      : []),
    ...(result.waves && result.waves.groups.length > 1
      ? [
          {
            ...lines,
            id: "overall-by-wave",
            title: charts.waves,
            description: charts.wavesAlt,
            rows: ["overall-dimensions"],
            low: "ciLow",
            high: "ciHigh",
          },
          {
            ...lines,
            id: "dimensions-by-wave-chart",
            title: charts.dimensionWaves,
            description: charts.dimensionWavesAlt,
            rows: dimensions,
            split: "dimension",
          },
        ]
      : []),
  ];
}
