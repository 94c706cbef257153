import type { Messages } from "../../i18n/messages";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { GroupStatus } from "../../survey/privacy/status";
import { computedCell } from "../computedCell";
import { protectedCell } from "../protectedGroups";
import type { FavourableResult } from "./compute";
import type { FavourableLine } from "./favourableLine";
import { favourableColumns } from "./lineCells";
import { allItems } from "./tables";

/** The favourable share of all questions by two groupings at once, with the totals of both: none, or one table. */
export function crossedTables(result: FavourableResult, messages: Messages): readonly ReportTable[] {
  const { crossed, whole, statuses, minimumGroup } = result;
  if (!crossed) return [];
  const { rows, columns, cells } = crossed;
  const { tables, notComputable, everybody } = messages.favourable;
  const cell = (line: FavourableLine | undefined, status: GroupStatus | undefined): ReportCell =>
    protectedCell(status, computedCell(line?.favourable, notComputable.none), minimumGroup, messages);
  const across = (part: (place: number) => ReportCell): Readonly<Record<string, ReportCell>> =>
    Object.fromEntries(columns.groups.map((_, place) => [`group${place + 1}`, part(place)]));
  const lines = rows.groups.map(({ name, profile, statuses: own }, row): ReportRow => ({
    id: `group${row + 1}`,
    cells: {
      group: name,
      all: cell(profile.overall, own.overall),
      ...across((place) => cell(cells[row]?.[place]?.line, cells[row]?.[place]?.status)),
    },
  }));
  const total: ReportRow = {
    id: allItems,
    summary: true,
    cells: {
      group: everybody,
      all: cell(whole.overall, statuses.overall),
      ...across((place) => cell(columns.groups[place]?.profile.overall, columns.groups[place]?.statuses.overall)),
    },
  };
  const numbers = [...lines, total].flatMap((line) => Object.values(line.cells).filter((found) => typeof found === "number"));
  const ends = { low: Math.min(...numbers), high: Math.max(...numbers) };
  const share = (id: string, title: string): ReportColumn => ({
    id,
    title,
    format: "share",
    emphasis: "heat",
    ...(ends.low < ends.high && { heatEnds: ends }),
    main: true,
  });
  return [
    {
      kind: "table",
      id: "crossed",
      title: tables.crossed(rows.cut.column, columns.cut.column),
      columns: [
        ...favourableColumns(["group"], "", messages).map((column) => ({ ...column, title: rows.cut.column })),
        share("all", messages.favourable.columns("").all.title),
        ...columns.groups.map(({ name }, place) => share(`group${place + 1}`, name)),
      ],
      rows: [...lines, total],
    },
  ];
}
