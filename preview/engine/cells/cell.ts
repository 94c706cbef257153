import type { CellContent, ValueType } from "../workbook";

/** A cell as it is kept: never changed, only replaced. */
export interface Cell {
  /** Index into the style sheet's cell formats. */
  readonly style: number;
  /** A formula's last result, or the constant; `""` where there is none. */
  readonly content: CellContent;
  readonly type: ValueType;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** What `<f>` says besides the text, for array formulas and data tables. */
  readonly formulaAttributes?: Readonly<Record<string, string>>;
  /** The formula was set here, or came without a result, so no Excel has calculated it: we do, when something changed. */
  readonly setHere?: boolean;
  /** The formula takes as many cells as it gives results, as those set here do; one of an older file takes one. */
  readonly isDynamic?: boolean;
  /** How many cells the formula fills, or would fill if they were free (`#SPILL!`); absent for one. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The cell whose formula gave this cell its content. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** A string with runs or phonetics, as XML; dropped with the content. */
  readonly richText?: string;
  /** Attributes of `<c>` that are neither address, style nor type (`cm`, `vm`, `ph`). */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface RowState {
  readonly cells: Map<number, Cell>;
  /** Points. */
  height?: number;
  hidden: boolean;
  /** The row's own format, taken by cells that are not there. */
  style?: number;
  /** Attributes of `<row>` that are kept as they are: outline levels, thick borders, phonetics. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function hasContent(cell: Cell): boolean {
  return cell.type !== "Empty" || cell.formula !== undefined;
}
