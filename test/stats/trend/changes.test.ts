import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf } from "../../../src/stats/moments";
import type { WaveGap } from "../../../src/stats/trend/gapChange";
import { gapChange } from "../../../src/stats/trend/gapChange";
import { ratioChange } from "../../../src/stats/trend/ratioChange";
import { expectClose } from "../../agreement/closeTo";

type Pair = readonly [expectation: number, perception: number];

function waveOf(pairs: readonly Pair[]): WaveGap {
  return {
    expectation: momentsOf(Float64Array.from(pairs, ([e]) => e)),
    perception: momentsOf(Float64Array.from(pairs, ([, p]) => p)),
    gap: momentsOf(Float64Array.from(pairs, ([e, p]) => p - e)),
  };
}

const answer = fc.integer({ min: 1, max: 7 });
const wave = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 30 });

describe("gapChange", () => {
  it("splits the change of the gap with nothing left over", () => {
    fc.assert(
      fc.property(wave, wave, (before, after) => {
        const found = gapChange(waveOf(before), waveOf(after));
        expectClose((found?.byPerception ?? NaN) + (found?.byExpectation ?? NaN), found?.change ?? NaN, 1e-12);
      }),
    );
  });

  it("lays a wider gap under better service to expectations that rose more", () => {
    const found = gapChange(
      waveOf([
        [5, 4],
        [6, 5],
      ]),
      waveOf([
        [6.5, 4.5],
        [7, 5.5],
      ]),
    );
    expect(found).toMatchObject({ change: -0.75, byPerception: 0.5, byExpectation: -1.25 });
    expectClose(found?.gapTest?.difference, -0.75, 1e-15);
    expectClose(found?.expectationTest?.difference, 1.25, 1e-15);
  });

  it("has no tests for single respondents, and is undefined without any", () => {
    const found = gapChange(waveOf([[5, 4]]), waveOf([[6, 6]]));
    expect(found).toEqual({ change: 1, byPerception: 2, byExpectation: -1 });
    expect(gapChange(waveOf([]), waveOf([[6, 6]]))).toBeUndefined();
  });

  it("refuses columns over different respondents", () => {
    const odd = {
      ...waveOf([
        [5, 4],
        [6, 6],
      ]),
      expectation: momentsOf(Float64Array.of(5)),
    };
    expect(() => gapChange(odd, waveOf([[6, 6]]))).toThrow(RangeError);
  });
});

describe("ratioChange", () => {
  const level = fc.integer({ min: 10, max: 70 }).map((tenths) => tenths / 10);
  const means = fc.record({ expectation: level, perception: level });

  it("splits the change of the ratio with nothing left over, the same forward and backward", () => {
    fc.assert(
      fc.property(means, means, (before, after) => {
        const [forth, back] = [ratioChange(before, after), ratioChange(after, before)];
        expectClose(forth?.change, after.perception / after.expectation - before.perception / before.expectation, 1e-14);
        expectClose((forth?.byPerception ?? NaN) + (forth?.byExpectation ?? NaN), forth?.change ?? NaN, 1e-12);
        expectClose(forth?.byPerception, -(back?.byPerception ?? NaN), 1e-12);
      }),
    );
  });

  it("finds both parts where they cancel", () => {
    const found = ratioChange({ expectation: 5, perception: 4 }, { expectation: 6, perception: 4.8 });
    expectClose(found?.change, 0, 1e-15);
    expectClose(found?.byPerception, 0.8 * Math.log(1.2), 1e-14);
    expectClose(found?.byExpectation, -0.8 * Math.log(1.2), 1e-14);
  });

  it("is undefined where a mean is not above 0", () => {
    expect(ratioChange({ expectation: 0, perception: 4 }, { expectation: 6, perception: 5 })).toBeUndefined();
    expect(ratioChange({ expectation: 5, perception: 4 }, { expectation: 6, perception: NaN })).toBeUndefined();
  });
});
