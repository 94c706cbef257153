import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleissKappa } from "../../src/stats/agreement";

/** Ten subjects rated by fourteen raters into five categories: the worked example with kappa 0.210. */
const worked = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map((row) => Float64Array.from(row));

describe("Fleiss' kappa", () => {
  it("gives the published figures of the worked example", () => {
    const { subjects, ratings, agreement, byChance, kappa } = fleissKappa(worked);
    expect([subjects, ratings]).toEqual([10, 140]);
    expect(agreement).toBeCloseTo(0.378, 3);
    expect(byChance).toBeCloseTo(0.213, 3);
    expect(kappa).toBeCloseTo(0.21, 3);
  });

  it("is 1 where everybody agrees on subjects that differ", () => {
    expect(fleissKappa([Float64Array.of(3, 0), Float64Array.of(0, 3)])).toMatchObject({ agreement: 1, kappa: 1 });
  });

  it("leaves out subjects with a single rating, and says why nothing is left", () => {
    expect(fleissKappa([...worked, Float64Array.of(1, 0, 0, 0, 0)])).toEqual(fleissKappa(worked));
    expect(fleissKappa([Float64Array.of(1, 0)])).toEqual({ subjects: 0, ratings: 0, reason: "no-rows" });
    expect(fleissKappa([])).toMatchObject({ reason: "no-rows" });
  });

  it("has no kappa where nobody ever differs", () => {
    const found = fleissKappa([Float64Array.of(2, 0), Float64Array.of(3, 0)]);
    expect(found).toMatchObject({ agreement: 1, reason: "constant" });
    expect(found.kappa).toBeUndefined();
  });

  it("refuses subjects with different categories", () => {
    expect(() => fleissKappa([Float64Array.of(1, 2), Float64Array.of(1)])).toThrow(RangeError);
  });

  it("lies at or below 1 and does not depend on the order of subjects or categories", () => {
    const counts = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (rows) => {
        const { kappa = 1, agreement } = fleissKappa(rows.map((row) => Float64Array.from(row)));
        const turned = fleissKappa([...rows].reverse().map((row) => Float64Array.from([...row].reverse())));
        expect(kappa).toBeLessThanOrEqual(1);
        expect(turned.kappa ?? 1).toBeCloseTo(kappa, 10);
        expect(turned.agreement ?? 0).toBeCloseTo(agreement ?? 0, 10);
      }),
    );
  });
});
