import { liveMessages } from "../../i18n/live";
import type { Report } from "../../report/tree";
import type { DerivedColumn, LiveSource } from "../../report/live";
import { columnsOf } from "../../report/live";
import { areaAddress, quotedSheet } from "../../survey/address";
import { isBlankRow } from "../sources/isBlankRow";
import type { GridCell } from "../../survey/grid";
import { sheetName } from "../layout/sheetName";
import type { LiveSetting } from "../layout/stamp";
import type { Connection } from "../run";
import type { ReportOrigin } from "../writer/origin";
import type { WorkbookSurvey } from "../writer/target";
import { keyedColumns } from "./keyedLayout";
import type { KeyedLayout } from "./keyedLayout";
import { liveMarkOf } from "./liveMark";
import { keyedMarkOf, signatureOf } from "./keyedMark";
import type { KeyedRequest } from "./keyedPlan";
import { sourceLayout, withColumns } from "./keyedPlan";

/** Where the keyed answers of a run go. */
export interface KeyedTarget {
  readonly request: KeyedRequest;
  readonly layout: KeyedLayout;
  /** Not on the sheet yet. */
  readonly added: readonly DerivedColumn[];
  /** Its id, which the sheets that look at it carry too. */
  readonly id: string;
  readonly signature: string;
  /**
   * The sheet is there and is only added to; is there and filled anew, because every sheet that looks at it is written anew too; or is
   * made.
   */
  readonly action: "extend" | "refill" | "create";
  readonly sheetId?: string;
  /** How many sheets there were before the run. */
  readonly sheetsBefore: number;
  readonly below?: string;
}

/** Rows below the answers that are looked at: half as many as there are, within these. */
const spareRows = { least: 50, most: 2_000 } as const;

/** Rows below those that are looked at in which answers would say that there are too many. */
const watchedRows = 500;

function isDerived(column: { readonly kind: string }): column is DerivedColumn {
  return column.kind === "derived";
}

/** The derived columns that the formulas of these reports name. */
function derivedIn(reports: readonly Report[]): readonly DerivedColumn[] {
  const formulas = reports.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(({ live }) => Object.values(live ?? {})) : [])),
  );
  return columnsOf(formulas).filter(isDerived);
}

/** The first and last column of the source on its sheet. */
function span({ columns }: LiveSource): readonly [number, number] {
  const positions = columns.map(({ position }) => position);
  return [Math.min(...positions), Math.max(...positions)];
}

/** How many rows below the answers are free, up to as many as are wanted; one request. */
async function freeRows({ send }: Connection, source: LiveSource, lastRead: number, wanted: number): Promise<number> {
  const [first, last] = span(source);
  const rows = Math.min(wanted, 1_048_576 - lastRead - 1);
  if (rows <= 0) return 0;
  const below = await send(({ workbook }) =>
    workbook.worksheets
      .getItem(source.sheet)
      .getRangeByIndexes(lastRead + 1, first, rows, last - first + 1)
      .load("values"),
  );
  const filled = below.values.findIndex((row) => !isBlankRow(row as GridCell[]));
  return filled < 0 ? rows : filled;
}

/** The last row that was read, from 0. */
function lastRowOf(address: string, source: LiveSource): number {
  const end = /(\d+)$/.exec(address)?.[1];
  return Math.max(Number(end ?? 0) - 1, source.rows.at(-1) ?? 0);
}

/**
 * Decides where the keyed answers go that the formulas of the reports look at. A sheet that holds the same answers is used again, and
 * columns are only added to it, so that the formulas of other sheets stay right.
 *
 * @param rewritten ids of the sheets that this run writes to
 * @returns undefined where no report can follow its answers
 */
export async function chooseKeyed(
  connection: Connection,
  reports: readonly Report[],
  origin: ReportOrigin,
  survey: WorkbookSurvey,
  rewritten: ReadonlySet<string>,
  run: string,
): Promise<KeyedTarget | undefined> {
  const following = reports.filter(({ live }) => live);
  const [report] = following;
  const source = report?.live;
  if (origin.live !== true || source === undefined) return undefined;
  const { language } = report as Report;
  const signature = signatureOf(source, language);
  const derived = derivedIn(following);
  const sheetsBefore = survey.sheets.length;
  const lastRead = lastRowOf(origin.address, source);
  const wanted = Math.min(spareRows.most, Math.max(spareRows.least, Math.ceil(source.rows.length / 2)));
  const marked = survey.sheets.flatMap((sheet) => {
    const mark = keyedMarkOf(sheet.marks.keyed);
    return mark === undefined ? [] : [{ sheet, mark }];
  });
  const same = marked.find(({ mark }) => mark.signature === signature);
  if (same !== undefined) {
    const { mark, sheet } = same;
    const spare = mark.rows - source.rows.length;
    const request = { source, language, spare, lastRead };
    const columns = new Map(mark.columns.map((id, index) => [id, keyedColumns.first + index]));
    const before = { sheetName: sheet.name, rows: mark.rows, columns };
    const added = derived.filter(({ id }) => !columns.has(id));
    const below = await watched(connection, source, lastRead, spare);
    return {
      request,
      layout: withColumns(before, added),
      added,
      id: mark.id,
      signature,
      action: "extend",
      sheetId: sheet.id,
      sheetsBefore,
      ...below,
    };
  }
  const spare = await freeRows(connection, source, lastRead, wanted);
  const below = spare < wanted ? {} : await watched(connection, source, lastRead, spare);
  const request = { source, language, spare, lastRead };
  const unused = marked.find(({ mark }) =>
    survey.sheets.every(({ id, marks }) => liveMarkOf(marks.live)?.keyed !== mark.id || rewritten.has(id)),
  );
  const name =
    unused?.sheet.name ??
    sheetName(
      liveMessages[language].keyed.title,
      survey.sheets.map((sheet) => sheet.name),
    );
  const layout = withColumns(sourceLayout(request, name), derived);
  const placed = unused ? ({ action: "refill", sheetId: unused.sheet.id } as const) : ({ action: "create" } as const);
  return { request, layout, added: derived, id: run, signature, ...placed, sheetsBefore, ...below };
}

/** The rows below the spare ones, where they are empty now. */
async function watched(connection: Connection, source: LiveSource, lastRead: number, spare: number): Promise<{ readonly below?: string }> {
  const last = lastRead + spare;
  if ((await freeRows(connection, source, last, watchedRows)) < watchedRows) return {};
  const [first, end] = span(source);
  return { below: `${quotedSheet(source.sheet)}!${areaAddress(last + 1, first, watchedRows, end - first + 1)}` };
}

/** What the layout of a report needs of it; undefined for one that was read in another way. */
export function liveSetting(target: KeyedTarget, report: Report, { date }: ReportOrigin): LiveSetting | undefined {
  const { live, language } = report;
  if (live === undefined || signatureOf(live, language) !== target.signature) return undefined;
  return { keyed: target.layout, check: live.check, date, ...(target.below !== undefined && { below: target.below }) };
}
