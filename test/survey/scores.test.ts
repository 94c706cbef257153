import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf } from "../../src/stats/moments";
import { hardIndicatorProblem, hardIndicatorScore } from "../../src/survey/hardIndicator";
import { keyedScores, respondentsKept } from "../../src/survey/keyedScores";
import { meanScore } from "../../src/survey/meanScore";
import { answersNeeded, missingRules } from "../../src/survey/missingRule";
import { keyedColumn } from "../../src/survey/reverseKeyed";
import { columnTo100, scaleTo100 } from "../../src/survey/scaleTo100";

const scale = { min: 1, max: 7 };
const answer = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(NaN));
const items = fc
  .array(fc.array(answer, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((row) => Float64Array.from(row)));

describe("a threshold of one's own", () => {
  it("counts a share of the items up, but not for a rounding error", () => {
    expect(answersNeeded({ share: 0.55 }, 20)).toBe(11);
    expect(answersNeeded({ share: 0.56 }, 20)).toBe(12);
    expect(answersNeeded({ share: 0.7 }, 10)).toBe(7);
    expect(answersNeeded({ share: 1 }, 9)).toBe(9);
  });

  it("asks for one answer at least", () => {
    expect(answersNeeded({ share: 0 }, 5)).toBe(1);
    expect(answersNeeded({ items: 0 }, 5)).toBe(1);
  });

  it("keeps nobody when it asks for more items than there are", () => {
    expect(keyedScores([Float64Array.of(1)], { rule: { items: 2 } })).toEqual(Float64Array.of(NaN));
  });

  it.each([{ share: 1.1 }, { share: -0.1 }, { share: NaN }, { items: -1 }, { items: 1.5 }])("refuses %j", (rule) => {
    expect(() => answersNeeded(rule, 5)).toThrow(RangeError);
  });

  it("says the same as the named rule of the same size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        expect(answersNeeded({ share: 0.5 }, count)).toBe(answersNeeded("half", count));
        expect(answersNeeded({ share: 1 }, count)).toBe(answersNeeded("complete", count));
        expect(answersNeeded({ items: 1 }, count)).toBe(answersNeeded("any", count));
      }),
    );
  });
});

describe("keyedScores", () => {
  const columns = [Float64Array.of(1, 2, NaN, NaN), Float64Array.of(7, NaN, 6, NaN), Float64Array.of(4, 4, NaN, NaN)];
  const keys = [1, -1, 1] as const;

  it("turns the reverse-keyed items, then takes the mean of the answered ones", () => {
    expect(keyedScores(columns, { keys, scale })).toEqual(Float64Array.of(2, 3, NaN, NaN));
    expect(keyedScores(columns, { keys, scale, rule: "any" })).toEqual(Float64Array.of(2, 3, 2, NaN));
    expect(keyedScores(columns, { keys, scale, rule: "complete" })).toEqual(Float64Array.of(2, NaN, NaN, NaN));
    expect(keyedScores(columns, { keys, scale, rule: { items: 2 } })).toEqual(Float64Array.of(2, 3, NaN, NaN));
  });

  it("sums the answers there are, or prorates the sum to all items", () => {
    expect(keyedScores(columns, { keys, scale, kind: "sum" })).toEqual(Float64Array.of(6, 6, NaN, NaN));
    expect(keyedScores(columns, { keys, scale, kind: "prorated-sum" })).toEqual(Float64Array.of(6, 9, NaN, NaN));
  });

  it("needs one key an item, and a scale to turn on", () => {
    expect(() => keyedScores(columns, { keys: [1, 1], scale })).toThrow(RangeError);
    expect(() => keyedScores(columns, { keys })).toThrow(RangeError);
    expect(keyedScores(columns, { keys: [1, 1, 1] })).toEqual(meanScore(columns, "half"));
  });

  it("gives nobody a score for no items", () => {
    expect(keyedScores([])).toEqual(new Float64Array());
    expect(respondentsKept([], "half")).toBe(0);
  });

  it("turns all scores around when all keys turn around", () => {
    fc.assert(
      fc.property(items, (given) => {
        const turned = keyedScores(given, { keys: given.map(() => -1 as const), scale });
        keyedScores(given).forEach((score, row) => {
          if (Number.isNaN(score)) expect(turned[row]).toBeNaN();
          else expect(turned[row]).toBeCloseTo(8 - score, 12);
        });
      }),
    );
  });

  it("does not mind the order of the items, and leaves its input as it was", () => {
    fc.assert(
      fc.property(items, (given) => {
        const before = given.map((column) => column.slice());
        const forward = keyedScores(given, { kind: "prorated-sum" });
        const backward = keyedScores([...given].reverse(), { kind: "prorated-sum" });
        forward.forEach((score, row) =>
          expect(Object.is(score, backward[row]) || Math.abs(score - (backward[row] as number)) < 1e-12).toBe(true),
        );
        expect(given).toEqual(before);
      }),
    );
  });

  it("keeps as many respondents as the ledger says, the fewer the stricter the rule", () => {
    fc.assert(
      fc.property(items, (given) => {
        const kept = missingRules.map((rule) => respondentsKept(given, rule));
        missingRules.forEach((rule, place) => expect(momentsOf(keyedScores(given, { rule })).n).toBe(kept[place]));
        const [half = 0, complete = 0, any = 0] = kept;
        expect(complete <= half && half <= any).toBe(true);
      }),
    );
  });
});

describe("scaleTo100", () => {
  it("puts the declared ends at 0 and 100, and reverse keys at the other side", () => {
    expect([1, 4, 7].map((score) => scaleTo100(score, scale))).toEqual([0, 50, 100]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (given) => {
        const turned = keyedColumn(Float64Array.of(given), -1, scale)[0] as number;
        expect(scaleTo100(turned, scale)).toBeCloseTo(100 - scaleTo100(given, scale), 12);
      }),
    );
  });

  it("is not ten times a 1-10 rating", () => {
    expect(scaleTo100(1, { min: 1, max: 10 })).toBe(0);
    expect(scaleTo100(8, { min: 1, max: 10 })).toBeCloseTo(700 / 9, 12);
  });

  it("keeps missing answers missing, and refuses a scale without width", () => {
    expect(columnTo100(Float64Array.of(NaN, 0.5), { min: 0, max: 1 })).toEqual(Float64Array.of(NaN, 50));
    expect(() => scaleTo100(1, { min: 1, max: 1 })).toThrow(RangeError);
    expect(() => scaleTo100(1, { min: 7, max: 1 })).toThrow(RangeError);
  });
});

describe("a hard indicator", () => {
  const daysToRepair = { worst: 10, best: 2, direction: "less-is-better" } as const;

  it("is 0 at its worst or beyond and 100 at its best or beyond", () => {
    expect([12, 10, 6, 2, 0].map((days) => hardIndicatorScore(days, daysToRepair))).toEqual([0, 0, 50, 100, 100]);
  });

  it("has no score without a figure, a width, or a direction that fits", () => {
    expect(hardIndicatorScore(NaN, daysToRepair)).toBeUndefined();
    expect(hardIndicatorScore(3, { ...daysToRepair, best: 10 })).toBeUndefined();
    expect(hardIndicatorProblem({ ...daysToRepair, best: 10 })).toBe("no-width");
    expect(hardIndicatorProblem({ ...daysToRepair, best: NaN })).toBe("no-width");
    expect(hardIndicatorProblem({ ...daysToRepair, direction: "more-is-better" })).toBe("direction-contradicts");
    expect(hardIndicatorScore(3, { ...daysToRepair, direction: "more-is-better" })).toBeUndefined();
    expect(hardIndicatorProblem(daysToRepair)).toBeUndefined();
  });

  it("turns around with its direction", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (figure) => {
        const less = hardIndicatorScore(figure, daysToRepair) as number;
        const more = hardIndicatorScore(figure, { worst: 2, best: 10, direction: "more-is-better" }) as number;
        expect(less + more).toBeCloseTo(100, 10);
        expect(less >= 0 && less <= 100).toBe(true);
      }),
    );
  });
});
