import type { CommonMessages } from "../../i18n/common";
import type { ColumnWords, GapColumn } from "../../i18n/servqual";
import type { FormatName, NotComputable, ReportCell, ReportColumn } from "../../report/tree";
import { weightCells } from "../weightColumns";
import type { GapDifference } from "./compute";
import type { GapLine } from "./gapProfile";

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const text: Shape = { format: "text", main: true };
const difference: Shape = { format: "difference", emphasis: "sign" };

const shapes: Readonly<Record<GapColumn, Shape>> = {
  item: text,
  dimension: text,
  line: text,
  grouping: text,
  group: text,
  wave: text,
  n: { format: "count", main: true },
  expectation: { format: "mean", main: true },
  perception: { format: "mean", main: true },
  gap: { ...difference, main: true },
  sd: { format: "spread" },
  ciLow: { format: "difference", main: true },
  ciHigh: { format: "difference", main: true },
  t: { format: "statistic" },
  df: { format: "freedom" },
  p: { format: "probability" },
  pHolm: { format: "probability", main: true },
  dz: { format: "statistic" },
  rest: { format: "difference" },
  difference: { ...difference, main: true },
  differenceLow: { format: "difference" },
  differenceHigh: { format: "difference" },
  differenceP: { format: "probability" },
  differencePHolm: { format: "probability", main: true },
  before: { format: "difference" },
  change: { ...difference, main: true },
  changeLow: { format: "difference" },
  changeHigh: { format: "difference" },
  changeP: { format: "probability" },
  changePHolm: { format: "probability", main: true },
  share: { format: "share", main: true },
  shareSd: { format: "share" },
};

export const statisticColumns: readonly GapColumn[] = [
  "n",
  "expectation",
  "perception",
  "gap",
  "sd",
  "ciLow",
  "ciHigh",
  "t",
  "df",
  "p",
  "pHolm",
  "dz",
];
export const restColumns: readonly GapColumn[] = [
  "rest",
  "difference",
  "differenceLow",
  "differenceHigh",
  "differenceP",
  "differencePHolm",
];
export const beforeColumns: readonly GapColumn[] = ["before", "change", "changeLow", "changeHigh", "changeP", "changePHolm"];

/** Report columns in the order asked for, with their words. */
export function gapColumns(ids: readonly GapColumn[], words: Readonly<Record<GapColumn, ColumnWords>>): readonly ReportColumn[] {
  return ids.map((id): ReportColumn => ({ id, ...words[id], ...shapes[id] }));
}

/** The statistics of one line as cells; what cannot be computed says why. */
export function gapCells(
  { n, test, expectation, perception, pHolm, ...weighted }: GapLine,
  { notComputable }: CommonMessages,
): Readonly<Record<string, ReportCell>> {
  const why = n === 0 ? notComputable.none : n === 1 ? notComputable.one : notComputable.constant;
  const cell = (number: number | undefined): ReportCell => number ?? absent(why);
  return {
    n,
    ...weightCells(weighted, cell),
    expectation: cell(expectation),
    perception: cell(perception),
    gap: cell(test.mean),
    sd: cell(test.sd),
    ciLow: cell(test.low),
    ciHigh: cell(test.high),
    t: cell(test.t),
    df: cell(test.df),
    p: cell(test.p),
    pHolm: pHolm ?? (test.p === undefined ? absent(why) : absent(notComputable.notApplicable)),
    dz: cell(test.dz),
  };
}

/** The comparison of a line with the rest, or with the wave before, as the six cells of `ids`. */
export function differenceCells(
  ids: readonly GapColumn[],
  given: GapDifference | undefined,
  why: string,
): Readonly<Record<string, ReportCell>> {
  const numbers = given && [given.against, given.test.difference, given.test.low, given.test.high, given.test.p, given.pHolm];
  return Object.fromEntries(ids.map((id, index) => [id, numbers?.[index] ?? absent(why)]));
}

export function absent(why: string): NotComputable {
  return { notComputable: why };
}
