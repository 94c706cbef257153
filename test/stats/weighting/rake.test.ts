import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Margin } from "../../../src/stats/weighting/margin";
import { checkMargins, marginOf } from "../../../src/stats/weighting/margin";
import { rake } from "../../../src/stats/weighting/rake";
import { rowKinds } from "../../../src/stats/weighting/rowKinds";
import { expectClose } from "../../agreement/closeTo";

const a = Int32Array.from([1, 1, 2, 2, 2, 1, 2, 1, 2, 2], (level) => level - 1);
const b = Int32Array.from([1, 2, 3, 1, 2, 3, 3, 1, 2, 3], (level) => level - 1);
const baseWeights = Float64Array.of(1, 2, 1.5, 1, 0.5, 1, 2, 1, 1, 3);
const margins: readonly Margin[] = [
  { levels: a, targets: [0.6, 0.4] },
  { levels: b, targets: [0.2, 0.3, 0.5] },
];

/** Two or three margins over rows in which every level occurs with every other, so that raking converges. */
const full = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }),
    extra: fc.array(fc.nat(1000), { maxLength: 40 }),
  })
  .chain(({ sizes, extra }) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    const rows = [...Array.from({ length: cells }, (_, cell) => cell), ...extra.map((draw) => draw % cells)];
    const level = (cell: number, margin: number): number =>
      Math.floor(cell / sizes.slice(0, margin).reduce((product, size) => product * size, 1)) % (sizes[margin] ?? 1);
    return fc
      .tuple(...sizes.map((size) => fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size })))
      .map((targets) =>
        targets.map((list, margin): Margin => ({ levels: Int32Array.from(rows, (cell) => level(cell, margin)), targets: list })),
      );
  });

function shareOf({ levels }: Margin, level: number, weights: Float64Array): number {
  const sum = (rows: (row: number) => boolean): number => weights.reduce((total, weight, row) => (rows(row) ? total + weight : total), 0);
  return sum((row) => levels[row] === level) / sum(() => true);
}

describe("rake", () => {
  it("agrees with survey::rake from base weights", () => {
    const { weights } = rake(margins, { baseWeights });
    const r = [
      0.876784762136204, 2.477708561525827, 0.745679558261141, 0.246430475727592, 0.174097146158058, 1.768721914201724, 0.994239411014854,
      0.876784762136204, 0.348194292316115, 1.491359116522281,
    ];
    r.forEach((expected, row) => expectClose(weights?.[row], expected, 1e-10));
  });

  it("brings every margin to its targets with weights that sum to n", () => {
    fc.assert(
      fc.property(full, (given) => {
        const { weights = new Float64Array(), n, effective, designEffect } = rake(given);
        expectClose(
          weights.reduce((sum, weight) => sum + weight, 0),
          n,
          1e-9,
        );
        for (const margin of given) {
          const total = margin.targets.reduce((sum, target) => sum + target, 0);
          margin.targets.forEach((target, level) => expectClose(shareOf(margin, level, weights), target / total, 1e-10));
        }
        expect(effective).toBeLessThanOrEqual(n + 1e-9);
        expectClose(designEffect, n / (effective ?? NaN), 1e-12);
      }),
    );
  });

  it("does not depend on the order of the rows or of the margins", () => {
    fc.assert(
      fc.property(full, (given) => {
        const backward = given.map(({ levels, targets }) => ({ levels: levels.slice().reverse(), targets })).reverse();
        const [forth, back] = [rake(given).weights, rake(backward).weights?.reverse()];
        forth?.forEach((weight, row) => expectClose(weight, back?.[row] ?? NaN, 1e-8));
      }),
    );
  });

  it("multiplies the base weights by one number for each level: ratios within a cell stay", () => {
    const twice = (levels: Int32Array): Int32Array => Int32Array.of(...levels, ...levels);
    const doubled = margins.map(({ levels, targets }) => ({ levels: twice(levels), targets }));
    const base = Float64Array.of(...baseWeights, ...baseWeights.map((weight) => 3 * weight));
    const { weights } = rake(doubled, { baseWeights: base });
    for (let row = 0; row < 10; row++) expectClose((weights?.[row + 10] ?? NaN) / (weights?.[row] ?? NaN), 3, 1e-12);
  });

  it("holds bounds and margins together", () => {
    const bounds = { low: 0.3, high: 2.3 };
    const free = rake(margins, { baseWeights });
    const { weights, lowest, highest, deviation } = rake(margins, { baseWeights, bounds });
    expect(free.lowest).toBeLessThan(bounds.low);
    expect(lowest).toBeGreaterThanOrEqual(bounds.low - 1e-9);
    expect(highest).toBeLessThanOrEqual(bounds.high + 1e-9);
    expect(deviation).toBeLessThanOrEqual(1e-12);
    expectClose(shareOf(margins[1] as Margin, 2, weights ?? new Float64Array()), 0.5, 1e-10);
  });

  it("says so when bounds and margins cannot hold together", () => {
    const found = rake(margins, { baseWeights, bounds: { low: 0.9, high: 1.1 } });
    expect(found).toMatchObject({ n: 10, rounds: 1000, reason: "no-convergence" });
    expect(found.weights).toBeUndefined();
    expect(found.deviation).toBeGreaterThan(0.01);
  });

  it("names a level that has a target and no respondent", () => {
    const targets = [0.2, 0.3, 0.4, 0.1];
    expect(rake([margins[0] as Margin, { levels: b, targets }])).toEqual({
      n: 10,
      reason: "empty-cell",
      emptyLevel: { margin: 1, level: 3 },
    });
    expect(rake([{ levels: b, targets: [0.2, 0.3, 0.5, 0] }]).weights).toBeDefined();
  });

  it("gives weights of 0 to a level with target 0", () => {
    expect(rake([{ levels: Int32Array.of(0, 1, 1), targets: [1, 0] }]).weights).toEqual(Float64Array.of(3, 0, 0));
  });

  it("does not converge where margins contradict each other", () => {
    const contradictory = [
      { levels: Int32Array.of(0, 1, 1), targets: [0.5, 0.5] },
      { levels: Int32Array.of(0, 1, 1), targets: [0.4, 0.6] },
    ];
    expect(rake(contradictory).reason).toBe("no-convergence");
  });

  it("leaves out rows without a level or a base weight", () => {
    const levels = Int32Array.of(0, -1, 1, 1, 1);
    const { n, weights } = rake([{ levels, targets: [1, 1] }], { baseWeights: Float64Array.of(1, 1, 0, 2, NaN) });
    expect(n).toBe(2);
    expect(weights).toEqual(Float64Array.of(1, NaN, NaN, 1, NaN));
    expect(rake([{ levels: Int32Array.of(-1), targets: [1] }])).toEqual({ n: 0, reason: "no-rows" });
    expect(rake([{ levels: Int32Array.of(), targets: [1] }])).toEqual({ n: 0, reason: "no-rows" });
  });

  it("gives one respondent the weight 1", () => {
    expect(rake([{ levels: Int32Array.of(0), targets: [7] }])).toMatchObject({
      n: 1,
      weights: Float64Array.of(1),
      effective: 1,
      designEffect: 1,
    });
  });

  it("refuses margins that are none", () => {
    expect(() => rake([])).toThrow(RangeError);
    expect(() => checkMargins([{ levels: a, targets: [0, 0] }])).toThrow("not all 0");
    expect(() => checkMargins([{ levels: a, targets: [1, -1] }])).toThrow(RangeError);
    expect(() => checkMargins([{ levels: b, targets: [1, 1] }])).toThrow("no target");
    expect(() => checkMargins([margins[0] as Margin, { levels: Int32Array.of(0), targets: [1] }])).toThrow("same number of rows");
  });
});

describe("marginOf", () => {
  it("knows levels by name", () => {
    const { levels, targets } = marginOf(
      ["M", "X", "F"],
      [
        ["F", 3],
        ["M", 1],
      ],
    );
    expect([[...levels], targets]).toEqual([
      [1, -1, 0],
      [3, 1],
    ]);
  });
});

describe("rowKinds", () => {
  it("puts rows together that agree in all columns", () => {
    const { kinds, counts, samples } = rowKinds([Int32Array.of(0, 1, 0, -1, 0), Float64Array.of(0.5, 0.5, 0.5, 1, NaN)]);
    expect([[...kinds], counts, samples]).toEqual([
      [0, 1, 0, -1, -1],
      [2, 1],
      [0, 1],
    ]);
  });
});
