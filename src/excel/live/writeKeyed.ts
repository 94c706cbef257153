import { writeMarks } from "../marks";
import type { Connection } from "../run";
import { writeKeyedLooks } from "./keyedLooks";
import { keyedColumns, keyedRows } from "./keyedLayout";
import type { KeyedMark } from "./keyedMark";
import type { PlannedColumn } from "./keyedPlan";
import { derivedColumn, keyedWords, plannedTexts, rowColumns, sourceColumn, wholeCheck } from "./keyedPlan";
import type { KeyedTarget } from "./keyedTarget";

/** Characters of formulas in one request: Excel for the web takes five megabytes at most. */
const charactersPerRequest = 1_500_000;

/** What the sheet is marked with when it is whole. */
export function keyedMark({ id, signature, layout }: KeyedTarget): KeyedMark {
  return { id, signature, rows: layout.rows, columns: [...layout.columns.keys()] };
}

/**
 * Writes the sheet of keyed answers, or the columns that are added to it. It is empty or new, unless columns are added.
 *
 * @param sheetName as it is now
 * @param run marks a sheet this run makes, so that it can be taken out again
 */
export async function writeKeyed(connection: Connection, target: KeyedTarget, run: string): Promise<void> {
  const { layout, request, added, action } = target;
  const { send } = connection;
  const { sheetName } = layout;
  const isWhole = action !== "extend";
  const columns: readonly PlannedColumn[] = [
    ...(isWhole ? request.source.columns.map((column) => sourceColumn(request, layout, column)) : []),
    ...added.map((column) => derivedColumn(layout, column)),
  ];
  if (isWhole) {
    await send(({ workbook }) => {
      const sheet = action === "create" ? workbook.worksheets.add(sheetName) : workbook.worksheets.getItem(sheetName);
      if (action === "create") {
        writeMarks(sheet, { run });
        writeKeyedLooks(sheet, request.language);
      }
      writeFrame(sheet, target);
    });
  }
  if (columns.length === 0) return;
  await send(({ workbook }) => writeHeads(workbook.worksheets.getItem(sheetName), columns));
  const rowsAtOnce = Math.max(1, Math.floor(charactersPerRequest / charactersPerRow(columns)));
  for (let first = 0; first < layout.rows; first += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, layout.rows - first);
    await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      for (const run of neighbours(columns)) {
        const lines = Array.from({ length: count }, (_, row) => run.map(({ formulas }) => formulas[first + row] ?? ""));
        sheet.getRangeByIndexes(keyedRows.first + first, run[0]?.at ?? 0, count, run.length).formulas = lines;
      }
    });
  }
}

function charactersPerRow(columns: readonly PlannedColumn[]): number {
  return columns.reduce((sum, { formulas }) => sum + (formulas[0]?.length ?? 0) + 3, 1);
}

/** Columns that stand side by side, together. */
function neighbours(columns: readonly PlannedColumn[]): readonly (readonly PlannedColumn[])[] {
  const runs: PlannedColumn[][] = [];
  for (const column of [...columns].sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1);
    if (last !== undefined && last[last.length - 1]?.at === column.at - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Everything but the columns: words, row numbers, checks, texts. */
function writeFrame(sheet: Excel.Worksheet, { layout, request }: KeyedTarget): void {
  for (const { row, column = 0, text } of keyedWords(request.language)) writeText(sheet.getRangeByIndexes(row, column, 1, 1), [[text]]);
  const { numbers, checks } = rowColumns(request);
  sheet.getRangeByIndexes(keyedRows.check, keyedColumns.check, 1, 1).formulas = [[wholeCheck(layout)]];
  sheet.getRangeByIndexes(keyedRows.first, keyedColumns.number, numbers.length, 1).values = numbers.map((number) => [number]);
  sheet.getRangeByIndexes(keyedRows.first, keyedColumns.check, checks.length, 1).formulas = checks.map((formula) => [formula]);
  for (const { row, column, entries } of plannedTexts(request, layout)) {
    writeText(
      sheet.getRangeByIndexes(row, column, entries.length, 1),
      entries.map(([text]) => [text]),
    );
    const meanings = sheet.getRangeByIndexes(row, column + 1, entries.length, 1);
    if (entries.every(([, meaning]) => typeof meaning === "number")) meanings.values = entries.map(([, meaning]) => [meaning]);
    else
      writeText(
        meanings,
        entries.map(([, meaning]) => [String(meaning)]),
      );
  }
}

/** What stands over the columns. */
function writeHeads(sheet: Excel.Worksheet, columns: readonly PlannedColumn[]): void {
  for (const run of neighbours(columns)) {
    const at = (row: number): Excel.Range => sheet.getRangeByIndexes(row, run[0]?.at ?? 0, 1, run.length);
    writeText(at(keyedRows.from), [run.map(({ from }) => from)]);
    at(keyedRows.lowest).values = [run.map(({ lowest }) => lowest)];
    at(keyedRows.highest).values = [run.map(({ highest }) => highest)];
    at(keyedRows.key).values = [run.map(({ key }) => key)];
    writeText(at(keyedRows.header), [run.map(({ title }) => title)]);
  }
}

/** Text stays text, whatever it begins with. */
function writeText(range: Excel.Range, texts: string[][]): void {
  range.numberFormat = texts.map((line) => line.map(() => "@"));
  range.values = texts;
}
