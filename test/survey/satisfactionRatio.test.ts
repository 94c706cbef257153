import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { satisfactionBand, satisfactionRatio, toleranceOfMeans } from "../../src/survey/satisfactionRatio";
import { mergeRatioMoments, ratioMomentsOf, satisfactionRatios } from "../../src/survey/satisfactionRatios";
import { expectSameNumbers } from "./sameNumbers";

const scale = { min: 1, max: 7 };
const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NaN));
const pairs = fc.array(fc.tuple(answer, answer), { maxLength: 40 });
const column = (rows: readonly (readonly number[])[], place: number): Float64Array =>
  Float64Array.from(rows, (row) => row[place] as number);

describe("a satisfaction ratio", () => {
  it("is perceived over expected, and none when nothing was expected or an answer is missing", () => {
    expect(satisfactionRatio(4, 5)).toBe(0.8);
    expect(satisfactionRatio(0, 5)).toBe(0);
    expect(satisfactionRatio(4, 0)).toBeUndefined();
    expect(satisfactionRatio(4, -1)).toBeUndefined();
    expect(satisfactionRatio(NaN, 5)).toBeUndefined();
    expect(satisfactionRatio(4, NaN)).toBeUndefined();
  });

  it("on scores of 0 to 100 starts where the scale starts", () => {
    expect(satisfactionRatio(5, 6, scale)).toBe(0.8);
    expect(satisfactionRatio(5, 1, scale)).toBeUndefined();
  });

  it("falls into its band: exactly for single answers", () => {
    expect([6 / 5, 5 / 5, 6 / 7, 4 / 5, 3 / 4].map((ratio) => satisfactionBand(ratio))).toEqual([
      "very-satisfied",
      "satisfied",
      "acceptable",
      "acceptable",
      "dissatisfied",
    ]);
    expect(satisfactionBand(0.996)).toBe("acceptable");
    expect(satisfactionBand(2.4 / 3)).toBe("acceptable");
  });

  it("and with a tolerance of 0.005 about 1, its edges included, for means", () => {
    expect([1.0051, 1.005, 0.995, 0.9949, 0.8, 0.7999].map((ratio) => satisfactionBand(ratio, toleranceOfMeans))).toEqual([
      "very-satisfied",
      "satisfied",
      "satisfied",
      "acceptable",
      "acceptable",
      "dissatisfied",
    ]);
  });
});

describe("satisfactionRatios", () => {
  it("names both the mean of ratios and the ratio of means", () => {
    const found = satisfactionRatios(ratioMomentsOf(Float64Array.of(6, 2, 5, NaN), Float64Array.of(3, 4, 0, 5)));
    expect(found.ratios).toMatchObject({ n: 2, mean: 1.25 });
    expect(found.ratioOfMeans).toBeCloseTo(13 / 7, 12);
    expect(found.bandOfMean).toBe("very-satisfied");
    expect(found.counts).toEqual({ "very-satisfied": 1, satisfied: 0, acceptable: 0, dissatisfied: 1 });
    expect(found.shares).toEqual({ "very-satisfied": 0.5, satisfied: 0, acceptable: 0, dissatisfied: 0.5 });
    expect(found.withoutRatio).toBe(1);
  });

  it("leaves absent what cannot be computed", () => {
    const nothing = { "very-satisfied": 0, satisfied: 0, acceptable: 0, dissatisfied: 0 };
    expect(satisfactionRatios(ratioMomentsOf(new Float64Array(), new Float64Array()))).toEqual({
      ratios: { n: 0 },
      counts: nothing,
      withoutRatio: 0,
    });
    expect(satisfactionRatios(ratioMomentsOf(Float64Array.of(4, 2), Float64Array.of(0, 0)))).toEqual({
      ratios: { n: 0 },
      counts: nothing,
      withoutRatio: 2,
    });
  });

  it("reads answers as scores of 0 to 100 when it has their scale", () => {
    const moments = ratioMomentsOf(Float64Array.of(4, 7), Float64Array.of(7, 7), { scale });
    expect(moments.perceived.mean).toBe(75);
    expect(satisfactionRatios(moments).ratios.mean).toBe(0.75);
  });

  it("refuses columns of different lengths", () => {
    expect(() => ratioMomentsOf(Float64Array.of(1), new Float64Array())).toThrow(RangeError);
  });

  it("adds up from parts, whatever the order of the rows, and every pair is in a band or has no ratio", () => {
    fc.assert(
      fc.property(pairs, fc.nat(40), (given, cut) => {
        const of = (part: typeof given): ReturnType<typeof ratioMomentsOf> => ratioMomentsOf(column(part, 0), column(part, 1));
        const whole = of(given);
        expectSameNumbers(mergeRatioMoments(of(given.slice(0, cut)), of(given.slice(cut))), whole);
        expectSameNumbers(of([...given].reverse()), whole);
        const inBands = Object.values(whole.bands).reduce((sum, count) => sum + count, 0);
        expect(inBands).toBe(whole.ratios.n);
        expect(inBands + whole.withoutRatio).toBe(whole.perceived.n);
        expectSameNumbers(ratioMomentsOf(column(given, 0), column(given, 1), { rows: given.map((_, row) => row) }), whole);
      }),
    );
  });
});
