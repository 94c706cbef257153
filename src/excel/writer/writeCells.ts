import type { Area, PlannedCell, SheetPlan } from "../layout/sheetPlan";
import { textFormat } from "../layout/numberFormats";
import { cellMatrices, equalRuns, formulaBlocks, styleAreas } from "./cellBlocks";
import { applyStyle, cellStyles } from "./styles";

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Cells in one request: with their formats some two megabytes at most. */
const cellsPerRequest = 30_000;

/** The plan's rows in stretches that fit a request. */
export function rowStretches({ area }: SheetPlan): readonly Area[] {
  const step = Math.max(1, Math.floor(cellsPerRequest / Math.max(1, area.columns)));
  const stretches: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += step) {
    stretches.push({ ...area, row, rows: Math.min(step, area.row + area.rows - row) });
  }
  return stretches;
}

function within(cells: readonly PlannedCell[], { row, rows }: Area): readonly PlannedCell[] {
  return cells.filter((cell) => cell.row >= row && cell.row < row + rows);
}

/** Queues formats before contents, so that text is text before it arrives. */
export function writeContents(sheet: Excel.Worksheet, plan: SheetPlan, stretch: Area): void {
  const cells = within(plan.cells, stretch);
  const { contents, formats } = cellMatrices(cells, stretch);
  const range = rangeOf(sheet, stretch);
  range.numberFormat = formats;
  range.values = contents;
  for (const { area, formulas } of formulaBlocks(cells)) rangeOf(sheet, area).formulas = formulas.map((line) => [...line]);
}

/** What stood in the cells of a plan: formulas as `Range.formulas` has them, and number formats. */
export interface CellsBefore {
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

function heldNumber(formula: unknown, format: string | undefined): boolean {
  if (format === undefined || format === textFormat) return false;
  return typeof formula === "number" || (typeof formula === "string" && formula.startsWith("="));
}

/**
 * As `writeContents`, but where a number stood and a number comes, its format stays: the user may have chosen other decimals.
 *
 * @param before what stood in the whole area of the plan
 */
export function refreshContents(sheet: Excel.Worksheet, plan: SheetPlan, stretch: Area, before: CellsBefore): void {
  const cells = within(plan.cells, stretch);
  const { contents, formats } = cellMatrices(cells, stretch);
  const offset = stretch.row - plan.area.row;
  const range = rangeOf(sheet, stretch);
  range.numberFormat = formats.map((line, row) =>
    line.map((format, column) => {
      const stays = heldNumber(before.formulas[row + offset]?.[column], before.formats[row + offset]?.[column]);
      return format !== textFormat && stays ? null : format;
    }),
  );
  range.values = contents;
  for (const { area, formulas } of formulaBlocks(cells)) rangeOf(sheet, area).formulas = formulas.map((line) => [...line]);
}

/** Queues looks, widths and heights. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { style, area } of styleAreas(plan.cells)) applyStyle(rangeOf(sheet, area), cellStyles[style]);
  for (const { first, count, entry } of equalRuns(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = entry;
  }
  for (const { first, count, entry } of equalRuns(plan.rowHeights)) {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = entry;
  }
}
