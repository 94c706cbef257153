import { areaAddress } from "../survey/address";
import type { Grid, GridCell } from "../survey/grid";
import type { InsertedSheet } from "./insertSheet";
import { insertSheet } from "./insertSheet";
import { gridColumns } from "./layout/gridColumns";
import { ExcelProblem } from "./problem";
import { writeAnswersPage } from "./writer/answersPage";
import { equalRuns } from "./writer/cellBlocks";

/** Rows written in one request: keeps each well below 5 MB. */
const rowsPerRequest = 1_000;

/** Height of a line of the headers, enough for Chinese too, and what the row needs besides, points. */
const headerLine = 17;
const headerRoom = 4;

function formatOf(cell: GridCell): string {
  return typeof cell === "string" && cell !== "" ? "@" : "General";
}

/** Numbers stand at the right edge of their column: text beside them would touch them without an indent. */
function holdsNumbers({ cells }: Grid, column: number): boolean {
  return cells.slice(1).some((row) => typeof row[column] === "number");
}

/**
 * Writes a grid with headers in its first row to a new sheet of that name (made unique), as a table.
 *
 * @throws ExcelProblem; nothing is left behind when it fails
 */
export async function insertSample(grid: Grid, name: string): Promise<InsertedSheet> {
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  if (rows < 2 || columns === 0) throw new ExcelProblem("no-selection", "the sample has no rows");
  return insertSheet(name, areaAddress(0, 0, rows, columns), async ({ send }, sheetName) => {
    for (let first = 0; first < rows; first += rowsPerRequest) {
      const block = grid.cells.slice(first, first + rowsPerRequest);
      await send(({ workbook }) => {
        const range = workbook.worksheets.getItem(sheetName).getRangeByIndexes(first, 0, block.length, columns);
        range.numberFormat = block.map((line) => line.map(formatOf));
        range.values = block.map((line) => [...line]);
      });
    }
    await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetName);
      const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows, columns), true);
      table.style = "TableStyleLight1";
      const { widths, lines } = gridColumns(grid);
      for (const { first, count, entry } of equalRuns(widths)) sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = entry;
      for (let column = 1; column < columns; column += 1)
        if (holdsNumbers(grid, column - 1) && !holdsNumbers(grid, column))
          sheet.getRangeByIndexes(0, column, rows, 1).format.indentLevel = 1;
      const { format } = sheet.getRangeByIndexes(0, 0, 1, columns);
      format.wrapText = true;
      format.verticalAlignment = "Top";
      format.rowHeight = lines * headerLine + headerRoom;
      sheet.freezePanes.freezeRows(1);
      const width = widths.reduce((sum, own) => sum + own, 0);
      writeAnswersPage(sheet, width, 0, "&P / &N");
    });
  });
}
