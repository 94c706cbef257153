import type { Messages } from "../../i18n/messages";
import type { ZoneColumn } from "../../i18n/zoneOfTolerance";
import { percentText } from "../../report/percent";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { itemName } from "../../survey/itemName";
import type { Dimension, Item } from "../../survey/questionnaire";
import { absentCell, computedCell } from "../computedCell";
import { weightCells } from "../weightColumns";
import { followed } from "../live/followed";
import type { ZoneLine, ZoneResult } from "./compute";
import type { ZoneLiveRows } from "./liveLines";

type NameColumn = "item" | "dimension" | "line";
type ShareColumn = "respondents" | "below" | "within" | "above" | "unplaced";
type FigureColumn = Exclude<ZoneColumn, NameColumn | ShareColumn>;

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const signed: Shape = { format: "difference", main: true, emphasis: "sign" };
const end: Shape = { format: "difference" };

const shapes: Readonly<Record<FigureColumn | ShareColumn, Shape>> = {
  n: { format: "count", main: true },
  minimum: { format: "mean", main: true },
  desired: { format: "mean", main: true },
  perceived: { format: "mean", main: true },
  adequacy: signed,
  adequacyLow: end,
  adequacyHigh: end,
  adequacyP: { format: "probability", main: true },
  superiority: signed,
  superiorityLow: end,
  superiorityHigh: end,
  superiorityP: { format: "probability" },
  width: { format: "mean" },
  position: { format: "mean", main: true },
  zone: { format: "text", main: true },
  respondents: { format: "count", main: true },
  below: { format: "share", main: true },
  within: { format: "share", main: true },
  above: { format: "share", main: true },
  unplaced: { format: "share", main: true },
};

const figureColumns: readonly FigureColumn[] = [
  "n",
  "minimum",
  "desired",
  "perceived",
  "adequacy",
  "adequacyLow",
  "adequacyHigh",
  "adequacyP",
  "superiority",
  "superiorityLow",
  "superiorityHigh",
  "superiorityP",
  "width",
  "position",
  "zone",
];

/** The tables of the report: dimensions, overall, items, and where respondents' own answers lie. */
export function zoneTables(
  result: ZoneResult,
  dimensions: readonly Dimension[],
  messages: Messages,
  formulas?: ZoneLiveRows,
): readonly ReportTable[] {
  const { zoneOfTolerance: words, language } = messages;
  const columnWords = words.columns(percentText(result.confidence));
  const withDimensions = result.dimensions.length > 0;
  const isUnplaced = [...result.items, { line: result.overall }].some(({ line }) => (line.unplaced ?? 0) > 0);
  const shareColumns: readonly ShareColumn[] = ["respondents", "below", "within", "above", ...(isUnplaced ? (["unplaced"] as const) : [])];
  const table = (
    id: "items" | "dimensions" | "overall" | "respondents",
    names: readonly NameColumn[],
    figures: readonly (FigureColumn | ShareColumn)[],
    rows: readonly ReportRow[],
  ): ReportTable => ({
    kind: "table",
    id,
    title: words.tables[id],
    columns: [
      ...names.map((name): ReportColumn => ({ id: name, ...columnWords[name], format: "text", main: true })),
      ...figures.map((figure): ReportColumn => ({ id: figure, ...columnWords[figure], ...shapes[figure] })),
    ],
    rows: formulas ? followed(rows, formulas[id]) : rows,
  });
  const named = (id: string): CodedText => ({ code: id, text: dimensions.find((dimension) => dimension.id === id)?.name[language] ?? id });
  const none = absentCell(messages.common.notComputable.notApplicable);
  const overall: CodedText = { code: "overall", text: words.overall };
  const itemNames = ({ id, dimension, ...item }: Item): Readonly<Record<string, ReportCell>> => ({
    item: { code: id, text: itemName(item, language) },
    ...(withDimensions && { dimension: dimension === undefined ? none : named(dimension) }),
  });
  const nameColumns: readonly NameColumn[] = withDimensions ? ["item", "dimension"] : ["item"];
  return [
    ...(withDimensions
      ? [
          table(
            "dimensions",
            ["dimension"],
            figureColumns,
            result.dimensions.map(({ dimension: { id }, line }) => ({ id, cells: { dimension: named(id), ...zoneCells(line, messages) } })),
          ),
        ]
      : []),
    table("overall", ["line"], figureColumns, [
      { id: "overall", summary: true, cells: { line: overall, ...zoneCells(result.overall, messages) } },
    ]),
    table(
      "items",
      nameColumns,
      figureColumns,
      result.items.map(({ item, line }) => ({ id: item.id, cells: { ...itemNames(item), ...zoneCells(line, messages) } })),
    ),
    table(
      "respondents",
      nameColumns,
      shareColumns,
      result.items.map(({ item, line }) => ({ id: item.id, cells: { ...itemNames(item), ...shareCells(line, messages, isUnplaced) } })),
    ),
  ];
}

function shareCells(
  { zone, unplaced }: ZoneLine,
  { zoneOfTolerance: words }: Messages,
  isUnplaced: boolean,
): Readonly<Record<string, ReportCell>> {
  const cell = (number: number | undefined): ReportCell => computedCell(number, words.notComputable.none);
  const { shares, respondents } = zone;
  return {
    respondents,
    below: cell(shares?.below),
    within: cell(shares?.within),
    above: cell(shares?.above),
    ...(isUnplaced && { unplaced: cell(unplaced) }),
  };
}

function zoneCells({ zone, adequacyP, superiorityP }: ZoneLine, messages: Messages): Readonly<Record<string, ReportCell>> {
  const { zoneOfTolerance: words, common } = messages;
  const { notComputable } = common;
  const cell = (number: number | undefined): ReportCell => computedCell(number, words.notComputable.none);
  const spread = ({ n }: { readonly n: number }, number: number | undefined): ReportCell =>
    computedCell(number, n === 0 ? words.notComputable.none : n === 1 ? notComputable.one : notComputable.constant);
  const { adequacy, superiority } = zone;
  const ofZone = zone.minimum.n === 0 || zone.desired.n === 0 || zone.perceived.n === 0 ? words.notComputable.none : undefined;
  const where: ReportCell = zone.zone ? { code: zone.zone, text: words.zones[zone.zone] } : absentCell(ofZone ?? words.notComputable.zone);
  return {
    n: adequacy.n,
    ...weightCells(zone, cell),
    minimum: cell(zone.minimum.mean),
    desired: cell(zone.desired.mean),
    perceived: cell(zone.perceived.mean),
    adequacy: cell(adequacy.mean),
    adequacyLow: spread(adequacy, adequacy.low),
    adequacyHigh: spread(adequacy, adequacy.high),
    adequacyP: spread(adequacy, adequacyP ?? adequacy.p),
    superiority: cell(superiority.mean),
    superiorityLow: spread(superiority, superiority.low),
    superiorityHigh: spread(superiority, superiority.high),
    superiorityP: spread(superiority, superiorityP ?? superiority.p),
    width: cell(zone.width.mean),
    position: computedCell(zone.positionOfMeans, ofZone ?? words.notComputable.width),
    zone: where,
  };
}
