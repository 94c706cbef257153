import type { Sheet } from "../sheet/sheet";
import { tableBody } from "../sheet/tableXml";
import type { Area, TableModel } from "../workbook";

const specials = new Set(["#all", "#data", "#headers", "#totals", "#this row"]);

interface Span {
  readonly row: number;
  readonly rows: number;
}

function rowsOf(table: TableModel, special: string, row: number): Span | undefined {
  const body = tableBody(table);
  switch (special) {
    case "#all":
      return table.area;
    case "#headers":
      return table.showHeaders ? { row: table.area.row, rows: 1 } : undefined;
    case "#totals":
      return table.showTotals ? { row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
    case "#this row":
      return row >= body.row && row < body.row + body.rows ? { row, rows: 1 } : undefined;
    default:
      return body;
  }
}

function columnOf(sheet: Sheet, table: TableModel, name: string): number | undefined {
  const wanted = name.replace(/'(.)/g, "$1").toLowerCase();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    if (String(sheet.state.grid.get(table.area.row, column)?.content ?? "").toLowerCase() === wanted) return column;
  }
  return undefined;
}

/** What stands in the brackets: parts in brackets of their own, or all of it as one. `@` is short for this row. */
function partsOf(brackets: string): { specials: string[]; columns: string[] } {
  const inner = brackets.slice(1, -1).trim();
  const isOwnRow = inner.startsWith("@");
  const rest = isOwnRow ? inner.slice(1).trim() : inner;
  const nested = [...rest.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map((match) => (match[1] ?? "").trim());
  const parts = nested.length > 0 ? nested : rest === "" ? [] : [rest];
  const isSpecial = (part: string): boolean => specials.has(part.toLowerCase());
  return {
    specials: [...(isOwnRow ? ["#this row"] : []), ...parts.filter(isSpecial).map((part) => part.toLowerCase())],
    columns: parts.filter((part) => !isSpecial(part)),
  };
}

/**
 * The area that a structured reference means: `[Column]`, `[[First]:[Last]]`, `[@Column]`, `[#Headers]` and combinations of them.
 *
 * @param row the row of the formula, for references to its own row
 * @returns undefined where there is no such column, or nothing of the table in that row
 */
export function structuredArea(sheet: Sheet, table: TableModel, brackets: string, row: number): Area | undefined {
  const parts = partsOf(brackets);
  const wanted = parts.specials.length > 0 ? parts.specials : ["#data"];
  const spans = wanted.map((special) => rowsOf(table, special, row));
  const columns = parts.columns.map((name) => columnOf(sheet, table, name));
  const [first = table.area.column, last = columns.length > 0 ? first : table.area.column + table.area.columns - 1] = columns;
  let [top, bottom] = [Infinity, -Infinity];
  for (const span of spans) {
    if (!span) return undefined;
    top = Math.min(top, span.row);
    bottom = Math.max(bottom, span.row + span.rows);
  }
  if (columns.includes(undefined) || bottom <= top) return undefined;
  const left = Math.min(first, last);
  return { row: top, rows: bottom - top, column: left, columns: Math.abs(last - first) + 1 };
}
