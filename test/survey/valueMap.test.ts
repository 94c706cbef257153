import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SupplierRatings } from "../../src/survey/valueMap";
import { valueMap } from "../../src/survey/valueMap";

const rating = fc.double({ min: 1, max: 7, noNaN: true });
const suppliers = fc.array(
  fc.record({
    name: fc.string(),
    benefits: fc.array(rating, { minLength: 4, maxLength: 4 }),
    costs: fc.array(rating, { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("valueMap", () => {
  const rated: SupplierRatings[] = [
    { name: "us", benefits: [6, 4], costs: [5, 3] },
    { name: "them", benefits: [4, 4], costs: [3, 3] },
    { name: "others", benefits: [5, undefined], costs: [4, 4] },
  ];

  it("weighs benefits and costs, and relates both to the average of the suppliers that have them", () => {
    const [us, them, others] = valueMap(rated, { benefits: [3, 1], costs: [1, 1] });
    expect(us).toMatchObject({ name: "us", benefit: 5.5, cost: 4, side: "more-for-the-cost" });
    expect(us?.relativeBenefit).toBeCloseTo(5.5 / 4.75, 12);
    expect(us?.relativeCost).toBeCloseTo(4 / 3.5, 12);
    expect(us?.perceivedValue).toBeCloseTo(5.5 / 4.75 / (4 / 3.5), 12);
    expect(them?.side).toBe("less-for-the-cost");
    expect(others).toEqual({ name: "others", cost: 4, reason: "unrated" });
  });

  it("does without a rating that carries no weight", () => {
    expect(valueMap(rated, { benefits: [1, 0] })[2]).toMatchObject({ benefit: 5 });
  });

  it("has no value where nothing is paid or nothing is got on average", () => {
    expect(valueMap([{ name: "a", benefits: [0], costs: [1] }])[0]).toEqual({ name: "a", benefit: 0, cost: 1, reason: "not-positive" });
    expect(valueMap([{ name: "a", benefits: [1], costs: [0] }])[0]).toMatchObject({ reason: "not-positive" });
    expect(valueMap([{ name: "a", benefits: [], costs: [1] }])[0]).toMatchObject({ reason: "unrated" });
    expect(valueMap([])).toEqual([]);
  });

  it("refuses weights that do not fit", () => {
    expect(() => valueMap(rated, { benefits: [1] })).toThrow(RangeError);
    expect(() => valueMap(rated, { costs: [0, 0] })).toThrow(RangeError);
    expect(() => valueMap(rated, { costs: [2, -1] })).toThrow(RangeError);
  });

  it("puts a single supplier, and equal suppliers, on the diagonal", () => {
    fc.assert(
      fc.property(suppliers, ([first]) => {
        if (!first) return;
        for (const { perceivedValue, side } of valueMap([first, first, first])) {
          expect(perceivedValue).toBeCloseTo(1, 12);
          expect(side).toBe("fair");
        }
      }),
    );
  });

  it("does not change when all costs, or all weights, are multiplied, and averages 1 on both axes", () => {
    fc.assert(
      fc.property(suppliers, fc.double({ min: 0.1, max: 10, noNaN: true }), (given, factor) => {
        const plain = valueMap(given);
        const dearer = valueMap(
          given.map(({ name, benefits, costs }) => ({ name, benefits, costs: costs.map((cost) => cost * factor) })),
          { benefits: [factor, factor, factor, factor] },
        );
        plain.forEach((position, place) => {
          expect(dearer[place]?.perceivedValue).toBeCloseTo(position.perceivedValue as number, 9);
        });
        const meanOf = (pick: (position: (typeof plain)[number]) => number | undefined): number =>
          plain.reduce((sum, position) => sum + (pick(position) as number), 0) / plain.length;
        expect(meanOf(({ relativeBenefit }) => relativeBenefit)).toBeCloseTo(1, 12);
        expect(meanOf(({ relativeCost }) => relativeCost)).toBeCloseTo(1, 12);
      }),
    );
  });
});
