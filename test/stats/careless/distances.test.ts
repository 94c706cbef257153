import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availableDistances } from "../../../src/stats/careless/availableDistances";
import { mahalanobisDistances } from "../../../src/stats/careless/mahalanobis";
import { crossProductsOf, mergeCrossProducts } from "../../../src/stats/crossProducts";
import { pairwiseProductsOf } from "../../../src/stats/pairwise/pairwiseProducts";
import { expectClose, expectP } from "../../agreement/closeTo";

const columns = [
  [5, 4, 4, 3, 1, 2],
  [5, 4, 3, 3, 2, 1],
  [2, 5, 4, 5, 3, 4],
].map((answers) => Float64Array.from(answers));
/** R: mahalanobis(x, colMeans(x), cov(x)), pchisq(d2, 3, lower.tail = FALSE). */
const squaredInR = [3.71621621621622, 2.09459459459459, 1.28378378378378, 1.28378378378378, 3.71621621621622, 2.90540540540541];
const pInR = [0.293783151270316, 0.553007087507382, 0.732987332239858, 0.732987332239859, 0.293783151270316, 0.40644091865065];

const survey = fc
  .array(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 8, maxLength: 30 })
  .map((rows) => [0, 1, 2].map((item) => Float64Array.from(rows, (row, index) => (row[item] ?? 0) + (index % (item + 2)))));

describe("mahalanobisDistances", () => {
  it("agree with R", () => {
    const { squared, p, n, df } = mahalanobisDistances(columns);
    expect([n, df]).toEqual([6, 3]);
    squaredInR.forEach((distance, row) => expectClose(squared?.[row], distance, 1e-13));
    pInR.forEach((chance, row) => expectP(p?.[row], chance));
  });

  it("sum to (n - 1) times the number of items", () => {
    fc.assert(
      fc.property(survey, (items) => {
        const { squared, n } = mahalanobisDistances(items);
        if (squared)
          expectClose(
            squared.reduce((sum, distance) => sum + distance, 0),
            3 * (n - 1),
            1e-7,
          );
      }),
    );
  });

  it("do not change when items are stretched, shifted, turned or put in another order", () => {
    fc.assert(
      fc.property(survey, (items) => {
        const [first, second, third] = items.map((item, index) => item.map((answer) => (index === 1 ? 8 - answer : 3 * answer + index)));
        if (!first || !second || !third) return;
        const [plain, changed] = [mahalanobisDistances(items).squared, mahalanobisDistances([third, first, second]).squared];
        plain?.forEach((distance, row) => expectClose(changed?.[row], distance, 1e-7));
      }),
    );
  });

  it("leave rows with a missing answer out of the middle, and without a distance", () => {
    const gaps = columns.map((column, item) => Float64Array.of(...column, item === 1 ? NaN : 9));
    const { squared, p, n } = mahalanobisDistances(gaps);
    expect([n, squared?.[6], p?.[6]]).toEqual([6, NaN, NaN]);
    expectClose(squared?.[0], squaredInR[0] ?? NaN, 1e-13);
  });

  it("of a block are those of the whole when its moments are the whole's", () => {
    const part = (from: number, to: number): Float64Array[] => columns.map((column) => column.slice(from, to));
    const whole = mergeCrossProducts(crossProductsOf(part(0, 2)), crossProductsOf(part(2, 6)));
    const blocks = [part(0, 2), part(2, 6)].flatMap((block) => [...(mahalanobisDistances(block, whole).squared ?? [])]);
    squaredInR.forEach((distance, row) => expectClose(blocks[row], distance, 1e-13));
  });

  it("say why there are none", () => {
    const [first, second] = columns as [Float64Array, Float64Array];
    expect(mahalanobisDistances([Float64Array.of(NaN)])).toEqual({ n: 0, df: 1, reason: "no-rows" });
    expect(mahalanobisDistances([Float64Array.of(1)])).toEqual({ n: 1, df: 1, reason: "too-few-rows" });
    expect(mahalanobisDistances(columns.map((column) => column.slice(0, 3))).reason).toBe("too-few-rows");
    expect(mahalanobisDistances([first, new Float64Array(6).fill(0.1)]).reason).toBe("constant");
    expect(mahalanobisDistances([first, second, first.map((answer, row) => answer + (second[row] ?? 0))]).reason).toBe("collinear");
    expect(mahalanobisDistances([first, first]).squared).toBeUndefined();
  });

  it("refuse columns that do not belong together", () => {
    expect(() => mahalanobisDistances([])).toThrow(RangeError);
    expect(() => mahalanobisDistances([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
    expect(() => mahalanobisDistances(columns, crossProductsOf(columns.slice(1)))).toThrow(RangeError);
  });
});

describe("availableDistances", () => {
  it("are Mahalanobis' where no answer is missing", () => {
    fc.assert(
      fc.property(survey, (items) => {
        const [complete, available] = [mahalanobisDistances(items), availableDistances(items)];
        expect(available.reason).toBe(complete.reason);
        complete.squared?.forEach((distance, row) => expectClose(available.squared?.[row], distance, 1e-7));
      }),
    );
  });

  it("put a missing answer at the mean of its item", () => {
    const gaps = columns.map((column, item) => Float64Array.of(...column, item === 1 ? NaN : 3));
    const pairs = pairwiseProductsOf(gaps);
    const mean = pairs.means[4] ?? NaN;
    const filled = gaps.map((column) => column.map((answer) => (Number.isNaN(answer) ? mean : answer)));
    expectClose(availableDistances(gaps).squared?.[6], availableDistances(filled, pairs).squared?.[6] ?? NaN, 1e-13);
    expect(availableDistances(gaps).squared?.[6]).toBeGreaterThan(0);
  });

  it("are missing for a row without any answer", () => {
    const { squared } = availableDistances(columns.map((column) => Float64Array.of(...column, NaN)));
    expect(squared?.[6]).toBeNaN();
    expectClose(squared?.[0], squaredInR[0] ?? NaN, 1e-13);
  });

  it("say why there are none", () => {
    const impossible = [
      Float64Array.of(1, 2, 3, 1, 2, 3, NaN, NaN, NaN),
      Float64Array.of(1, 2, 3, NaN, NaN, NaN, 1, 2, 3),
      Float64Array.of(NaN, NaN, NaN, 1, 2, 3, 3, 2, 1),
    ];
    expect(availableDistances(impossible).reason).toBe("improper-solution");
    expect(availableDistances([Float64Array.of(1, NaN), Float64Array.of(NaN, 1)]).reason).toBe("too-few-rows");
    expect(availableDistances([new Float64Array()]).reason).toBe("no-rows");
    expect(availableDistances([Float64Array.of(2, 2, 2)]).reason).toBe("constant");
    expect(() => availableDistances([])).toThrow(RangeError);
  });
});
