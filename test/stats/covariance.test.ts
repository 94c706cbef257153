import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlations } from "../../src/stats/correlation/correlations";
import type { CrossProducts } from "../../src/stats/crossProducts";
import { covariances, crossProductsOf, mergeCrossProducts } from "../../src/stats/crossProducts";
import { expectClose } from "../agreement/closeTo";

const missing = { weight: 1, arbitrary: fc.constant(NaN) };
const decimals = fc.oneof({ weight: 12, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) }, missing);
/** Small whole numbers go another way: on scales of every width that does, and of one more. */
const scales = fc
  .record({ low: fc.constantFrom(0, 1, -8, 1e6), width: fc.integer({ min: 0, max: 16 }) })
  .map(({ low, width }) => fc.oneof({ weight: 12, arbitrary: fc.integer({ min: low, max: low + width }) }, missing));
/** Rows of up to five columns, some longer than a block. */
const tables = fc
  .record({ size: fc.integer({ min: 1, max: 5 }), repeats: fc.constantFrom(1, 1, 40), drift: fc.boolean() })
  .chain((shape) => fc.oneof(fc.constant(decimals), scales).map((answer) => ({ ...shape, answer })))
  .chain(({ size, repeats, drift, answer }) =>
    fc.array(fc.array(answer, { minLength: size, maxLength: size }), { maxLength: 25 }).map((rows) => ({
      size,
      rows: Array.from({ length: repeats }, (_, times) => rows.map((row) => row.map((x, j) => (drift ? x + times * j : x)))).flat(),
    })),
  );

function columnsOf({ size, rows }: { size: number; rows: readonly (readonly number[])[] }): Float64Array[] {
  return Array.from({ length: size }, (_, j) => Float64Array.from(rows, (row) => row[j] ?? NaN));
}

/** From the definition: means first, then sums over rows, with compensated sums. */
function byDefinition(columns: readonly Float64Array[], weights?: Float64Array): { weight: number; products: number[] } {
  const rows = Array.from(columns[0]?.keys() ?? []).filter(
    (row) => columns.every((column) => !Number.isNaN(column[row])) && (weights?.[row] ?? 1) > 0,
  );
  const w = (row: number): number => weights?.[row] ?? 1;
  const weight = rows.reduce((sum, row) => sum + w(row), 0);
  const at = (j: number, row: number): number => columns[j]?.[row] ?? NaN;
  const mean = (j: number): number => rows.reduce((sum, row) => sum + w(row) * at(j, row), 0) / weight;
  const means = columns.map((_, j) => mean(j));
  const deviation = (j: number, row: number): number => at(j, row) - (means[j] ?? NaN);
  const products = columns.flatMap((_, j) =>
    columns.map((__, k) => rows.reduce((sum, row) => sum + w(row) * deviation(j, row) * deviation(k, row), 0)),
  );
  return { weight, products };
}

function expectSame(actual: CrossProducts, expected: CrossProducts): void {
  const { size, products } = expected;
  expect(actual.n).toBe(expected.n);
  expectClose(actual.weight, expected.weight, 1e-12);
  actual.means.forEach((mean, j) => expectClose(mean, expected.means[j] ?? NaN, 1e-11));
  actual.products.forEach((product, at) => {
    // Two columns that vary much may have a product near 0: what can be lost is a share of the spreads, not of the product.
    const spread = (j: number): number => Math.sqrt(products[j * size + j] ?? NaN);
    const scale = Math.max(1, spread(Math.floor(at / size)) * spread(at % size));
    expectClose((product - (products[at] ?? NaN)) / scale, 0, 1e-10);
  });
}

const nist = (first: number, low: number, high: number): Float64Array =>
  Float64Array.from({ length: 1001 }, (_, i) => (i === 0 ? first : i % 2 ? low : high));

describe("cross products", () => {
  it("are those of the definition, over the rows where every column is answered", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const columns = columnsOf(table);
        const { products } = byDefinition(columns);
        const found = crossProductsOf(columns);
        expect(found.n).toBe(table.rows.filter((row) => !row.some(Number.isNaN)).length);
        found.products.forEach((product, at) => {
          if (found.n > 0) expectClose(product, products[at] ?? NaN, 1e-10);
        });
      }),
    );
  });

  it("carry case weights as the definition does, and leave out rows without a positive weight", () => {
    fc.assert(
      fc.property(tables, fc.array(fc.double({ min: -1, max: 5, noNaN: true }), { minLength: 7, maxLength: 7 }), (table, pattern) => {
        const columns = columnsOf(table);
        const weights = Float64Array.from(table.rows, (_, row) => pattern[row % 7] ?? 1);
        const { weight, products } = byDefinition(columns, weights);
        const found = crossProductsOf(columns, { weights });
        expectClose(found.weight, weight, 1e-12);
        found.products.forEach((product, at) => {
          if (found.n > 0) expectClose(product, products[at] ?? NaN, 1e-10);
        });
      }),
    );
  });

  it("of two parts merge into those of the whole", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, where) => {
        const cut = table.rows.length === 0 ? 0 : where % table.rows.length;
        const part = (rows: readonly (readonly number[])[]): CrossProducts => crossProductsOf(columnsOf({ size: table.size, rows }));
        expectSame(mergeCrossProducts(part(table.rows.slice(0, cut)), part(table.rows.slice(cut))), part(table.rows));
      }),
    );
  });

  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expectSame(crossProductsOf(columnsOf({ ...table, rows: [...table.rows].reverse() })), crossProductsOf(columnsOf(table)));
      }),
    );
  });

  it("count a row as often as it is named, and as its whole weight says", () => {
    const columns = [Float64Array.of(1, 2, 4, NaN), Float64Array.of(3, 1, 1, 5)];
    const repeated = crossProductsOf([Float64Array.of(1, 1, 4), Float64Array.of(3, 3, 1)]);
    expectSame(crossProductsOf(columns, { rows: [0, 0, 2, 3] }), repeated);
    const weighted = crossProductsOf(columns, { weights: Float64Array.of(2, 0, 1, 3) });
    expectSame({ ...weighted, n: 3 }, repeated);
  });

  it("keep their digits when the means are large beside the spread (NIST NumAcc3 and NumAcc4)", () => {
    // The numbers as they are stored spread a little more than 0.1: the certified SD holds for the decimals.
    for (const [numbers, sd] of [
      [nist(1000000.2, 1000000.1, 1000000.3), 0.1000000000349246],
      [nist(10000000.2, 10000000.1, 10000000.3), 0.10000000055879354],
    ] as const) {
      const columns = [numbers, numbers.map((x) => 2 * x)];
      const matrix = covariances(crossProductsOf(columns)) ?? new Float64Array();
      expectClose(Math.sqrt(matrix[0] ?? NaN), sd, 1e-14);
      expectClose((matrix[1] ?? NaN) / 2, sd ** 2, 1e-14);
      const parts = [0, 300, 600].map((from) =>
        crossProductsOf(columns.map((column) => column.slice(from, from === 600 ? 1001 : from + 300))),
      );
      const merged = covariances(parts.reduce(mergeCrossProducts)) ?? new Float64Array();
      expectClose(Math.sqrt(merged[0] ?? NaN), sd, 1e-9);
    }
  });

  it("keep their digits when the mean drifts from block to block", () => {
    const column = Float64Array.from({ length: 3000 }, (_, i) => 1e6 * Math.floor(i / 500) + (i % 2 ? 1 : -1));
    const other = Float64Array.from({ length: 3000 }, (_, i) => (i % 2 ? 1 : -1));
    const { products } = crossProductsOf([column, other]);
    expect(products[3]).toBe(3000);
    expectClose(products[1], 3000, 1e-9);
  });

  it("give a constant column squares of exactly 0, whatever its level, and with weights too", () => {
    const column = new Float64Array(1000).fill(0.1);
    const other = Float64Array.from({ length: 1000 }, (_, i) => i % 7);
    const weights = Float64Array.from({ length: 1000 }, (_, i) => 0.3 + (i % 3));
    for (const options of [{}, { weights }]) {
      const { products } = crossProductsOf([column, other], options);
      expect([products[0], products[1], products[2]]).toEqual([0, 0, 0]);
    }
  });

  it("are exact for answers on a scale, however many", () => {
    for (const width of [1, 4, 6, 10, 15]) {
      const columns = [3, 5, 7].map((step) => Float64Array.from({ length: 5000 }, (_, i) => 2 + ((i * step) % (width + 1))));
      const top = [Float64Array.from(columns[0] ?? []).fill(2 + width, 1), Float64Array.from(columns[1] ?? []).fill(2 + width, 1)];
      for (const [x, y] of [columns, top] as [Float64Array, Float64Array][]) {
        const { products } = crossProductsOf([x, y]);
        const sum = (number: (i: number) => number): number => Array.from(x.keys()).reduce((total, i) => total + number(i), 0);
        const [sumX, sumY] = [sum((i) => x[i] ?? NaN), sum((i) => y[i] ?? NaN)];
        expect(products[1]).toBe((5000 * sum((i) => (x[i] ?? NaN) * (y[i] ?? NaN)) - sumX * sumY) / 5000);
      }
    }
  });

  it("of nothing are zero, and change nothing when merged", () => {
    const none = crossProductsOf([Float64Array.of(NaN), Float64Array.of(1)]);
    expect(none).toEqual({ size: 2, n: 0, weight: 0, means: new Float64Array(2), products: new Float64Array(4) });
    const some = crossProductsOf([Float64Array.of(1, 2), Float64Array.of(3, 5)]);
    expect(mergeCrossProducts(none, some)).toEqual(some);
    expect(mergeCrossProducts(some, none)).toEqual(some);
    expect(crossProductsOf([]).products).toEqual(new Float64Array());
  });

  it("leave the columns as they are", () => {
    const columns = [Float64Array.of(1, NaN, 3), Float64Array.of(2, 5, 9)];
    crossProductsOf(columns, { weights: Float64Array.of(1, 2, 3), rows: [2, 0] });
    expect(columns).toEqual([Float64Array.of(1, NaN, 3), Float64Array.of(2, 5, 9)]);
  });

  it("refuse columns of unequal length and parts of unequal size", () => {
    expect(() => crossProductsOf([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
    expect(() => crossProductsOf([Float64Array.of(1)], { weights: Float64Array.of(1, 2) })).toThrow(RangeError);
    expect(() => mergeCrossProducts(crossProductsOf([Float64Array.of(1)]), crossProductsOf([]))).toThrow(RangeError);
  });
});

describe("covariances and correlations", () => {
  it("need two rows", () => {
    const one = crossProductsOf([Float64Array.of(3), Float64Array.of(4)]);
    expect(covariances(one)).toBeUndefined();
    expect(correlations(one)).toBeUndefined();
  });

  it("are undefined, as correlations, when a column is constant", () => {
    expect(correlations(crossProductsOf([Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)]))).toBeUndefined();
  });

  it("do not change, as correlations, when the weights are multiplied, down to a sum below 1", () => {
    const columns = [Float64Array.of(1, 2, 4, 3), Float64Array.of(3, 1, 1, 5)];
    const weights = Float64Array.of(1, 2, 1, 3);
    const whole = correlations(crossProductsOf(columns, { weights })) ?? [];
    const small = correlations(crossProductsOf(columns, { weights: weights.map((w) => w / 50) })) ?? [];
    expect(small).toHaveLength(4);
    small.forEach((r, at) => expectClose(r, whole[at] ?? NaN, 1e-14));
  });

  it("are R's weighted correlation: cov.wt(cor = TRUE)", () => {
    const columns = [Float64Array.of(1, 2, 4, 3, 7), Float64Array.of(3, 1, 1, 5, 6)];
    const weights = Float64Array.of(1, 2, 1, 3, 0.5);
    const r = correlations(crossProductsOf(columns, { weights }));
    expectClose(r?.[1], 0.40048153440917678, 1e-14);
  });
});
