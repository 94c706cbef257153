import type { RawOptions } from "../../src/analyses/analysis";
import { markKeys } from "../../src/excel/marks";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { questionnaires } from "../../src/questionnaires/index";
import type { Grid } from "../../src/survey/grid";
import { matchItemColumns } from "../../src/survey/matchColumns";
import { normalised } from "../../src/survey/normalised";
import { readTable } from "../../src/survey/responseTable";
import type { SheetModel, WorkbookModel } from "../engine/workbook";
import { wrong } from "./failure";

/** Enough to find the headers and a respondent. */
const rowsToLookAt = 60;

/** From so many headers on that belong to a questionnaire or are named in the options, a sheet is taken for the survey. */
const fewestHeaders = 4;

function topOf(sheet: SheetModel): Grid | undefined {
  const used = sheet.usedArea(true);
  if (used === undefined) return undefined;
  const { row, column, columns } = used;
  const rows = Array.from({ length: Math.min(used.rows, rowsToLookAt) }, (_, index) => row + index);
  const cells = rows.map((at) => Array.from({ length: columns }, (_, index) => sheet.valueAt(at, column + index)));
  return { sheet: sheet.name, row, column, cells };
}

/** Headers that belong to a questionnaire or are named in the options; undefined where there is no table of answers. */
function surveyHeaders(sheet: SheetModel, named: ReadonlySet<string>): number | undefined {
  const grid = topOf(sheet);
  const reading = grid && readTable(grid);
  if (reading === undefined || "refusal" in reading) return undefined;
  const { table } = reading;
  const items = Math.max(...questionnaires.map((questionnaire) => matchItemColumns(table, questionnaire).matched));
  return items + table.columns.filter(({ header }) => named.has(normalised(header))).length;
}

/** Our own sheets hold tables too. */
function isResult(sheet: SheetModel): boolean {
  return sheet.customProperties.has(markKeys.report) || sheet.customProperties.has(markKeys.keyed);
}

function likeliest(sheets: readonly SheetModel[], options: RawOptions): SheetModel | undefined {
  const named = new Set(
    Object.values(options)
      .flat()
      .flatMap((entry) => (typeof entry === "string" ? [normalised(entry)] : [])),
  );
  const found = sheets
    .filter((sheet) => sheet.usedArea(true) !== undefined && !isResult(sheet))
    .map((sheet) => ({ sheet, isVisible: sheet.visibility === "Visible", headers: surveyHeaders(sheet, named) }));
  const surveys = found
    .filter(({ headers }) => (headers ?? 0) >= fewestHeaders)
    .sort((first, second) => Number(second.isVisible) - Number(first.isVisible) || (second.headers ?? 0) - (first.headers ?? 0));
  const visible = found.filter(({ isVisible }) => isVisible);
  return (surveys[0] ?? visible.find(({ headers }) => headers !== undefined) ?? visible[0] ?? found[0])?.sheet;
}

/**
 * The sheet with the answers: the one named, as Excel compares names; else the one whose headers are most like a survey's, visible
 * ones first; else the first visible one that holds anything.
 *
 * @param options columns they name speak for a sheet that has them
 * @throws CommandFailure when there is none
 */
export function chosenSheet(
  workbook: WorkbookModel,
  name: string | undefined,
  options: RawOptions,
  shown: string,
  messages: HeadlessMessages,
): SheetModel {
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const known = sheets.map((sheet) => sheet.name);
    if (named === undefined) throw wrong(messages.unknownSheet(name, known));
    if (named.usedArea(true) === undefined) throw wrong(messages.emptySheet(named.name));
    return named;
  }
  const sheet = likeliest(sheets, options);
  if (sheet === undefined) throw wrong(messages.noContent(shown));
  return sheet;
}
