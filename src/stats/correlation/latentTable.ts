import { bivariateNormalCdf, bivariateNormalDensity } from "../distributions/bivariateNormal";

/** A bivariate normal distribution cut into a table: thresholds of the rows and columns in rising order, and the correlation. */
export interface LatentTable {
  readonly rowThresholds: ArrayLike<number>;
  readonly columnThresholds: ArrayLike<number>;
  readonly correlation: number;
}

/**
 * The chance of each cell, row by row.
 *
 * @example cellProbabilities({ rowThresholds: [0], columnThresholds: [0], correlation: 0 }) // [0.25, 0.25, 0.25, 0.25]
 */
export function cellProbabilities(table: LatentTable): Float64Array {
  return cells(table, (h, k) => bivariateNormalCdf(h, k, table.correlation));
}

/**
 * How the chance of each cell grows with the correlation.
 *
 * @example correlationSlopes({ rowThresholds: [0], columnThresholds: [0], correlation: 0 })[0] // 0.15915494309189...
 */
export function correlationSlopes(table: LatentTable): Float64Array {
  return cells(table, (h, k) => bivariateNormalDensity(h, k, table.correlation));
}

/** Differences of a function at the four corners of each cell. */
function cells({ rowThresholds, columnThresholds }: LatentTable, corner: (h: number, k: number) => number): Float64Array {
  const rows = rowThresholds.length + 1;
  const columns = columnThresholds.length + 1;
  const differences = new Float64Array(rows * columns);
  let above = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const h = row === rows - 1 ? Infinity : (rowThresholds[row] as number);
    const corners = Float64Array.from({ length: columns }, (_, column) =>
      corner(h, column === columns - 1 ? Infinity : (columnThresholds[column] as number)),
    );
    for (let column = 0; column < columns; column++) {
      const left = column === 0 ? 0 : (corners[column - 1] as number) - (above[column - 1] as number);
      differences[row * columns + column] = (corners[column] as number) - (above[column] as number) - left;
    }
    above = corners;
  }
  return differences;
}
