import type { Area, SheetModel } from "../../engine/workbook";
import { areaAddress, cellAddress, columnLetters } from "../../../src/survey/address";
import { element } from "../element";
import type { Cell } from "./selection";
import { SHEET_COLUMNS, SHEET_ROWS } from "./selection";

/** The bar above the grid: where one is, and what stands there. */
export class ContentBar {
  readonly root: HTMLElement;
  private readonly address = element("output", { class: "address" });
  private readonly content = element("output", { class: "content" });

  constructor(labels: { readonly address: string; readonly content: string }) {
    this.address.setAttribute("aria-label", labels.address);
    this.content.setAttribute("aria-label", labels.content);
    this.root = element("div", { class: "content-bar" }, this.address, this.content);
  }

  show(sheet: SheetModel, areas: readonly Area[], active: Cell): void {
    const name = areas.map(shortAddress).join(", ") || cellAddress(active.row, active.column);
    this.address.textContent = name;
    this.address.title = name;
    this.content.textContent = String(sheet.formulaAt(active.row, active.column));
  }
}

/** Whole rows and columns as Excel's name box shows them: `A:C`, `2:4`. */
function shortAddress({ row, column, rows, columns }: Area): string {
  if (rows >= SHEET_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns >= SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  return areaAddress(row, column, rows, columns);
}
