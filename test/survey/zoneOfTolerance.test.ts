import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToleranceAnswers } from "../../src/survey/toleranceMoments";
import { mergeToleranceMoments, toleranceMomentsOf } from "../../src/survey/toleranceMoments";
import { tolerancePosition, toleranceZone } from "../../src/survey/toleranceZone";
import { zoneOfTolerance } from "../../src/survey/zoneOfTolerance";
import { expectSameNumbers } from "./sameNumbers";

const answer = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(NaN));
const rows = fc.array(fc.tuple(answer, answer, answer), { maxLength: 40 });

function columns(answers: readonly (readonly number[])[]): ToleranceAnswers {
  const [minimum, desired, perceived] = [0, 1, 2].map((place) => Float64Array.from(answers, (row) => row[place] as number));
  return { minimum: minimum as Float64Array, desired: desired as Float64Array, perceived: perceived as Float64Array };
}

describe("a single answer in the zone of tolerance", () => {
  it("belongs to the zone at its edges", () => {
    expect([4, 5, 6, 7, 8].map((perceived) => toleranceZone(perceived, 5, 7))).toEqual(["below", "within", "within", "within", "above"]);
    expect(toleranceZone(5, 5, 5)).toBe("within");
  });

  it("has no zone and no position when it is missing or contradicts itself", () => {
    expect(toleranceZone(5, 7, 5)).toBeUndefined();
    expect(tolerancePosition(5, 7, 5)).toBeUndefined();
    expect(tolerancePosition(5, 5, 5)).toBeUndefined();
    for (const [perceived, minimum, desired] of [
      [NaN, 5, 7],
      [6, NaN, 7],
      [6, 5, NaN],
    ] as const) {
      expect(toleranceZone(perceived, minimum, desired)).toBeUndefined();
      expect(tolerancePosition(perceived, minimum, desired)).toBeUndefined();
    }
  });
});

describe("zoneOfTolerance", () => {
  const answers = columns([
    [4, 8, 6],
    [5, 7, 4],
    [8, 6, 7],
    [5, 7, NaN],
    [3, 7, 8],
    [NaN, 9, 5],
  ]);

  it("pairs differences by respondent and takes levels over their own answers", () => {
    const found = zoneOfTolerance(toleranceMomentsOf(answers));
    expect(found.minimum).toMatchObject({ n: 5, mean: 5 });
    expect(found.perceived).toMatchObject({ n: 5, mean: 6 });
    expect(found.adequacy).toMatchObject({ n: 4, mean: 1.25 });
    expect(found.superiority).toMatchObject({ n: 5 });
    expect(found.superiority.mean).toBeCloseTo(-7 / 5, 12);
    expect(found.width).toMatchObject({ n: 5, mean: 2 });
    expect(found.adequacyOfMeans).toBeCloseTo(1, 12);
    expect(found.superiorityOfMeans).toBeCloseTo(6 - 44 / 6, 12);
    expect(found.positionOfMeans).toBeCloseTo(1 / (44 / 6 - 5), 12);
    expect(found.position).toMatchObject({ n: 3 });
    expect(found.position.mean).toBeCloseTo((0.5 - 0.5 + 1.25) / 3, 12);
    expect(found.zone).toBe("within");
    expect(found).toMatchObject({ respondents: 4, inconsistent: 1, shares: { below: 0.25, within: 0.25, above: 0.25 } });
  });

  it("counts inconsistent answers and leaves them out of every figure when asked to", () => {
    const without = zoneOfTolerance(toleranceMomentsOf(answers, { leaveOutInconsistent: true }));
    const consistent = zoneOfTolerance(toleranceMomentsOf(answers, { rows: [0, 1, 3, 4, 5] }));
    expect(without).toEqual({ ...consistent, inconsistent: 1 });
  });

  it("leaves absent what cannot be computed", () => {
    expect(zoneOfTolerance(toleranceMomentsOf(columns([])))).toEqual({
      minimum: { n: 0 },
      desired: { n: 0 },
      perceived: { n: 0 },
      adequacy: { n: 0 },
      superiority: { n: 0 },
      width: { n: 0 },
      position: { n: 0 },
      respondents: 0,
      inconsistent: 0,
    });
    const one = zoneOfTolerance(toleranceMomentsOf(columns([[5, 5, 6]])));
    expect(one.adequacy).toEqual({ n: 1, mean: 1 });
    expect(one.positionOfMeans).toBeUndefined();
    expect(one.zone).toBe("above");
  });

  it("has no zone of means when they contradict themselves", () => {
    expect(zoneOfTolerance(toleranceMomentsOf(columns([[8, 6, 7]]))).zone).toBeUndefined();
  });

  it("refuses columns of different lengths", () => {
    expect(() => toleranceMomentsOf({ ...answers, desired: Float64Array.of(1) })).toThrow(RangeError);
  });

  it("adds up from parts, whatever the order of the rows", () => {
    fc.assert(
      fc.property(rows, fc.nat(40), fc.boolean(), (given, cut, leaveOutInconsistent) => {
        const whole = toleranceMomentsOf(columns(given), { leaveOutInconsistent });
        const [first, second] = [given.slice(0, cut), given.slice(cut)].map((part) =>
          toleranceMomentsOf(columns(part), { leaveOutInconsistent }),
        );
        if (!first || !second) return;
        expectSameNumbers(mergeToleranceMoments(first, second), whole);
        expectSameNumbers(toleranceMomentsOf(columns([...given].reverse()), { leaveOutInconsistent }), whole);
      }),
    );
  });

  it("keeps zones when all answers move together, and the width is adequacy minus superiority", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const complete = given.filter((row) => !row.some(Number.isNaN));
        const found = zoneOfTolerance(toleranceMomentsOf(columns(complete)));
        const moved = zoneOfTolerance(toleranceMomentsOf(columns(complete.map((row) => row.map((level) => level + 3)))));
        expect(moved.shares).toEqual(found.shares);
        if (complete.length === 0) return;
        expect((found.adequacy.mean as number) - (found.superiority.mean as number)).toBeCloseTo(found.width.mean as number, 10);
      }),
    );
  });
});
