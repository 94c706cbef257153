import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmatoryFactor } from "../../../src/stats/factor/confirmatory";
import { discrepancy } from "../../../src/stats/factor/discrepancy";
import { maximumLikelihood } from "../../../src/stats/factor/maximumLikelihood";
import { minres } from "../../../src/stats/factor/minres";
import { minimiseByNewton } from "../../../src/stats/factor/newton";
import { omegaTotal } from "../../../src/stats/factor/omega";
import { principalComponents } from "../../../src/stats/factor/principalComponents";
import { expectClose } from "../../agreement/closeTo";

const methods = [
  { name: "minres", fit: minres },
  { name: "maximum likelihood", fit: maximumLikelihood },
];

function implied(loadings: readonly number[]): Float64Array {
  return Float64Array.from(loadings.flatMap((first, j) => loadings.map((second, k) => (j === k ? 1 : first * second))));
}

/** Correlations near those of one factor: each is moved by a little. */
const nearly = fc.array(fc.double({ min: 0.45, max: 0.8, noNaN: true }), { minLength: 4, maxLength: 8 }).chain((loadings) =>
  fc
    .array(fc.double({ min: -0.04, max: 0.04, noNaN: true }), { minLength: loadings.length ** 2, maxLength: loadings.length ** 2 })
    .map((moves) => {
      const size = loadings.length;
      const matrix = implied(loadings);
      for (let j = 0; j < size; j++) {
        for (let k = 0; k < j; k++)
          matrix[j * size + k] = matrix[k * size + j] = (matrix[j * size + k] as number) + (moves[j * size + k] as number);
      }
      return { matrix, size };
    }),
);

describe.each(methods)("one factor by $name", ({ fit }) => {
  it("finds the loadings again that made the correlations", () => {
    const some = fc.array(
      fc.tuple(fc.double({ min: 0.3, max: 0.95, noNaN: true }), fc.constantFrom(1, 1, 1, -1)).map(([size, sign]) => size * sign),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(some, (made) => {
        const sum = made.reduce((total, loading) => total + loading, 0);
        fc.pre(Math.abs(sum) > 0.01);
        const { loadings, uniquenesses, reason } = fit(implied(made), made.length);
        expect(reason).toBeUndefined();
        made.forEach((loading, item) => {
          expectClose(loadings?.[item], loading * Math.sign(sum), 1e-8);
          expectClose(uniquenesses?.[item], 1 - loading * loading, 1e-8);
        });
      }),
    );
  });

  it("moves with the items when they change places or sides", () => {
    fc.assert(
      fc.property(nearly, ({ matrix, size }) => {
        const { loadings } = fit(matrix, size);
        const back = fit(Float64Array.from(matrix).reverse(), size).loadings;
        const turned = fit(
          matrix.map((r, index) => ((index % size === 0) !== index < size ? -r : r)),
          size,
        ).loadings;
        loadings?.forEach((loading, item) => {
          expectClose(back?.[size - 1 - item], loading, 1e-9);
          expectClose(turned?.[item], item === 0 ? -loading : loading, 1e-9);
        });
        expect(loadings?.length).toBe(size);
      }),
    );
  });

  it("gives back the variance of every item", () => {
    fc.assert(
      fc.property(nearly, ({ matrix, size }) => {
        const { loadings, uniquenesses } = fit(matrix, size);
        expect(loadings).toBeDefined();
        loadings?.forEach((loading, item) => expectClose(loading * loading + (uniquenesses?.[item] as number), 1, 1e-9));
      }),
    );
  });

  it("refuses a solution that leaves an item nothing of its own", () => {
    const heywood = Float64Array.of(1, 0.8, 0.8, 0.8, 1, 0.5, 0.8, 0.5, 1);
    expect(fit(heywood, 3)).toEqual({ reason: "improper-solution" });
  });

  it("asks for three items", () => {
    expect(fit(Float64Array.of(1, 0.5, 0.5, 1), 2)).toEqual({ reason: "too-few-items" });
    expect(fit(new Float64Array(0), 0)).toEqual({ reason: "too-few-items" });
  });

  it("finds the deeper of two valleys", () => {
    const cluster = (j: number): number => (j < 3 ? 0 : 1);
    const strength = [0.7, 0.6] as const;
    const matrix = Float64Array.from({ length: 36 }, (_, index) => {
      const [j, k] = [Math.floor(index / 6), index % 6];
      return j === k ? 1 : cluster(j) === cluster(k) ? (strength[cluster(j)] as number) : 0.1;
    });
    const { loadings } = fit(matrix, 6);
    expect(loadings?.[0]).toBeGreaterThan(0.75);
    expect(loadings?.[5]).toBeLessThan(0.4);
  });
});

describe("the discrepancy of maximum likelihood", () => {
  it("has the slopes and curvatures that small steps measure", () => {
    const S = Float64Array.of(1, 0.4, 0.3, 0.4, 1, 0.5, 0.3, 0.5, 1);
    const at = Float64Array.of(0.5, -0.3, 0.8, -0.2, 0.4, -0.6);
    const { gradient, hessian } = discrepancy(S, at);
    const step = 1e-5;
    const moved = (coordinate: number, by: number): Float64Array => at.map((value, index) => (index === coordinate ? value + by : value));
    for (let j = 0; j < 6; j++) {
      const [up, down] = [discrepancy(S, moved(j, step)), discrepancy(S, moved(j, -step))];
      expectClose(gradient[j], (up.height - down.height) / (2 * step), 1e-8);
      for (let k = 0; k < 6; k++)
        expectClose(hessian[j * 6 + k], ((up.gradient[k] as number) - (down.gradient[k] as number)) / (2 * step), 1e-8);
    }
  });
});

describe("the confirmatory factor", () => {
  const covariances = Float64Array.of(4, 1.2, 1.4, 1.2, 1, 0.7, 1.4, 0.7, 2.25);

  it("is the correlation solution in the units of the items, with n in the denominator", () => {
    const correlations = covariances.map((covariance, index) => {
      const sds = [2, 1, 1.5] as const;
      return covariance / ((sds[Math.floor(index / 3)] as number) * (sds[index % 3] as number));
    });
    const standardised = maximumLikelihood(correlations, 3);
    const { loadings, uniquenesses } = confirmatoryFactor({ size: 3, covariances, n: 10 });
    expectClose(loadings?.[0], (standardised.loadings?.[0] as number) * 2 * Math.sqrt(0.9), 1e-12);
    expectClose(uniquenesses?.[2], (standardised.uniquenesses?.[2] as number) * 2.25 * 0.9, 1e-12);
    expectClose(confirmatoryFactor({ size: 3, covariances }).loadings?.[0], (standardised.loadings?.[0] as number) * 2, 1e-12);
  });

  it("says why there is none", () => {
    expect(confirmatoryFactor({ size: 3, covariances: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0, 1), n: 9 })).toEqual({ reason: "constant" });
    expect(confirmatoryFactor({ size: 2, covariances: Float64Array.of(1, 0.5, 0.5, 1), n: 9 })).toEqual({ reason: "too-few-items" });
  });
});

describe("omega total", () => {
  it("is alpha when all loadings are equal", () => {
    const { observed, model, commonToObserved } = omegaTotal([0.6, 0.6, 0.6], [0.64, 0.64, 0.64], implied([0.6, 0.6, 0.6]));
    const alpha = 1.5 * (1 - 3 / (3 + 6 * 0.36));
    expectClose(model, alpha, 1e-14);
    expectClose(observed, alpha, 1e-14);
    expectClose(commonToObserved, alpha, 1e-14);
  });

  it("has no observed form when the observed sum does not vary", () => {
    expect(omegaTotal([0.5, 0.5], [0.75, 0.75], [1, -1, -1, 1])).toEqual({ model: 0.4 });
  });
});

describe("Newton's method", () => {
  it("walks out of a place that curves downwards, and ends at rounding", () => {
    const valley = ([x = 0]: Float64Array): ReturnType<Parameters<typeof minimiseByNewton>[1]> => ({
      height: x ** 4 - 2 * x * x,
      gradient: Float64Array.of(4 * x ** 3 - 4 * x),
      hessian: Float64Array.of(12 * x * x - 4),
    });
    const { point, converged } = minimiseByNewton(Float64Array.of(0.1), valley);
    expect(converged).toBe(true);
    expectClose(point[0], 1, 1e-15);
  });

  it("says so when there is no minimum", () => {
    const slope = ([x = 0]: Float64Array): ReturnType<Parameters<typeof minimiseByNewton>[1]> => ({
      height: x,
      gradient: Float64Array.of(1),
      hessian: Float64Array.of(0),
    });
    expect(minimiseByNewton(Float64Array.of(0), slope).converged).toBe(false);
  });
});

describe("principal components", () => {
  it("come strongest first, add up to the number of items, and point to the positive side", () => {
    fc.assert(
      fc.property(nearly, ({ matrix, size }) => {
        const { eigenvalues, vectors } = principalComponents(matrix, size);
        expectClose(
          eigenvalues.reduce((sum, variance) => sum + variance, 0),
          size,
          1e-12,
        );
        eigenvalues.forEach((variance, index) => {
          expect(variance).toBeLessThanOrEqual(index === 0 ? Infinity : (eigenvalues[index - 1] as number));
          const vector = vectors[index] as Float64Array;
          expect(vector.reduce((sum, entry) => sum + entry, 0)).toBeGreaterThanOrEqual(0);
          for (let j = 0; j < size; j++) {
            const image = vector.reduce((sum, entry, k) => sum + (matrix[j * size + k] as number) * entry, 0);
            expectClose(image, variance * (vector[j] as number), 1e-12);
          }
        });
      }),
    );
  });

  it("are none of nothing", () => {
    expect(principalComponents(new Float64Array(0), 0).vectors).toEqual([]);
  });
});
