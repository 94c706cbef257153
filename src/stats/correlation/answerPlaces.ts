import { frequenciesOf } from "../descriptive/frequencies";
import { positions } from "../ranks";
import type { OrdinalTable } from "./ordinalTable";

/** Up to so many different numbers, a table of two columns is quicker to make than their ranks. */
const mostDifferent = 64;

/** The answers of a column as places among its different numbers, from 0; -1 where missing. */
export interface AnswerPlaces {
  /** Different numbers. */
  readonly different: number;
  readonly places: Int32Array;
}

/** The places of every column; undefined when one of them has too many different numbers for tables. */
export function answerPlaces(columns: readonly Float64Array[]): AnswerPlaces[] | undefined {
  const found: AnswerPlaces[] = [];
  for (const column of columns) {
    const frequencies = frequenciesOf(column);
    if (frequencies.numbers.length > mostDifferent) return undefined;
    found.push({ different: frequencies.numbers.length, places: Int32Array.from(positions(column, frequencies)) });
  }
  return found;
}

/** The table of two columns of places over the rows where both are answered; rows and columns may be empty. */
export function tableOfPlaces(x: AnswerPlaces, y: AnswerPlaces): OrdinalTable {
  const [rows, columns] = [x.different, y.different];
  const counts = new Float64Array(rows * columns);
  for (let i = 0; i < x.places.length; i++) {
    const row = x.places[i] as number;
    const column = y.places[i] as number;
    if (row < 0 || column < 0) continue;
    const at = row * columns + column;
    counts[at] = (counts[at] as number) + 1;
  }
  const rowTotals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  counts.forEach((count, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    rowTotals[row] = (rowTotals[row] as number) + count;
    columnTotals[column] = (columnTotals[column] as number) + count;
  });
  return { rows, columns, n: rowTotals.reduce((sum, total) => sum + total, 0), counts, rowTotals, columnTotals };
}
