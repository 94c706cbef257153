import type { FavourableColumn } from "../../i18n/favourable";
import type { Messages } from "../../i18n/messages";
import type { FormatName, ReportCell, ReportColumn } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import { weightCells } from "../weightColumns";
import type { FavourableLine } from "./favourableLine";

const formats: Readonly<Partial<Record<FavourableColumn, FormatName>>> = {
  n: "count",
  answers: "count",
  favourable: "share",
  neutral: "share",
  unfavourable: "share",
  ciLow: "share",
  ciHigh: "share",
  mean: "mean",
  sd: "spread",
  rest: "share",
  pHolm: "probability",
  net: "points",
  netLow: "points",
  netHigh: "points",
  times: "count",
};
const main: ReadonlySet<FavourableColumn> = new Set(["line", "item", "theme", "group", "n", "favourable", "mean", "answer", "net"]);

/** The figures of a line, in their order. */
export const lineColumns = ["n", "answers", "unfavourable", "neutral", "favourable", "ciLow", "ciHigh", "mean", "sd"] as const;

/** Columns with their words; `percent` as in "95%". */
export function favourableColumns(ids: readonly FavourableColumn[], percent: string, { favourable }: Messages): readonly ReportColumn[] {
  const words = favourable.columns(percent);
  return ids.map((id) => ({ id, format: formats[id] ?? "text", ...words[id], ...(main.has(id) && { main: true }) }));
}

/** The cells of a line, or why they are kept back. */
export function lineCells(line: FavourableLine, status: GroupStatus, minimum: number, messages: Messages): Record<string, ReportCell> {
  const { notComputable } = messages.favourable;
  const figures = { ...line, answers: line.counts.n };
  const why = (id: (typeof lineColumns)[number]): string =>
    id === "sd" && line.n === 1 ? messages.common.notComputable.one : notComputable.none;
  const cell = (figure: number | undefined, reason = notComputable.none): ReportCell =>
    protectedCell(status, computedCell(figure, reason), minimum, messages);
  const { effectiveN, shareSeLinearised } = line;
  return {
    ...Object.fromEntries(lineColumns.map((id) => [id, cell(figures[id], why(id))])),
    ...weightCells(line, cell),
    ...weightCells({ effectiveN, seLinearised: shareSeLinearised }, cell, "shareSeLinearised"),
  };
}
