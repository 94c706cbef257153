import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf } from "../../src/stats/coMoments";
import type { HigherMoments } from "../../src/stats/higherMoments";
import { higherMomentsOf, mergeHigherMoments } from "../../src/stats/higherMoments";
import { momentsOf } from "../../src/stats/moments";
import { expectClose } from "../agreement/closeTo";

const answers = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
  {
    maxLength: 60,
  },
);
const keys = ["n", "mean", "squares", "cubes", "fourths"] as const;
const of = (column: readonly number[]): HigherMoments => higherMomentsOf(Float64Array.from(column));

describe("moments up to the fourth", () => {
  it("of parts merge into those of the whole, in any order", () => {
    fc.assert(
      fc.property(answers, answers, answers, (first, second, third) => {
        const whole = of([...first, ...second, ...third]);
        const forwards = mergeHigherMoments(mergeHigherMoments(of(first), of(second)), of(third));
        const backwards = mergeHigherMoments(of(third), mergeHigherMoments(of(second), of(first)));
        for (const key of keys) {
          expectClose(forwards[key], whole[key], 1e-9, key);
          expectClose(backwards[key], whole[key], 1e-9, key);
        }
      }),
    );
  });

  it("count a row as often as it is named, and leave out missing answers", () => {
    expect(higherMomentsOf(Float64Array.of(1, NaN, 3), [0, 0, 1, 2])).toEqual(of([1, 1, 3]));
    expect(of([NaN])).toEqual({ n: 0, mean: 0, squares: 0, cubes: 0, fourths: 0 });
  });

  it("of a constant column are exactly 0 above the mean", () => {
    expect(of(new Array<number>(1000).fill(0.1))).toEqual({ n: 1000, mean: 0.1, squares: 0, cubes: 0, fourths: 0 });
  });
});

describe("long columns", () => {
  const nist = Float64Array.from({ length: 1001 }, (_, i) => (i === 0 ? 10000000.2 : i % 2 ? 10000000.1 : 10000000.3));
  // Exact arithmetic on the numbers as they are stored.
  const sd = 0.1000000005587935;

  it("keep all digits of mean and SD where the mean is large beside the spread (NIST NumAcc4)", () => {
    const { n, mean, squares } = momentsOf(nist);
    expect(mean).toBe(10000000.2);
    expectClose(Math.sqrt(squares / (n - 1)), sd, 1e-15);
    const both = coMomentsOf(nist, nist);
    expectClose(Math.sqrt(both.products / (n - 1)), sd, 1e-15);
  });

  it("keep the digits of the answers when the first one lies far off", () => {
    const column = Float64Array.from({ length: 2000 }, (_, i) => (i === 0 ? 1e9 : i % 5));
    const mean = (1e9 + 2 * 1995 + (1 + 2 + 3 + 4)) / 2000;
    expectClose(momentsOf(column).mean, mean, 1e-14);
    expectClose(coMomentsOf(column, column).meanX, mean, 1e-14);
  });

  it("that hold one number have co-moments of exactly 0", () => {
    const column = new Float64Array(1000).fill(0.1);
    expect(coMomentsOf(column, Float64Array.from(column.keys()))).toMatchObject({ meanX: 0.1, squaresX: 0, products: 0 });
  });
});
