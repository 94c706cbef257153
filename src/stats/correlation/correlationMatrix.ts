import { correlation } from "../coMoments";
import { coMomentsOfPair } from "../pairwise/coMomentsOfPair";
import { pairwiseProductsOf } from "../pairwise/pairwiseProducts";
import { ranks } from "../ranks";
import type { AnswerPlaces } from "./answerPlaces";
import { answerPlaces, tableOfPlaces } from "./answerPlaces";
import { completeColumns } from "./completeColumns";
import { kendall, kendallOf } from "./kendall";
import { spearman } from "./spearman";
import { concordanceOfTable, rankMomentsOfTable } from "./tableRanks";

export type CorrelationKind = "pearson" | "spearman" | "kendall";

/** Listwise: only rows where every column is answered. Pairwise: for each pair the rows where both are. */
export type MissingPairs = "listwise" | "pairwise";

/** Correlations of all pairs of columns; both lists row by row. */
export interface CorrelationMatrix {
  readonly size: number;
  /** Rows behind each correlation; on the diagonal of a pairwise matrix, the answers of the column. */
  readonly n: readonly number[];
  /** Undefined where a column is constant over the rows, or fewer than two rows are left. */
  readonly r: readonly (number | undefined)[];
}

/**
 * The correlation matrix of columns of equal length; NaN marks a missing answer. Pairwise ranks are taken within the rows of a pair.
 * Columns with few different numbers, as survey answers are, go through tables of pairs, which is quicker than ranking.
 *
 * R: `cor(x, method = kind, use = "complete.obs")`, or `use = "pairwise.complete.obs"`.
 *
 * @throws RangeError when the columns differ in length
 * @example correlationMatrix([Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1)], "pearson", "listwise").r // [1, -1, -1, 1]
 */
export function correlationMatrix(columns: readonly Float64Array[], kind: CorrelationKind, missing: MissingPairs): CorrelationMatrix {
  if (columns.some((column) => column.length !== columns[0]?.length)) throw new RangeError("All columns need the same number of rows.");
  const taken = missing === "listwise" ? completeColumns(columns) : columns;
  if (kind === "pearson") return productMoments(taken);
  if (kind === "spearman" && !taken.some((column) => column.some(Number.isNaN))) return productMoments(taken.map(ranks));
  const places = answerPlaces(taken);
  return matrixOf(taken.length, (j, k) => {
    if (places) {
      const table = tableOfPlaces(places[j] as AnswerPlaces, places[k] as AnswerPlaces);
      return [table.n, kind === "kendall" ? kendallOf(concordanceOfTable(table)).tau : correlation(rankMomentsOfTable(table))];
    }
    const [x, y] = [taken[j] as Float64Array, taken[k] as Float64Array];
    if (kind === "spearman") {
      const { n, rho } = spearman(x, y);
      return [n, rho];
    }
    const { n, tau } = kendall(x, y);
    return [n, tau];
  });
}

function productMoments(columns: readonly Float64Array[]): CorrelationMatrix {
  const pairs = pairwiseProductsOf(columns);
  return matrixOf(columns.length, (j, k) => {
    const moments = coMomentsOfPair(pairs, j, k);
    return [moments.n, correlation(moments)];
  });
}

/** Both halves from the pairs j <= k; the diagonal is 1 where it is defined. */
function matrixOf(size: number, pair: (j: number, k: number) => [number, number | undefined]): CorrelationMatrix {
  const n = new Array<number>(size * size).fill(0);
  const r = new Array<number | undefined>(size * size).fill(undefined);
  for (let j = 0; j < size; j++) {
    for (let k = j; k < size; k++) {
      const [rows, found] = pair(j, k);
      n[j * size + k] = n[k * size + j] = rows;
      r[j * size + k] = r[k * size + j] = j === k && found !== undefined ? 1 : found;
    }
  }
  return { size, n, r };
}
