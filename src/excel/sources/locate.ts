import { areaAddress } from "../../survey/address";
import { fingerprint } from "../../survey/fingerprint";
import type { GridCell } from "../../survey/grid";
import { areaOf, areaProperties, type CellArea } from "../cellArea";
import { sourceMark } from "../marks";
import { readArea } from "../read";
import type { Connection } from "../run";
import type { AnswersMark } from "./answersMark";
import { lastRowBelow, rowBelow, tableOf } from "./grownArea";
import { isBlankRow } from "./isBlankRow";
import { sheetExtents } from "./sheetExtents";

/** Where a report was made from. */
export interface MadeFrom {
  readonly source: { readonly sheet: string; readonly address: string };
  /** Absent on sheets that an earlier version wrote. */
  readonly answers?: AnswersMark;
}

/** Where the answers stand now, rows that were added included. */
export interface SourcePlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly area: CellArea;
  /** Of its sheet. */
  readonly used: CellArea;
}

/** `gone`: the sheet or its cells were deleted. `moved`: other cells stand where the answers stood, and Excel did not say where they went. */
export type Located = SourcePlace | "gone" | "moved";

interface Found {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: CellArea;
}

/** What tells the sources of reports apart: the name that Excel moves with the cells, else where they were read. */
export function sourceKey({ source, answers }: MadeFrom): string {
  return answers === undefined ? sourceMark(source.sheet, source.address) : `${answers.name} ${answers.head}`;
}

/**
 * Finds the answers of reports: by the hidden name that Excel moves with them, else where they were, if the same headers still stand there.
 * Then takes in what was added below: the whole of the table they are in, or the rows down to the first blank one, or to a table of its own.
 *
 * Some four requests, and those it takes to read the rows below.
 *
 * @returns one for each source, by `sourceKey`
 */
export async function locateSources(connection: Connection, made: readonly MadeFrom[]): Promise<ReadonlyMap<string, Located>> {
  const sources = new Map(made.map((each) => [sourceKey(each), each]));
  const named = await namedAreas(connection, new Set([...sources.values()].flatMap(({ answers }) => answers?.name ?? [])));
  const places = new Map<string, Located>();
  const found = new Map<string, Found>();
  for (const [key, each] of sources) {
    const followed = each.answers === undefined ? undefined : named.get(each.answers.name);
    const place = followed ?? (await formerPlace(connection, each));
    if (typeof place === "string") places.set(key, place);
    else found.set(key, place);
  }
  const extents = await sheetExtents(connection, new Set([...found.values()].map(({ sheetId }) => sheetId)));
  for (const [key, { sheetId, sheet, area }] of found) {
    const { used, tables } = extents.get(sheetId) ?? { used: area, tables: [] };
    const whole = { ...area, rows: await rowsNow(connection, sheetId, area, used, tables, sources.get(key)?.answers?.open ?? false) };
    places.set(key, { sheetId, sheet, used, area: whole, address: areaAddress(whole.row, whole.column, whole.rows, whole.columns) });
  }
  return places;
}

/** The ranges that names stand for; those that lost theirs are left out. */
async function namedAreas({ send }: Connection, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Found>> {
  if (wanted.size === 0) return new Map();
  const names = await send(({ workbook }) => workbook.names.load("items/name,items/type"));
  const ours = names.items.filter(({ name, type }) => type === "Range" && wanted.has(name)).map(({ name }) => name);
  if (ours.length === 0) return new Map();
  const ranges = await send(({ workbook }) =>
    ours.map((name) => workbook.names.getItem(name).getRangeOrNullObject().load(`${areaProperties},worksheet/id,worksheet/name`)),
  );
  return new Map(
    ours.flatMap((name, index): [string, Found][] => {
      const range = ranges[index];
      if (range === undefined || range.isNullObject) return [];
      return [[name, { sheetId: range.worksheet.id, sheet: range.worksheet.name, area: areaOf(range) }]];
    }),
  );
}

/** Where the answers were, if their first row still stands there; an older mark does not know the row and takes the place for right. */
async function formerPlace({ send }: Connection, { source, answers }: MadeFrom): Promise<Found | "gone" | "moved"> {
  const sheet = await send(({ workbook }) => workbook.worksheets.getItemOrNullObject(source.sheet).load("id,name"));
  if (sheet.isNullObject) return "gone";
  const { range, head } = await send(({ workbook }) => {
    const wanted = workbook.worksheets.getItem(source.sheet).getRange(source.address);
    return { range: wanted.load(areaProperties), head: wanted.getRow(0).load("values") };
  });
  const isSame = answers === undefined || fingerprint(head.values as GridCell[][]) === answers.head;
  return isSame ? { sheetId: sheet.id, sheet: sheet.name, area: areaOf(range) } : "moved";
}

async function rowsNow(
  connection: Connection,
  sheet: string,
  area: CellArea,
  used: CellArea,
  tables: readonly CellArea[],
  isOpen: boolean,
): Promise<number> {
  if (!isOpen) return area.rows;
  const table = tableOf(area, tables);
  if (table !== undefined) return rowBelow(table) - area.row;
  const first = rowBelow(area);
  const below = lastRowBelow(area, used, tables) - first;
  if (below <= 0) return area.rows;
  const { cells } = await readArea(connection, { sheet, row: first, column: area.column, rows: below, columns: area.columns });
  const blank = cells.findIndex(isBlankRow);
  return area.rows + (blank < 0 ? below : blank);
}
