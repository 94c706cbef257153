import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { protectedCells } from "../protectedGroups";
import { computedCell } from "../computedCell";
import { itemName } from "../../survey/itemName";
import type { RatioResult } from "./compute";
import type { LiveRows } from "../live/followed";
import { followed } from "../live/followed";
import type { RatioLiveRows } from "./liveRows";
import type { RatioCut } from "./ratioGroups";
import type { RatioLine } from "./ratioLine";
import type { Cells } from "./ratioTableColumns";
import { differenceColumns, groupCells, lineCells, lineColumns, ratioTableColumns } from "./ratioTableColumns";

/** Row id of all questions together. */
export const overallRow = "overall";

/** What may be shown of a line of everybody: nothing behind which too few people stand. */
export function lineStatus({ ratio }: RatioLine, { minimumGroup }: Pick<RatioResult, "minimumGroup">): GroupStatus {
  return ratio.n > 0 && ratio.n < minimumGroup ? "few" : "shown";
}

const noFormulas: RatioLiveRows = { dimensions: new Map(), items: new Map(), groups: [] };

/** Dimensions with all questions, the questions, groups and waves. */
export function ratioTables(result: RatioResult, messages: Messages, formulas: RatioLiveRows = noFormulas): readonly ReportTable[] {
  const groupings = result.cuts.filter(({ against, groups }) => against === "rest" && groups.length > 0);
  const waves = result.cuts.find(({ against }) => against === "before");
  return [
    followedTable(dimensionTable(result, messages), formulas.dimensions),
    followedTable(itemTable(result, messages), formulas.items),
    ...(groupings.length > 0 ? [cutTable(result, groupings, messages, formulas)] : []),
    ...(waves && waves.groups.length > 1 ? [cutTable(result, [waves], messages, formulas)] : []),
  ];
}

function followedTable(table: ReportTable, formulas: LiveRows): ReportTable {
  return { ...table, rows: followed(table.rows, formulas) };
}

function dimensionTable(result: RatioResult, messages: Messages): ReportTable {
  const { dimensions, overall, confidence, minimumGroup } = result;
  const { tables, overall: all } = messages.satisfactionRatio;
  const cells = (line: RatioLine): Cells => protectedCells(lineStatus(line, result), lineCells(line, messages), minimumGroup, messages);
  return {
    kind: "table",
    id: "dimensions",
    title: dimensions.length > 0 ? tables.dimensions : tables.overall,
    columns: ratioTableColumns(["line", ...lineColumns], confidence, messages),
    rows: [
      ...dimensions.map(({ dimension: { id, name }, line }) => ({
        id,
        cells: { line: { code: id, text: name[messages.language] }, ...cells(line) },
      })),
      { id: overallRow, summary: true, cells: { line: { code: overallRow, text: all }, ...cells(overall) } },
    ],
  };
}

function itemTable(result: RatioResult, messages: Messages): ReportTable {
  const { items, dimensions, confidence, minimumGroup } = result;
  const { satisfactionRatio, language } = messages;
  const why = satisfactionRatio.notComputable.none;
  const dimensionOf = (id: string | undefined): CodedText | string => {
    const found = dimensions.find(({ dimension }) => dimension.id === id)?.dimension;
    return found ? { code: found.id, text: found.name[language] } : "";
  };
  return {
    kind: "table",
    id: "items",
    title: satisfactionRatio.tables.items,
    columns: ratioTableColumns(
      ["item", ...(dimensions.length > 0 ? (["dimension"] as const) : []), ...lineColumns, "expected", "perceived", "withoutRatio"],
      confidence,
      messages,
    ),
    rows: items.map(({ item, line }) => {
      const figures = {
        ...lineCells(line, messages),
        expected: computedCell(line.expected, why),
        perceived: computedCell(line.perceived, why),
        withoutRatio: line.ratings.withoutRatio,
      };
      return {
        id: item.id,
        cells: {
          item: { code: item.id, text: itemName(item, language) },
          ...(dimensions.length > 0 && { dimension: dimensionOf(item.dimension) }),
          ...protectedCells(lineStatus(line, result), figures, minimumGroup, messages),
        },
      };
    }),
  };
}

function cutTable(
  { confidence, minimumGroup, cuts: all }: RatioResult,
  cuts: readonly RatioCut[],
  messages: Messages,
  formulas: RatioLiveRows,
): ReportTable {
  const { tables } = messages.satisfactionRatio;
  const isWave = cuts.every(({ against }) => against === "before");
  const several = cuts.length > 1;
  const place = isWave ? (["wave"] as const) : several ? (["grouping", "group"] as const) : (["group"] as const);
  return {
    kind: "table",
    id: isWave ? "waves" : "groups",
    title: isWave ? tables.waves : tables.groups,
    columns: ratioTableColumns([...place, ...lineColumns, ...differenceColumns], confidence, messages, isWave ? "before" : "rest"),
    rows: cuts.flatMap((shown) => {
      const { cut, groups } = shown;
      const rows = groups.map((group) => ({
        id: group.name,
        cells: {
          ...(several && { grouping: cut.column }),
          [isWave ? "wave" : "group"]: group.name,
          ...protectedCells(group.status, groupCells(group, messages), minimumGroup, messages),
        },
      }));
      return followed(rows, formulas.groups[all.indexOf(shown)] ?? new Map());
    }),
  };
}
