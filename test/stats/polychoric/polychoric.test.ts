import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalTable, ordinalTableOf } from "../../../src/stats/correlation/ordinalTable";
import { polychoric } from "../../../src/stats/correlation/polychoric";
import { bivariateNormalCdf, bivariateNormalDensity } from "../../../src/stats/distributions/bivariateNormal";
import { gaussLegendre, integrate } from "../../../src/stats/distributions/gaussLegendre";
import { normalCdf } from "../../../src/stats/distributions/normal";
import { expectClose } from "../../agreement/closeTo";

const z = fc.double({ min: -5, max: 5, noNaN: true });
const rho = fc.double({ min: -0.999999, max: 0.999999, noNaN: true });
const counts = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe("the bivariate normal distribution", () => {
  it.each([
    [0.5, -0.3, 0.6, 0.3436225301112107],
    [1.2, 1.1, 0.95, 0.84739437759084],
    [-2, -1.9, 0.999, 0.02273839057107847],
    [-1, 2, -0.7, 0.1402198541940397],
    [0.4, -0.4, -0.98, 0.02942499556003622],
    [3, 3.5, 0.2, 0.9984200124713009],
  ])("agrees with R's pmvnorm (TVPACK) below (%d, %d) at correlation %d", (h, k, correlation, expected) => {
    expectClose(bivariateNormalCdf(h, k, correlation), expected, 1e-14);
  });

  it("is known in closed form at zero, and for correlations of 0, 1 and -1", () => {
    for (const r of [-0.99999, -0.9, -0.3, 0, 0.5, 0.86, 0.999999]) {
      expectClose(bivariateNormalCdf(0, 0, r), 0.25 + Math.asin(r) / (2 * Math.PI), 1e-15);
    }
    fc.assert(
      fc.property(z, z, (h, k) => {
        expectClose(bivariateNormalCdf(h, k, 0), normalCdf(h) * normalCdf(k), 1e-15);
        expectClose(bivariateNormalCdf(h, k, 1), normalCdf(Math.min(h, k)), 1e-15);
        expectClose(bivariateNormalCdf(h, k, -1), Math.max(0, normalCdf(h) - normalCdf(-k)), 1e-15);
        expectClose(bivariateNormalCdf(h, Infinity, 0.4), normalCdf(h), 1e-15);
        expect(bivariateNormalCdf(h, -Infinity, 0.4)).toBe(0);
      }),
    );
  });

  it("is symmetric, splits a margin in two, and grows with the correlation as its density says", () => {
    fc.assert(
      fc.property(z, z, rho, (h, k, r) => {
        const share = bivariateNormalCdf(h, k, r);
        expectClose(bivariateNormalCdf(k, h, r), share, 1e-14);
        expectClose(share + bivariateNormalCdf(h, -k, -r), normalCdf(h), 1e-14);
      }),
    );
    const step = 1e-5;
    for (const [h, k, r] of [
      [0.3, 0.5, 0.84],
      [0.3, 0.5, 0.9],
      [-1, 0.2, -0.7],
    ] as const) {
      const slope = (bivariateNormalCdf(h, k, r + step) - bivariateNormalCdf(h, k, r - step)) / (2 * step);
      expectClose(bivariateNormalDensity(h, k, r), slope, 1e-8);
    }
    expect(bivariateNormalDensity(Infinity, 0, 0.5)).toBe(0);
  });

  it("has no step where one way of computing it takes over from the other", () => {
    for (const [h, k] of [
      [0.5, 0.5],
      [0.5, -0.2],
      [1, 1 + 1e-7],
      [-2, 3],
    ] as const) {
      for (const border of [0.85, -0.85]) {
        const gap = bivariateNormalCdf(h, k, border + 1e-12) - bivariateNormalCdf(h, k, border - 1e-12);
        expect(Math.abs(gap)).toBeLessThan(1e-11);
      }
    }
  });

  it("rests on a rule that is exact for polynomials", () => {
    for (const size of [1, 2, 5, 20]) {
      const degree = 2 * size - 2;
      expectClose(
        integrate(gaussLegendre(size), (x) => x ** degree, -1, 1),
        2 / (degree + 1),
        1e-14,
      );
    }
  });
});

describe("the polychoric correlation", () => {
  it("is the maximum that R finds for a table with an empty cell", () => {
    // uniroot over the slope of the likelihood, thresholds from the margins, pmvnorm with TVPACK.
    const found = polychoric(
      ordinalTable([
        [20, 12, 3, 1],
        [8, 25, 14, 4],
        [2, 10, 30, 18],
        [0, 3, 12, 26],
      ]),
    );
    expectClose(found.correlation, 0.747667130917, 1e-8);
    [-0.87242104571719, -0.093467818461954, 0.778676652466305].forEach((threshold, index) => {
      expectClose(found.rowThresholds[index], threshold, 1e-12);
    });
  });

  it("is a sine for a two by two table cut at the medians", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (alike, unlike) => {
        const { correlation } = polychoric(
          ordinalTable([
            [alike, unlike],
            [unlike, alike],
          ]),
        );
        expectClose(correlation, Math.sin((Math.PI / 2) * ((alike - unlike) / (alike + unlike))), 1e-9);
      }),
    );
  });

  it("does not care which variable comes first, nor how many surveys alike are joined, and changes sign when one is turned", () => {
    fc.assert(
      fc.property(counts, (table) => {
        const { correlation } = polychoric(ordinalTable(table));
        const expected = correlation as number;
        const transposed = (table[0] ?? []).map((_, column) => table.map((row) => row[column] as number));
        expectClose(polychoric(ordinalTable(transposed)).correlation, expected, 1e-10);
        expectClose(polychoric(ordinalTable(table.map((row) => row.map((count) => 3 * count)))).correlation, expected, 1e-10);
        expectClose(polychoric(ordinalTable([...table].reverse())).correlation, -expected, 1e-10);
      }),
      { numRuns: 50 },
    );
  });

  it("counts pairs of answers, and skips answers that nobody gave", () => {
    const [x, y] = [Float64Array.of(1, 1, 5, NaN, 5, 3), Float64Array.of(2, 2, 4, 2, 4, NaN)];
    expect(ordinalTableOf(x, y)).toEqual(
      ordinalTable([
        [2, 0],
        [0, 2],
      ]),
    );
    expect(() => ordinalTableOf(x, Float64Array.of(1))).toThrow(RangeError);
  });

  it("is absent when empty cells let it run to 1 or -1, when a variable is constant, and without rows", () => {
    const reasonFor = (table: number[][]): unknown => {
      const { correlation, reason } = polychoric(ordinalTable(table));
      return [correlation, reason];
    };
    expect(
      reasonFor([
        [10, 0],
        [0, 10],
      ]),
    ).toEqual([undefined, "empty-cell"]);
    expect(
      reasonFor([
        [10, 0],
        [5, 10],
      ]),
    ).toEqual([undefined, "empty-cell"]);
    expect(
      reasonFor([
        [0, 10],
        [10, 0],
      ]),
    ).toEqual([undefined, "empty-cell"]);
    expect(reasonFor([[3, 4, 5]])).toEqual([undefined, "constant"]);
    expect(
      reasonFor([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([undefined, "no-rows"]);
    expect(reasonFor([])).toEqual([undefined, "no-rows"]);
  });
});
