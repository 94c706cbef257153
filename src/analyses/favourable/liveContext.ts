import type { FigureCell, LiveColumn } from "../../report/live";
import { figure } from "../../report/live";
import type { ReportTable } from "../../report/tree";
import type { LiveGroup } from "../live/byGroup";
import type { FavourableResult } from "./compute";
import { comparisonId } from "./groupTables";
import type { FavourableColumns, LiveScores } from "./liveColumns";
import { allItems } from "./tables";

/** What the formulas of groups are made from. */
export interface LiveContext {
  readonly result: FavourableResult;
  readonly columns: FavourableColumns;
  /** All tables of the report that have figures of groups. */
  readonly tables: readonly ReportTable[];
  /** Words for a figure that is kept back. */
  readonly hidden: string;
}

/** The id of a grouping's map of shares. */
export function heatId(grouping: number): string {
  return `heat-${grouping + 1}`;
}

/** A group by its id in the tables, `group1`; undefined where formulas cannot find its members. */
export function groupAt({ columns }: LiveContext, grouping: number, id: string): LiveGroup | undefined {
  return columns.groups[grouping]?.[Number(/^group(\d+)$/.exec(id)?.[1] ?? 0) - 1];
}

/** The columns behind all items, a theme or an item, by the id of its line. */
export function columnsAt({ result: { set }, columns }: LiveContext, line: string): LiveColumn | LiveScores | undefined {
  if (line === allItems) return columns.overall;
  const theme = set.dimensions.findIndex(({ id }) => id === line);
  return theme >= 0 ? columns.themes[theme] : columns.items[set.items.findIndex(({ id }) => id === line)];
}

/** The cell that must be shown for a line of a group to be: that of its theme, else of all items. */
export function cellAbove(context: LiveContext, grouping: number, line: string, group: string, beside?: ReportTable): FigureCell {
  const { set } = context.result;
  const theme = set.items.find(({ id }) => id === line)?.dimension;
  const maps = [...(beside ? [beside] : []), ...context.tables.filter(({ id }) => id.startsWith(heatId(grouping)))];
  return (
    (set.dimensions.some(({ id }) => id === theme) ? cellIn(maps, theme ?? "", group) : undefined) ??
    figure("n", group, comparisonId(grouping))
  );
}

/** The cell of a line and a group in the first of these maps that has it, whichever stands down the side. */
function cellIn(maps: readonly ReportTable[], line: string, group: string): FigureCell | undefined {
  const has = ({ rows, columns }: ReportTable, row: string, across: string): boolean =>
    rows.some(({ id }) => id === row) && columns.some(({ id }) => id === across);
  for (const map of maps) {
    if (has(map, line, group)) return figure(group, line, map.id);
    if (has(map, group, line)) return figure(line, group, map.id);
  }
  return undefined;
}
