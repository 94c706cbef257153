import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { CodedText, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import type { FavourableGrouping, FavourableResult } from "./compute";
import type { FavourableLine } from "./favourableLine";
import type { FavourableProfile } from "./favourableProfile";
import { favourableColumns, lineCells, lineColumns } from "./lineCells";
import type { ProfileStatuses } from "../profileStatuses";
import { allItems, itemCell, themeCell } from "./tables";

/** A heat map with more columns than this is no map any more; the long table has every group. */
const mostColumns = 24;

interface Line {
  readonly name: CodedText;
  readonly of: (profile: FavourableProfile) => FavourableLine | undefined;
  readonly statusOf: (statuses: ProfileStatuses) => GroupStatus | undefined;
  readonly isOverall?: true;
}

/** The groups side by side: all questions with the test against the others, heat maps of shares and means, and everything as one long table. */
export function groupTables(result: FavourableResult, messages: Messages): readonly ReportTable[] {
  if (result.groupings.length === 0) return [];
  const lines = linesOf(result, messages);
  return [
    ...result.groupings.map((grouping, index) => comparisonTable(result, grouping, index, messages)),
    ...result.groupings.flatMap((grouping, index) => [
      heatTable(result, grouping, index, lines, "favourable", messages),
      heatTable(result, grouping, index, lines, "mean", messages),
    ]),
    longTable(result, lines, messages),
  ];
}

function linesOf(result: FavourableResult, messages: Messages): readonly Line[] {
  const { items, dimensions } = result.set;
  return [
    {
      name: { code: allItems, text: messages.favourable.overall },
      of: ({ overall }) => overall,
      statusOf: ({ overall }) => overall,
      isOverall: true,
    },
    ...dimensions.map((_, index): Line => ({
      name: themeCell(result, index, messages),
      of: ({ themes }) => themes[index],
      statusOf: ({ themes }) => themes[index],
    })),
    ...items.map((_, index): Line => ({
      name: itemCell(result, index, messages),
      of: (profile) => profile.items[index],
      statusOf: (statuses) => statuses.items[index],
    })),
  ];
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

function heatTable(
  result: FavourableResult,
  { cut, groups }: FavourableGrouping,
  index: number,
  lines: readonly Line[],
  figure: "favourable" | "mean",
  messages: Messages,
): ReportTable {
  const { minimumGroup, whole, statuses } = result;
  const { tables, notComputable } = messages.favourable;
  const shown = groups.slice(0, mostColumns);
  const cell = (profile: FavourableProfile, own: ProfileStatuses, { of, statusOf }: Line): ReportCell =>
    protectedCell(statusOf(own), computedCell(of(profile)?.[figure], notComputable.none), minimumGroup, messages);
  const rows = lines.map((line): ReportRow => ({
    id: line.name.code,
    ...(line.isOverall && { summary: true }),
    cells: {
      line: line.name,
      all: cell(whole, statuses, line),
      ...Object.fromEntries(shown.map((group, place) => [`group${place + 1}`, cell(group.profile, group.statuses, line)])),
    },
  }));
  const numbers = rows.flatMap(({ cells }) => Object.values(cells).filter((found) => typeof found === "number"));
  const ends = { low: Math.min(...numbers), high: Math.max(...numbers) };
  const column = (id: string, title: string): ReportColumn => ({
    id,
    title,
    format: figure === "mean" ? "mean" : "share",
    emphasis: "heat",
    ...(ends.low < ends.high && { heatEnds: ends }),
    main: true,
  });
  const [first] = favourableColumns(["line"], "", messages);
  return {
    kind: "table",
    id: `${figure === "mean" ? "means" : "heat"}-${index + 1}`,
    title: figure === "mean" ? tables.means(cut.column) : tables.heat(cut.column),
    columns: [
      ...(first ? [first] : []),
      column("all", messages.favourable.columns("").all.title),
      ...shown.map(({ name }, place) => column(`group${place + 1}`, name)),
    ],
    rows,
  };
}

function longTable(result: FavourableResult, lines: readonly Line[], messages: Messages): ReportTable {
  const { groupings, minimumGroup } = result;
  const several = groupings.length > 1;
  return {
    kind: "table",
    id: "groups",
    title: messages.favourable.tables.groups,
    columns: favourableColumns(
      ["line", ...(several ? (["grouping"] as const) : []), "group", ...lineColumns],
      percentText(result.confidence),
      messages,
    ),
    rows: groupings.flatMap(({ cut, groups }) =>
      groups.flatMap(({ name, profile, statuses }) =>
        lines.flatMap((line): ReportRow[] => {
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
