import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { IndexResult } from "./compute";
import { overallRow, shownBlocks } from "./tables";

/** More bars than this cannot be read. */
const mostBars = 40;

/** Dimensions with intervals, points to gain by indicator, and the whole index by wave. */
export function indexCharts(result: IndexResult, { weightedIndex, common }: Messages): readonly ReportChart[] {
  const { charts } = weightedIndex;
  const { confidence, minimumGroup, blocks, cuts, overall } = result;
  const intervalTitle = common.interval(percentText(confidence));
  const isOpen = ({ n }: { readonly n?: number }): boolean => n === undefined || n >= minimumGroup;
  const lines = [
    ...shownBlocks(result).flatMap(({ id, line }) => (isOpen(line) ? [id] : [])),
    ...(isOpen(overall.line) ? [overallRow] : []),
  ];
  const bars: ReportChart = {
    kind: "chart",
    type: "interval-bars",
    id: "blocks",
    title: charts.blocks,
    description: charts.blocksAlt,
    table: "index",
    rows: lines.slice(0, mostBars),
    label: "block",
    number: "index",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.axis,
    intervalTitle,
    order: "table",
  };
  const rated = blocks.flatMap((block) => block.rated.flatMap(({ item, n }) => (n >= minimumGroup ? [item.id] : [])));
  const room: ReportChart = {
    kind: "chart",
    type: "clustered-bars",
    id: "room",
    title: charts.room,
    description: charts.roomAlt,
    table: "indicators",
    rows: rated.slice(0, mostBars),
    label: "indicator",
    series: [{ column: "room", role: "perception" }],
    axisTitle: charts.roomAxis,
    minimum: 0,
    order: "descending",
  };
  const waves = cuts.find(({ against }) => against === "before");
  const isDrawn = waves !== undefined && waves.overall.length > 1 && waves.overall.every(({ status }) => status === "shown");
  const line: ReportChart = {
    kind: "chart",
    type: "lines",
    id: "waves-chart",
    title: charts.waves,
    description: charts.wavesAlt,
    table: "waves",
    rows: [overallRow],
    category: "wave",
    number: "index",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.axis,
    intervalTitle,
  };
  return [bars, ...(rated.length > 1 ? [room] : []), ...(isDrawn ? [line] : [])];
}
