import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrestiCoullInterval } from "../../../src/stats/proportions/agrestiCoull";
import { clopperPearsonInterval } from "../../../src/stats/proportions/clopperPearson";
import type { Counted } from "../../../src/stats/proportions/counted";
import { countedOf, mergeCounted } from "../../../src/stats/proportions/counted";
import { proportionOf } from "../../../src/stats/proportions/proportion";
import { modifiedWilsonInterval, wilsonInterval } from "../../../src/stats/proportions/wilson";
import { expectClose } from "../../agreement/closeTo";

const counted = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.integer({ min: 0, max: n }).map((count): Counted => ({ count, n })));
const intervals = [wilsonInterval, modifiedWilsonInterval, clopperPearsonInterval, agrestiCoullInterval];

describe("intervals of a share", () => {
  it("agree with R on 7 of 23", () => {
    const seven = { count: 7, n: 23 };
    expectClose(wilsonInterval(seven)?.low, 0.156040244532140215, 1e-14);
    expectClose(wilsonInterval(seven)?.high, 0.508657562687592, 1e-14);
    expectClose(clopperPearsonInterval(seven)?.low, 0.1321028796981, 1e-14);
    expectClose(clopperPearsonInterval(seven)?.high, 0.529191666008507, 1e-14);
    expectClose(agrestiCoullInterval(seven)?.low, 0.154145111441018, 1e-14);
  });

  it("begin at 0 for nobody and end at 1 for everybody, but for Agresti and Coull's, which runs over", () => {
    for (const interval of [wilsonInterval, modifiedWilsonInterval, clopperPearsonInterval]) {
      expect(interval({ count: 0, n: 7 })?.low).toBe(0);
      expect(interval({ count: 7, n: 7 })?.high).toBe(1);
    }
    expect(agrestiCoullInterval({ count: 0, n: 7 })?.low).toBeLessThan(0);
  });

  it("give Clopper and Pearson's closed form for nobody: 1 - (0.025)^(1/n)", () => {
    expectClose(clopperPearsonInterval({ count: 0, n: 31 })?.high, 1 - 0.025 ** (1 / 31), 1e-13);
  });

  it("are undefined without answers", () => {
    for (const interval of intervals) expect(interval({ count: 0, n: 0 })).toBeUndefined();
  });

  it("contain the share, mirror when the answers are turned around, and widen with confidence but for the one that runs over", () => {
    fc.assert(
      fc.property(counted, ({ count, n }) => {
        for (const interval of intervals) {
          const found = interval({ count, n });
          const turned = interval({ count: n - count, n });
          expect(found?.low).toBeLessThanOrEqual(count / n);
          expect(found?.high).toBeGreaterThanOrEqual(count / n);
          expectClose(found?.low, 1 - (turned?.high ?? NaN), 1e-11);
          if (interval === agrestiCoullInterval) continue;
          const wider = interval({ count, n }, 0.99);
          expect(wider?.low).toBeLessThanOrEqual(found?.low ?? NaN);
          expect(wider?.high).toBeGreaterThanOrEqual(found?.high ?? NaN);
        }
      }),
    );
  });

  it("hold Wilson's defining property: at each end the share lies z standard errors of that end away", () => {
    fc.assert(
      fc.property(counted, ({ count, n }) => {
        const { low, high } = wilsonInterval({ count, n }) ?? { low: NaN, high: NaN };
        for (const end of [low, high]) {
          expectClose((count / n - end) ** 2, (1.959963984540054 ** 2 * end * (1 - end)) / n, 1e-14);
        }
      }),
    );
  });

  it("refuse counts that cannot be", () => {
    for (const wrong of [
      { count: 3, n: 2 },
      { count: -1, n: 2 },
      { count: 1, n: Infinity },
      { count: NaN, n: 2 },
    ]) {
      for (const interval of intervals) expect(() => interval(wrong)).toThrow(RangeError);
    }
  });
});

describe("proportionOf", () => {
  it("says that there are no rows", () => {
    expect(proportionOf({ count: 0, n: 0 })).toEqual({ count: 0, n: 0, reason: "no-rows" });
  });

  it("has a standard error of 0 for one answer and an interval that says how little it tells", () => {
    const { share, standardError, low, high } = proportionOf({ count: 1, n: 1 });
    expect({ share, standardError, high }).toEqual({ share: 1, standardError: 0, high: 1 });
    expectClose(low, 1 / (1 + 1.959963984540054 ** 2), 1e-14);
  });
});

describe("countedOf", () => {
  const answers = Float64Array.of(5, NaN, 2, 4, 5);
  const high = (answer: number): boolean => answer >= 4;

  it("leaves missing answers out of the base", () => {
    expect(countedOf(answers, high)).toEqual({ count: 3, n: 4 });
    expect(countedOf(Float64Array.of(NaN), high)).toEqual({ count: 0, n: 0 });
  });

  it("adds up over parts, and counts a row as often as it is named", () => {
    const parts = mergeCounted(countedOf(answers, high, [0, 1]), countedOf(answers, high, [2, 3, 4]));
    expect(parts).toEqual(countedOf(answers, high));
    expect(countedOf(answers, high, [2, 2, 0])).toEqual({ count: 1, n: 3 });
  });
});
