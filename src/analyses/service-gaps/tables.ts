import type { Messages } from "../../i18n/messages";
import type { ServiceGapColumn } from "../../i18n/serviceGaps";
import { percentText } from "../../report/percent";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { itemName } from "../../survey/itemName";
import type { ServiceGapNumber } from "../../survey/serviceGaps";
import { absentCell, computedCell } from "../computedCell";
import { followed } from "../live/followed";
import { protectedCell, protectedCells } from "../protectedGroups";
import type { ServiceGapsResult } from "./compute";
import type { GapLine } from "./gapLines";
import type { ServiceGapsLiveRows } from "./liveRows";
import { gapRow } from "./liveRows";
import type { RatedItem } from "./readRatings";

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const text: Shape = { format: "text", main: true };
const shapes: Readonly<Record<ServiceGapColumn, Shape>> = {
  gap: text,
  rating: text,
  item: text,
  dimension: text,
  n: { format: "count", main: true },
  mean: { format: "mean", main: true },
  sd: { format: "spread" },
  of: { format: "text" },
  against: { format: "text" },
  nOf: { format: "count", main: true },
  nAgainst: { format: "count", main: true },
  meanOf: { format: "mean", main: true },
  meanAgainst: { format: "mean", main: true },
  difference: { format: "difference", main: true, emphasis: "sign" },
  ciLow: { format: "difference" },
  ciHigh: { format: "difference" },
  p: { format: "probability" },
  pHolm: { format: "probability", main: true },
  design: { format: "text" },
  causes: { format: "text" },
  remedies: { format: "text" },
};

const lineColumns: readonly ServiceGapColumn[] = [
  "nOf",
  "nAgainst",
  "meanOf",
  "meanAgainst",
  "difference",
  "ciLow",
  "ciHigh",
  "p",
  "pHolm",
  "design",
];

/** The name of an item of this report in tables and charts. */
export function ratedName({ label, number }: RatedItem, { language }: Messages): string {
  return number === undefined ? label[language] : itemName({ number, label }, language);
}

/** All tables of the report, in the order of the sheet. */
export function serviceGapsTables(
  result: ServiceGapsResult,
  messages: Messages,
  formulas: ServiceGapsLiveRows = new Map(),
): readonly ReportTable[] {
  const { serviceGaps: words, language } = messages;
  const columnWords = words.columns(percentText(result.confidence));
  const columns = (ids: readonly ServiceGapColumn[]): readonly ReportColumn[] =>
    ids.map((id): ReportColumn => ({ id, ...columnWords[id], ...shapes[id] }));
  const gaps = result.overall.map(({ line }) => line.gap);
  const gapCell = (gap: ServiceGapNumber): CodedText => ({ code: `gap${gap}`, text: words.gapTitle(gap) });
  const shortCell = (gap: ServiceGapNumber): CodedText => ({ code: `gap${gap}`, text: words.gapShort(gap) });
  const gapColumns = gaps.map((gap): ReportColumn => ({
    id: `gap${gap}`,
    title: words.gapShort(gap),
    definition: words.gapSubject(gap),
    format: "difference",
    emphasis: "sign",
    main: true,
  }));
  const withDimensions = result.dimensions.length > 0;
  const table = (id: string, title: string, of: readonly ReportColumn[], rows: readonly ReportRow[]): ReportTable => ({
    kind: "table",
    id,
    title,
    columns: of,
    rows: followed(rows, formulas.get(id) ?? new Map()),
  });
  const dimensionCell = (id: string | undefined): ReportCell => {
    const dimension = result.dimensions.find((candidate) => candidate.id === id);
    return dimension ? { code: dimension.id, text: dimension.name[language] } : absentCell(messages.common.notComputable.notApplicable);
  };
  const itemCells = (item: RatedItem): Readonly<Record<string, ReportCell>> => ({
    item: { code: item.id, text: ratedName(item, messages) },
    ...(withDimensions && { dimension: dimensionCell(item.dimension) }),
  });
  const shownCell = (isHidden: boolean | undefined, cell: ReportCell): ReportCell =>
    protectedCell(isHidden ? "few" : "shown", cell, result.minimumGroup, messages);
  const lineCells = (line: GapLine): Readonly<Record<string, ReportCell>> => gapLineCells(line, result.minimumGroup, messages);
  const itemColumns: readonly ServiceGapColumn[] = withDimensions ? ["item", "dimension"] : ["item"];
  const matrixCells = (lines: readonly GapLine[]): Readonly<Record<string, ReportCell>> =>
    Object.fromEntries(
      gaps.map((gap) => {
        const line = lines.find((candidate) => candidate.gap === gap);
        return [`gap${gap}`, shownCell(line?.isHidden, computedCell(line?.difference, words.notComputable.notGiven))];
      }),
    );
  return [
    table(
      "gaps",
      words.tables.gaps,
      columns(["gap", "of", "against", ...lineColumns]),
      result.overall.map(({ line }) => ({
        id: `gap${line.gap}`,
        cells: { gap: gapCell(line.gap), ...pairCells(line, messages), ...lineCells(line) },
      })),
    ),
    table(
      "ratings",
      words.tables.ratings,
      columns(["rating", "n", "mean", "sd", "ciLow", "ciHigh"]).map((column) =>
        column.id === "ciLow" || column.id === "ciHigh" ? { ...column, format: "mean" } : column,
      ),
      result.ratings.map(({ rating, level, interval, isHidden }): ReportRow => {
        const spread = (number: number | undefined): ReportCell => computedCell(number, spreadReason(level.n, messages));
        return {
          id: rating,
          cells: {
            rating: { code: rating, text: words.ratings[rating] },
            n: shownCell(isHidden, level.n),
            mean: shownCell(isHidden, computedCell(level.mean, messages.common.notComputable.notApplicable)),
            sd: shownCell(isHidden, spread(level.sd)),
            ciLow: shownCell(isHidden, spread(interval.low)),
            ciHigh: shownCell(isHidden, spread(interval.high)),
          },
        };
      }),
    ),
    table(
      "remedies",
      words.tables.remedies,
      columns(["gap", "causes", "remedies"]),
      gaps.map((gap) => ({
        id: `gap${gap}`,
        cells: { gap: gapCell(gap), causes: words.causes[gap], remedies: words.remedySentence(words.remedies[gap]) },
      })),
    ),
    ...(withDimensions
      ? [
          table(
            "dimensions",
            words.tables.dimensions,
            [...columns(["dimension"]), ...gapColumns],
            result.dimensions.map(({ id }) => ({
              id,
              cells: {
                dimension: dimensionCell(id),
                ...matrixCells(result.byDimension.flatMap(({ dimension, line }) => (dimension.id === id ? [line] : []))),
              },
            })),
          ),
        ]
      : []),
    table(
      "items",
      words.tables.items,
      [...columns(itemColumns), ...gapColumns],
      result.items.map((item) => ({
        id: item.id,
        cells: { ...itemCells(item), ...matrixCells(result.byItem.flatMap((entry) => (entry.item === item ? [entry.line] : []))) },
      })),
    ),
    ...(withDimensions
      ? [
          table(
            "dimension-gaps",
            words.tables.dimensionGaps,
            columns(["dimension", "gap", ...lineColumns]),
            result.byDimension.map(({ dimension: { id }, line }) => ({
              id: gapRow(id, line.gap),
              cells: { dimension: dimensionCell(id), gap: shortCell(line.gap), ...lineCells(line) },
            })),
          ),
        ]
      : []),
    {
      ...table(
        "item-gaps",
        words.tables.itemGaps,
        columns([...itemColumns, "gap", ...lineColumns]),
        result.byItem.map(({ item, line }) => ({
          id: gapRow(item.id, line.gap),
          cells: { ...itemCells(item), gap: shortCell(line.gap), ...lineCells(line) },
        })),
      ),
      lookup: true,
    },
  ];
}

function spreadReason(n: number, { common }: Messages): string {
  return n < 2 ? common.notComputable.one : common.notComputable.constant;
}

function pairCells({ of, against }: GapLine, { serviceGaps: words }: Messages): Readonly<Record<string, ReportCell>> {
  return { of: { code: of, text: words.ratings[of] }, against: { code: against, text: words.ratings[against] } };
}

/** A hidden line tells none of its figures, nor whether the same people stand behind both sides. */
function gapLineCells(line: GapLine, minimum: number, messages: Messages): Readonly<Record<string, ReportCell>> {
  const { serviceGaps: words } = messages;
  const { design, nOf, nAgainst, meanOf, meanAgainst, difference, test, reason, pHolm } = line;
  const why = reason === "constant" ? words.notComputable.constant : words.notComputable.onePerson;
  const cells = {
    nOf,
    nAgainst,
    meanOf,
    meanAgainst,
    difference,
    ciLow: computedCell(test?.low, why),
    ciHigh: computedCell(test?.high, why),
    p: computedCell(test?.p, why),
    pHolm: computedCell(pHolm, why),
    design: { code: design, text: words.designs[design] },
  };
  return protectedCells(line.isHidden ? "few" : "shown", cells, minimum, messages);
}
