import type { ExcelMessages } from "../../i18n/excel";
import type { ColourBook } from "../palette";
import { formulaCell, numberCell, textCell } from "./cellFactory";
import type { LocatedTable } from "./locatedTable";
import { textFormat } from "./numberFormats";
import type { Area, PlannedCell, PlannedChart } from "./sheetPlan";

/** What the builders of figures share. */
export interface FigureSetting {
  readonly words: ExcelMessages["sheet"];
  readonly locate: (table: string) => LocatedTable;
  /** One for dimensions, one for groups, each for the whole run. */
  readonly dimensions: ColourBook;
  readonly groups: ColourBook;
}

/** The colour of one of several lines: a dimension's own where the name is a dimension's, else a group's. */
export function lineColour({ dimensions, groups }: FigureSetting, name: string): string {
  return dimensions.has(name) ? dimensions.colourOf(name) : groups.colourOf(name);
}

export type ChartDrawing = Omit<PlannedChart, "left" | "top" | "width" | "height" | "id" | "title" | "description">;

/** The cells behind one chart and the chart that hangs on them. */
export interface Figures {
  readonly cells: readonly PlannedCell[];
  readonly rows: number;
  readonly columns: number;
  readonly drawing: ChartDrawing;
}

/** Collects the cells of one block of figures; rows and columns count from the block's first cell. */
export class FigureBlock {
  readonly cells: PlannedCell[] = [];

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  header(titles: readonly string[], row = 0): void {
    titles.forEach((title, index) => this.cells.push(textCell(this.row + row, this.column + index, title, "figureHeader")));
  }

  text(row: number, column: number, text: string): void {
    this.cells.push(textCell(this.row + row, this.column + column, text, "figureText"));
  }

  number(row: number, column: number, number: number, format = "General"): void {
    this.cells.push(numberCell(this.row + row, this.column + column, number, "figureNumber", format));
  }

  /** A cell that is empty now and may hold a number another time: the figures keep their shape. */
  blank(row: number, column: number): void {
    this.cells.push(textCell(this.row + row, this.column + column, "", "figureNumber"));
  }

  formula(row: number, column: number, formula: string, format = "General"): void {
    const style = format === textFormat ? "figureText" : "figureNumber";
    this.cells.push(formulaCell(this.row + row, this.column + column, formula, style, format === textFormat ? "General" : format));
  }

  area(row: number, column: number, rows: number, columns = 1): Area {
    return { row: this.row + row, column: this.column + column, rows, columns };
  }

  place(row: number, column: number): { readonly row: number; readonly column: number } {
    return { row: this.row + row, column: this.column + column };
  }

  get rows(): number {
    return Math.max(...this.cells.map((cell) => cell.row)) - this.row + 1;
  }

  get columns(): number {
    return Math.max(...this.cells.map((cell) => cell.column)) - this.column + 1;
  }
}
