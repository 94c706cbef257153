import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedShares } from "../../../src/stats/proportions/roundedShares";
import { expectClose } from "../../agreement/closeTo";

const parts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).filter((list) => list.some((part) => part > 0));

describe("roundedShares", () => {
  it("add up to 100 and stay within a unit of the exact share", () => {
    fc.assert(
      fc.property(parts, fc.nat(2), (list, decimals) => {
        const { rounded, exact } = roundedShares(list, decimals) ?? { rounded: [], exact: [] };
        const units = 10 ** decimals;
        expect(rounded.reduce((sum, share) => sum + Math.round(share * units), 0)).toBe(100 * units);
        rounded.forEach((share, index) => expect(Math.abs(share - (exact[index] ?? NaN))).toBeLessThan(1 / units + 1e-9));
        expectClose(
          exact.reduce((sum, share) => sum + share, 0),
          100,
          1e-12,
        );
      }),
    );
  });

  it("never rank a smaller part above a larger one", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const rounded = roundedShares(list)?.rounded ?? [];
        list.forEach((part, i) => list.forEach((other, j) => part > other && expect(rounded[i]).toBeGreaterThanOrEqual(rounded[j] ?? NaN)));
      }),
    );
  });

  it("leave whole percentages alone", () => {
    expect(roundedShares([7, 29, 64])?.rounded).toEqual([7, 29, 64]);
    expect(roundedShares([0.07, 0.29, 0.64])?.rounded).toEqual([7, 29, 64]);
  });

  it("give what is left over to the largest remainders, the first among equals", () => {
    expect(roundedShares([1, 1, 1])?.rounded).toEqual([34, 33, 33]);
    expect(roundedShares([1, 2, 3, 1], 1)?.rounded).toEqual([14.3, 28.6, 42.8, 14.3]);
  });

  it("are undefined when there is nothing to share, and refuse negative parts", () => {
    expect(roundedShares([0, 0])).toBeUndefined();
    expect(roundedShares([])).toBeUndefined();
    expect(() => roundedShares([1, -1])).toThrow(RangeError);
    expect(() => roundedShares([NaN])).toThrow(RangeError);
  });
});
