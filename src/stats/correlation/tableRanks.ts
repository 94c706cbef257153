import type { CoMoments } from "../coMoments";
import type { Concordance } from "./concordance";
import type { OrdinalTable } from "./ordinalTable";

/**
 * The co-moments of the average ranks of two columns, from the table of their answers: what Spearman's correlation needs. Tables of
 * parts add up, cell by cell.
 *
 * @example rankMomentsOfTable({ rows: 2, columns: 2, n: 2, counts: Float64Array.of(1, 0, 0, 1), rowTotals: Float64Array.of(1, 1), columnTotals: Float64Array.of(1, 1) }).products // 0.5
 */
export function rankMomentsOfTable({ n, columns, counts, rowTotals, columnTotals }: OrdinalTable): CoMoments {
  const mean = (n + 1) / 2;
  const [fromX, fromY] = [ranksFromMean(rowTotals, mean), ranksFromMean(columnTotals, mean)];
  let products = 0;
  fromX.forEach((rank, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += (counts[row * columns + column] as number) * (fromY[column] as number);
    products += rank * sum;
  });
  const squares = (ranks: Float64Array, totals: Float64Array): number =>
    ranks.reduce((sum, rank, at) => sum + rank * rank * (totals[at] as number), 0);
  return { n, meanX: mean, meanY: mean, squaresX: squares(fromX, rowTotals), squaresY: squares(fromY, columnTotals), products };
}

function ranksFromMean(totals: Float64Array, mean: number): Float64Array {
  let before = 0;
  return totals.map((total) => {
    before += total;
    return before - (total - 1) / 2 - mean;
  });
}

/**
 * Concordant less discordant pairs of rows, from the table of the answers: what Kendall's correlation needs.
 *
 * @example concordanceOfTable({ rows: 2, columns: 2, n: 3, counts: Float64Array.of(1, 0, 1, 1), rowTotals: Float64Array.of(1, 2), columnTotals: Float64Array.of(2, 1) }).balance // 1
 */
export function concordanceOfTable({ n, rows, columns, counts, rowTotals, columnTotals }: OrdinalTable): Concordance {
  const above = new Float64Array(columns);
  let balance = 0;
  for (let row = 0; row < rows; row++) {
    let left = 0;
    let right = above.reduce((sum, count) => sum + count, 0);
    for (let column = 0; column < columns; column++) {
      right -= above[column] as number;
      balance += (counts[row * columns + column] as number) * (left - right);
      left += above[column] as number;
    }
    for (let column = 0; column < columns; column++) above[column] = (above[column] as number) + (counts[row * columns + column] as number);
  }
  const present = (total: number): boolean => total > 0;
  return { n, balance, tiesX: rowTotals.filter(present), tiesY: columnTotals.filter(present) };
}
