import type { CellRows } from "./cells";

/** How a call ended. */
export type Ended = { readonly rows: CellRows } | { readonly code: CustomFunctions.ErrorCode; readonly message: string };

/** Bounds: more formulas than a workbook recalculates at once, and at most some 20 MB of results. */
const mostCalls = 4096;
const mostCells = 1_000_000;

/**
 * Results of calls by their content, the least recently used forgotten first, so that recalculating formulas whose answers have not
 * changed costs no more than reading them.
 */
export class ResultMemo {
  private readonly calls = new Map<string, Ended>();
  private cells = 0;

  constructor(private readonly bounds: { readonly calls: number; readonly cells: number } = { calls: mostCalls, cells: mostCells }) {}

  /** How many calls are remembered, and how many cells their results have. */
  get size(): { readonly calls: number; readonly cells: number } {
    return { calls: this.calls.size, cells: this.cells };
  }

  /** How the call with this key ended, or how it ends now. */
  of(key: string, end: () => Ended): Ended {
    const known = this.calls.get(key);
    if (known) {
      // A map keeps the order of entry: entered again, it is the youngest.
      this.calls.delete(key);
      this.calls.set(key, known);
      return known;
    }
    const ended = end();
    if (cellsOf(ended) > this.bounds.cells) return ended;
    this.calls.set(key, ended);
    this.cells += cellsOf(ended);
    this.forget();
    return ended;
  }

  clear(): void {
    this.calls.clear();
    this.cells = 0;
  }

  private forget(): void {
    for (const [key, ended] of this.calls) {
      if (this.calls.size <= this.bounds.calls && this.cells <= this.bounds.cells) return;
      this.calls.delete(key);
      this.cells -= cellsOf(ended);
    }
  }
}

function cellsOf(ended: Ended): number {
  return "rows" in ended ? ended.rows.length * (ended.rows[0]?.length ?? 0) : 1;
}
