import { areaAddress } from "../../survey/address";
import type { Grid } from "../../survey/grid";
import type { CellArea } from "../cellArea";
import { areaOf, areaProperties } from "../cellArea";
import { readUsed } from "../read";
import type { Connection } from "../run";
import { withWorkbook } from "../run";

/** The cells that a formula is to fill. */
export interface FormulaCells extends CellArea {
  readonly sheet: string;
}

/** What stands in the way of a formula. */
export interface FormulaObstacle {
  /** `filled`: cells hold something; `table`: results of several cells do not fill those of a table; `edge`: the sheet ends before. */
  readonly kind: "filled" | "table" | "edge";
  /** Where, A1 style, without the sheet's name. */
  readonly address: string;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** The smallest area around the cells that hold something. */
function filledArea({ row, column, cells }: Grid): CellArea | undefined {
  const rows = cells.flatMap((line, at) => (line.some((cell) => cell !== "") ? [at] : []));
  const columns = (cells[0] ?? []).flatMap((_, place) => (cells.some((line) => (line[place] ?? "") !== "") ? [place] : []));
  const [top, bottom, left, right] = [rows[0], rows[rows.length - 1], columns[0], columns[columns.length - 1]];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** As `formulaObstacle`, on an open connection. */
export async function obstacleIn(connection: Connection, wanted: FormulaCells): Promise<FormulaObstacle | undefined> {
  const { sheet, row, column } = wanted;
  const rows = Math.min(wanted.rows, sheetRows - row);
  const columns = Math.min(wanted.columns, sheetColumns - column);
  const { first, used, tables } = await connection.send(({ workbook }) => {
    const item = workbook.worksheets.getItem(sheet);
    return {
      first: item.getCell(row, column).load("formulas"),
      used: item.getUsedRangeOrNullObject(true).load(areaProperties),
      tables: item.getRangeByIndexes(row, column, rows, columns).getTables(false).load("items/name"),
    };
  });
  const usedArea = used.isNullObject ? undefined : areaOf(used);
  const filled = filledArea(await readUsed(connection, { sheet, row, column, rows, columns }, usedArea));
  if (filled !== undefined) return { kind: "filled", address: areaAddress(filled.row, filled.column, filled.rows, filled.columns) };
  const place = areaAddress(row, column, 1, 1);
  // A formula that shows nothing is the user's all the same.
  if (first.formulas[0]?.[0] !== "") return { kind: "filled", address: place };
  if (tables.items.length > 0 && rows * columns > 1) return { kind: "table", address: place };
  return rows < wanted.rows || columns < wanted.columns ? { kind: "edge", address: place } : undefined;
}

/**
 * What stands in the way of a formula in the first of these cells whose result fills them; undefined where nothing does.
 *
 * @throws ExcelProblem
 */
export async function formulaObstacle(cells: FormulaCells): Promise<FormulaObstacle | undefined> {
  return withWorkbook("read", (connection) => obstacleIn(connection, cells));
}
