import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittedNumber } from "../../../preview/page/grid/fittedNumber";

const upTo = (length: number) => (text: string) => text.length <= length;

describe("a number in a narrow cell", () => {
  it("keeps as many decimals as fit, and no zeros at the end", () => {
    expect(fittedNumber(0.8469129943640319, upTo(6))).toBe("0.8469");
    expect(fittedNumber(-1.0250000001, upTo(9))).toBe("-1.025");
    expect(fittedNumber(12.999, upTo(4))).toBe("13");
    expect(fittedNumber(-0.001, upTo(3))).toBe("0");
    expect(fittedNumber(1234567, upTo(3))).toBeUndefined();
  });

  it("fits, and is rounded to the decimals it shows", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 8, max: 16 }), (number, length) => {
        const shown = fittedNumber(number, upTo(length)) ?? "";
        const decimals = shown.split(".")[1]?.length ?? 0;
        expect(shown.length).toBeLessThanOrEqual(length);
        expect(Math.abs(Number(shown) - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });
});
