import { coMomentsOf } from "../../../../src/stats/coMoments";
import { kendall } from "../../../../src/stats/correlation/kendall";
import { pearson } from "../../../../src/stats/correlation/pearson";
import { spearman } from "../../../../src/stats/correlation/spearman";
import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { describe } from "../../../../src/stats/descriptive/describe";
import { frequenciesOf } from "../../../../src/stats/descriptive/frequencies";
import { kruskalWallis } from "../../../../src/stats/groups/kruskalWallis";
import { driverCorrelations } from "../../../../src/stats/importance/driverCorrelations";
import { shapley } from "../../../../src/stats/importance/shapley";
import { momentsOf } from "../../../../src/stats/moments";
import { oneSampleT } from "../../../../src/stats/oneSampleT";
import { cohenDz } from "../../../../src/stats/paired/cohenDz";
import { leastSquares } from "../../../../src/stats/regression/leastSquares";
import { itemCovariancesOf } from "../../../../src/stats/reliability/itemCovariances";
import { reliability } from "../../../../src/stats/reliability/reliability";
import { splitHalf } from "../../../../src/stats/reliability/splitHalf";
import { effectiveSize } from "../../../../src/stats/weighting/effectiveSize";
import type { GoldenFile, Json, JsonObject, Mirror } from "../mirror";

/** Small cases at the edge of what can be computed. Their data stand in the file itself. */
export const edgeCasesFile: GoldenFile = {
  name: "edge_cases.json",
  mirror(_, expected) {
    const part = (name: string): JsonObject => (expected[name] ?? {}) as JsonObject;
    const numeric = Object.entries(part("numeric")).map(([name, design]) => [name, numericMirror(design as JsonObject)] as const);
    return {
      numeric: Object.fromEntries(numeric),
      constant_item: constantItem(part("constant_item").data as JsonObject),
      paired_zero_sd: pairedZeroSd(part("paired_zero_sd")),
      n1: oneAnswer(part("n1")),
      n0: { mean: describe(new Float64Array()).mean },
      two_item_alpha: twoItems(part("two_item_alpha")),
      negative_alpha: negativeAlpha(part("negative_alpha")),
      collinear: collinear(part("collinear")),
      ties: ties(part("ties")),
      all_tied_kruskal: kruskalWallis([Float64Array.of(4, 4, 4), Float64Array.of(4, 4)].map((group) => frequenciesOf(group))).p,
      kish_equal_weights: equalWeights(part("kish_equal_weights").n as number),
      dz_ci_check: standardisedDifference(part("dz_ci_check")),
    };
  },
  tolerances: [
    { path: "dz_ci_check/ci/*", kind: "noncentral-t" },
    { path: "dz_ci_check/effectsize_ci/*", kind: "optimised-interval" },
  ],
  given: [
    "numeric/*/first/*",
    "numeric/*/values",
    "numeric/*/values/*",
    "*/data/*/*",
    "*/p/*",
    "*/e/*",
    "*/x/*",
    "*/y/*",
    "*/a/*",
    "*/b/*",
    "*/c/*",
    "*/d/*",
    "*/x1/*",
    "*/x2/*",
  ],
};

function columnOf(json: Json | undefined): Float64Array {
  return Float64Array.from((json ?? []) as readonly number[]);
}

/** The numbers are listed, or they are the first one and then the next two in turns. */
function numericMirror({ n, first, values }: JsonObject): Mirror {
  const [head = NaN, second = NaN, third = NaN] = first as readonly number[];
  const repeated = Float64Array.from({ length: n as number }, (_, i) => (i === 0 ? head : i % 2 === 1 ? second : third));
  const column = values === null ? repeated : columnOf(values);
  const { mean, sd, n: counted } = describe(column);
  return {
    n: counted,
    mean,
    sd,
    nist_certified: { mean, sd },
  };
}

function constantItem(data: JsonObject): Mirror {
  const [a, b, c] = [columnOf(data.a), columnOf(data.b), columnOf(data.c)];
  const { alpha, items } = reliability(crossProductsOf([a, b, c]));
  return {
    alpha_raw_with_constant: alpha,
    r_drop_of_constant: items[0]?.itemRestCorrelation,
    pearson_with_constant: pearson(coMomentsOf(a, b)).r,
  };
}

function pairedZeroSd(data: JsonObject): Mirror {
  const [p, e] = [columnOf(data.p), columnOf(data.e)];
  const test = oneSampleT(momentsOf(p.map((perceived, i) => perceived - (e[i] as number))));
  return { gap: test.mean, sd: test.sd, t: test.t, p_value: test.p, dz: test.dz };
}

function oneAnswer(data: JsonObject): Mirror {
  const x = columnOf(data.x);
  const { mean, sd, standardError, low } = describe(x);
  return { mean, sd, se: standardError, ci: low };
}

function twoItems(data: JsonObject): Mirror {
  const [a, b] = [columnOf(data.a), columnOf(data.b)];
  const products = crossProductsOf([a, b]);
  const items = itemCovariancesOf(products);
  const halves = items && splitHalf(items, [0]);
  return { alpha_raw: reliability(products).alpha, r: pearson(coMomentsOf(a, b)).r, spearman_brown: halves?.spearmanBrown };
}

function negativeAlpha(data: JsonObject): Mirror {
  const [a, b, c] = [columnOf(data.a), columnOf(data.b), columnOf(data.c)];
  return { alpha_raw: reliability(crossProductsOf([a, b, c])).alpha };
}

function collinear(data: JsonObject): Mirror {
  const [x1, x2, y] = [columnOf(data.x1), columnOf(data.x2), columnOf(data.y)];
  const predictors = [x1, x2, x1.map((x, i) => x + (x2[i] as number))];
  const fit = leastSquares(y, predictors);
  const correlations = driverCorrelations(crossProductsOf([y, ...predictors]));
  const lmg = correlations && shapley(correlations)?.shares;
  return { lm_coef_x3: fit.effects?.[2]?.b, r2: fit.r2, lmg };
}

function ties(data: JsonObject): Mirror {
  const [x, y] = [columnOf(data.x), columnOf(data.y)];
  return { spearman: spearman(x, y).rho, kendall_b: kendall(x, y).tau };
}

function equalWeights(n: number): Mirror {
  const size = effectiveSize(new Float64Array(n).fill(1));
  return { n: size?.n, neff: size?.effective };
}

function standardisedDifference(data: JsonObject): Mirror {
  const d = columnOf(data.d);
  const found = cohenDz(momentsOf(d));
  const ci = [found?.low, found?.high];
  return { dz: found?.dz, ci, effectsize_ci: ci };
}
