import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import { penaltyReward } from "../../../src/stats/importance/asymmetricImpact";
import { compositeWeights, normalisedWeights } from "../../../src/stats/importance/compositeWeights";
import { priorities, ranksFromLargest } from "../../../src/stats/importance/priority";
import { expectClose, expectP } from "../../agreement/closeTo";
import { total } from "./models";

const cut = { low: 2, high: 4 };
const answers = Float64Array.from({ length: 45 }, (_, i) => (i % 5) + 1);
const second = Float64Array.from({ length: 45 }, (_, i) => (Math.floor(i / 5) % 5) + 1);
const noise = Float64Array.from({ length: 45 }, (_, i) => (((i * 7) % 11) - 5) / 10);

describe("penalty-reward contrasts", () => {
  it("tell what only hurts from what only helps, from what does both and from what does neither", () => {
    const kinds = (effect: (answer: number) => number): (string | undefined)[] =>
      penaltyReward(
        answers.map((answer, i) => 5 + effect(answer) + (noise[i] ?? NaN)),
        [answers, second],
        [cut, cut],
      ).attributes.map(({ kind }) => kind);
    expect(kinds((answer) => (answer <= 2 ? -2 : 0))).toEqual(["basic", "none"]);
    expect(kinds((answer) => (answer >= 4 ? 2 : 0))).toEqual(["exciting", "none"]);
    expect(kinds((answer) => (answer <= 2 ? -1 : answer >= 4 ? 1 : 0))).toEqual(["linear", "none"]);
    expect(kinds(() => 0)).toEqual(["none", "none"]);
    // An effect the wrong way round is none of the kinds.
    expect(kinds((answer) => (answer <= 2 ? 2 : answer >= 4 ? -2 : 0))).toEqual(["none", "none"]);
  });

  it("agree with R: lm(y ~ (x <= 2) + (x >= 4))", () => {
    const y = Float64Array.of(2, 3, 3, 5, 6, 4, 7, 8, 9, 6, NaN);
    const x = Float64Array.of(1, 2, 1, 3, 3, 3, 4, 5, 5, 4, 1);
    const { n, r2, attributes } = penaltyReward(y, [x], [cut]);
    const [impact] = attributes;
    expect([n, impact?.low, impact?.high]).toEqual([10, 3, 4]);
    expectClose(r2, 0.84060984060984056);
    expectClose(impact?.penalty?.b, -2.3333333333333335);
    expectP(impact?.penalty?.p, 2.9310600474291536e-2);
    expectClose(impact?.reward?.b, 2.5);
    expectP(impact?.reward?.p, 1.6662845777921764e-2);
    expectClose(impact?.range, 4.833333333333333);
    expectClose(impact?.asymmetry, (2.5 - 2.3333333333333335) / 4.833333333333333);
  });

  it("leave out what nobody answered, and say when there is no middle to compare with", () => {
    const few = Float64Array.from(answers, (answer) => Math.max(answer, 3));
    const { attributes, r2, reason } = penaltyReward(
      noise.map((x, i) => x + (few[i] ?? NaN)),
      [few],
      [cut],
    );
    expect(attributes[0]).toMatchObject({ low: 0, high: 18 });
    expect([attributes[0]?.penalty, attributes[0]?.kind, reason]).toEqual([undefined, undefined, undefined]);
    expectClose(attributes[0]?.reward?.b, 1.5, 0.1);
    expect(r2).toBeGreaterThan(0.5);
    const ends = answers.map((answer) => (answer <= 3 ? 1 : 5));
    expect(penaltyReward(noise, [ends], [cut]).reason).toBe("collinear");
    expect(penaltyReward(noise, [new Float64Array(45).fill(3)], [cut]).reason).toBe("empty-cell");
    expect(penaltyReward(new Float64Array(45).fill(1), [answers], [cut]).reason).toBe("constant");
    expect(penaltyReward(Float64Array.of(), [Float64Array.of()], [cut])).toMatchObject({ n: 0, reason: "no-rows" });
    expect(penaltyReward(Float64Array.of(1, 2, 3), [Float64Array.of(1, 3, 5)], [cut]).reason).toBe("too-few-rows");
  });

  it("weigh rows, and leave those without a weight out", () => {
    const [y, x] = [noise.map((own, i) => own + (answers[i] ?? NaN)), answers];
    const weights = y.map((_, i) => (i < 5 ? 0 : 1));
    const weighted = penaltyReward(y, [x], [cut], { weights });
    const without = penaltyReward(y.slice(5), [x.slice(5)], [cut]);
    expect(weighted.n).toBe(40);
    expectClose(weighted.attributes[0]?.reward?.b, without.attributes[0]?.reward?.b ?? NaN, 1e-13);
  });

  it("need cuts for every attribute, low below high", () => {
    expect(() => penaltyReward(noise, [answers], [])).toThrow(RangeError);
    expect(() => penaltyReward(noise, [answers], [{ low: 3, high: 3 }])).toThrow(RangeError);
  });
});

describe("what to fix first", () => {
  it("is what is important and has room, and nothing at the top of its scale", () => {
    const drivers = [
      { importance: 0.3, mean: 7 },
      { importance: 0.2, mean: 4, b: 0.6 },
      { importance: 0.1, mean: 1 },
    ];
    const [top, middle, last] = priorities(drivers, { min: 1, max: 7 });
    expect(top).toEqual({ room: 0, priority: 0, rank: 3 });
    expect([middle?.rank, last?.rank]).toEqual([1.5, 1.5]);
    expectClose(middle?.changeAtTop, 1.8);
    expect(() => priorities(drivers, { min: 1, max: 1 })).toThrow(RangeError);
  });

  it("ranks like R's rank of the negated numbers", () => {
    expect(ranksFromLargest([2, 9, 9, 4, 9])).toEqual([5, 2, 2, 4, 2]);
    expect(ranksFromLargest([])).toEqual([]);
  });
});

describe("weights of an index", () => {
  const items = [answers, second, answers.map((answer, i) => answer + (second[i] ?? NaN) + (noise[i] ?? NaN))];
  const products = crossProductsOf(items);

  it.each(["equal", "principal-covariance", "principal-correlation", "item-total"] as const)("sum to 1 (%s)", (method) => {
    expectClose(total(compositeWeights(products, method) ?? []), 1, 1e-13);
  });

  it("by the principal component of correlations follow the unit of an item, by covariances its spread", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), (factor) => {
        const scaled = crossProductsOf(items.map((item, j) => (j === 0 ? item.map((x) => x * factor) : item)));
        const [own, before] = [compositeWeights(scaled, "principal-correlation"), compositeWeights(products, "principal-correlation")];
        expectClose(((own?.[0] ?? NaN) / (own?.[1] ?? NaN)) * factor, (before?.[0] ?? NaN) / (before?.[1] ?? NaN), 1e-10);
      }),
    );
  });

  it("are undefined for one item, one row or a constant item, and equal ones need no spread", () => {
    const constant = crossProductsOf([answers, new Float64Array(45).fill(2)]);
    expect(compositeWeights(crossProductsOf([answers]), "equal")).toBeUndefined();
    expect(compositeWeights(crossProductsOf([Float64Array.of(1), Float64Array.of(2)]), "item-total")).toBeUndefined();
    expect(compositeWeights(constant, "principal-covariance")).toBeUndefined();
    expect(Array.from(compositeWeights(constant, "equal") ?? [])).toEqual([0.5, 0.5]);
    expect(normalisedWeights([1, -1])).toBeUndefined();
    expect(normalisedWeights([])).toBeUndefined();
  });
});
