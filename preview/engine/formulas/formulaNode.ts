import type { Sheet } from "../sheet/sheet";
import type { Precedents } from "./resolveReferences";

/** A formula in its cell, with what it depends on. */
export interface FormulaNode {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly precedents: Precedents;
  /** False for a formula of the file that calls what is not known here: it keeps its result. */
  readonly isCalculable: boolean;
  /** It has to be calculated whatever changes: its result, or what it looks at, is not settled by its text. */
  readonly isVolatile: boolean;
  /** Its cell takes all that it gives: a dynamic array, or one entered over a fixed area. */
  readonly isArray: boolean;
  /** What it looks at is found out only by calculating. */
  readonly isDynamic: boolean;
}
