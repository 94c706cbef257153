import type { RatioColumn } from "../../i18n/satisfactionRatio";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { FormatName, ReportCell, ReportColumn } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { ColumnShape } from "../reportColumns";
import { reportColumns } from "../reportColumns";
import { weightCells } from "../weightColumns";
import type { RatioGroup } from "./ratioGroups";
import type { RatioLine } from "./ratioLine";

const formats: Readonly<Partial<Record<RatioColumn, FormatName>>> = {
  n: "count",
  dissatisfied: "share",
  acceptable: "share",
  satisfied: "share",
  verySatisfied: "share",
  meanRatio: "ratio",
  ciLow: "ratio",
  ciHigh: "ratio",
  ratioOfMeans: "ratio",
  expected: "mean",
  perceived: "mean",
  gap: "difference",
  gapLow: "difference",
  gapHigh: "difference",
  withoutRatio: "count",
  difference: "ratio",
  differenceLow: "ratio",
  differenceHigh: "ratio",
  p: "probability",
  pHolm: "probability",
};
const main: ReadonlySet<RatioColumn> = new Set(["item", "line", "group", "wave", "n", "meanRatio", "ratioOfMeans", "gap"]);
const signed: ReadonlySet<RatioColumn> = new Set(["gap", "difference"]);

export const bandColumns = ["dissatisfied", "acceptable", "satisfied", "verySatisfied"] as const;
export const lineColumns = [
  "n",
  ...bandColumns,
  "meanRatio",
  "ciLow",
  "ciHigh",
  "ratioOfMeans",
  "band",
  "gap",
  "gapLow",
  "gapHigh",
] as const;
export const differenceColumns = ["difference", "differenceLow", "differenceHigh", "p", "pHolm"] as const;

export type Cells = Readonly<Record<string, ReportCell>>;

/** Columns with their words. */
export function ratioTableColumns(
  ids: readonly RatioColumn[],
  confidence: number,
  { satisfactionRatio }: Messages,
  against: "rest" | "before" = "rest",
): readonly ReportColumn[] {
  const shapes = Object.fromEntries(
    ids.map((id) => [
      id,
      { format: formats[id] ?? "text", ...(main.has(id) && { main: true }), ...(signed.has(id) && { emphasis: "sign" }) },
    ]),
  ) as Record<RatioColumn, ColumnShape>;
  return reportColumns(ids, shapes, satisfactionRatio.columns(percentText(confidence), against));
}

/** The figures of a line. */
export function lineCells({ ratings, ratio, gap }: RatioLine, { satisfactionRatio }: Messages): Cells {
  const cell = (figure: number | undefined): ReportCell => computedCell(figure, satisfactionRatio.notComputable.none);
  const { shares, ratioOfMeans, bandOfRatioOfMeans: band } = ratings;
  return {
    n: ratio.n,
    ...weightCells(ratio, cell),
    dissatisfied: cell(shares?.dissatisfied),
    acceptable: cell(shares?.acceptable),
    satisfied: cell(shares?.satisfied),
    verySatisfied: cell(shares?.["very-satisfied"]),
    meanRatio: cell(ratio.mean),
    ciLow: cell(ratio.low),
    ciHigh: cell(ratio.high),
    ratioOfMeans: cell(ratioOfMeans),
    band: band ? { code: band, text: satisfactionRatio.bands[band] } : cell(undefined),
    gap: cell(gap.mean),
    gapLow: cell(gap.low),
    gapHigh: cell(gap.high),
  };
}

/** The figures of a group with its difference. */
export function groupCells({ line, difference, pHolm }: RatioGroup, messages: Messages): Cells {
  const cell = (figure: number | undefined): ReportCell => computedCell(figure, messages.satisfactionRatio.notComputable.kept);
  return {
    ...lineCells(line, messages),
    difference: cell(difference?.difference),
    differenceLow: cell(difference?.low),
    differenceHigh: cell(difference?.high),
    p: cell(difference?.p),
    pHolm: cell(pHolm),
  };
}
