import type { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { parseReference } from "../cells/address";
import type { Cell } from "../cells/cell";
import type { Sheet } from "../sheet/sheet";
import { tableBody } from "../sheet/tableXml";
import type { Area, NameModel } from "../workbook";

export type HostWorkbook = Parameters<typeof calculateFormulas>[0];
type Worksheet = HostWorkbook["worksheets"][number];
export type HostCell = ReturnType<Worksheet["getCell"]>;
type HostRow = Parameters<Parameters<Worksheet["eachRow"]>[1]>[0];

const cellKinds = { empty: 0, number: 2, text: 3, formula: 6, boolean: 9 } as const;

/** A cell with what it shows, as the library wants it. Rows and columns count from 1 there. */
function constantCell(row: number, column: number, cell: Cell | undefined): HostCell {
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

/** Shows some cells of a sheet to the library: those that formulas look at, and the formulas to calculate. */
export class HostSheet implements Worksheet {
  readonly name: string;
  readonly #rows = new Map<number, Map<number, HostCell>>();

  constructor(
    readonly sheet: Sheet,
    readonly id: number,
  ) {
    this.name = sheet.name;
  }

  #put(row: number, column: number, cell: HostCell): HostCell {
    const cells = this.#rows.get(row) ?? new Map<number, HostCell>();
    this.#rows.set(row, cells.set(column, cell));
    return cell;
  }

  showArea(area: Area): void {
    for (const [row, column, cell] of this.sheet.state.grid.cellsIn(area)) {
      if (!this.#rows.get(row)?.has(column)) this.#put(row, column, constantCell(row, column, cell));
    }
  }

  /** Puts a formula to be calculated; the cell given back will have its result. */
  showFormula(row: number, column: number, formula: string, isDynamicArray: boolean): HostCell {
    return this.#put(row, column, {
      row: row + 1,
      col: column + 1,
      type: cellKinds.formula,
      formula,
      model: { formula, isDynamicArray },
      value: undefined,
      result: undefined,
    });
  }

  get dimensions(): Worksheet["dimensions"] {
    const used = this.sheet.state.grid.usedArea(true);
    return used ? { top: used.row + 1, left: used.column + 1, bottom: used.row + used.rows, right: used.column + used.columns } : null;
  }

  eachRow(first: unknown, second?: unknown): void {
    const callback = (typeof first === "function" ? first : second) as (row: HostRow, number: number) => void;
    for (const [row, cells] of this.#rows) {
      const eachCell = (one: unknown, two?: unknown): void => {
        const visit = (typeof one === "function" ? one : two) as (cell: HostCell, column: number) => void;
        for (const [column, cell] of cells) visit(cell, column + 1);
      };
      callback({ hidden: this.sheet.state.grid.row(row)?.hidden ?? false, eachCell }, row + 1);
    }
  }

  findCell(row: number, column: number): HostCell | undefined {
    return this.#rows.get(row - 1)?.get(column - 1);
  }

  /** What the library writes elsewhere than into a formula's own cell goes nowhere: we spill. */
  getCell(row: number, column: number): HostCell {
    return this.findCell(row, column) ?? constantCell(row - 1, column - 1, undefined);
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

export function hostNames(names: readonly NameModel[], sheetIds: readonly string[]): NonNullable<HostWorkbook["definedNames"]> {
  const entries = names.map(({ name, formula, sheetId }) => {
    const text = formula.replace(/^=/, "");
    const scope = sheetId === undefined ? {} : { localSheetId: sheetIds.indexOf(sheetId) };
    return parseReference(text) ? { name, ranges: [text], ...scope } : { name, ranges: [text], formulaExpression: text, ...scope };
  });
  return { getAllEntries: () => entries, getAllNames: () => entries };
}
