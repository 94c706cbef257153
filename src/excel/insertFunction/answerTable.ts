import { areaOf, areaProperties } from "../cellArea";
import { withWorkbook } from "../run";

/** An Excel table that answers stand in, by which formulas can name its columns. */
export interface AnswerTable {
  readonly name: string;
  readonly sheet: string;
  /** Of its first row below the headers, on the sheet, from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Without headers and totals. */
  readonly rows: number;
  /** The names of its columns, as Excel has them. */
  readonly headers: readonly string[];
}

/**
 * The Excel table that a range lies in or holds; undefined where there is none, or several, or one without headers.
 *
 * @param address A1 style, without the sheet's name
 * @throws ExcelProblem
 */
export async function answerTable(sheet: string, address: string): Promise<AnswerTable | undefined> {
  return withWorkbook("read", async ({ send }) => {
    const tables = await send(({ workbook }) =>
      workbook.worksheets.getItem(sheet).getRange(address).getTables(false).load("items/name,items/showHeaders"),
    );
    const [table, ...others] = tables.items;
    if (table?.showHeaders !== true || others.length > 0) return undefined;
    const { name } = table;
    const { body, columns } = await send(({ workbook }) => {
      const found = workbook.tables.getItem(name);
      return { body: found.getDataBodyRange().load(areaProperties), columns: found.columns.load("items/name") };
    });
    const { row, column, rows } = areaOf(body);
    return { name, sheet, firstRow: row, firstColumn: column, rows, headers: columns.items.map((each) => each.name) };
  });
}
