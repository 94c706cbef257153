import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionTable } from "../../src/survey/decisionTable";

const weight = fc.integer({ min: 1, max: 10 });
const score = fc.integer({ min: 0, max: 10 });
const tables = fc.record({
  weights: fc.array(weight, { minLength: 3, maxLength: 3 }),
  scores: fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
});

describe("decisionTable", () => {
  it("totals weighted means and says when the winner changes", () => {
    const decision = decisionTable({
      weights: [50, 30, 20],
      scores: [
        [6, 8, 4],
        [7, 6, 4],
        [1, 1, 1],
      ],
    });
    expect(decision?.totals.map((total) => Number(total.toFixed(9)))).toEqual([6.2, 6.1, 1]);
    expect(decision?.winners).toEqual([0]);
    expect(decision?.shifts.map(({ winnersLowered, winnersRaised, isStable }) => [winnersLowered, winnersRaised, isStable])).toEqual([
      [[0], [0], true],
      [[0], [0], true],
      [[0], [0], true],
    ]);
    expect(decision?.isStable).toBe(true);
    expect(decision?.shifts.map(({ changesAt }) => changesAt && Number(changesAt.toFixed(9)))).toEqual([0.2, -0.166666667, undefined]);
  });

  it("is not stable when ten percent is enough", () => {
    const decision = decisionTable({
      weights: [5, 5],
      scores: [
        [10, 5.5],
        [5.6, 10],
      ],
    });
    expect(decision?.winners).toEqual([1]);
    expect(decision?.shifts[0]).toMatchObject({ winnersLowered: [1], winnersRaised: [0], isStable: false });
    expect(decision?.shifts[1]).toMatchObject({ winnersLowered: [0], winnersRaised: [1], isStable: false });
    expect(decision?.isStable).toBe(false);
  });

  it("names every winner of a tie", () => {
    const decision = decisionTable({
      weights: [0.1, 0.2],
      scores: [
        [3, 0],
        [1, 1],
      ],
    });
    expect(decision?.winners).toEqual([0, 1]);
    expect(decision?.shifts[0]).toMatchObject({ isStable: false, changesAt: 0 });
  });

  it("keeps the winner when there is no other option or only one criterion", () => {
    expect(decisionTable({ weights: [1, 2], scores: [[1, 2]] })).toMatchObject({ winners: [0], isStable: true });
    const single = decisionTable({ weights: [2], scores: [[1], [3]] });
    expect(single).toMatchObject({ winners: [1], isStable: true });
    expect(decisionTable({ weights: [2], scores: [[1], [3]] }, 1)?.shifts[0]?.winnersLowered).toEqual([0, 1]);
  });

  it("is undefined without options or with a missing score, and refuses what does not fit", () => {
    expect(decisionTable({ weights: [1], scores: [] })).toBeUndefined();
    expect(decisionTable({ weights: [1], scores: [[NaN]] })).toBeUndefined();
    expect(() => decisionTable({ weights: [1], scores: [[1, 2]] })).toThrow(RangeError);
    expect(() => decisionTable({ weights: [0], scores: [[1]] })).toThrow(RangeError);
    expect(() => decisionTable({ weights: [], scores: [[]] })).toThrow(RangeError);
    expect(() => decisionTable({ weights: [2, -1], scores: [[1, 2]] })).toThrow(RangeError);
  });

  it("changes the winner just beyond the change it names, and not just before it", () => {
    fc.assert(
      fc.property(tables, ({ weights, scores }) => {
        const decision = decisionTable({ weights, scores });
        decision?.shifts.forEach(({ criterion, changesAt }) => {
          if (changesAt === undefined || changesAt < -0.99) return;
          if (changesAt === 0) {
            expect(decision.winners.length).toBeGreaterThan(1);
            return;
          }
          const winnersAt = (change: number): readonly number[] | undefined =>
            decisionTable({ weights: weights.map((own, place) => (place === criterion ? own * (1 + change) : own)), scores })?.winners;
          expect(winnersAt(changesAt * (1 - 1e-6))).toEqual(decision.winners);
          expect(winnersAt(changesAt * (1 + 1e-6))).not.toEqual(decision.winners);
        });
      }),
    );
  });

  it("only knows proportions of weights, and keeps totals on the range of the scores", () => {
    fc.assert(
      fc.property(tables, ({ weights, scores }) => {
        const decision = decisionTable({ weights, scores });
        expect(decisionTable({ weights: weights.map((own) => own * 4), scores })).toEqual(decision);
        decision?.totals.forEach((total, option) => {
          expect(total).toBeGreaterThanOrEqual(Math.min(...(scores[option] ?? [])) - 1e-12);
          expect(total).toBeLessThanOrEqual(Math.max(...(scores[option] ?? [])) + 1e-12);
        });
      }),
    );
  });
});
