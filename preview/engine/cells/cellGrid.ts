import type { Area } from "../workbook";
import { hasContent, type Cell, type RowState } from "./cell";

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function widen(bounds: Bounds | undefined, row: number, column: number): Bounds {
  if (!bounds) return { top: row, left: column, bottom: row, right: column };
  bounds.top = Math.min(bounds.top, row);
  bounds.left = Math.min(bounds.left, column);
  bounds.bottom = Math.max(bounds.bottom, row);
  bounds.right = Math.max(bounds.right, column);
  return bounds;
}

/**
 * The cells of one sheet, sparse. Reading and writing a cell take constant time.
 *
 * A copy shares its rows with the original; whichever writes to a row first makes the row its own.
 */
export class CellGrid {
  /** Some formulas came from the file without a result. */
  awaitsResults = false;
  /** Some cells have, or had, formulas. */
  hasFormulas = false;
  #rows = new Map<number, RowState>();
  #owned = new Set<RowState>();
  /** Smallest areas with content and with anything; undefined where they have to be looked for again. */
  #bounds: { content: Bounds | undefined; any: Bounds | undefined } | undefined = { content: undefined, any: undefined };

  copy(): CellGrid {
    const copied = new CellGrid();
    copied.awaitsResults = this.awaitsResults;
    copied.hasFormulas = this.hasFormulas;
    copied.#rows = new Map(this.#rows);
    copied.#bounds = structuredClone(this.#bounds);
    this.#owned = new Set();
    return copied;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  row(row: number): Readonly<RowState> | undefined {
    return this.#rows.get(row);
  }

  /** The row to be changed: made if it is not there, copied if it is shared. */
  ownRow(row: number): RowState {
    const present = this.#rows.get(row);
    if (present && this.#owned.has(present)) return present;
    const own: RowState = present ? { ...present, cells: new Map(present.cells) } : { cells: new Map(), hidden: false, attributes: {} };
    this.#rows.set(row, own);
    this.#owned.add(own);
    return own;
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const before = this.get(row, column);
    if (cell?.formula !== undefined) this.hasFormulas = true;
    if (!cell) {
      if (!before) return;
      this.ownRow(row).cells.delete(column);
    } else this.ownRow(row).cells.set(column, cell);
    this.#adjustBounds(row, column, before, cell);
  }

  #adjustBounds(row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    if (!this.#bounds) return;
    const { content, any } = this.#bounds;
    if (after && hasContent(after)) {
      this.#bounds.content = widen(content, row, column);
      this.#bounds.any = widen(any, row, column);
      return;
    }
    const onEdge = (bounds: Bounds | undefined): boolean =>
      bounds !== undefined && (row === bounds.top || row === bounds.bottom || column === bounds.left || column === bounds.right);
    const lost = before && hasContent(before);
    const gone = before && !isThere(after);
    if ((lost && onEdge(content)) || (gone && onEdge(any))) {
      this.#bounds = undefined;
      return;
    }
    if (isThere(after)) this.#bounds.any = widen(any, row, column);
  }

  usedArea(contentOnly: boolean): Area | undefined {
    this.#bounds ??= this.#findBounds();
    const found = contentOnly ? this.#bounds.content : this.#bounds.any;
    return found && { row: found.top, column: found.left, rows: found.bottom - found.top + 1, columns: found.right - found.left + 1 };
  }

  #findBounds(): { content: Bounds | undefined; any: Bounds | undefined } {
    let content: Bounds | undefined;
    let any: Bounds | undefined;
    for (const [row, { cells }] of this.#rows) {
      for (const [column, cell] of cells) {
        if (hasContent(cell)) content = widen(content, row, column);
        if (isThere(cell)) any = widen(any, row, column);
      }
    }
    return { content, any };
  }

  /** To be called after rows were filled directly, without `set`. */
  measureAgain(): void {
    this.#bounds = undefined;
  }

  /** Rows that are kept, from the top. */
  rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /** Cells that are kept inside an area, from the top left; as cheap for a whole column as for a small area. */
  *cellsIn({ row, column, rows, columns }: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    const rowNumbers = rows > this.#rows.size ? this.rowNumbers().filter((at) => at >= row && at < row + rows) : range(row, rows);
    for (const at of rowNumbers) {
      const cells = this.#rows.get(at)?.cells;
      if (!cells) continue;
      const columnNumbers =
        columns > cells.size
          ? [...cells.keys()].filter((c) => c >= column && c < column + columns).sort((a, b) => a - b)
          : range(column, columns);
      for (const c of columnNumbers) {
        const cell = cells.get(c);
        if (cell) yield [at, c, cell];
      }
    }
  }
}

function isThere(cell: Cell | undefined): boolean {
  return cell !== undefined && (hasContent(cell) || cell.style !== 0);
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
