import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import type { ItemCovariances } from "../../../src/stats/reliability/itemCovariances";
import { itemCovariancesOf, selectedItems, turnedItems } from "../../../src/stats/reliability/itemCovariances";
import { keyDiagnosis } from "../../../src/stats/reliability/keyDiagnosis";
import { negativeAlpha } from "../../../src/stats/reliability/negativeAlpha";
import { reliabilityOf } from "../../../src/stats/reliability/reliability";
import { expectClose } from "../../agreement/closeTo";
import { correlatedAnswers } from "./answers";

/** Items that share one factor and nothing else. */
function oneFactor(loadings: readonly number[]): ItemCovariances {
  const covariances = loadings.flatMap((first, j) => loadings.map((second, k) => (j === k ? 1 : first * second)));
  return { size: loadings.length, covariances: Float64Array.from(covariances) };
}

const loadings = fc.array(fc.double({ min: 0.4, max: 0.9, noNaN: true }), { minLength: 4, maxLength: 9 });

describe("the diagnosis of keys", () => {
  it("finds the one item that is keyed wrongly, wherever it stands", () => {
    fc.assert(
      fc.property(loadings, fc.nat(), (right, place) => {
        const wrong = place % right.length;
        const items = oneFactor(right.map((loading, item) => (item === wrong ? -loading : loading)));
        const { toTurn, negativeRest, alpha, alphaTurned, evidence } = keyDiagnosis(items);
        expect(toTurn).toEqual([wrong]);
        expect(negativeRest).toContain(wrong);
        expect(alphaTurned).toBeGreaterThan(alpha as number);
        expectClose(alphaTurned, reliabilityOf(oneFactor(right)).alpha as number, 1e-12);
        expectClose(evidence.find(({ item }) => item === wrong)?.alphaIfTurned, alphaTurned as number, 1e-12);
      }),
    );
  });

  it("has nothing to say against right keys", () => {
    fc.assert(
      fc.property(loadings, (right) => {
        const found = keyDiagnosis(oneFactor(right));
        expect([found.toTurn, found.negativeRest, found.evidence]).toEqual([[], [], []]);
      }),
    );
  });

  it("says the same of an item whatever the order of the items", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 3, max: 6 }), fc.nat(), (columns, turned) => {
        const signs = columns.map((_, item) => ((turned >> item) & 1 ? -1 : 1));
        const items = turnedItems(itemCovariancesOf(crossProductsOf(columns)) as ItemCovariances, signs);
        const last = items.size - 1;
        const reversed = selectedItems(
          items,
          Array.from({ length: items.size }, (_, item) => last - item),
        );
        const [forth, back] = [keyDiagnosis(items), keyDiagnosis(reversed)];
        expect(back.negativeRest.map((item) => last - item).reverse()).toEqual(forth.negativeRest);
        const own = forth.signs.reduce<number>((sum, sign) => sum + sign, 0);
        if (own !== 0) expect([...back.signs].reverse()).toEqual(forth.signs);
      }),
    );
  });

  it("takes a correlation that is 0 but for rounding for none, in either order", () => {
    const columns = [
      Float64Array.of(2, 2, 4, 1, 5, 6, 4, 4, 5),
      Float64Array.of(5, 0, 7, 4, 2, 5, 2, 2, 7),
      Float64Array.of(5, 0, 7, 3, 2, 4, 2, 4, 7),
      Float64Array.of(3, 0, 7, 1, 3, 6, 1, 3, 4),
    ];
    const items = turnedItems(itemCovariancesOf(crossProductsOf(columns)) as ItemCovariances, [1, -1, -1, 1]);
    const back = keyDiagnosis(selectedItems(items, [3, 2, 1, 0]));
    expect(back.negativeRest.map((item) => 3 - item).reverse()).toEqual(keyDiagnosis(items).negativeRest);
  });

  it("shows for each suspicious item the alpha that turning it alone would give", () => {
    fc.assert(
      fc.property(correlatedAnswers({ min: 3, max: 6 }), fc.nat(), (columns, turned) => {
        const signs = columns.map((_, item) => ((turned >> item) & 1 ? -1 : 1));
        const items = turnedItems(itemCovariancesOf(crossProductsOf(columns)) as ItemCovariances, signs);
        for (const { item, alphaIfTurned, itemRestCorrelation } of keyDiagnosis(items).evidence) {
          const alone = turnedItems(
            items,
            columns.map((_, other) => (other === item ? -1 : 1)),
          );
          const expected = reliabilityOf(alone).alpha;
          if (expected === undefined) expect(alphaIfTurned).toBeUndefined();
          else expectClose(alphaIfTurned, expected, 1e-9);
          expect(itemRestCorrelation).toBe(reliabilityOf(items).items[item]?.itemRestCorrelation);
        }
      }),
    );
  });

  it("passes over a constant item and still judges the others", () => {
    const { covariances } = oneFactor([0.8, 0.8, -0.8]);
    const withConstant = Float64Array.from({ length: 16 }, (_, index) => {
      const [j, k] = [Math.floor(index / 4), index % 4];
      return j === 3 || k === 3 ? 0 : (covariances[j * 3 + k] as number);
    });
    expect(keyDiagnosis({ size: 4, covariances: withConstant }).toTurn).toEqual([2]);
  });

  it("takes no side where no component leads, nor for fewer than two items", () => {
    expect(keyDiagnosis(oneFactor([0, 0, 0])).signs).toEqual([1, 1, 1]);
    expect(keyDiagnosis(oneFactor([0.5])).signs).toEqual([1]);
    expect(keyDiagnosis({ size: 0, covariances: new Float64Array(0) })).toEqual({ signs: [], toTurn: [], negativeRest: [], evidence: [] });
  });
});

describe("a negative alpha", () => {
  it("is put down to the keys when turning items makes a plausible dimension", () => {
    const found = negativeAlpha(oneFactor([0.8, 0.7, -0.8, -0.7]));
    expect(found?.alpha).toBeLessThan(0);
    expect(found?.averageCovariance).toBeLessThan(0);
    expect([found?.cause, found?.items.length]).toEqual(["keys", 2]);
    expect(reliabilityOf(oneFactor([0.8, 0.7, -0.8, -0.7])).negativeAlpha).toEqual(found);
  });

  it("is put down to unrelated items when turning does not help", () => {
    const covariances = Float64Array.of(1, -0.02, -0.03, -0.02, 1, -0.01, -0.03, -0.01, 1);
    const found = negativeAlpha({ size: 3, covariances });
    expect([found?.cause, found?.items]).toEqual(["unrelated", []]);
  });

  it("needs no cause when it is not negative, or cannot be computed", () => {
    expect(negativeAlpha(oneFactor([0.8, 0.7]))).toBeUndefined();
    expect(negativeAlpha(oneFactor([0.8]))).toBeUndefined();
    expect(reliabilityOf(oneFactor([0.8, 0.7])).negativeAlpha).toBeUndefined();
  });
});
