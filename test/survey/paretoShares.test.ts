import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paretoShares } from "../../src/survey/paretoShares";

const entry = fc.constantFrom(0, 1, NaN);
const questions = fc
  .array(fc.array(entry, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((columns) => columns.map((column) => Float64Array.from(column)));

describe("paretoShares", () => {
  const columns = [Float64Array.of(1, 0, 0, NaN, 0), Float64Array.of(1, 1, 1, NaN, 0), Float64Array.of(0, 1, 0, NaN, 0)];

  it("gives percent of respondents and of answers, the commonest first, ties in their order", () => {
    const { respondents, answers, shares } = paretoShares(columns);
    expect({ respondents, answers }).toEqual({ respondents: 4, answers: 5 });
    expect(shares).toEqual([
      { option: 1, count: 3, ofRespondents: 0.75, ofAnswers: 0.6, cumulative: 0.6 },
      { option: 0, count: 1, ofRespondents: 0.25, ofAnswers: 0.2, cumulative: 0.8 },
      { option: 2, count: 1, ofRespondents: 0.25, ofAnswers: 0.2, cumulative: 1 },
    ]);
  });

  it("takes those who chose something for its base when asked to", () => {
    expect(paretoShares(columns, { base: "any-choice" })).toMatchObject({
      respondents: 3,
      shares: [{ option: 1, ofRespondents: 1 }, {}, {}],
    });
  });

  it("has no shares where nobody chose anything", () => {
    expect(paretoShares([])).toEqual({ respondents: 0, answers: 0, shares: [] });
    expect(paretoShares([Float64Array.of(NaN), Float64Array.of(NaN)])).toEqual({ respondents: 0, answers: 0, shares: [] });
    expect(paretoShares([Float64Array.of(0, 0)])).toEqual({ respondents: 2, answers: 0, shares: [] });
  });

  it("refuses columns of different lengths", () => {
    expect(() => paretoShares([Float64Array.of(1), new Float64Array()])).toThrow(RangeError);
  });

  it("adds up to all answers, does not mind the order of respondents, and counts only the rows it is given", () => {
    fc.assert(
      fc.property(questions, (given) => {
        const found = paretoShares(given);
        expect(paretoShares(given.map((column) => column.slice().reverse()))).toEqual(found);
        expect(found.shares.reduce((sum, { count }) => sum + count, 0)).toBe(found.answers);
        if (found.answers > 0) expect(found.shares.at(-1)?.cumulative).toBe(1);
        paretoShares(given, { base: "any-choice" }).shares.forEach(({ ofRespondents, ofAnswers }) =>
          expect(ofRespondents >= ofAnswers && ofRespondents <= 1).toBe(true),
        );
        const rows = [1, 3, 5];
        expect(paretoShares(given, { rows })).toEqual(
          paretoShares(given.map((column) => Float64Array.from(rows, (row) => column[row] as number))),
        );
      }),
    );
  });
});
