import type { Messages } from "../../i18n/messages";
import type { ScorecardColumn } from "../../i18n/scorecard";
import { percentText } from "../../report/percent";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import { surveyItemName } from "../surveyItemName";
import { weightCells } from "../weightColumns";
import type { ScorecardGroup, ScorecardGrouping, ScorecardResult } from "./compute";
import type { ScorecardLine } from "./scorecardLine";

/** Row id of all categories together. */
export const allCategories = "all-categories";

const formats: Readonly<Partial<Record<ScorecardColumn, FormatName>>> = {
  items: "count",
  n: "count",
  total: "mean",
  maximum: "count",
  percent: "share",
  ciLow: "share",
  ciHigh: "share",
  index: "index",
  sd: "spread",
  lowest: "mean",
  highest: "mean",
  mean: "mean",
  rest: "share",
  pHolm: "probability",
};
const main: ReadonlySet<ScorecardColumn> = new Set(["category", "item", "group", "total", "maximum", "percent", "mean"]);
const figures = ["n", "total", "maximum", "percent", "ciLow", "ciHigh", "index", "sd"] as const;
const spread = ["lowest", "highest"] as const;

/** Categories, items, and where there are groups the categories by group, long and as a heat map. */
export function scorecardTables(result: ScorecardResult, messages: Messages): readonly ReportTable[] {
  const { set, whole, items, groupings } = result;
  const { tables } = messages.scorecard;
  const columns = (ids: readonly ScorecardColumn[]): readonly ReportColumn[] => {
    const words = messages.scorecard.columns(percentText(result.confidence));
    return ids.map((id) => ({ id, format: formats[id] ?? "text", ...words[id], ...(main.has(id) && { main: true }) }));
  };
  const several = groupings.length > 1;
  const category = (place: number): CodedText => categoryCell(result, place, messages);
  const all: CodedText = { code: allCategories, text: messages.scorecard.overall };
  const counted = (dimension?: string): number =>
    set.items.filter((item) => (dimension === undefined ? item.dimension !== undefined : item.dimension === dimension)).length;
  const groupTables = groupings.flatMap(({ cut, groups }, index): ReportTable[] => [
    {
      kind: "table",
      id: `comparison-${index + 1}`,
      title: tables.comparison(cut.column),
      columns: columns(["group", ...figures, "rest", "pHolm"]),
      rows: groups.map((group, place) => ({ id: `group${place + 1}`, cells: comparisonCells(group, result, messages) })),
    },
    heatTable(result, index, messages, columns(["category"])),
  ]);
  const long: ReportTable = {
    kind: "table",
    id: "groups",
    title: tables.groups,
    columns: columns(["category", ...(several ? (["grouping"] as const) : []), "group", ...figures]),
    rows: groupings.flatMap(({ cut, groups }) =>
      groups.flatMap(({ name, card, statuses }) => {
        const place = { ...(several && { grouping: cut.column }), group: name };
        const row = (cell: CodedText, line: ScorecardLine, status: GroupStatus): ReportRow => ({
          id: cell.code,
          cells: { category: cell, ...place, ...lineCells(line, status, result, messages) },
        });
        const lines = card.categories.map((line, index) => row(category(index), line, statuses.themes[index] ?? statuses.overall));
        return [...lines, row(all, card.overall, statuses.overall)];
      }),
    ),
  };
  return [
    {
      kind: "table",
      id: "categories",
      title: tables.categories,
      columns: columns(["category", "items", ...figures, ...spread]),
      rows: [
        ...whole.categories.map((line, place): ReportRow => ({
          id: category(place).code,
          cells: {
            category: category(place),
            items: counted(category(place).code),
            ...lineCells(line, "shown", result, messages),
            ...spreadCells(line, messages),
          },
        })),
        {
          id: allCategories,
          summary: true,
          cells: {
            category: all,
            items: counted(),
            ...lineCells(whole.overall, "shown", result, messages),
            ...spreadCells(whole.overall, messages),
          },
        },
      ],
    },
    {
      kind: "table",
      id: "items",
      title: tables.items,
      columns: columns(["item", "category", "n", "mean", "sd"]),
      rows: set.items.map((item, index): ReportRow => ({
        id: item.id,
        cells: {
          item: { code: item.id, text: surveyItemName(item, messages.language) },
          category: item.dimension === undefined ? "" : category(set.dimensions.findIndex(({ id }) => id === item.dimension)),
          n: items[index]?.n ?? 0,
          mean: computedCell(items[index]?.mean, messages.scorecard.none),
          sd: computedCell(items[index]?.sd, messages.common.notComputable.one),
        },
      })),
    },
    ...groupTables,
    ...(groupings.length > 0 ? [long] : []),
  ];
}

function comparisonCells(
  { name, card, statuses, rest, pHolm }: ScorecardGroup,
  result: ScorecardResult,
  messages: Messages,
): ReportRow["cells"] {
  const hide = (cell: ReportCell): ReportCell => protectedCell(statuses.overall, cell, result.minimumGroup, messages);
  const { first } = messages.common.notComputable;
  return {
    group: name,
    ...lineCells(card.overall, statuses.overall, result, messages),
    rest: hide(computedCell(rest, first)),
    pHolm: hide(computedCell(pHolm, rest === undefined ? first : messages.common.notComputable.constant)),
  };
}

function heatTable(result: ScorecardResult, index: number, messages: Messages, [first]: readonly ReportColumn[]): ReportTable {
  const { groupings, whole, set, minimumGroup } = result;
  const { cut, groups }: Partial<ScorecardGrouping> & Pick<ScorecardGrouping, "groups"> = groupings[index] ?? { groups: [] };
  const figure = (line: ScorecardLine | undefined, status: GroupStatus | undefined): ReportCell =>
    protectedCell(status, computedCell(line?.percent, messages.scorecard.none), minimumGroup, messages);
  const rows = set.dimensions.map((_, place): ReportRow => {
    const cell = categoryCell(result, place, messages);
    const parts = groups.map(({ card, statuses }, group): [string, ReportCell] => [
      `group${group + 1}`,
      figure(card.categories[place], statuses.themes[place]),
    ]);
    return { id: cell.code, cells: { category: cell, all: figure(whole.categories[place], "shown"), ...Object.fromEntries(parts) } };
  });
  const numbers = rows.flatMap(({ cells }) => Object.values(cells).filter((cell) => typeof cell === "number"));
  const ends = { low: Math.min(...numbers), high: Math.max(...numbers) };
  const column = (id: string, title: string): ReportColumn => ({
    id,
    title,
    format: "share",
    emphasis: "heat",
    main: true,
    ...(ends.low < ends.high && { heatEnds: ends }),
  });
  return {
    kind: "table",
    id: `heat-${index + 1}`,
    title: messages.scorecard.tables.heat(cut?.column ?? ""),
    columns: [
      ...(first ? [first] : []),
      column("all", messages.scorecard.everybody),
      ...groups.map(({ name }, place) => column(`group${place + 1}`, name)),
    ],
    rows,
  };
}

function lineCells(line: ScorecardLine, status: GroupStatus, { minimumGroup }: ScorecardResult, messages: Messages): ReportRow["cells"] {
  const { none } = messages.scorecard;
  const { one, constant } = messages.common.notComputable;
  const why = (id: (typeof figures)[number]): string => {
    if (line.n === 0) return none;
    return line.n === 1 ? one : id === "sd" ? none : constant;
  };
  const shown = (id: (typeof figures)[number]): ReportCell =>
    protectedCell(status, computedCell(line[id], why(id)), minimumGroup, messages);
  const weighted = (figure: number | undefined): ReportCell =>
    protectedCell(status, computedCell(figure, why("n")), minimumGroup, messages);
  return {
    ...Object.fromEntries(figures.map((id) => [id, id === "maximum" ? line.maximum : shown(id)])),
    ...weightCells(line, weighted),
  };
}

function spreadCells(line: ScorecardLine, messages: Messages): ReportRow["cells"] {
  return Object.fromEntries(spread.map((id) => [id, computedCell(line[id], messages.scorecard.none)]));
}

export function categoryCell({ set }: ScorecardResult, place: number, { language }: Messages): CodedText {
  const category = set.dimensions[place];
  return { code: category?.id ?? "", text: category?.name[language] ?? "" };
}
