import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf, correlation } from "../../../src/stats/coMoments";
import { crossProductsOf, mergeCrossProducts } from "../../../src/stats/crossProducts";
import { pairwiseProductsOf } from "../../../src/stats/pairwise/pairwiseProducts";
import { alphaInterval } from "../../../src/stats/reliability/alphaInterval";
import { itemCovariancesOf } from "../../../src/stats/reliability/itemCovariances";
import { pairwiseItemCovariances } from "../../../src/stats/reliability/pairwiseItemCovariances";
import { reliability, reliabilityOf } from "../../../src/stats/reliability/reliability";
import { expectClose } from "../../agreement/closeTo";
import { correlatedAnswers, numbersIn } from "./answers";

const of = (columns: readonly Float64Array[]): ReturnType<typeof reliability> => reliability(crossProductsOf(columns));
const sumOf = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(columns[0] ?? [], (_, row) => columns.reduce((sum, column) => sum + (column[row] as number), 0));

function expectSame(actual: unknown, expected: unknown, tolerance = 1e-9): void {
  const wanted = new Map(numbersIn(expected));
  const found = numbersIn(actual);
  expect(found.map(([path]) => path)).toEqual([...wanted.keys()]);
  for (const [path, number] of found) expectClose(number, wanted.get(path) as number, tolerance, path);
}

describe("reliability from one matrix", () => {
  it("gives for each item what leaving it out and starting anew would give", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 3, max: 7 }), (columns) => {
        of(columns).items.forEach((item, index) => {
          const others = columns.filter((_, other) => other !== index);
          const without = of(others);
          const own = columns[index] as Float64Array;
          const pairs: [number | undefined, number | undefined][] = [
            [item.alphaIfDeleted, without.alpha],
            [item.standardisedAlphaIfDeleted, without.standardisedAlpha],
            [item.averageCorrelationIfDeleted, without.interItem?.average],
            [item.restMean, without.sum?.mean],
            [item.restVariance, without.sum?.variance],
            [item.itemRestCorrelation, correlation(coMomentsOf(own, sumOf(others)))],
            [item.itemTotalCorrelation, correlation(coMomentsOf(own, sumOf(columns)))],
          ];
          pairs.forEach(([actual, expected], pair) => {
            if (expected === undefined) expect(actual).toBeUndefined();
            else expectClose(actual, expected, 1e-9, `pair ${pair}`);
          });
        });
      }),
    );
  });

  it("does not depend on the order of respondents, nor on how they are parted", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 2, max: 5 }), fc.nat(), (columns, cut) => {
        const rows = columns[0]?.length ?? 0;
        const split = cut % rows;
        const part = (from: number, to: number): Float64Array[] => columns.map((column) => column.slice(from, to));
        const merged = mergeCrossProducts(crossProductsOf(part(0, split)), crossProductsOf(part(split, rows)));
        const whole = of(columns);
        expectSame(reliability(merged), whole);
        expectSame(of(columns.map((column) => column.slice().reverse())), whole);
      }),
    );
  });

  it("does not change with another zero, nor but for means and variances with another unit", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 2, max: 5 }), fc.integer({ min: 1, max: 9 }), (columns, unit) => {
        const whole = of(columns);
        const moved = of(columns.map((column, item) => column.map((answer) => unit * answer + item)));
        for (const figure of ["alpha", "standardisedAlpha", "lambda1", "lambda2", "lambda6", "alphaInterval", "interItem"] as const) {
          expectSame(moved[figure], whole[figure]);
        }
      }),
    );
  });

  it("keeps its bounds: alpha at most lambda 2, both at most 1, and inside the interval", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 2, max: 6 }), (columns) => {
        const { alpha, lambda2, alphaInterval: interval } = of(columns);
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual((lambda2 as number) + 1e-12);
        expect(lambda2).toBeLessThanOrEqual(1 + 1e-12);
        expect(interval?.low).toBeLessThanOrEqual(alpha + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(alpha - 1e-12);
      }),
    );
  });

  it("is the same pairwise when nothing is missing, and uses every answer when something is", () => {
    const columns = [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 1, 4, 3, 6), Float64Array.of(1, 3, 2, 5, 5)];
    const pairwise = (answers: readonly Float64Array[]): ReturnType<typeof reliabilityOf> | undefined => {
      const items = pairwiseItemCovariances(pairwiseProductsOf(answers));
      return items && reliabilityOf(items);
    };
    const { alpha, items } = of(columns);
    expectClose(pairwise(columns)?.alpha, alpha as number, 1e-14);
    const gaps = [Float64Array.of(1, 2, 3, 4, NaN), Float64Array.of(2, 1, NaN, 3, 6), Float64Array.of(1, 3, 2, 5, 5)];
    expect(of(gaps).n).toBe(3);
    const found = pairwise(gaps);
    expect(found?.n).toBeUndefined();
    expect(found?.alphaInterval).toBeUndefined();
    expectClose(found?.items[2]?.sd, items[2]?.sd as number, 1e-14);
  });

  it("leaves its input as it is", () => {
    const covariances = Float64Array.of(2, 1, 1, 2);
    reliabilityOf({ size: 2, covariances });
    expect(Array.from(covariances)).toEqual([2, 1, 1, 2]);
  });
});

describe("reliability that cannot be computed", () => {
  const spread = Float64Array.of(1, 2, 3, 4, 3);
  const flat = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1);

  it("is absent without respondents, or with one", () => {
    const reasonFor = (columns: Float64Array[]): unknown => [of(columns).alpha, of(columns).reasons.alpha, of(columns).items];
    expect(reasonFor([Float64Array.of(), Float64Array.of()])).toEqual([undefined, "no-rows", []]);
    expect(reasonFor([Float64Array.of(NaN), Float64Array.of(2)])).toEqual([undefined, "no-rows", []]);
    expect(reasonFor([Float64Array.of(1), Float64Array.of(2)])).toEqual([undefined, "one-row", []]);
  });

  it("asks for two items, and for three to leave one out", () => {
    const one = of([spread]);
    expect([one.alpha, one.standardisedAlpha, one.lambda6, one.interItem]).toEqual([undefined, undefined, undefined, undefined]);
    expect(one.reasons).toEqual({
      alpha: "too-few-items",
      standardisedAlpha: "too-few-items",
      lambda6: "too-few-items",
      ifDeleted: "too-few-items",
    });
    const two = of([spread, Float64Array.of(1, 3, 2, 4, 4)]);
    expect(two.reasons).toEqual({ ifDeleted: "too-few-items" });
    expectClose(two.items[0]?.itemRestCorrelation, two.interItem?.average as number, 1e-14);
    expect(two.items[0]?.alphaIfDeleted).toBeUndefined();
    expect(two.items[0]?.averageCorrelationIfDeleted).toBeUndefined();
  });

  it("names constant items and keeps what does not need their correlations", () => {
    const found = of([spread, flat, Float64Array.of(1, 3, 2, 4, 4)]);
    expect(found.constantItems).toEqual([1]);
    expect(found.alpha).toBeGreaterThan(0);
    expect(found.standardisedAlpha).toBeUndefined();
    expect(found.reasons).toEqual({ standardisedAlpha: "constant", lambda6: "constant" });
    const everythingFlat = of([flat, flat]);
    expect([everythingFlat.alpha, everythingFlat.reasons.alpha]).toEqual([undefined, "constant"]);
  });

  it("leaves out lambda 6 when an item repeats others", () => {
    const other = Float64Array.of(4, 1, 2, 2, 5);
    const found = of([spread, other, spread.map((answer, row) => answer + (other[row] as number))]);
    expect([found.lambda6, found.reasons.lambda6]).toEqual([undefined, "collinear"]);
    expect(found.items[0]?.squaredMultipleCorrelation).toBeUndefined();
    expect(found.alpha).toBeDefined();
  });

  it("has no alpha when the items cancel each other out", () => {
    const found = of([spread, spread.map((answer) => 5 - answer)]);
    expect([found.alpha, found.reasons.alpha, found.alphaInterval]).toEqual([undefined, "constant", undefined]);
  });

  it("never gives a number that is none, whatever the answers", () => {
    const answers = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }))
      .chain(([size, rows]) =>
        fc.array(fc.array(fc.constantFrom(1, 2, 3, NaN), { minLength: rows, maxLength: rows }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(answers, (columns) => {
        for (const [path, number] of numbersIn(of(columns.map((column) => Float64Array.from(column))))) {
          expect(Number.isFinite(number), path).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the interval of alpha", () => {
  it("asks for two respondents and two items, and shrinks to a point when alpha is 1", () => {
    expect(alphaInterval(0.8, 1, 5)).toBeUndefined();
    expect(alphaInterval(0.8, 10, 1)).toBeUndefined();
    expect(alphaInterval(1, 10, 5)).toEqual({ low: 1, high: 1 });
  });

  it("is wider for more confidence", () => {
    const [usual, sure] = [alphaInterval(0.8, 50, 5), alphaInterval(0.8, 50, 5, 0.99)];
    expect(sure?.low).toBeLessThan(usual?.low as number);
    expect(sure?.high).toBeGreaterThan(usual?.high as number);
  });
});

describe("item covariances", () => {
  it("need two complete respondents", () => {
    expect(itemCovariancesOf(crossProductsOf([Float64Array.of(1, NaN), Float64Array.of(1, 2)]))).toBeUndefined();
  });
});
