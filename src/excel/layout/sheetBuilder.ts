import type { Language } from "../../i18n/language";
import { textCell } from "./cellFactory";
import { measureAt } from "./glyphWidth";
import type { DraftCell } from "./liveCells";
import { wrapText } from "./textWidth";

/** Text columns start here: column B. */
export const firstColumn = 1;

/** Height of a line of body text, points; Chinese needs about a fifth more. */
export function lineHeight(language: Language): number {
  return language === "zh-CN" ? 18 : 15;
}

/** Sizes of running text, points. */
export const textSizes = { headline: 12, alert: 11, section: 12, definition: 9, note: 10, warning: 10, method: 10 } as const;

/** Styles of text that runs over the empty cells to its right. */
export type RunningStyle = keyof typeof textSizes;

const bold: ReadonlySet<RunningStyle> = new Set<RunningStyle>(["alert", "section", "warning"]);

/** Fills a sheet from the top: keeps the next free row and the heights of the rows. */
export class SheetBuilder {
  readonly cells: DraftCell[] = [];
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

  add(...cells: readonly DraftCell[]): void {
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

  /** Lays something out and takes it back when its end does not please. */
  attempt<Made>(lay: () => Made, pleases: (end: number) => boolean): Made | undefined {
    const { row } = this;
    const count = this.cells.length;
    const heights = new Map(this.heights);
    const made = lay();
    if (pleases(this.topOf(this.row))) return made;
    this.row = row;
    this.cells.length = count;
    this.heights.clear();
    for (const [key, height] of heights) this.heights.set(key, height);
    return undefined;
  }

  /**
   * Writes a text from the next free row on, broken into as many rows as it needs; it runs over the empty cells to its right.
   *
   * @param width points
   */
  paragraph(text: string, style: RunningStyle, width: number, height?: number, column = firstColumn): void {
    for (const line of wrapText(text, width, measureAt(textSizes[style], bold.has(style)))) {
      this.add(textCell(this.row, column, line, style));
      if (height !== undefined) this.setHeight(this.row, height);
      this.row += 1;
    }
  }
}
