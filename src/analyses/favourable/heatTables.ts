import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { computedCell } from "../computedCell";
import type { ProfileStatuses } from "../profileStatuses";
import { protectedCell } from "../protectedGroups";
import type { FavourableGrouping, FavourableResult } from "./compute";
import type { FavourableLine } from "./favourableLine";
import type { FavourableProfile } from "./favourableProfile";
import { favourableColumns } from "./lineCells";
import { allItems, itemCell, themeCell } from "./tables";

/** A heat map with more columns than this cannot be read on a page. */
const mostColumns = 12;

/** All questions, a theme or a question, with its figures in a profile. */
export interface HeatLine {
  readonly name: CodedText;
  readonly of: (profile: FavourableProfile) => FavourableLine | undefined;
  readonly statusOf: (statuses: ProfileStatuses) => GroupStatus | undefined;
  readonly isOverall?: true;
}

/** A group, or everybody. */
interface HeatGroup {
  readonly id: string;
  readonly name: string;
  readonly profile: FavourableProfile;
  readonly statuses: ProfileStatuses;
}

type Figure = "favourable" | "mean";

/** One of the two sides of a map. */
interface Side {
  readonly id: string;
  readonly name: string | CodedText;
  readonly isSummary?: boolean;
}

/** All questions first, then the themes, then the questions. */
export function heatLines(result: FavourableResult, messages: Messages): readonly HeatLine[] {
  const { items, dimensions } = result.set;
  return [
    {
      name: { code: allItems, text: messages.favourable.overall },
      of: ({ overall }) => overall,
      statusOf: ({ overall }) => overall,
      isOverall: true,
    },
    ...dimensions.map((_, index): HeatLine => ({
      name: themeCell(result, index, messages),
      of: ({ themes }) => themes[index],
      statusOf: ({ themes }) => themes[index],
    })),
    ...items.map((_, index): HeatLine => ({
      name: itemCell(result, index, messages),
      of: (profile) => profile.items[index],
      statusOf: (statuses) => statuses.items[index],
    })),
  ];
}

/**
 * The heat maps of one grouping, shares and means. Groups stand across as long as they fit on a page; more of them stand down the side
 * against the themes, and their shares by question follow for some groups at a time.
 */
export function heatTables(
  result: FavourableResult,
  { cut, groups }: FavourableGrouping,
  index: number,
  lines: readonly HeatLine[],
  messages: Messages,
): readonly ReportTable[] {
  const { tables, columns } = messages.favourable;
  const all: HeatGroup = { id: "all", name: columns("").all.title, profile: result.whole, statuses: result.statuses };
  const own = groups.map((group, place): HeatGroup => ({ ...group, id: `group${place + 1}` }));
  const themes = lines.slice(0, 1 + result.set.dimensions.length);
  const draw = new HeatMaps(result.minimumGroup, lines, [all, ...own], messages);
  const heat = `heat-${index + 1}`;
  const means = `means-${index + 1}`;
  if (groups.length <= mostColumns)
    return [
      draw.linesDown(heat, tables.heat(cut.column), "favourable", lines, [all, ...own]),
      draw.linesDown(means, tables.means(cut.column), "mean", lines, [all, ...own]),
    ];
  const wide = themes.length > mostColumns ? themes.slice(0, 1) : themes;
  const questions = lines.filter((line) => !wide.includes(line));
  const parts = Array.from({ length: Math.ceil(own.length / mostColumns) }, (_, part) =>
    own.slice(part * mostColumns, (part + 1) * mostColumns),
  );
  return [
    draw.groupsDown(heat, tables.heat(cut.column), "favourable", wide, [all, ...own]),
    draw.groupsDown(means, tables.means(cut.column), "mean", wide, [all, ...own]),
    ...parts.map((part, place) => {
      const title = tables.heatPart(cut.column, part[0]?.name ?? "", part[part.length - 1]?.name ?? "");
      return draw.linesDown(`${heat}-part-${place + 1}`, title, "favourable", questions, [all, ...part]);
    }),
  ];
}

/** Draws maps of one grouping with the same colours for the same figures. */
class HeatMaps {
  constructor(
    private readonly minimum: number,
    private readonly lines: readonly HeatLine[],
    private readonly groups: readonly HeatGroup[],
    private readonly messages: Messages,
  ) {}

  linesDown(id: string, title: string, figure: Figure, lines: readonly HeatLine[], groups: readonly HeatGroup[]): ReportTable {
    const cell = (line: number, group: number): ReportCell => this.cell(figure, lines[line], groups[group]);
    return this.map({ id, title }, "line", figure, lines.map(sideOf), groups, cell);
  }

  groupsDown(id: string, title: string, figure: Figure, lines: readonly HeatLine[], groups: readonly HeatGroup[]): ReportTable {
    const cell = (group: number, line: number): ReportCell => this.cell(figure, lines[line], groups[group]);
    const down = groups.map((group): Side => ({ ...group, isSummary: group.id === "all" }));
    return this.map({ id, title }, "group", figure, down, lines.map(sideOf), cell);
  }

  private map(
    named: Pick<ReportTable, "id" | "title">,
    first: "line" | "group",
    figure: Figure,
    down: readonly Side[],
    across: readonly Side[],
    cell: (row: number, column: number) => ReportCell,
  ): ReportTable {
    const ends = this.ends(figure);
    return {
      kind: "table",
      ...named,
      columns: [
        ...favourableColumns([first], "", this.messages),
        ...across.map(({ id, name }): ReportColumn => ({
          id,
          title: typeof name === "string" ? name : name.text,
          format: figure === "mean" ? "mean" : "share",
          emphasis: "heat",
          ...(ends.low < ends.high && { heatEnds: ends }),
          main: true,
        })),
      ],
      rows: down.map(({ id, name, isSummary }, row): ReportRow => ({
        id,
        ...(isSummary && { summary: true }),
        cells: { [first]: name, ...Object.fromEntries(across.map((side, column) => [side.id, cell(row, column)])) },
      })),
    };
  }

  private cell(figure: Figure, line: HeatLine | undefined, group: HeatGroup | undefined): ReportCell {
    const found = line && group && line.of(group.profile)?.[figure];
    const status = line && group && line.statusOf(group.statuses);
    return protectedCell(status, computedCell(found, this.messages.favourable.notComputable.none), this.minimum, this.messages);
  }

  private ends(figure: Figure): { readonly low: number; readonly high: number } {
    const numbers = this.lines
      .flatMap((line) => this.groups.map((group) => this.cell(figure, line, group)))
      .filter((cell) => typeof cell === "number");
    return { low: Math.min(...numbers), high: Math.max(...numbers) };
  }
}

function sideOf({ name, isOverall }: HeatLine): Side {
  return { id: name.code, name, ...(isOverall && { isSummary: true }) };
}
