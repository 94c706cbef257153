import type { Cell } from "../cells/cell";
import type { Sheet } from "../sheet/sheet";
import type { Area } from "../workbook";
import type { Surroundings } from "./calculateBatch";
import { Dependents, placeOf } from "./dependents";
import type { FormulaNode } from "./formulaNode";
import { isKnownFunction } from "./knownFunctions";
import { isSamePrecedents, ReferenceResolver } from "./resolveReferences";

const volatileFunctions = new Set(["RAND", "RANDBETWEEN", "RANDARRAY", "NOW", "TODAY", "INDIRECT", "OFFSET", "INFO", "CELL"]);
const dynamicFunctions = new Set(["INDIRECT", "OFFSET"]);

/** What formulas stand on besides cells, as text: sheets, tables and names as they are now. */
export function structureOf({ sheets, names }: Pick<Surroundings, "sheets" | "names">): string {
  const tables = sheets.map(({ name, tables: own }) => [
    name,
    own.map((table) => [table.name, table.area, table.showHeaders, table.showTotals]),
  ]);
  return JSON.stringify([tables, names.map(({ name, formula, sheetId }) => [name, formula, sheetId])]);
}

/** Tells whether a cell takes all that its formula gives. */
function takesAll(cell: Cell): boolean {
  return cell.isDynamic === true || cell.formulaAttributes?.["t"] === "array";
}

/** A workbook's formulas and how they depend on each other. */
export class FormulaGraph {
  readonly #nodes = new Map<Sheet, Map<number, FormulaNode>>();
  readonly #dependents = new Dependents();
  readonly #volatile = new Set<FormulaNode>();
  /** Formulas that fill several cells, or would. */
  readonly #arrays = new Set<FormulaNode>();
  readonly resolver: ReferenceResolver;
  readonly structure: string;

  /** @param known the graph of the same workbook before its sheets, tables or names changed: what is as it was is taken over */
  constructor(
    readonly surroundings: Surroundings,
    known?: FormulaGraph,
  ) {
    this.structure = structureOf(surroundings);
    this.resolver = new ReferenceResolver(surroundings.sheets, surroundings.names, known?.resolver);
    for (const sheet of surroundings.sheets) {
      if (!sheet.state.grid.hasFormulas) continue;
      const used = sheet.state.grid.usedArea(true);
      if (used) this.#takeOver(sheet, used, known);
    }
  }

  /** The formula in a cell. */
  nodeAt(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.#nodes.get(sheet)?.get(placeOf(row, column));
  }

  /** Tells whether a formula still stands where it stood, and means what it meant. */
  has(node: FormulaNode): boolean {
    return this.nodeAt(node.sheet, node.row, node.column) === node;
  }

  *all(): Generator<FormulaNode> {
    for (const nodes of this.#nodes.values()) yield* nodes.values();
  }

  get volatile(): ReadonlySet<FormulaNode> {
    return this.#volatile;
  }

  get arrays(): ReadonlySet<FormulaNode> {
    return this.#arrays;
  }

  fillsSeveral(node: FormulaNode): boolean {
    return this.#arrays.has(node);
  }

  /** To be called when a formula has been calculated: it may fill more cells now, or fewer. */
  noteSize(node: FormulaNode): void {
    if (node.sheet.state.grid.get(node.row, node.column)?.spill) this.#arrays.add(node);
    else this.#arrays.delete(node);
  }

  /** The formulas that stand in an area. */
  *inArea(sheet: Sheet, area: Area): Generator<FormulaNode> {
    const nodes = this.#nodes.get(sheet);
    if (!nodes) return;
    if (area.rows * area.columns < nodes.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const node = nodes.get(placeOf(row, column));
          if (node) yield node;
        }
      }
      return;
    }
    for (const node of nodes.values()) {
      const isIn = node.row >= area.row && node.row < area.row + area.rows;
      if (isIn && node.column >= area.column && node.column < area.column + area.columns) yield node;
    }
  }

  /** Takes over what now stands in an area. */
  follow(sheet: Sheet, area: Area): void {
    const { grid } = sheet.state;
    for (const node of [...this.inArea(sheet, area)]) {
      const cell = grid.get(node.row, node.column);
      if (cell?.formula !== node.formula || takesAll(cell) !== node.isArray) this.#drop(node);
    }
    if (grid.hasFormulas) this.#takeOver(sheet, area);
  }

  #takeOver(sheet: Sheet, area: Area, known?: FormulaGraph): void {
    const nodes = this.#nodes.get(sheet) ?? new Map<number, FormulaNode>();
    this.#nodes.set(sheet, nodes);
    for (const [row, column, cell] of sheet.state.grid.cellsIn(area)) {
      if (cell.formula === undefined || cell.formula === "" || cell.formulaAttributes?.["t"] === "dataTable") continue;
      const place = placeOf(row, column);
      if (nodes.has(place)) continue;
      const node = this.#read(sheet, row, column, cell, cell.formula, known?.nodeAt(sheet, row, column));
      nodes.set(place, node);
      this.#dependents.add(node);
      if (node.isVolatile) this.#volatile.add(node);
      this.noteSize(node);
    }
  }

  /** A formula with what it depends on: the same object as before where nothing about it is different. */
  #read(sheet: Sheet, row: number, column: number, cell: Cell, formula: string, known: FormulaNode | undefined): FormulaNode {
    const before = known?.formula === formula ? known : undefined;
    const precedents = before && !before.precedents.isNamed ? before.precedents : this.resolver.precedentsOf(formula, sheet, row, column);
    const { functions } = precedents;
    const node: FormulaNode = {
      sheet,
      row,
      column,
      formula,
      precedents,
      isCalculable: cell.setHere === true || (!precedents.isExternal && this.#knowsAll(functions)),
      isVolatile: functions.some((name) => volatileFunctions.has(name)),
      isDynamic: functions.some((name) => dynamicFunctions.has(name)),
      isArray: takesAll(cell),
    };
    const isSame = before?.isCalculable === node.isCalculable && before.isArray === node.isArray;
    return isSame && isSamePrecedents(before.precedents, precedents) ? before : node;
  }

  #knowsAll(functions: readonly string[]): boolean {
    const binds = functions.includes("LET") || functions.includes("LAMBDA");
    return binds || functions.every((name) => this.surroundings.customFunctions?.knows(name) === true || isKnownFunction(name));
  }

  #drop(node: FormulaNode): void {
    this.#nodes.get(node.sheet)?.delete(placeOf(node.row, node.column));
    this.#dependents.remove(node);
    this.#volatile.delete(node);
    this.#arrays.delete(node);
  }

  /** The area that a formula fills, or would fill. */
  filledBy({ sheet, row, column }: FormulaNode): Area {
    return { row, column, ...(sheet.state.grid.get(row, column)?.spill ?? { rows: 1, columns: 1 }) };
  }

  dependentsOfArea(sheet: Sheet, area: Area): Generator<FormulaNode> {
    return this.#dependents.ofArea(sheet, area);
  }
}
