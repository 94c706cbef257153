import type { Grid, GridCell } from "../survey/grid";
import { tidy } from "../survey/normalised";
import { isIdRow } from "../survey/templateIds";
import type { CellArea } from "./cellArea";
import { areaProperties, areaOf as cellAreaOf } from "./cellArea";
import { ExcelProblem } from "./problem";
import { withWorkbook, type Connection } from "./run";

/** Excel for the web answers at most 5 MB a request; a quarter of a million plain cells stay well below. */
const blockCells = 250_000;

/** Below this a block that comes back empty-handed is not split again. */
const smallestBlock = 1_000;

interface Area extends CellArea {
  /** Its name or id. */
  readonly sheet: string;
}

const position = areaProperties;

function areaOf(sheet: string, range: Excel.Range): Area {
  return { sheet, ...cellAreaOf(range) };
}

/** What is used of a sheet; undefined on an empty one. */
function usedArea(used: Excel.Range): CellArea | undefined {
  return used.isNullObject ? undefined : cellAreaOf(used);
}

function overlap(first: Area, second: CellArea): Area | undefined {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: first.sheet, row, column, rows, columns } : undefined;
}

/** One block; Excel may answer null instead of an error when it is too much, and then it is asked for by halves. */
async function readBlock(connection: Connection, area: Area, first: number, rows: number): Promise<readonly (readonly GridCell[])[]> {
  const range = await connection.send(({ workbook }) => {
    const block = workbook.worksheets.getItem(area.sheet).getRangeByIndexes(area.row + first, area.column, rows, area.columns);
    return block.load("values");
  });
  const cells = range.values as readonly (readonly GridCell[])[] | null;
  if (cells !== null) return cells;
  if (rows * area.columns <= smallestBlock || rows === 1)
    throw new ExcelProblem("too-large", `${rows} x ${area.columns} cells came back as null`);
  const half = Math.ceil(rows / 2);
  return [...(await readBlock(connection, area, first, half)), ...(await readBlock(connection, area, first + half, rows - half))];
}

/** The cells of an area, in as many requests as it takes. */
export async function readArea(connection: Connection, area: Area): Promise<Grid> {
  const step = Math.max(1, Math.floor(blockCells / area.columns));
  const cells: (readonly GridCell[])[] = [];
  for (let first = 0; first < area.rows; first += step) {
    for (const line of await readBlock(connection, area, first, Math.min(step, area.rows - first))) cells.push(line);
  }
  return { sheet: area.sheet, row: area.row, column: area.column, cells };
}

function emptyGrid(area: Area): Grid {
  return { sheet: area.sheet, row: area.row, column: area.column, cells: [] };
}

/** The part of the area that holds anything; an empty sheet gives a grid without cells. */
export async function readUsed(connection: Connection, area: Area, used: CellArea | undefined): Promise<Grid> {
  const part = used && overlap(area, used);
  return part === undefined ? emptyGrid(area) : readArea(connection, part);
}

/**
 * The cells the user has selected. Whole columns and rows are cut to what is used; a single cell stands for the table around it,
 * else for everything on its sheet.
 *
 * @throws ExcelProblem `chart-selected`, `many-areas`, `no-selection` when there is no one range; `too-large`; others as Excel fails
 */
export async function readSelection(): Promise<Grid> {
  return withWorkbook("read", async (connection) => {
    const { send } = connection;
    const chart = await send(({ workbook }) => workbook.getActiveChartOrNullObject().load("name"));
    if (!chart.isNullObject) throw new ExcelProblem("chart-selected", chart.name);
    const areas = await send(({ workbook }) => workbook.getSelectedRanges().load("areaCount"));
    if (areas.areaCount > 1) throw new ExcelProblem("many-areas", `${areas.areaCount} areas`);
    const found = await send(({ workbook }) => {
      const range = workbook.getSelectedRange();
      range.load(`${position},worksheet/name`);
      const used = range.worksheet.getUsedRangeOrNullObject(true).load(position);
      return { range, used, tables: range.getTables(false).load("items/name") };
    });
    const selected = areaOf(found.range.worksheet.name, found.range);
    if (selected.rows * selected.columns > 1) return readUsed(connection, selected, usedArea(found.used));
    const table = found.tables.items[0];
    if (table !== undefined) return readTableRange(connection, table.name);
    return found.used.isNullObject ? emptyGrid(selected) : readArea(connection, areaOf(selected.sheet, found.used));
  });
}

async function readTableRange(connection: Connection, name: string): Promise<Grid> {
  const range = await connection.send(({ workbook }) => workbook.tables.getItem(name).getRange().load(`${position},worksheet/name`));
  return withIdRow(connection, await readArea(connection, areaOf(range.worksheet.name, range)));
}

/** Our templates have a hidden row of ids over their table, which says more than its headers. */
async function withIdRow(connection: Connection, grid: Grid): Promise<Grid> {
  const columns = grid.cells[0]?.length ?? 0;
  if (grid.row === 0 || columns === 0) return grid;
  const above = await readArea(connection, { sheet: grid.sheet, row: grid.row - 1, column: grid.column, rows: 1, columns });
  const isIds = isIdRow((above.cells[0] ?? []).map((cell) => tidy(String(cell))));
  return isIds ? { ...grid, row: above.row, cells: [...above.cells, ...grid.cells] } : grid;
}

/**
 * The cells of a range on a sheet, cut to what is used.
 *
 * @param address A1 style, without the sheet's name; empty for the whole sheet
 * @throws ExcelProblem `sheet-gone` when there is no such sheet
 */
export async function readRange(sheet: string, address: string): Promise<Grid> {
  return withWorkbook("read", async (connection) => {
    const found = await connection.send(({ workbook }) => workbook.worksheets.getItemOrNullObject(sheet).load("name"));
    if (found.isNullObject) throw new ExcelProblem("sheet-gone", sheet);
    const { range, used } = await connection.send(({ workbook }) => {
      const item = workbook.worksheets.getItem(sheet);
      const wanted = address === "" ? item.getRange() : item.getRange(address);
      return { range: wanted.load(position), used: item.getUsedRangeOrNullObject(true).load(position) };
    });
    return readUsed(connection, areaOf(found.name, range), usedArea(used));
  });
}

/**
 * The cells of an Excel table with its headers.
 *
 * @throws ExcelProblem `sheet-gone` when there is no such table
 */
export async function readTable(name: string): Promise<Grid> {
  return withWorkbook("read", (connection) => readTableRange(connection, name));
}
