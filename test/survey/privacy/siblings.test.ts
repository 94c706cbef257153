import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHiddenStatus, siblingStatuses } from "../../../src/survey/privacy/siblings";

describe("groups beside the figure of all of them", () => {
  it("hides a small group and the next smallest, so that subtraction gives the two together", () => {
    expect(siblingStatuses([30, 12, 3, 40], 5)).toEqual(["shown", "complement", "few", "shown"]);
  });

  it("hides nothing when nothing is small", () => {
    expect(siblingStatuses([30, 5, 7], 5)).toEqual(["shown", "shown", "shown"]);
  });

  it("hides a third group when two hidden ones together are still fewer than the minimum", () => {
    expect(siblingStatuses([30, 2, 2, 8], 5)).toEqual(["shown", "few", "few", "complement"]);
  });

  it("keeps a group without answers apart from a small one", () => {
    expect(siblingStatuses([30, 0, 9], 5)).toEqual(["shown", "empty", "shown"]);
  });

  it("counts people in no group as a hidden part of the whole", () => {
    expect(siblingStatuses([30, 9], 5, 2)).toEqual(["shown", "complement"]);
    expect(siblingStatuses([30, 9, 3], 5, 6)).toEqual(["shown", "shown", "few"]);
  });

  it("lets nobody subtract their way to fewer people than the minimum, while anything can be hidden", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 10 }),
        fc.nat(12),
        (counts, minimum, outside) => {
          const statuses = siblingStatuses(counts, minimum, outside);
          const remainder = outside + counts.reduce((sum, count, index) => sum + (statuses[index] === "shown" ? 0 : count), 0);
          counts.forEach((count, index) => {
            if (statuses[index] === "shown") expect(count).toBeGreaterThanOrEqual(minimum);
          });
          const whole = outside + counts.reduce((sum, count) => sum + count, 0);
          if (statuses.includes("shown")) expect(remainder === 0 || remainder >= minimum).toBe(true);
          else expect(remainder).toBe(whole);
        },
      ),
    );
  });

  it("never leaves exactly one group hidden beside shown ones, unless people in no group hide it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 }), (counts) => {
        const statuses = siblingStatuses(counts, 5);
        expect(statuses.filter(isHiddenStatus)).not.toHaveLength(1);
      }),
    );
  });
});
