import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counted } from "../../../src/stats/proportions/counted";
import { fisherExactP } from "../../../src/stats/proportions/fisherExact";
import { twoProportions } from "../../../src/stats/proportions/twoProportions";
import { expectClose, expectP } from "../../agreement/closeTo";

const upTo = (most: number): fc.Arbitrary<Counted> =>
  fc.integer({ min: 1, max: most }).chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })));

/** The chances of all tables with these margins, from exact whole numbers. */
function exactP(first: Counted, second: Counted): number {
  const choose = (n: bigint, k: bigint): bigint => {
    let ways = 1n;
    for (let i = 1n; i <= k; i++) ways = (ways * (n - k + i)) / i;
    return ways;
  };
  const total = first.count + second.count;
  const ways = Array.from({ length: first.n + 1 }, (_, count) =>
    total - count < 0 || total - count > second.n
      ? 0n
      : choose(BigInt(first.n), BigInt(count)) * choose(BigInt(second.n), BigInt(total - count)),
  );
  const observed = ways[first.count] ?? 0n;
  const sum = (list: bigint[]): bigint => list.reduce((all, one) => all + one, 0n);
  return Number((sum(ways.filter((one) => one <= observed)) * 10n ** 30n) / sum(ways)) / 1e30;
}

describe("twoProportions", () => {
  it("agrees with Newcombe (1998), his case (a): 56 of 70 against 48 of 80", () => {
    const { difference, low, high } = twoProportions({ count: 56, n: 70 }, { count: 48, n: 80 });
    expectClose(difference, 0.2, 1e-15);
    expectClose(low, 0.0524, 5e-5);
    expectClose(high, 0.3339, 5e-5);
  });

  it("gives small p their digits", () => {
    const { p, chiSquare } = twoProportions({ count: 300, n: 400 }, { count: 50, n: 420 });
    expectClose(chiSquare, 333.61, 5e-3);
    expect(p).toBeGreaterThan(1e-75);
    expect(p).toBeLessThan(1e-73);
  });

  it("turns its sign when the sides are exchanged", () => {
    fc.assert(
      fc.property(upTo(400), upTo(400), (first, second) => {
        const [forth, back] = [twoProportions(first, second), twoProportions(second, first)];
        expectClose(forth.difference, -(back.difference ?? NaN), 1e-15);
        expectClose(forth.low, -(back.high ?? NaN), 1e-12);
        expectClose(forth.cohensH, -(back.cohensH ?? NaN), 1e-15);
        expect(forth.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(forth.high).toBeLessThanOrEqual(1 + 1e-12);
        if (forth.p !== undefined) expectP(forth.p, back.p ?? NaN);
      }),
    );
  });

  it("has no test where everybody or nobody does it, and nothing without answers", () => {
    expect(twoProportions({ count: 3, n: 3 }, { count: 9, n: 9 })).toMatchObject({ difference: 0, reason: "constant" });
    expect(twoProportions({ count: 3, n: 3 }, { count: 9, n: 9 }).p).toBeUndefined();
    expect(twoProportions({ count: 0, n: 0 }, { count: 2, n: 9 })).toEqual({ reason: "no-rows" });
  });

  it("refuses counts that cannot be", () => {
    expect(() => twoProportions({ count: 4, n: 3 }, { count: 2, n: 9 })).toThrow(RangeError);
    expect(() => twoProportions({ count: 2, n: 3 }, { count: NaN, n: 9 })).toThrow(RangeError);
  });

  it("compares single answers", () => {
    const { difference, chiSquare } = twoProportions({ count: 1, n: 1 }, { count: 0, n: 1 });
    expect(difference).toBe(1);
    expectClose(chiSquare, 2, 1e-15);
  });
});

describe("fisherExactP", () => {
  it("agrees with R: 3 of 20 against 9 of 22", () => {
    expectP(fisherExactP({ count: 3, n: 20 }, { count: 9, n: 22 }), 0.0913206979296673);
  });

  it("is the exact sum of whole numbers, to the last digits", () => {
    fc.assert(
      fc.property(upTo(120), upTo(120), (first, second) => {
        const exact = exactP(first, second);
        expect(Math.abs((fisherExactP(first, second) ?? NaN) - exact)).toBeLessThanOrEqual(1e-13 * exact + 1e-29);
      }),
      { numRuns: 60 },
    );
  });

  it("is 1 when nobody differs and undefined without answers", () => {
    expect(fisherExactP({ count: 0, n: 5 }, { count: 0, n: 9 })).toBe(1);
    expect(fisherExactP({ count: 5, n: 5 }, { count: 9, n: 9 })).toBe(1);
    expect(fisherExactP({ count: 0, n: 0 }, { count: 2, n: 9 })).toBeUndefined();
    expect(() => fisherExactP({ count: 1.5, n: 3 }, { count: 2, n: 9 })).toThrow("whole numbers");
    expect(() => fisherExactP({ count: 4, n: 3 }, { count: 2, n: 9 })).toThrow(RangeError);
  });
});
