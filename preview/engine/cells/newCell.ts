import { isErrorText } from "../formulas/runtimeValues";
import type { CellContent } from "../workbook";
import { WorkbookError } from "../workbookError";
import type { Cell } from "./cell";

/** A cell with a constant; `""` is none. */
export function constantCell(style: number, content: CellContent): Cell {
  if (content === "") return { style, content, type: "Empty" };
  if (typeof content === "string") return { style, content, type: "String" };
  if (typeof content === "boolean") return { style, content, type: "Boolean" };
  if (!Number.isFinite(content)) throw new WorkbookError("InvalidArgument", "A cell cannot hold NaN or infinity.");
  return { style, content, type: "Double" };
}

/** A cell with a formula, with or without the leading `=`, whose result is still to be found. */
export function formulaCell(style: number, formula: string): Cell {
  const text = formula.replace(/^=/, "");
  // An error typed as such is a constant.
  if (isErrorText(text)) return { style, content: text, type: "Error" };
  return { style, content: "", type: "Empty", formula: text, setHere: true, isDynamic: true };
}
