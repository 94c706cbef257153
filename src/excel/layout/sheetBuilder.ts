import type { Language } from "../../i18n/language";
import { textCell } from "./cellFactory";
import type { PlannedCell, StyleName } from "./sheetPlan";
import { wrapText } from "./textWidth";

/** Text columns start here: column B. */
export const firstColumn = 1;

/** Height of a line of body text, points; Chinese needs about a fifth more. */
export function lineHeight(language: Language): number {
  return language === "zh-CN" ? 18 : 15;
}

/** Fills a sheet from the top: keeps the next free row and the heights of the rows. */
export class SheetBuilder {
  readonly cells: PlannedCell[] = [];
  private readonly heights = new Map<number, number>();
  /** The next free row. */
  row = 0;

  constructor(
    /** Height of an ordinary row, points. */
    readonly line: number,
  ) {}

  /** Takes rows without content. */
  skip(rows = 1, height?: number): void {
    for (let count = 0; count < rows; count += 1) {
      if (height !== undefined) this.heights.set(this.row, height);
      this.row += 1;
    }
  }

  add(...cells: readonly PlannedCell[]): void {
    for (const cell of cells) this.cells.push(cell);
  }

  setHeight(row: number, height: number): void {
    this.heights.set(row, height);
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? this.line;
  }

  /** Distance of a row's upper edge from the top of the sheet, points. */
  topOf(row: number): number {
    let top = 0;
    for (let above = 0; above < row; above += 1) top += this.heightOf(above);
    return top;
  }

  /** Writes a text from the next free row on, broken into as many rows as it needs; it runs over the empty cells to its right. */
  paragraph(text: string, style: StyleName, width: number, height?: number, column = firstColumn): void {
    for (const line of wrapText(text, width)) {
      this.add(textCell(this.row, column, line, style));
      if (height !== undefined) this.setHeight(this.row, height);
      this.row += 1;
    }
  }
}
