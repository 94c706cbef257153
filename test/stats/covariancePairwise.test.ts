import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoMoments } from "../../src/stats/coMoments";
import { coMomentsOf, correlation } from "../../src/stats/coMoments";
import { pairwiseCorrelations } from "../../src/stats/correlation/correlations";
import { covariances, crossProductsOf } from "../../src/stats/crossProducts";
import { coMomentsOfPair } from "../../src/stats/pairwise/coMomentsOfPair";
import { mergePairwiseProducts, noPairs } from "../../src/stats/pairwise/mergePairwiseProducts";
import { pairwiseCovariances } from "../../src/stats/pairwise/pairwiseCovariances";
import { pairwiseProductsOf } from "../../src/stats/pairwise/pairwiseProducts";
import { expectClose } from "../agreement/closeTo";

/** Up to five columns, with few missing answers or nearly nothing but, some longer than a block: decimals, or answers on a scale. */
const tables = fc
  .record({
    size: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 0, max: 700 }),
    holes: fc.double({ min: 0, max: 0.98 }),
    number: fc.constantFrom(
      (share: number, j: number) => 1000 * j + Math.round(share * 60) / 10,
      (share: number, j: number) => j + Math.floor(share * 7),
      (share: number, j: number) => 100 * j - Math.floor(share * 15.9),
    ),
  })
  .chain(({ size, rows, holes, number }) =>
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })).map((stream) => {
      const next = (): number => Number(stream.next().value);
      return Array.from({ length: size }, (_, j) => Float64Array.from({ length: rows }, () => (next() < holes ? NaN : number(next(), j))));
    }),
  );

function expectMoments(actual: CoMoments, expected: CoMoments): void {
  expect(actual.n).toBe(expected.n);
  if (expected.n === 0) return;
  for (const key of ["meanX", "meanY", "squaresX", "squaresY", "products"] as const) expectClose(actual[key], expected[key], 1e-11, key);
}

describe("pairwise products", () => {
  it("are, for each pair, the co-moments over the rows where both are answered", () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const pairs = pairwiseProductsOf(columns);
        columns.forEach((x, j) => columns.forEach((y, k) => expectMoments(coMomentsOfPair(pairs, j, k), coMomentsOf(x, y))));
      }),
      { numRuns: 60 },
    );
  });

  it("of two parts merge into those of the whole", () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), (columns, where) => {
        const cut = Math.floor(where * (columns[0]?.length ?? 0));
        const merged = mergePairwiseProducts(
          pairwiseProductsOf(columns.map((column) => column.slice(0, cut))),
          pairwiseProductsOf(columns.map((column) => column.slice(cut))),
        );
        const whole = pairwiseProductsOf(columns);
        columns.forEach((_, j) => columns.forEach((__, k) => expectMoments(coMomentsOfPair(merged, j, k), coMomentsOfPair(whole, j, k))));
      }),
      { numRuns: 60 },
    );
  });

  it("are the listwise ones where nothing is missing", () => {
    const columns = [0, 1, 2].map((j) => Float64Array.from({ length: 600 }, (_, i) => (i * (j + 3)) % 11));
    const listwise = covariances(crossProductsOf(columns));
    pairwiseCovariances(pairwiseProductsOf(columns))?.forEach((found, at) => expectClose(found, listwise?.[at] ?? NaN, 1e-13));
  });

  it("count a row as often as it is named", () => {
    const columns = [Float64Array.of(1, NaN, 4, 2), Float64Array.of(2, 3, 1, NaN)];
    const repeated = columns.map((column) => Float64Array.of(column[0] ?? NaN, column[0] ?? NaN, column[2] ?? NaN, column[3] ?? NaN));
    expect(pairwiseProductsOf(columns, [0, 0, 2, 3])).toEqual(pairwiseProductsOf(repeated));
  });

  it("keep their digits when a number far off stands in a row that the pair does not share", () => {
    const x = Float64Array.from({ length: 300 }, (_, i) => (i === 7 ? 1e12 : (i % 5) + 0.1));
    const y = Float64Array.from({ length: 300 }, (_, i) => (i === 7 ? NaN : i % 3));
    expectMoments(coMomentsOfPair(pairwiseProductsOf([x, y]), 0, 1), coMomentsOf(x, y));
  });

  it("know a column that is constant over the rows of a pair, though it varies elsewhere", () => {
    const x = Float64Array.from({ length: 800 }, (_, i) => (i % 4 === 0 ? i : 0.7));
    const y = Float64Array.from({ length: 800 }, (_, i) => (i % 4 === 0 ? NaN : i % 3));
    const pair = coMomentsOfPair(pairwiseProductsOf([x, y]), 0, 1);
    expect(pair.n).toBe(600);
    expect(correlation(pair)).toBeUndefined();
  });

  it("keep their digits when the means are large beside the spread (NIST NumAcc4)", () => {
    const nist = Float64Array.from({ length: 1001 }, (_, i) => (i === 0 ? 10000000.2 : i % 2 ? 10000000.1 : 10000000.3));
    const other = nist.map((x, i) => (i > 900 ? NaN : x));
    const pairs = pairwiseProductsOf([nist, other]);
    const { products, n } = coMomentsOf(nist, other);
    expectClose(pairs.products[1], products, 1e-9);
    expectClose(Math.sqrt(pairwiseCovariances(pairs)?.[0] ?? NaN), 0.10000000055879354, 1e-14);
    expect(pairs.n[1]).toBe(n);
  });

  it("of nothing are zero, and change nothing when merged", () => {
    const some = pairwiseProductsOf([Float64Array.of(1, 4), Float64Array.of(NaN, 2)]);
    expect(mergePairwiseProducts(noPairs(2), some)).toEqual(some);
    expect(mergePairwiseProducts(some, noPairs(2))).toEqual(some);
    expect(pairwiseProductsOf([new Float64Array()])).toEqual(noPairs(1));
  });

  it("refuse columns of unequal length and parts of unequal size", () => {
    expect(() => pairwiseProductsOf([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
    expect(() => mergePairwiseProducts(noPairs(1), noPairs(2))).toThrow(RangeError);
  });
});

describe("pairwise covariances and correlations", () => {
  it("are undefined when a pair shares fewer than two rows", () => {
    const pairs = pairwiseProductsOf([Float64Array.of(1, 2, NaN), Float64Array.of(NaN, 3, 4)]);
    expect(pairwiseCovariances(pairs)).toBeUndefined();
    expect(pairwiseCorrelations(pairs)).toBeUndefined();
  });

  it('are R\'s: cor(use = "pairwise.complete.obs")', () => {
    const columns = [Float64Array.of(1, 2, NaN, 4, 6, 3), Float64Array.of(2, 1, 5, NaN, 4, 4), Float64Array.of(7, 5, 5, 2, 1, NaN)];
    const found = pairwiseCorrelations(pairwiseProductsOf(columns)) ?? new Float64Array();
    const [xy, xz, yz] = [0.72008229982309557, -0.96897293516281491, -0.435285750066007];
    [1, xy, xz, xy, 1, yz, xz, yz, 1].forEach((r, at) => expectClose(found[at], r, 1e-14));
    const covariance = pairwiseCovariances(pairwiseProductsOf(columns)) ?? new Float64Array();
    expectClose(covariance[1], 2.3333333333333335, 1e-14);
  });
});
