/** The figures of a report, to compare two of them. */
import type { AnyReport, FormatName, ReportCell, ReportTable } from "../../../src/report/tree";
import { cellText, isHidden, isNotComputable } from "../../../src/report/tree";

/** A number, with where it stands. */
export interface Figure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly format: FormatName;
  readonly number: number;
}

/** The tables of a report that is complete. */
export function tablesOf(report: AnyReport): readonly ReportTable[] {
  return report.status === "complete" ? report.blocks.filter((block) => block.kind === "table") : [];
}

/** What tells a row from the others of its table. */
const telling = ["grouping", "group", "wave", "supplier", "address", "member"];

/** Every number by its place, which does not depend on the order of rows. */
export function figuresOf(report: AnyReport): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const { id: table, columns, rows } of tablesOf(report)) {
    for (const { id, cells } of rows) {
      // Members of a group that ranks are numbered as they stand on the sheet, and told apart by name.
      const row = [cells.member === undefined ? id : "", ...telling.flatMap((column) => cellText(cells[column] ?? "") ?? [])]
        .filter((part) => part !== "")
        .join(" ");
      for (const { id: column, format } of columns) {
        const number = cells[column];
        if (typeof number === "number") found.set(`${table} | ${row} | ${column}`, { table, row, column, format, number });
      }
    }
  }
  return found;
}

/** What a cell is, without the words of a language: the number, the code, or why there is none. */
export function cellKind(cell: ReportCell): string | number {
  if (typeof cell === "number") return cell;
  if (isNotComputable(cell)) return "not computable";
  if (isHidden(cell)) return `hidden: ${cell.hidden}`;
  return typeof cell === "object" ? `code ${cell.code}` : "text";
}

/** The structure and numbers of a report without its words. */
export function skeletonOf(report: AnyReport): unknown {
  if (report.status !== "complete") return { status: report.status, code: report.code };
  return report.blocks.map((block) => {
    if (block.kind === "note") return [block.kind, block.id, block.tone];
    if (block.kind === "method") return [block.kind, block.entries.length];
    if (block.kind === "chart") return [block.kind, block.id, block.type, block.table, block.rows];
    const columns = block.columns.map(({ id, format, emphasis, heatEnds, main }) => [id, format, emphasis, heatEnds, main]);
    const rows = block.rows.map(({ id, summary, cells }) => [
      id,
      summary,
      block.columns.map(({ id: column }) => cellKind(cells[column] ?? "")),
    ]);
    return [block.kind, block.id, columns, rows];
  });
}
