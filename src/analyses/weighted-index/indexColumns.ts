import type { IndexColumn } from "../../i18n/weightedIndex";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { FormatName, ReportCell, ReportColumn } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { ColumnShape } from "../reportColumns";
import { reportColumns } from "../reportColumns";
import { weightCells } from "../weightColumns";
import type { GroupIndex } from "./indexGroups";
import type { IndexLine } from "./indexLine";

const formats: Readonly<Partial<Record<IndexColumn, FormatName>>> = {
  n: "count",
  index: "index",
  sd: "spread",
  ciLow: "index",
  ciHigh: "index",
  weight: "share",
  mean: "mean",
  score: "index",
  partWeight: "share",
  share: "share",
  room: "index",
  figure: "mean",
  worst: "mean",
  best: "mean",
  difference: "difference",
  differenceLow: "difference",
  differenceHigh: "difference",
  p: "probability",
  pHolm: "probability",
};
const main: ReadonlySet<IndexColumn> = new Set([
  "block",
  "group",
  "wave",
  "n",
  "index",
  "weight",
  "indicator",
  "score",
  "room",
  "difference",
]);

export type Cells = Readonly<Record<string, ReportCell>>;

/** Columns with their words. */
export function indexColumns(
  ids: readonly IndexColumn[],
  confidence: number,
  { weightedIndex }: Messages,
  against: "rest" | "before" = "rest",
): readonly ReportColumn[] {
  const shapes = Object.fromEntries(
    ids.map((id) => [
      id,
      { format: formats[id] ?? "text", ...(main.has(id) && { main: true }), ...(id === "difference" && { emphasis: "sign" }) },
    ]),
  ) as Record<IndexColumn, ColumnShape>;
  return reportColumns(ids, shapes, weightedIndex.columns(percentText(confidence), against));
}

/** n, index and interval of a line; a measured line has only its index. */
export function lineCells(line: IndexLine, { weightedIndex }: Messages): Cells {
  const { n, index, low, high } = line;
  const why = n === undefined ? weightedIndex.notComputable.measured : weightedIndex.notComputable.none;
  const cell = (figure: number | undefined): ReportCell => computedCell(figure, why);
  return { n: cell(n), ...weightCells(line, cell), index: cell(index), ciLow: cell(low), ciHigh: cell(high) };
}

/** The cells of a group on a line with its difference. */
export function groupCells({ line, difference, pHolm }: GroupIndex, messages: Messages): Cells {
  const cell = (figure: number | undefined): ReportCell => computedCell(figure, messages.weightedIndex.notComputable.kept);
  return {
    ...lineCells(line, messages),
    difference: cell(difference?.difference),
    differenceLow: cell(difference?.low),
    differenceHigh: cell(difference?.high),
    p: cell(difference?.p),
    pHolm: cell(pHolm),
  };
}
