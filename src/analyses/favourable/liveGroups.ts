import { column, figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import { membersOf } from "../live/respondents";
import { withCount } from "../live/withCount";
import type { RowFormulas } from "../live/withFormulas";
import { groupingOf, wordsOf } from "../live/withFormulas";
import { comparisonId } from "./groupTables";
import { lineColumns } from "./lineCells";
import type { LiveContext } from "./liveContext";
import { cellAbove, columnsAt, groupAt } from "./liveContext";
import { liveItemLine, liveScoreLine } from "./liveLines";
import { crossedFormulas, mapFormulas } from "./liveMaps";
import { allItems } from "./tables";

/** The formulas of a row in a table of groups: comparisons, maps, two groupings crossed, the long table; none in any other. */
export function groupFormulas(context: LiveContext, table: ReportTable, row: ReportRow): RowFormulas {
  const [, kind = table.id, number = "0"] = /^(comparison|heat|means)-(\d+)/.exec(table.id) ?? [];
  const grouping = Number(number) - 1;
  if (kind === "comparison") return comparisonFormulas(context, grouping, row);
  if (kind === "heat" || kind === "means") return mapFormulas(context, grouping, table, row);
  if (kind === "crossed") return crossedFormulas(context, table, row);
  return kind === "groups" ? longFormulas(context, row) : {};
}

/** All items of a group, with the share of everybody outside it. */
function comparisonFormulas(context: LiveContext, grouping: number, { id }: ReportRow): RowFormulas {
  const { confidence, minimumGroup } = context.result;
  const { overall } = context.columns;
  const group = groupAt(context, grouping, id);
  if (!overall || !group) return {};
  const { answers, good } = overall;
  const among = membersOf(group);
  const { n, others } = liveScoreLine(overall, confidence, among);
  const rest = live`(SUM(${column(good)})-${among.sum(good)})/(SUM(${column(answers)})-${figure("answers")})`;
  return withCount(n, { ...others, rest }, minimumGroup, context.hidden);
}

/** A row of the long table; its group is told by its name, so there are none where two groupings have the same. */
function longFormulas(context: LiveContext, row: ReportRow): RowFormulas {
  const { id } = row;
  const { groupings, confidence, minimumGroup } = context.result;
  const grouping = groupingOf(
    row,
    groupings.map(({ cut }) => cut.column),
  );
  if (grouping === undefined) return {};
  const place = groupings[grouping]?.groups.findIndex(({ name }) => name === wordsOf(row, "group")) ?? -1;
  const groupId = `group${place + 1}`;
  if (id === allItems) return Object.fromEntries(lineColumns.map((each) => [each, live`${figure(each, groupId, comparisonId(grouping))}`]));
  const [columns, group] = [columnsAt(context, id), groupAt(context, grouping, groupId)];
  if (!columns || !group) return {};
  const among = membersOf(group);
  const { n, others } =
    "score" in columns ? liveScoreLine(columns, confidence, among) : liveItemLine(columns, context.columns.cuts, confidence, among);
  const { n: count, ...figures } = withCount(n, { answers: live`${figure("n")}`, ...others }, minimumGroup, context.hidden);
  if (minimumGroup <= 1 || !count) return { n, ...figures };
  const above = cellAbove(context, grouping, id, groupId);
  return { n: live`IF(ISTEXT(${above}),${above},${count})`, ...figures };
}
