import { element } from "../element";
import type { Cell } from "./selection";
import type { SheetContent } from "./sheetContent";

/** The sentence about the error in the active cell, right below it. */
export class CellNote {
  readonly root = element("div", { class: "cell-note", role: "status", hidden: true });

  /** Shows what there is to say about a cell, or nothing. @param right where the part of the sheet that is in sight ends */
  show({ rows, columns, sentenceAt }: SheetContent, { row, column }: Cell, right: number): void {
    const sentence = sentenceAt(row, column) ?? "";
    this.root.hidden = sentence === "";
    if (this.root.textContent !== sentence) this.root.textContent = sentence;
    const left = Math.max(0, Math.min(columns.startOf(column), right - this.root.offsetWidth));
    this.root.style.transform = `translate(${left}px, ${rows.startOf(row + 1) + 4}px)`;
  }
}
