import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellingCombination } from "../../../src/survey/privacy/tellingCombination";
import { sumOver, tellsOfFew } from "./tellsOfFew";

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
const everybody = range(0, 40);

describe("figures that can be combined to a figure of a few people", () => {
  it("are seen where one group lies inside another but for a few", () => {
    expect(tellingCombination([everybody, range(0, 12), range(0, 14)], 40, 5)).toEqual([1, 2]);
  });

  it("are seen where groups of one cut add up to nearly a group of another", () => {
    expect(tellingCombination([everybody, range(0, 10), range(10, 20), range(0, 22)], 40, 5)).toEqual([1, 2, 3]);
  });

  it("are seen where groups cover everybody but a few", () => {
    expect(tellingCombination([everybody, range(0, 20), range(20, 38)], 40, 5)).toEqual([0, 1, 2]);
  });

  it("are seen where three overlapping groups have to be weighted", () => {
    const [a, b, c] = [range(0, 20), [...range(0, 10), ...range(20, 30)], range(10, 30)];
    expect(tellingCombination([a, b, c], 40, 5)).toEqual([]);
    expect(tellingCombination([a, b, c, range(0, 13)], 40, 5)).toEqual([0, 1, 2, 3]);
  });

  it("are not seen where groups cross like any two questions", () => {
    const even = everybody.filter((respondent) => respondent % 2 === 0);
    expect(tellingCombination([everybody, range(0, 20), range(20, 40), even], 40, 5)).toEqual([]);
  });

  it("are found exactly when trying every small set of people finds them", () => {
    const respondents = 9;
    const sets = fc.array(fc.uniqueArray(fc.nat(respondents - 1), { minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sets, fc.integer({ min: 2, max: 4 }), (published, minimum) => {
        const sums = published.map((members) => sumOver(members, respondents));
        expect(tellingCombination(published, respondents, minimum).length > 0).toBe(tellsOfFew(sums, minimum) !== undefined);
      }),
      { numRuns: 400 },
    );
  });
});
