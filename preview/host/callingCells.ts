import type { CallingCell } from "../engine/formulas/customFunctions";

interface Calls {
  readonly formula: string;
  readonly calls: Set<string>;
}

function placeOf({ sheet, row, column }: CallingCell): string {
  return `${row},${column},${sheet}`;
}

/**
 * Which calls of custom functions each cell has made with the formula it holds.
 *
 * A calculation may go through some of the cells only: those that call in it have made those calls and no others, the rest stand as before.
 */
export class CallingCells {
  private readonly made = new Map<string, Calls>();
  private readonly renewed = new Set<string>();

  /** @param formulaOf the formula that a cell holds now; `""` for none */
  constructor(private readonly formulaOf: (cell: CallingCell) => string) {}

  /** From now on, cells call anew. */
  beginCalculation(): void {
    this.renewed.clear();
  }

  note(cell: CallingCell, call: string): void {
    const place = placeOf(cell);
    if (!this.renewed.has(place)) this.made.set(place, { formula: this.formulaOf(cell), calls: new Set() });
    this.renewed.add(place);
    this.made.get(place)?.calls.add(call);
  }

  /** The calls of a cell; none if its formula is another by now. */
  callsOf(cell: CallingCell): ReadonlySet<string> {
    const made = this.made.get(placeOf(cell));
    return made?.formula === this.formulaOf(cell) ? made.calls : new Set();
  }

  /** Every call that some cell has made. */
  all(): ReadonlySet<string> {
    return new Set([...this.made.values()].flatMap(({ calls }) => [...calls]));
  }
}
