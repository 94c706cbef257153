import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerPatterns } from "../../../src/stats/careless/answerPatterns";
import { momentsOf, variance } from "../../../src/stats/moments";
import { expectClose } from "../../agreement/closeTo";

const row = fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.constant(NaN) }), {
  minLength: 8,
  maxLength: 8,
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const columnsOf = (answers: readonly (readonly number[])[]): Float64Array[] =>
  Array.from({ length: 8 }, (_, item) => Float64Array.from(answers, (line) => line[item] ?? NaN));

/** Runs as one would count them on paper: the row as text, split where the answer changes. */
function longestOnPaper(line: readonly number[]): number {
  const text = line.map((answer) => (Number.isNaN(answer) ? "." : String(answer))).join("");
  return Math.max(0, ...(text.match(/([^.])\1*/g) ?? []).map((run) => run.length));
}

describe("answerPatterns", () => {
  it("counts runs, answers and spread of each row by itself", () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const found = answerPatterns(columnsOf(answers));
        answers.forEach((line, index) => {
          const moments = momentsOf(Float64Array.from(line));
          expect(found.answered[index]).toBe(moments.n);
          expect(found.longestRun[index]).toBe(longestOnPaper(line));
          const spread = variance(moments);
          if (spread === undefined) expect(found.withinSd[index]).toBeNaN();
          else expectClose(found.withinSd[index], Math.sqrt(spread), 1e-14);
          expect(found.zeroSpread[index]).toBe(
            moments.n >= 2 && new Set(line.filter((answer) => !Number.isNaN(answer))).size === 1 ? 1 : 0,
          );
        });
      }),
    );
  });

  it("has the same runs when the items are asked the other way round", () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const columns = columnsOf(answers);
        expect(answerPatterns([...columns].reverse()).longestRun).toEqual(answerPatterns(columns).longestRun);
      }),
    );
  });

  it("breaks a run where an answer is missing, on either side of it", () => {
    const { longestRun, zeroSpread } = answerPatterns([4, 4, NaN, 4, 4, 4].map((answer) => Float64Array.of(answer)));
    expect([longestRun[0], zeroSpread[0]]).toEqual([3, 1]);
  });

  it("finds no spread at all in equal answers, whatever the number", () => {
    const { withinSd, zeroSpread } = answerPatterns(Array.from({ length: 7 }, () => Float64Array.of(0.1, 1 / 3)));
    expect([...withinSd, ...zeroSpread]).toEqual([0, 0, 1, 1]);
  });

  it("has nothing to say of rows with no answer, and no spread for one", () => {
    const { answered, longestRun, withinSd, zeroSpread } = answerPatterns([Float64Array.of(NaN, 3), Float64Array.of(NaN, NaN)]);
    expect([...answered, ...longestRun, ...withinSd, ...zeroSpread]).toEqual([0, 1, 0, 1, NaN, NaN, 0, 0]);
    expect(answerPatterns([]).answered).toHaveLength(0);
  });

  it("refuses columns of different length", () => {
    expect(() => answerPatterns([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
  });
});
