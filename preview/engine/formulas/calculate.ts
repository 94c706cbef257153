import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { parseReference } from "../cells/address";
import type { Cell } from "../cells/cell";
import type { Sheet } from "../sheet/sheet";
import { tableBody } from "../sheet/tableXml";
import type { CellContent, NameModel, ValueType } from "../workbook";
import { readByFormulas } from "./readByFormulas";

type Workbook = Parameters<typeof calculateFormulas>[0];
type Worksheet = Workbook["worksheets"][number];
type HostCell = ReturnType<Worksheet["getCell"]>;
type HostRow = Parameters<Parameters<Worksheet["eachRow"]>[1]>[0];

const cellKinds = { empty: 0, number: 2, text: 3, formula: 6, boolean: 9 } as const;

/** A cell as the formula engine wants it. Rows and columns count from 1 there. */
function hostCell(row: number, column: number, cell: Cell | undefined): HostCell {
  if (cell?.setHere && cell.formula !== undefined) {
    return {
      row: row + 1,
      col: column + 1,
      type: cellKinds.formula,
      formula: cell.formula,
      model: { formula: cell.formula },
      value: undefined,
      result: undefined,
    };
  }
  const content = cell?.type === "Error" ? { error: String(cell.content) } : cell?.content;
  const type =
    !cell || cell.type === "Empty"
      ? cellKinds.empty
      : typeof content === "number"
        ? cellKinds.number
        : typeof content === "boolean"
          ? cellKinds.boolean
          : cellKinds.text;
  return { row: row + 1, col: column + 1, type, model: {}, value: content, result: undefined };
}

function resultOf(result: HostCell["result"]): { content: CellContent; type: ValueType } {
  if (typeof result === "number") return { content: result, type: "Double" };
  if (typeof result === "boolean") return { content: result, type: "Boolean" };
  if (typeof result === "string") return { content: result, type: "String" };
  if (result && typeof result === "object" && "error" in result) return { content: result.error, type: "Error" };
  return { content: 0, type: "Double" };
}

/** Shows a sheet to the formula engine; cells it asks for are made when asked and remembered for their results. */
class CalculatedSheet {
  readonly name: string;
  readonly results = new Map<string, HostCell>();

  /** @param isRead false for a sheet that no formula set here looks at: its cells need not be shown */
  constructor(
    readonly sheet: Sheet,
    readonly id: number,
    readonly isRead: boolean,
  ) {
    this.name = sheet.name;
  }

  get dimensions(): Worksheet["dimensions"] {
    const used = this.sheet.usedArea(true);
    return used ? { top: used.row + 1, left: used.column + 1, bottom: used.row + used.rows, right: used.column + used.columns } : null;
  }

  eachRow(first: unknown, second?: unknown): void {
    if (!this.isRead) return;
    const callback = (typeof first === "function" ? first : second) as (row: HostRow, number: number) => void;
    const { grid } = this.sheet.state;
    for (const row of grid.rowNumbers()) {
      const kept = grid.row(row);
      const eachCell = (one: unknown, two?: unknown): void => {
        const visit = (typeof one === "function" ? one : two) as (cell: HostCell, column: number) => void;
        for (const column of kept?.cells.keys() ?? []) visit(this.getCell(row + 1, column + 1), column + 1);
      };
      callback({ hidden: kept?.hidden ?? false, eachCell }, row + 1);
    }
  }

  getCell(row: number, column: number): HostCell {
    const cell = this.sheet.state.grid.get(row - 1, column - 1);
    if (!cell?.setHere) return hostCell(row - 1, column - 1, cell);
    const key = `${row},${column}`;
    const known = this.results.get(key) ?? hostCell(row - 1, column - 1, cell);
    this.results.set(key, known);
    return known;
  }

  findCell(row: number, column: number): HostCell | undefined {
    return this.sheet.state.grid.get(row - 1, column - 1) ? this.getCell(row, column) : undefined;
  }

  getTables(): ReturnType<NonNullable<Worksheet["getTables"]>> {
    return this.sheet.tables.map((table) => {
      const { row, column, columns } = table.area;
      const names = Array.from({ length: columns }, (_, index) => ({
        name: String(this.sheet.state.grid.get(row, column + index)?.content ?? ""),
      }));
      const rows = Array.from({ length: tableBody(table).rows }, () => []);
      return {
        table: {
          name: table.name,
          displayName: table.name,
          tl: { row: row + 1, col: column + 1 },
          columns: names,
          rows,
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      };
    });
  }
}

function definedNames(names: readonly NameModel[], sheetIds: readonly string[]): NonNullable<Workbook["definedNames"]> {
  const entries = names.map(({ name, formula, sheetId }) => {
    const text = formula.replace(/^=/, "");
    const scope = sheetId === undefined ? {} : { localSheetId: sheetIds.indexOf(sheetId) };
    return parseReference(text) ? { name, ranges: [text], ...scope } : { name, ranges: [], formulaExpression: text, ...scope };
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

/**
 * Calculates the formulas that were set here; the results that the file brought stay.
 *
 * A formula that gives several cells shows the first: nothing spills. What cannot be calculated becomes an error such as `#NAME?`.
 */
export function calculateSheets(sheets: readonly Sheet[], names: readonly NameModel[], date1904: boolean): void {
  const read = readByFormulas(sheets, names);
  const calculated = sheets.map((sheet, index) => new CalculatedSheet(sheet, index + 1, read.has(sheet)));
  calculateFormulas({
    worksheets: calculated,
    getWorksheet: (id) =>
      calculated.find((sheet) => sheet.id === id || (typeof id === "string" && sheet.name.toLowerCase() === id.toLowerCase())),
    definedNames: definedNames(
      names,
      sheets.map(({ id }) => id),
    ),
    properties: { date1904 },
  });
  for (const { sheet, results } of calculated) {
    for (const [key, host] of results) {
      const [row = 0, column = 0] = key.split(",").map((part) => Number(part) - 1);
      const cell = sheet.state.grid.get(row, column);
      if (cell) sheet.state.grid.set(row, column, { ...cell, ...resultOf(host.result) });
    }
  }
}
