import type { Messages } from "../../i18n/messages";
import type { ValueMapColumn } from "../../i18n/valueMap";
import { percentText } from "../../report/percent";
import type { FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { SurveyItem } from "../itemSet";
import { followed } from "../live/followed";
import { surveyItemName } from "../surveyItemName";
import type { SupplierValue, ValueMapResult } from "./compute";
import { certainSide } from "./certainSide";
import type { ValueMapLiveRows } from "./liveRows";

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const shapes: Readonly<Record<ValueMapColumn, Shape>> = {
  supplier: { format: "text", main: true },
  n: { format: "count", main: true },
  benefit: { format: "mean", main: true },
  cost: { format: "mean", main: true },
  relativeCost: { format: "ratio" },
  relativeBenefit: { format: "ratio" },
  perceivedValue: { format: "ratio", main: true },
  advantage: { format: "points", main: true, emphasis: "sign" },
  ciLow: { format: "points", main: true },
  ciHigh: { format: "points", main: true },
  side: { format: "text", main: true },
  item: { format: "text", main: true },
  kind: { format: "text", main: true },
  mean: { format: "mean", main: true },
  relative: { format: "points", main: true },
  weight: { format: "mean", main: true },
  line: { format: "text", main: true },
};

/** The tables of a value map: suppliers, their average, their ratings, and the weights where some are given. */
export function valueMapTables(result: ValueMapResult, messages: Messages, formulas?: ValueMapLiveRows): readonly ReportTable[] {
  const { valueMap: words, language } = messages;
  const columnWords = words.columns(percentText(result.confidence));
  const columns = (ids: readonly ValueMapColumn[]): readonly ReportColumn[] =>
    ids.map((id): ReportColumn => ({ id, ...columnWords[id], ...shapes[id] }));
  const itemCell = (item: SurveyItem): ReportCell => ({ code: item.id, text: surveyItemName(item, language) });
  const sided = [
    ...result.benefits.map((item, index) => ({ item, kind: "benefit" as const, weight: result.benefitWeights[index] ?? 0 })),
    ...result.costs.map((item, index) => ({ item, kind: "cost" as const, weight: result.costWeights[index] ?? 0 })),
  ];
  const kindCell = (kind: "benefit" | "cost"): ReportCell => ({ code: kind, text: words.kinds[kind] });
  return [
    {
      kind: "table",
      id: "suppliers",
      title: words.tables.suppliers,
      columns: columns([
        "supplier",
        "n",
        "benefit",
        "cost",
        "relativeBenefit",
        "relativeCost",
        "perceivedValue",
        "advantage",
        "ciLow",
        "ciHigh",
        "side",
      ]),
      rows: followed(
        result.suppliers.map((supplier) => ({ id: supplier.name, cells: supplierCells(supplier, messages) })),
        formulas?.suppliers ?? new Map(),
      ),
    },
    {
      kind: "table",
      id: "average",
      title: words.tables.average,
      columns: columns(["line", "relativeBenefit", "relativeCost"]),
      rows: [{ id: "average", cells: { line: { code: "average", text: words.average }, relativeBenefit: 1, relativeCost: 1 } }],
    },
    {
      kind: "table",
      id: "items",
      title: words.tables.items,
      columns: columns(["supplier", "item", "kind", "n", "mean", "relative"]).map((column) =>
        column.id === "n" ? { id: column.id, title: column.title, format: column.format, main: true } : column,
      ),
      rows: followed(
        result.suppliers.flatMap(({ name, items }) =>
          items.map(({ item, side, level, relative }): ReportRow => ({
            id: itemRow(name, item),
            cells: {
              supplier: name,
              item: itemCell(item),
              kind: kindCell(side),
              n: level.n,
              mean: computedCell(level.mean, words.notComputable.unrated),
              relative: computedCell(relative, words.notComputable.unrated),
            },
          })),
        ),
        formulas?.items ?? new Map(),
      ),
    },
    ...(hasWeights(result)
      ? [
          {
            kind: "table" as const,
            id: "weights",
            title: words.tables.weights,
            columns: columns(["item", "kind", "weight"]),
            rows: sided.map(({ item, kind, weight }) => ({ id: item.id, cells: { item: itemCell(item), kind: kindCell(kind), weight } })),
          },
        ]
      : []),
  ];
}

/** Row id of a supplier's rating. */
export function itemRow(supplier: string, { id }: SurveyItem): string {
  return `${supplier}-${id}`;
}

/** Whether the items count differently. */
export function hasWeights({ benefitWeights, costWeights }: ValueMapResult): boolean {
  return [benefitWeights, costWeights].some((weights) => weights.some((weight) => weight !== 1));
}

function supplierCells(supplier: SupplierValue, { valueMap: words }: Messages): Readonly<Record<string, ReportCell>> {
  const { name, n, position, advantage, low, high } = supplier;
  const why = position.reason === "not-positive" ? words.notComputable.notPositive : words.notComputable.unrated;
  const cell = (number: number | undefined): ReportCell => computedCell(number, why);
  const end = (number: number | undefined): ReportCell =>
    computedCell(number, advantage === undefined ? why : words.notComputable.noInterval);
  const side = certainSide(supplier);
  return {
    supplier: name,
    n,
    benefit: cell(position.benefit),
    cost: cell(position.cost),
    relativeBenefit: cell(position.relativeBenefit),
    relativeCost: cell(position.relativeCost),
    perceivedValue: cell(position.perceivedValue),
    advantage: cell(advantage),
    ciLow: end(low),
    ciHigh: end(high),
    side:
      advantage === undefined
        ? { notComputable: why }
        : side === undefined
          ? { code: "unsure", text: words.unsure }
          : { code: side, text: words.sides[side] },
  };
}
