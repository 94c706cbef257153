import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf, correlation } from "../../../src/stats/coMoments";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import { allSplits } from "../../../src/stats/reliability/allSplits";
import type { ItemCovariances } from "../../../src/stats/reliability/itemCovariances";
import { itemCovariancesOf } from "../../../src/stats/reliability/itemCovariances";
import { reliabilityOf } from "../../../src/stats/reliability/reliability";
import { firstItems, horst, oddItems, splitHalf } from "../../../src/stats/reliability/splitHalf";
import { expectClose } from "../../agreement/closeTo";
import { correlatedAnswers } from "./answers";

const matrixOf = (columns: readonly Float64Array[]): ItemCovariances => itemCovariancesOf(crossProductsOf(columns)) as ItemCovariances;

describe("a split of the items", () => {
  it("correlates the sums of the two halves", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 2, max: 7 }), (columns) => {
        const half = splitHalf(matrixOf(columns), oddItems(columns.length));
        const sums = [0, 1].map((parity) =>
          Float64Array.from(columns[0] ?? [], (_, row) =>
            columns.reduce((sum, column, item) => (item % 2 === parity ? sum + (column[row] as number) : sum), 0),
          ),
        );
        const expected = correlation(coMomentsOf(sums[0] as Float64Array, sums[1] as Float64Array));
        if (expected === undefined) expect(half.correlation).toBeUndefined();
        else expectClose(half.correlation, expected, 1e-9);
      }),
    );
  });

  it("is stepped up by Horst as by Spearman and Brown when the halves are equal, and further when they are not", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (r) => {
        expectClose(horst(r, 0.5), (2 * r) / (1 + r), 1e-9);
        expect(horst(r, 0.3)).toBeGreaterThan((2 * r) / (1 + r));
        expect(horst(r, 0.3)).toBeLessThan(1);
      }),
    );
    expect(horst(1, 0.4)).toBe(1);
  });

  it("has no step up when the halves oppose each other, and nothing when one does not vary", () => {
    expect(splitHalf({ size: 2, covariances: Float64Array.of(1, -1, -1, 1) }, [0])).toEqual({ correlation: -1 });
    expect(splitHalf({ size: 2, covariances: Float64Array.of(1, 0, 0, 0) }, [0])).toEqual({ lambda4: 0 });
  });

  it("puts the larger half first", () => {
    expect([oddItems(5), firstItems(5)]).toEqual([
      [0, 2, 4],
      [0, 1, 2],
    ]);
  });
});

describe("all splits", () => {
  it("are as many as there are ways to halve the items", () => {
    const identity = (size: number): ItemCovariances => ({
      size,
      covariances: Float64Array.from({ length: size * size }, (_, index) => (index % (size + 1) === 0 ? 1 : 0)),
    });
    expect([2, 3, 4, 5, 6, 7, 12].map((size) => allSplits(identity(size))?.count)).toEqual([1, 3, 3, 10, 10, 35, 462]);
    expect([0, 1, 13].map((size) => allSplits(identity(size)))).toEqual([undefined, undefined, undefined]);
  });

  it("average to alpha for an even number of items, and hold every split between their ends", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 2, max: 6 }), (columns) => {
        const matrix = matrixOf(columns);
        const all = allSplits(matrix);
        if (!all) return;
        const { lambda4 } = splitHalf(matrix, firstItems(matrix.size));
        expect(lambda4).toBeLessThanOrEqual(all.max + 1e-12);
        expect(lambda4).toBeGreaterThanOrEqual(all.min - 1e-12);
        if (matrix.size % 2 === 0) expectClose(all.mean, reliabilityOf(matrix).alpha as number, 1e-9);
      }),
    );
  });

  it("are undefined when the sum does not vary", () => {
    expect(allSplits({ size: 2, covariances: Float64Array.of(1, -1, -1, 1) })).toBeUndefined();
  });
});
