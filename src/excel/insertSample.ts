import type { Grid, GridCell } from "../survey/grid";
import { areaAddress } from "../survey/address";
import { gridColumns } from "./layout/gridColumns";
import { sheetName } from "./layout/sheetName";
import { writeMarks } from "./marks";
import { ExcelProblem } from "./problem";
import { withWorkbook } from "./run";
import { equalRuns } from "./writer/cellBlocks";
import { newRun, rollBack, type Undertaking } from "./writer/rollback";

/** The sheet with the sample survey. */
export interface InsertedSample {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The range of the table with its headers, A1 style, without the sheet's name. */
  readonly address: string;
}

/** Rows written in one request: keeps each well below 5 MB. */
const rowsPerRequest = 1_000;

/** Height of a line of the headers, enough for Chinese too, and what the row needs besides, points. */
const headerLine = 17;
const headerRoom = 4;

function formatOf(cell: GridCell): string {
  return typeof cell === "string" && cell !== "" ? "@" : "General";
}

/**
 * Writes a grid with headers in its first row to a new sheet of that name (made unique), as a table.
 *
 * @throws ExcelProblem; nothing is left behind when it fails
 */
export async function insertSample(grid: Grid, name: string): Promise<InsertedSample> {
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  if (rows < 2 || columns === 0) throw new ExcelProblem("no-selection", "the sample has no rows");
  const undertaking: Undertaking = { run: newRun(), newSheets: [], touched: [] };
  try {
    return await withWorkbook("write", async ({ send }) => {
      const sheets = await send(({ workbook }) => workbook.worksheets.load("items/name"));
      const taken = sheets.items.map((sheet) => sheet.name);
      const free = sheetName(name, taken);
      undertaking.newSheets.push(free);
      for (let first = 0; first < rows; first += rowsPerRequest) {
        const block = grid.cells.slice(first, first + rowsPerRequest);
        await send(({ workbook }) => {
          const sheet = first === 0 ? workbook.worksheets.add(free) : workbook.worksheets.getItem(free);
          if (first === 0) writeMarks(sheet, { run: undertaking.run });
          const range = sheet.getRangeByIndexes(first, 0, block.length, columns);
          range.numberFormat = block.map((line) => line.map(formatOf));
          range.values = block.map((line) => [...line]);
        });
      }
      const made = await send(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(free);
        const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows, columns), true);
        table.style = "TableStyleLight1";
        const { widths, lines } = gridColumns(grid);
        for (const { first, count, entry } of equalRuns(widths)) sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = entry;
        const { format } = sheet.getRangeByIndexes(0, 0, 1, columns);
        format.wrapText = true;
        format.verticalAlignment = "Top";
        format.rowHeight = lines * headerLine + headerRoom;
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        return sheet.load("id,name");
      });
      return { sheetId: made.id, sheetName: made.name, address: areaAddress(0, 0, rows, columns) };
    });
  } catch (error) {
    await rollBack(undertaking);
    throw error;
  }
}
