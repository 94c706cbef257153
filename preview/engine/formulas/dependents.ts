import type { Sheet } from "../sheet/sheet";
import type { Area } from "../workbook";
import type { FormulaNode } from "./formulaNode";

/** Areas wider than this are looked through one by one instead of being listed under each of their columns. */
const widest = 256;

interface Range {
  readonly area: Area;
  readonly nodes: Set<FormulaNode>;
}

interface SheetDependents {
  readonly cells: Map<number, Set<FormulaNode>>;
  readonly ranges: Map<string, Range>;
  readonly byColumn: Map<number, Set<Range>>;
  readonly wide: Set<Range>;
}

/** A cell's place as one number. */
export function placeOf(row: number, column: number): number {
  return row * 16384 + column;
}

/** Which formulas look at a cell. Formulas that name the same range share one entry. */
export class Dependents {
  readonly #sheets = new Map<Sheet, SheetDependents>();

  #of(sheet: Sheet): SheetDependents {
    const known = this.#sheets.get(sheet) ?? { cells: new Map(), ranges: new Map(), byColumn: new Map(), wide: new Set() };
    this.#sheets.set(sheet, known);
    return known;
  }

  add(node: FormulaNode): void {
    for (const { sheet, area } of node.precedents.areas) {
      const kept = this.#of(sheet);
      if (area.rows === 1 && area.columns === 1) {
        const place = placeOf(area.row, area.column);
        const nodes = kept.cells.get(place) ?? new Set();
        kept.cells.set(place, nodes.add(node));
      } else this.#range(kept, area).nodes.add(node);
    }
  }

  #range(kept: SheetDependents, area: Area): Range {
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const known = kept.ranges.get(key);
    if (known) return known;
    const range: Range = { area, nodes: new Set() };
    kept.ranges.set(key, range);
    if (area.columns > widest) kept.wide.add(range);
    else {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const listed = kept.byColumn.get(column) ?? new Set();
        kept.byColumn.set(column, listed.add(range));
      }
    }
    return range;
  }

  remove(node: FormulaNode): void {
    for (const { sheet, area } of node.precedents.areas) {
      const kept = this.#of(sheet);
      if (area.rows === 1 && area.columns === 1) kept.cells.get(placeOf(area.row, area.column))?.delete(node);
      else this.#range(kept, area).nodes.delete(node);
    }
  }

  /** The formulas that look at one cell; some may be given twice. */
  *of(sheet: Sheet, row: number, column: number): Generator<FormulaNode> {
    const kept = this.#sheets.get(sheet);
    if (!kept) return;
    yield* kept.cells.get(placeOf(row, column)) ?? [];
    const inColumn = kept.byColumn.get(column);
    if (inColumn) for (const { area, nodes } of inColumn) if (row >= area.row && row < area.row + area.rows) yield* nodes;
    for (const { area, nodes } of kept.wide)
      if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) yield* nodes;
  }

  /** The formulas that look at any cell of an area; some may be given twice. */
  *ofArea(sheet: Sheet, area: Area): Generator<FormulaNode> {
    if (area.rows === 1 && area.columns === 1) {
      yield* this.of(sheet, area.row, area.column);
      return;
    }
    const kept = this.#sheets.get(sheet);
    if (!kept) return;
    const bottom = area.row + area.rows;
    const right = area.column + area.columns;
    for (const [place, nodes] of kept.cells) {
      const row = Math.floor(place / 16384);
      const column = place % 16384;
      if (row >= area.row && row < bottom && column >= area.column && column < right) yield* nodes;
    }
    for (const { area: other, nodes } of kept.ranges.values()) {
      const apart =
        other.row >= bottom || area.row >= other.row + other.rows || other.column >= right || area.column >= other.column + other.columns;
      if (!apart) yield* nodes;
    }
  }
}
