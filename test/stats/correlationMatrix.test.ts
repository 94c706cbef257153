import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf } from "../../src/stats/coMoments";
import { completeColumns } from "../../src/stats/correlation/completeColumns";
import type { CorrelationKind } from "../../src/stats/correlation/correlationMatrix";
import { correlationMatrix } from "../../src/stats/correlation/correlationMatrix";
import { kendall } from "../../src/stats/correlation/kendall";
import { pearson } from "../../src/stats/correlation/pearson";
import { spearman } from "../../src/stats/correlation/spearman";
import { expectClose } from "../agreement/closeTo";

const kinds: readonly CorrelationKind[] = ["pearson", "spearman", "kendall"];

const ofPair = {
  pearson(x: Float64Array, y: Float64Array) {
    const { n, r } = pearson(coMomentsOf(x, y));
    return { n, r };
  },
  spearman(x: Float64Array, y: Float64Array) {
    const { n, rho } = spearman(x, y);
    return { n, r: rho };
  },
  kendall(x: Float64Array, y: Float64Array) {
    const { n, tau } = kendall(x, y);
    return { n, r: tau };
  },
};

const answers = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
const anything = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9000, max: 9000 }).map((x) => x / 1000) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const tables = fc
  .record({ size: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 0, max: 90 }), cell: fc.constantFrom(answers, anything) })
  .chain(({ size, rows, cell }) => fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: size, maxLength: size }))
  .map((columns) => columns.map((column) => Float64Array.from(column)));

function expectPairs(kind: CorrelationKind, columns: readonly Float64Array[], missing: "listwise" | "pairwise"): void {
  const found = correlationMatrix(columns, kind, missing);
  const taken = missing === "listwise" ? completeColumns(columns) : columns;
  taken.forEach((x, j) =>
    taken.forEach((y, k) => {
      const { n, r } = ofPair[kind](x, y);
      expect(found.n[j * columns.length + k]).toBe(n);
      const cell = found.r[j * columns.length + k];
      if (r === undefined) expect(cell).toBeUndefined();
      else expectClose(cell, r, 1e-9);
    }),
  );
}

describe("a correlation matrix", () => {
  it.each(kinds)("of %s holds the correlation of each pair over its own rows, pairwise, or over the complete rows, listwise", (kind) => {
    fc.assert(
      fc.property(tables, (columns) => {
        expectPairs(kind, columns, "pairwise");
        expectPairs(kind, columns, "listwise");
      }),
      { numRuns: 60 },
    );
  });

  it.each(kinds)("of %s is undefined along a constant column, and only there", (kind) => {
    const columns = [Float64Array.of(1, 2, 3, 5), Float64Array.of(4, 4, 4, 4), Float64Array.of(2, 1, 5, 7)];
    const { r } = correlationMatrix(columns, kind, "pairwise");
    expect(r.map((cell) => cell === undefined)).toEqual([false, true, false, true, true, true, false, true, false]);
    expect(r[0]).toBe(1);
  });

  it("is R's by ranks", () => {
    const columns = [
      Float64Array.of(1, 2, 2, 3, 5, 4, 6, 7, 7, 8),
      Float64Array.of(2, 1, 3, 3, 4, 6, 5, 5, 8, 9),
      Float64Array.of(5, 3, 4, 4, 2, 3, 1, 2, 2, 0),
    ];
    expectClose(correlationMatrix(columns, "spearman", "listwise").r[2], -0.90069061574522213, 1e-14);
    expectClose(correlationMatrix(columns, "kendall", "pairwise").r[5], -0.60280352771301504, 1e-14);
  });

  it("of columns without rows has no correlations", () => {
    for (const kind of kinds)
      expect(correlationMatrix([new Float64Array(), new Float64Array()], kind, "pairwise").r).toEqual(new Array(4).fill(undefined));
  });

  it("refuses columns of unequal length", () => {
    for (const kind of kinds) {
      expect(() => correlationMatrix([Float64Array.of(1), Float64Array.of(1, 2)], kind, "listwise")).toThrow(RangeError);
      expect(() => correlationMatrix([Float64Array.of(1), Float64Array.of(1, 2)], kind, "pairwise")).toThrow(RangeError);
    }
  });
});
