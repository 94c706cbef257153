import type { LoyaltyColumn } from "../../i18n/loyalty";
import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { FormatName, ReportCell, ReportColumn } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { ColumnShape } from "../reportColumns";
import { reportColumns } from "../reportColumns";
import type { PeopleShare } from "../shareBase";
import { weightCells } from "../weightColumns";
import type { Against, PromoterGroup, ShareGroup } from "./cutFigures";
import type { PromoterFigure } from "./promoterScore";

const formats: Readonly<Partial<Record<LoyaltyColumn, FormatName>>> = {
  n: "count",
  promoters: "count",
  passives: "count",
  detractors: "count",
  nps: "points",
  se: "spread",
  ciLow: "points",
  ciHigh: "points",
  promoterShare: "share",
  passiveShare: "share",
  detractorShare: "share",
  difference: "points",
  differenceLow: "points",
  differenceHigh: "points",
  p: "probability",
  pHolm: "probability",
  count: "count",
  share: "share",
  shareLow: "share",
  shareHigh: "share",
  shareDifference: "share",
  shareDifferenceLow: "share",
  shareDifferenceHigh: "share",
};
const main: ReadonlySet<LoyaltyColumn> = new Set(["group", "wave", "n", "nps", "measure", "share", "corner", "difference", "pHolm"]);
const signed: ReadonlySet<LoyaltyColumn> = new Set(["nps", "difference", "shareDifference"]);

export const promoterColumns = ["n", "promoters", "passives", "detractors", "nps", "se", "ciLow", "ciHigh"] as const;
export const partColumns = ["detractorShare", "passiveShare", "promoterShare"] as const;
export const differenceColumns = ["difference", "differenceLow", "differenceHigh", "p", "pHolm"] as const;
export const shareColumns = ["n", "count", "share", "shareLow", "shareHigh"] as const;
export const shareDifferenceColumns = ["shareDifference", "shareDifferenceLow", "shareDifferenceHigh", "p", "pHolm"] as const;

export type Cells = Readonly<Record<string, ReportCell>>;

/** Columns with their words. */
export function loyaltyColumns(
  ids: readonly LoyaltyColumn[],
  confidence: number,
  { loyalty }: Messages,
  against: Against = "rest",
): readonly ReportColumn[] {
  const shapes = Object.fromEntries(
    ids.map((id) => [
      id,
      { format: formats[id] ?? "text", ...(main.has(id) && { main: true }), ...(signed.has(id) && { emphasis: "sign" }) },
    ]),
  ) as Record<LoyaltyColumn, ColumnShape>;
  return reportColumns(ids, shapes, loyalty.columns(percentText(confidence), against));
}

export function promoterCells(score: PromoterFigure, { loyalty }: Messages): Cells {
  const { n, promoters, passives, detractors, shares } = score;
  const cell = (figure: number | undefined): ReportCell => computedCell(figure, loyalty.notComputable.none);
  return {
    n,
    promoters,
    passives,
    detractors,
    nps: cell(score.score),
    se: cell(score.standardError),
    ciLow: cell(score.low),
    ciHigh: cell(score.high),
    promoterShare: cell(shares?.promoters),
    passiveShare: cell(shares?.passives),
    detractorShare: cell(shares?.detractors),
    ...weightCells(score, cell),
  };
}

export function shareCells(figure: PeopleShare, { loyalty }: Messages): Cells {
  const { n, count, share, low, high } = figure;
  const cell = (number: number | undefined): ReportCell => computedCell(number, loyalty.notComputable.none);
  return { n, count, share: cell(share), shareLow: cell(low), shareHigh: cell(high), ...weightCells(figure, cell) };
}

/** The cells of a difference under the ids given, in the order difference, low, high, p, adjusted p. */
export function differenceCells(
  ids: readonly [string, string, string, string, string],
  { difference, pHolm }: PromoterGroup | ShareGroup,
  { loyalty }: Messages,
): Cells {
  const { kept, alike } = loyalty.notComputable;
  const figures = [difference?.difference, difference?.low, difference?.high, difference?.p, pHolm];
  return Object.fromEntries(ids.map((id, place) => [id, computedCell(figures[place], difference && place > 2 ? alike : kept)]));
}
