import { quotedSheet } from "../../survey/address";
import type { GridCell } from "../../survey/grid";
import { areaOf, areaProperties } from "../cellArea";
import type { Connection } from "../run";
import { endsHere, rowBelow } from "../sources/grownArea";
import { isBlankRow } from "../sources/isBlankRow";
import { sheetExtents } from "../sources/sheetExtents";
import type { ReportOrigin } from "./origin";

/** Begins the names of the workbook that stand for answers. */
export const answersNamePrefix = "SurveyLens.answers.";

/** Of a sheet. */
const sheetRows = 1_048_576;

/** The hidden name that stands for the answers of a run. */
export interface AnswersName {
  readonly name: string;
  /** What it stood for before the run; undefined when there was no such name. */
  readonly before: string | undefined;
  /** What it is to stand for. */
  readonly formula: string;
  /** As in the mark of the answers. */
  readonly open: boolean;
  /** The names of answers that stand somewhere else now: reports of those are none of this run's. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * Decides which name stands for the answers: the one that begins at the same cell, else a new one. Some five requests; none where the run does
 * not tell what it read.
 *
 * @param run a mark unlike that of any other run, for a new name
 */
export async function chooseAnswersName(connection: Connection, origin: ReportOrigin, run: string): Promise<AnswersName | undefined> {
  if (origin.answers === undefined) return undefined;
  const { send } = connection;
  const { sheet, address } = origin;
  const { range, names } = await send(({ workbook }) => ({
    range: workbook.worksheets.getItem(sheet).getRange(address).load(`${areaProperties},worksheet/id`),
    names: workbook.names.load("items/name,items/type,items/formula"),
  }));
  const area = areaOf(range);
  const sheetId = range.worksheet.id;
  const ours = names.items
    .filter(({ name, type }) => type === "Range" && name.startsWith(answersNamePrefix))
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
  const isAtBottom = rowBelow(area) >= sheetRows;
  const { below, places } = await send(({ workbook }) => ({
    below: isAtBottom
      ? undefined
      : workbook.worksheets.getItem(sheet).getRangeByIndexes(rowBelow(area), area.column, 1, area.columns).load("values"),
    places: ours.map(({ name }) => workbook.names.getItem(name).getRangeOrNullObject().load(`${areaProperties},worksheet/id`)),
  }));
  const { tables } = (await sheetExtents(connection, new Set([sheetId]))).get(sheetId) ?? { tables: [] };
  const same = ours.find((_, index) => {
    const place = places[index];
    if (place === undefined || place.isNullObject || place.worksheet.id !== sheetId) return false;
    return place.rowIndex === area.row && place.columnIndex === area.column;
  });
  const [first = "", last = first] = address.split(":").map(absolute);
  return {
    name: same?.name ?? answersNamePrefix + run,
    before: same?.formula,
    formula: `=${quotedSheet(sheet)}!${first}:${last}`,
    open: endsHere(area, tables, below === undefined || isBlankRow(below.values[0] as GridCell[])),
    elsewhere: new Set(ours.filter((each) => each !== same).map(({ name }) => name)),
  };
}

/** Queues the setting of the name. */
export function setAnswersName({ workbook }: Excel.RequestContext, { name, before, formula }: AnswersName): void {
  if (before === undefined) workbook.names.add(name, formula).visible = false;
  else if (before !== formula) workbook.names.getItem(name).formula = formula;
}

/** Puts the name back as it was before the run. */
export async function restoreAnswersName({ send }: Connection, { name, before }: AnswersName): Promise<void> {
  const found = await send(({ workbook }) => workbook.names.getItemOrNullObject(name).load("formula"));
  if (found.isNullObject || found.formula === before) return;
  await send(({ workbook }) => {
    const item = workbook.names.getItem(name);
    if (before === undefined) item.delete();
    else item.formula = before;
  });
}

/** `A1` as `$A$1`. */
function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/i, "$$$1$$$2");
}
