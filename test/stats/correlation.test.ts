import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf } from "../../src/stats/coMoments";
import { concordanceOf } from "../../src/stats/correlation/concordance";
import { correlationTest } from "../../src/stats/correlation/correlationTest";
import { fisherInterval } from "../../src/stats/correlation/fisherInterval";
import { kendall } from "../../src/stats/correlation/kendall";
import { partialCorrelation } from "../../src/stats/correlation/partialCorrelation";
import { pearson } from "../../src/stats/correlation/pearson";
import { spearman } from "../../src/stats/correlation/spearman";
import { expectClose, expectP } from "../agreement/closeTo";

const a = Float64Array.of(1, 2, 2, 3, 5, 4, 6, 7, 7, 8);
const b = Float64Array.of(2, 1, 3, 3, 4, 6, 5, 5, 8, 9);
const c = Float64Array.of(5, 3, 4, 4, 2, 3, 1, 2, 2, 0);
const pairs = fc.array(
  fc.tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 9000 }).map((x) => x / 1000),
    ),
    fc.integer({ min: 1, max: 7 }),
  ),
  { maxLength: 40 },
);
const columnsOf = (rows: readonly (readonly [number, number])[]): [Float64Array, Float64Array] => [
  Float64Array.from(rows, ([x]) => x),
  Float64Array.from(rows, ([, y]) => y),
];

describe("Pearson's correlation", () => {
  it("is R's cor.test, with its t, p and interval", () => {
    const found = pearson(coMomentsOf(a, b));
    expectClose(found.r, 0.86854316175310264, 1e-14);
    expectClose(found.t, 4.9567069172790035, 1e-13);
    expectP(found.p, 0.0011114822349383173);
    expectClose(found.low, 0.52724457185438001, 1e-12);
    expectClose(found.high, 0.96852447506168005, 1e-12);
    expect(found).toMatchObject({ n: 10, df: 8 });
  });

  it("says why it is absent: nothing, one row, a constant column", () => {
    expect(pearson(coMomentsOf(Float64Array.of(NaN), Float64Array.of(1)))).toEqual({ n: 0, reason: "no-rows" });
    expect(pearson(coMomentsOf(Float64Array.of(1), Float64Array.of(1)))).toEqual({ n: 1, reason: "one-row" });
    expect(pearson(coMomentsOf(Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)))).toEqual({ n: 3, reason: "constant" });
  });

  it("has no test with two rows, no interval with three, and no finite t on a line", () => {
    expect(pearson(coMomentsOf(Float64Array.of(1, 2), Float64Array.of(5, 3)))).toEqual({ n: 2, r: -1, reason: "too-few-rows" });
    const three = pearson(coMomentsOf(Float64Array.of(1, 2, 4), Float64Array.of(1, 3, 2)));
    expect(three).toHaveProperty("p");
    expect(three).not.toHaveProperty("low");
    expect(pearson(coMomentsOf(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 4, 6, 8)))).toEqual({
      n: 4,
      r: 1,
      df: 2,
      reason: "collinear",
    });
  });

  it("does not change with the units, and changes sign when a column is turned", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        const { r } = pearson(coMomentsOf(x, y));
        const moved = pearson(
          coMomentsOf(
            x.map((number) => 3 * number + 7),
            y.map((number) => 8 - number),
          ),
        ).r;
        if (r === undefined) expect(moved).toBeUndefined();
        else expectClose(moved, -r, 1e-9);
        if (r !== undefined) expect(Math.abs(r)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps small p to their last digits", () => {
    // R: 2 * pt(-abs(0.9 * sqrt(28 / (1 - 0.81))), 28) and the same of -0.34019324792375116 with 2755 degrees of freedom
    expectP(correlationTest(0.9, 30).p, 1.3166060700263871e-11);
    const { p = NaN } = correlationTest(-0.34019324792375116, 2757);
    expectClose(p / 1.1711924833292423e-75, 1, 1e-9);
  });

  it("has an interval that holds it and widens with confidence", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), fc.integer({ min: 4, max: 5000 }), (r, n) => {
        const [narrow, wide] = [0.8, 0.99].map((confidence) => fisherInterval(r, 1 / Math.sqrt(n - 3), confidence));
        if (!narrow || !wide) throw new Error("an interval");
        expect(narrow.low).toBeLessThan(r);
        expect(narrow.high).toBeGreaterThan(r);
        expect(wide.low).toBeLessThan(narrow.low);
        expect(wide.high).toBeGreaterThan(narrow.high);
        expect(wide.low).toBeGreaterThanOrEqual(-1);
        expect(wide.high).toBeLessThanOrEqual(1);
      }),
    );
    expect(fisherInterval(1, 0.1)).toBeUndefined();
  });
});

describe("Spearman's correlation", () => {
  it("is R's, with ties, by the t approximation", () => {
    const found = spearman(a, b);
    expectClose(found.rho, 0.88343558282208612, 1e-14);
    expectP(found.p, 0.00070010398723639722);
    const { low = NaN, high = NaN } = found.interval ?? {};
    const { low: fisherLow = NaN, high: fisherHigh = NaN } = found.fisherInterval ?? {};
    expect(low).toBeLessThan(fisherLow);
    expect(high).toBeGreaterThan(fisherHigh);
  });

  it("sees only the order: any rising function of a column leaves it as it is", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        expect(
          spearman(
            x.map((number) => number ** 3 + number),
            y,
          ),
        ).toEqual(spearman(x, y));
      }),
    );
  });

  it("says why it is absent, over the rows that both columns answer", () => {
    expect(spearman(Float64Array.of(1, NaN), Float64Array.of(NaN, 2))).toEqual({ n: 0, reason: "no-rows" });
    expect(spearman(Float64Array.of(1, NaN), Float64Array.of(2, 2))).toEqual({ n: 1, reason: "one-row" });
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(5, 5, NaN))).toEqual({ n: 2, reason: "constant" });
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(5, 6, 7))).toEqual({ n: 3, rho: 1, df: 1, reason: "collinear" });
    expect(() => spearman(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
  });
});

describe("Kendall's tau-b", () => {
  it("is R's, with the z that allows for ties", () => {
    const found = kendall(a, b);
    expectClose(found.tau, 0.76744186046511631, 1e-14);
    expectClose(found.z, 2.9988986783769844, 1e-13);
    expectP(found.p, 0.0027095739863195315);
  });

  it("balances the pairs as counting them one by one does", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columnsOf(rows);
        let balance = 0;
        rows.forEach(([x1, y1], i) => {
          for (const [x2, y2] of rows.slice(0, i)) balance += Math.sign(x1 - x2) * Math.sign(y1 - y2);
        });
        expect(concordanceOf(x, y).balance).toBe(balance);
      }),
    );
  });

  it("says why it is absent", () => {
    expect(kendall(Float64Array.of(NaN), Float64Array.of(1))).toEqual({ n: 0, reason: "no-rows" });
    expect(kendall(Float64Array.of(1), Float64Array.of(1))).toEqual({ n: 1, reason: "one-row" });
    expect(kendall(Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4))).toEqual({ n: 3, reason: "constant" });
    expect(kendall(Float64Array.of(1, 2), Float64Array.of(4, 3))).toEqual({ n: 2, tau: -1, reason: "too-few-rows" });
  });
});

describe("a partial correlation", () => {
  const r = (x: Float64Array, y: Float64Array): number => pearson(coMomentsOf(x, y)).r ?? NaN;
  const matrix = (columns: readonly Float64Array[]): Float64Array => Float64Array.from(columns.flatMap((x) => columns.map((y) => r(x, y))));

  it("is the correlation of the residuals of two regressions, with R's t and p", () => {
    const found = partialCorrelation(matrix([a, b, c]), 3, 10, { x: 0, y: 1, controls: [2] });
    expectClose(found.r, 0.68737412891354732, 1e-13);
    expectClose(found.t, 2.5039407716556683, 1e-12);
    expectP(found.p, 0.040756550954413107);
    expect(found.df).toBe(7);
  });

  it("follows Yule's recursion over two controls, in either order", () => {
    const d = Float64Array.of(1, 0, 2, 5, 3, 1, 0, 2, 4, 1);
    const all = matrix([a, b, c, d]);
    const given = (x: number, y: number, controls: number[]): number => partialCorrelation(all, 4, 10, { x, y, controls }).r ?? NaN;
    const [xy, xd, yd] = [given(0, 1, [2]), given(0, 3, [2]), given(1, 3, [2])];
    const expected = (xy - xd * yd) / Math.sqrt((1 - xd ** 2) * (1 - yd ** 2));
    expectClose(given(0, 1, [2, 3]), expected, 1e-12);
    expectClose(given(0, 1, [3, 2]), expected, 1e-12);
  });

  it("passes over a control that says what another says already, and leaves it out of the degrees of freedom", () => {
    const doubled = matrix([a, b, c, c.map((x) => 2 * x)]);
    const found = partialCorrelation(doubled, 4, 10, { x: 0, y: 1, controls: [2, 3] });
    expectClose(found.r, 0.68737412891354732, 1e-12);
    expect(found.df).toBe(7);
  });

  it("is refused when a control explains one of the two wholly", () => {
    const found = partialCorrelation(matrix([a, b, a.map((x) => 9 - x)]), 3, 10, { x: 0, y: 1, controls: [2] });
    expect(found).toEqual({ n: 10, reason: "collinear" });
  });

  it("without controls is the plain one; with too few rows it has no test", () => {
    expectClose(partialCorrelation(matrix([a, b]), 2, 10, { x: 0, y: 1, controls: [] }).p, pearson(coMomentsOf(a, b)).p ?? NaN, 1e-14);
    expect(partialCorrelation(matrix([a, b, c]), 3, 3, { x: 0, y: 1, controls: [2] }).reason).toBe("too-few-rows");
    expect(() => partialCorrelation(matrix([a, b]), 2, 10, { x: 0, y: 2, controls: [] })).toThrow(RangeError);
  });
});
