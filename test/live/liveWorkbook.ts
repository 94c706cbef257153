import { excelEngine } from "../../preview/engine";
import type { SheetModel, WorkbookModel } from "../../preview/engine/workbook";
import { ExcelHost } from "../../preview/host";
import { installGlobals } from "../../preview/host/installGlobals";
import { writeReports } from "../../src/excel";
import type { Report, ReportCell, ReportTable } from "../../src/report/tree";
import { cellText, isHidden } from "../../src/report/tree";
import { areaAddress } from "../../src/survey/address";
import type { Grid } from "../../src/survey/grid";

/** A workbook with answers on a sheet and reports that follow them. */
export interface LiveWorkbook {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly answers: SheetModel;
  /** One a report. */
  readonly sheets: readonly SheetModel[];
  /** Other answers in place of those there are. */
  readonly enter: (grid: Grid) => void;
  readonly close: () => void;
}

export function addressOf({ row, column, cells }: Grid): string {
  return areaAddress(row, column, cells.length, Math.max(...cells.map((line) => line.length)));
}

/** Writes the grid to a sheet of its name, and the reports as sheets that follow it. */
export async function liveWorkbook(grid: Grid, reports: readonly Report[], date = "2026-11-21"): Promise<LiveWorkbook> {
  const model = await excelEngine.empty("live.xlsx");
  const answers = model.sheets[0] as SheetModel;
  model.renameSheet(answers.id, grid.sheet);
  const enter = ({ row: top, column: left, cells }: Grid): void =>
    cells.forEach((line, row) => line.forEach((cell, column) => answers.setValue(top + row, left + column, cell)));
  enter(grid);
  const host = new ExcelHost(model);
  const close = installGlobals(host);
  const written = await writeReports(reports, { sheet: grid.sheet, address: addressOf(grid), options: {}, date, live: true });
  const sheets = written.map(({ sheetName }) => model.sheets.find(({ name }) => name === sheetName) as SheetModel);
  return { model, host, answers, sheets, enter, close };
}

/** A figure that is not what it should be. */
export interface Difference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly expected: unknown;
  readonly shown: unknown;
  readonly formula: unknown;
}

/** The tables of a report that have rows, with the cell of their first header on the sheet. */
export function placesOf(
  sheet: SheetModel,
  report: Report,
): readonly { readonly table: ReportTable; readonly row: number; readonly column: number }[] {
  const tables = report.blocks.filter((block) => block.kind === "table").filter(({ rows }) => rows.length > 0);
  return tables.map((table) => {
    const name = `SurveyLens_${report.analysis}_${table.id}`.replace(/[^A-Za-z0-9_]/g, "_");
    const found = sheet.tables.find((each) => each.name === name || new RegExp(`^${name}_\\d+$`).test(each.name));
    if (found === undefined) throw new Error(`${sheet.name} has no table ${name}`);
    return { table, row: found.area.row, column: found.area.column };
  });
}

/** Tables that list only some rows: one that a new report would not list has nothing to be compared with. */
const selections: ReadonlySet<string> = new Set(["flips"]);

/** The figures of formulas that differ from the report by more than 1e-9, and how many formulas there are. */
export function compareFigures(
  sheet: SheetModel,
  layout: Report,
  expected: Report,
): { readonly formulas: number; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  let formulas = 0;
  const tables = new Map(expected.blocks.flatMap((block) => (block.kind === "table" ? [[block.id, block] as const] : [])));
  for (const { table, row, column } of placesOf(sheet, layout)) {
    const wanted = tables.get(table.id);
    table.rows.forEach((line, lineIndex) => {
      table.columns.forEach(({ id }, columnIndex) => {
        if (line.live?.[id] === undefined) return;
        const formula = sheet.formulaAt(row + 1 + lineIndex, column + columnIndex);
        if (typeof formula !== "string" || !formula.startsWith("=")) return;
        formulas += 1;
        const shown = sheet.valueAt(row + 1 + lineIndex, column + columnIndex);
        const same = sameRow(wanted, line, lineIndex);
        if (same === undefined && selections.has(table.id)) return;
        const cell = same?.cells[id];
        // Which second group has to be withheld is decided by a run; until then no copy goes out.
        if (cell !== undefined && isHiddenBeside(cell)) return;
        if (!isShown(shown, cell)) differences.push({ table: table.id, row: line.id, column: id, expected: cell, shown, formula });
      });
    });
  }
  return { formulas, differences };
}

/** Kept back because of another group, not for being too small itself. */
function isHiddenBeside(cell: ReportCell): boolean {
  return typeof cell === "object" && isHidden(cell) && cell.hidden !== "few";
}

/** Rows may come in another order when the answers have changed. */
function sameRow(
  table: ReportTable | undefined,
  line: ReportTable["rows"][number],
  index: number,
): ReportTable["rows"][number] | undefined {
  const at = table?.rows[index];
  const isSame = (other: ReportTable["rows"][number]): boolean =>
    other.id === line.id && ["group", "grouping", "wave"].every((id) => cellOf(other.cells[id]) === cellOf(line.cells[id]));
  return at && isSame(at) ? at : table?.rows.find(isSame);
}

function cellOf(cell: ReportCell | undefined): string {
  return cell === undefined ? "" : (cellText(cell) ?? JSON.stringify(cell));
}

function isShown(shown: unknown, cell: ReportCell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell === "number") return typeof shown === "number" && Math.abs(shown - cell) <= 1e-9 * Math.max(1, Math.abs(cell));
  return shown === (cellText(cell) ?? "–");
}
