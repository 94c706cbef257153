import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportRow, ReportTable } from "../../report/tree";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import type { FavourableGrouping, FavourableResult } from "./compute";
import type { HeatLine } from "./heatTables";
import { heatLines, heatTables } from "./heatTables";
import { favourableColumns, lineCells, lineColumns } from "./lineCells";

/** The groups side by side: all questions with the test against the others, and heat maps of shares and means. */
export function groupTables(result: FavourableResult, messages: Messages): readonly ReportTable[] {
  const lines = heatLines(result, messages);
  return [
    ...result.groupings.map((grouping, index) => comparisonTable(result, grouping, index, messages)),
    ...result.groupings.flatMap((grouping, index) => heatTables(result, grouping, index, lines, messages)),
  ];
}

/** Every figure of every group as one long table: none where there are no groups. */
export function lookupTables(result: FavourableResult, messages: Messages): readonly ReportTable[] {
  return result.groupings.length === 0 ? [] : [longTable(result, heatLines(result, messages), messages)];
}

/** Id of the comparison of a cut; its rows are the groups by place. */
export function comparisonId(index: number): string {
  return `comparison-${index + 1}`;
}

function comparisonTable(result: FavourableResult, { cut, groups }: FavourableGrouping, index: number, messages: Messages): ReportTable {
  const { minimumGroup } = result;
  const { tables, notComputable } = messages.favourable;
  return {
    kind: "table",
    id: comparisonId(index),
    title: `${tables.comparison}${messages.language === "en" ? ": " : "："}${cut.column}`,
    columns: favourableColumns(["group", ...lineColumns, "rest", "pHolm"], percentText(result.confidence), messages),
    rows: groups.map(({ name, profile, statuses, rest, pHolm }, place) => ({
      id: `group${place + 1}`,
      cells: {
        group: name,
        ...lineCells(profile.overall, statuses.overall, minimumGroup, messages),
        rest: protectedCell(statuses.overall, computedCell(rest.favourable, messages.common.notComputable.first), minimumGroup, messages),
        pHolm: protectedCell(
          statuses.overall,
          computedCell(pHolm, groups.length < 2 ? messages.common.notComputable.first : notComputable.none),
          minimumGroup,
          messages,
        ),
      },
    })),
  };
}

function longTable(result: FavourableResult, lines: readonly HeatLine[], messages: Messages): ReportTable {
  const { groupings, minimumGroup } = result;
  const several = groupings.length > 1;
  return {
    kind: "table",
    id: "groups",
    lookup: true,
    title: messages.favourable.tables.groups,
    columns: favourableColumns(
      ["line", ...(several ? (["grouping"] as const) : []), "group", ...lineColumns],
      percentText(result.confidence),
      messages,
    ),
    rows: groupings.flatMap(({ cut, groups }) =>
      groups.flatMap(({ name, profile, statuses }) =>
        // Of a group that is kept back nothing is shown: one row says so.
        (isHiddenStatus(statuses.overall) ? lines.slice(0, 1) : lines).flatMap((line): ReportRow[] => {
          const figures = line.of(profile);
          const status = line.statusOf(statuses);
          if (!figures || !status) return [];
          const place = { line: line.name, ...(several && { grouping: cut.column }), group: name };
          return [{ id: line.name.code, cells: { ...place, ...lineCells(figures, status, minimumGroup, messages) } }];
        }),
      ),
    ),
  };
}
