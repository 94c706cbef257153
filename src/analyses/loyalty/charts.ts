import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { LoyaltyCut, LoyaltyResult } from "./compute";
import { everybody, groupRowId } from "./promoterTables";

/** More bars than this cannot be read. */
const mostBars = 40;
const mostLines = 6;

/** Promoters, passives and detractors; scores by group and wave; measures with intervals; satisfaction against loyalty. */
export function loyaltyCharts(result: LoyaltyResult, messages: Messages): readonly ReportChart[] {
  return [
    ...(result.recommendation ? promoterCharts(result, messages) : []),
    ...measureCharts(result, messages),
    ...gridChart(result, messages),
  ];
}

function promoterCharts(result: LoyaltyResult, { loyalty, common }: Messages): readonly ReportChart[] {
  const { charts } = loyalty;
  const groupings = result.cuts.filter(({ against }) => against === "rest");
  const intervalTitle = common.interval(percentText(result.confidence));
  const shownOf = (cut: LoyaltyCut): string[] =>
    cut.promoters.flatMap(({ name, status }) => (status === "shown" ? [groupRowId(result, cut, name)] : []));
  const stacked: ReportChart = {
    kind: "chart",
    type: "stacked-bars",
    id: "promoters",
    title: charts.promoters,
    description: charts.promotersAlt,
    table: "nps",
    rows: [...groupings.flatMap(shownOf).slice(0, mostBars), everybody],
    label: "group",
    series: [
      { column: "detractorShare", tone: "bad" },
      { column: "passiveShare", tone: "middle" },
      { column: "promoterShare", tone: "good" },
    ],
    axisTitle: charts.promotersAxis,
  };
  const groups = groupings.flatMap((cut, index): ReportChart[] => {
    const rows = shownOf(cut);
    if (rows.length < 2 || rows.length > mostBars) return [];
    return [
      {
        kind: "chart",
        type: "interval-bars",
        id: `nps-groups-${index + 1}`,
        title: charts.npsGroups(cut.cut.column),
        description: charts.npsGroupsAlt,
        table: "nps",
        rows,
        label: "group",
        number: "nps",
        low: "ciLow",
        high: "ciHigh",
        axisTitle: charts.npsAxis,
        intervalTitle,
      },
    ];
  });
  const waves = result.cuts.find(({ against }) => against === "before");
  const shownWaves = waves?.promoters.flatMap(({ name, status }) => (status === "shown" ? [name] : [])) ?? [];
  const line: ReportChart = {
    kind: "chart",
    type: "lines",
    id: "nps-waves",
    title: charts.npsWaves,
    description: charts.npsWavesAlt,
    table: "nps-by-wave",
    rows: shownWaves,
    category: "wave",
    number: "nps",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.npsAxis,
    intervalTitle,
  };
  return [stacked, ...groups, ...(shownWaves.length > 1 ? [line] : [])];
}

function measureCharts({ measures, cuts, confidence, minimumGroup }: LoyaltyResult, { loyalty, common }: Messages): readonly ReportChart[] {
  const { charts } = loyalty;
  const intervalTitle = common.interval(percentText(confidence));
  const rows = measures.flatMap(({ id, share }) => (share.n >= minimumGroup ? [id] : []));
  if (rows.length === 0) return [];
  const waves = cuts.find(({ against }) => against === "before");
  const drawn = measures.flatMap(({ id }, index) => {
    const byWave = waves?.measures[index] ?? [];
    return byWave.length > 1 && byWave.every(({ status }) => status === "shown") ? [id] : [];
  });
  return [
    {
      kind: "chart",
      type: "interval-bars",
      id: "measures-chart",
      title: charts.measures,
      description: charts.measuresAlt,
      table: "measures",
      rows: rows.slice(0, mostBars),
      label: "measure",
      number: "share",
      low: "shareLow",
      high: "shareHigh",
      axisTitle: charts.measuresAxis,
      intervalTitle,
      order: "table",
    },
    ...(drawn.length > 0
      ? [
          {
            kind: "chart" as const,
            type: "lines" as const,
            id: "measure-waves",
            title: charts.measureWaves,
            description: charts.measureWavesAlt,
            table: "measures-by-wave",
            rows: drawn.slice(0, mostLines),
            category: "wave",
            number: "share",
            split: "measure",
            axisTitle: charts.measuresAxis,
            intervalTitle,
          },
        ]
      : []),
  ];
}

function gridChart({ grid, confidence }: LoyaltyResult, { loyalty, common }: Messages): readonly ReportChart[] {
  if (!grid) return [];
  const { charts } = loyalty;
  return [
    {
      kind: "chart",
      type: "interval-bars",
      id: "grid-chart",
      title: charts.grid,
      description: charts.gridAlt,
      table: "grid",
      label: "corner",
      number: "share",
      low: "shareLow",
      high: "shareHigh",
      axisTitle: charts.gridAxis,
      intervalTitle: common.interval(percentText(confidence)),
      order: "table",
    },
  ];
}
