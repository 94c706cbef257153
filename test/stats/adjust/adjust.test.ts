import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PValues } from "../../../src/stats/adjust/adjustInSteps";
import { benjaminiHochberg } from "../../../src/stats/adjust/benjaminiHochberg";
import { bonferroni } from "../../../src/stats/adjust/bonferroni";
import { hochberg } from "../../../src/stats/adjust/hochberg";
import { holm } from "../../../src/stats/adjust/holm";
import { expectClose } from "../../agreement/closeTo";

const methods: Readonly<Record<string, (p: PValues) => (number | undefined)[]>> = { holm, hochberg, benjaminiHochberg, bonferroni };

// R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05, 0.001, 0.9), method)
const p = [0.01, 0.02, 0.03, 0.04, 0.05, 0.001, 0.9];
const inR: Readonly<Record<string, readonly number[]>> = {
  holm: [0.06, 0.1, 0.12, 0.12, 0.12, 0.007, 0.9],
  hochberg: [0.06, 0.1, 0.1, 0.1, 0.1, 0.007, 0.9],
  benjaminiHochberg: [0.035, 0.14 / 3, 0.0525, 0.056, 0.35 / 6, 0.007, 0.9],
  bonferroni: [0.07, 0.14, 0.21, 0.28, 0.35, 0.007, 1],
};

const anyP = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }));

describe.each(Object.entries(methods))("%s", (name, adjust) => {
  it("agrees with R's p.adjust", () => {
    adjust(Object.freeze(p.slice())).forEach((adjusted, at) => expectClose(adjusted, inR[name]?.[at] ?? NaN, 1e-15));
  });

  it("leaves gaps as gaps, as if they had not been tests", () => {
    fc.assert(
      fc.property(anyP, (list) => {
        const adjusted = adjust(list);
        expect(adjusted.map((one) => one === undefined)).toEqual(list.map((one) => one === undefined));
        expect(adjusted.filter((one) => one !== undefined)).toEqual(adjust(list.filter((one) => one !== undefined)));
      }),
    );
  });

  it("makes no p smaller, none larger than 1 or Bonferroni's, and keeps their order", () => {
    fc.assert(
      fc.property(anyP, (list) => {
        const adjusted = adjust(list);
        const plain = bonferroni(list);
        list.forEach((own, i) => {
          if (own === undefined) return;
          expect(adjusted[i]).toBeGreaterThanOrEqual(own * (1 - 1e-15));
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, plain[i] ?? 1));
          list.forEach((other, j) => {
            if (other !== undefined && own < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 1);
          });
        });
      }),
    );
  });

  it("leaves a single test as it is, and an empty list empty", () => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([undefined])).toEqual([undefined]);
    expect(adjust([])).toEqual([]);
  });
});
