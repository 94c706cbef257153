import type { Area, SheetModel } from "../../engine/workbook";
import { areaAddress, cellAddress, columnLetters } from "../../../src/survey/address";
import { element } from "../element";
import type { Cell } from "./selection";
import { SHEET_COLUMNS, SHEET_ROWS } from "./selection";

export interface ContentBarActions {
  /** The text is to stand in the active cell. */
  readonly onEnter: (text: string) => void;
  /** Typing in the bar began or ended. */
  readonly onEditing: (isEditing: boolean) => void;
}

/** The bar above the grid: where one is, and what stands there, to be changed there too. */
export class ContentBar {
  readonly root: HTMLElement;
  private readonly address = element("output", { class: "address" });
  readonly content = element("input", { class: "content", type: "text", autocomplete: "off", spellcheck: "false" });
  private shown = "";

  constructor(labels: { readonly address: string; readonly content: string }, actions: ContentBarActions) {
    this.address.setAttribute("aria-label", labels.address);
    this.content.setAttribute("aria-label", labels.content);
    this.content.addEventListener("focus", () => actions.onEditing(true));
    this.content.addEventListener("blur", () => {
      actions.onEditing(false);
      if (this.content.value !== this.shown) actions.onEnter(this.content.value);
    });
    this.content.addEventListener("keydown", (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
      if (event.key === "Escape") this.content.value = this.shown;
      this.content.blur();
    });
    this.root = element("div", { class: "content-bar" }, this.address, this.content);
  }

  /** Shows what has changed in the cell, unless somebody is typing here. */
  follow(sheet: SheetModel, active: Cell): void {
    if (document.activeElement === this.content) return;
    this.shown = String(sheet.formulaAt(active.row, active.column));
    this.content.value = this.shown;
  }

  show(sheet: SheetModel, areas: readonly Area[], active: Cell): void {
    const name = areas.map(shortAddress).join(", ") || cellAddress(active.row, active.column);
    this.address.textContent = name;
    this.address.title = name;
    this.shown = String(sheet.formulaAt(active.row, active.column));
    this.content.value = this.shown;
  }
}

/** Whole rows and columns as Excel's name box shows them: `A:C`, `2:4`. */
export function shortAddress({ row, column, rows, columns }: Area): string {
  if (rows >= SHEET_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns >= SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  return areaAddress(row, column, rows, columns);
}
