import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf, correlation, mergeCoMoments } from "../../src/stats/coMoments";
import { mergeMoments, momentsOf, noMoments, variance } from "../../src/stats/moments";
import { expectClose } from "../agreement/closeTo";

const answers = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
  { maxLength: 60 },
);

describe("moments", () => {
  it("of two parts merge into the moments of the whole", () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const merged = mergeMoments(momentsOf(Float64Array.from(first)), momentsOf(Float64Array.from(second)));
        const whole = momentsOf(Float64Array.from([...first, ...second]));
        expect(merged.n).toBe(whole.n);
        expectClose(merged.mean, whole.mean, 1e-9);
        expectClose(merged.squares, whole.squares, 1e-9);
      }),
    );
  });

  it("of nothing change nothing when merged", () => {
    const some = momentsOf(Float64Array.of(1, 2, 5));
    expect(mergeMoments(some, noMoments)).toEqual(some);
    expect(mergeMoments(noMoments, some)).toEqual(some);
  });

  it("keep their digits when the mean is large beside the spread (NIST NumAcc4)", () => {
    const numbers = Float64Array.from({ length: 1001 }, (_, index) => (index === 0 ? 10000000.2 : index % 2 ? 10000000.1 : 10000000.3));
    const { mean, squares, n } = momentsOf(numbers);
    expectClose(mean, 10000000.2, 1e-15);
    expectClose(Math.sqrt(squares / (n - 1)), 0.1, 1e-8);
  });

  it("count a row as often as it is named", () => {
    expect(momentsOf(Float64Array.of(1, 2, 3), [0, 0, 2])).toEqual(momentsOf(Float64Array.of(1, 1, 3)));
  });

  it("give no variance for fewer than two numbers", () => {
    expect(variance(momentsOf(Float64Array.of(4, NaN)))).toBeUndefined();
    expect(variance(noMoments)).toBeUndefined();
  });
});

describe("co-moments", () => {
  it("of two parts merge into those of the whole", () => {
    const pairs = fc.array(fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: -1e3, max: 1e3, noNaN: true })), {
      maxLength: 40,
    });
    const columns = (rows: readonly (readonly [number, number])[]): [Float64Array, Float64Array] => [
      Float64Array.from(rows, ([x]) => x),
      Float64Array.from(rows, ([, y]) => y),
    ];
    fc.assert(
      fc.property(pairs, pairs, (first, second) => {
        const merged = mergeCoMoments(coMomentsOf(...columns(first)), coMomentsOf(...columns(second)));
        const whole = coMomentsOf(...columns([...first, ...second]));
        expect(merged.n).toBe(whole.n);
        for (const key of ["meanX", "meanY", "squaresX", "squaresY", "products"] as const) expectClose(merged[key], whole[key], 1e-9, key);
      }),
    );
  });

  it("leave out rows where either answer is missing", () => {
    expect(coMomentsOf(Float64Array.of(1, NaN, 3), Float64Array.of(2, 5, NaN)).n).toBe(1);
  });

  it("give no correlation with a constant column, whatever its level", () => {
    const constant = new Float64Array(50).fill(0.1);
    expect(
      correlation(
        coMomentsOf(
          constant,
          Float64Array.from({ length: 50 }, (_, i) => i),
        ),
      ),
    ).toBeUndefined();
  });

  it("refuse columns of unequal length", () => {
    expect(() => coMomentsOf(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
  });
});
