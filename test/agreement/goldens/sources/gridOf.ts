import type { Grid } from "../../../../src/survey/grid";
import type { GoldenTable } from "../mirror";

/** A table as a sheet would hold it: plain numbers as numbers, everything else as text. */
export function gridOf(table: GoldenTable, sheet: string): Grid {
  const columns = table.headers.map((header) => table.text(header).map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)));
  const rows = Array.from({ length: table.rows }, (_, row) => columns.map((column) => column[row] ?? ""));
  return { sheet, row: 0, column: 0, cells: [table.headers, ...rows] };
}
