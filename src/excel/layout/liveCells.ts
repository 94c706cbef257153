import type { LiveFormula } from "../../report/live";
import type { FormatName, ReportCell } from "../../report/tree";
import { isHidden } from "../../report/tree";
import { figureFormula, type FigureAddress } from "../live/formulaText";
import type { KeyedLayout } from "../live/keyedLayout";
import { dash } from "./cellFactory";
import { addressIn, type LocatedTable } from "./locatedTable";
import { numberFormat } from "./numberFormats";
import type { CellContent, PlannedCell, StyleName } from "./sheetPlan";

/** A formula whose references are known when all tables stand. */
export interface PendingFormula {
  readonly live: LiveFormula;
  /** The table and the row of it, from 0, in which the formula stands. */
  readonly table: string;
  readonly row: number;
}

/** A cell while the sheet is being laid out. */
export type DraftCell = PlannedCell<CellContent | PendingFormula>;

/**
 * The cell of a figure that follows the answers; undefined for a figure that is kept back, which no formula may bring out again.
 *
 * @param cell what the report has there
 */
export function liveCell(
  row: number,
  column: number,
  pending: PendingFormula,
  cell: ReportCell | undefined,
  format: FormatName,
  style: StyleName,
): DraftCell | undefined {
  if (cell !== undefined && isHidden(cell)) return undefined;
  const shown = format === "text" ? "General" : numberFormat(format, typeof cell === "number" ? cell : 0);
  return { row, column, content: pending, style, format: shown };
}

/** The cells with their formulas as Excel takes them: what cannot be computed any more becomes a dash. */
export function settledCells(
  cells: readonly DraftCell[],
  keyed: KeyedLayout | undefined,
  locate: (table: string) => LocatedTable,
): readonly PlannedCell[] {
  return cells.map((cell) => {
    const { content } = cell;
    if (!("live" in content)) return { ...cell, content };
    if (keyed === undefined) throw new RangeError("Formulas need keyed answers.");
    const addressOf: FigureAddress = (column, row, table = content.table) => {
      const located = locate(table);
      return addressIn(located, row === undefined ? content.row : rowOf(located, row), column);
    };
    return { ...cell, content: { formula: `=IFERROR(${figureFormula(content.live, keyed, addressOf)},"${dash}")` } };
  });
}

function rowOf({ table }: LocatedTable, id: string): number {
  const found = table.rows.findIndex((row) => row.id === id);
  if (found < 0) throw new RangeError(`table ${table.id} has no row ${id}`);
  return found;
}
