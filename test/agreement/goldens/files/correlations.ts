import { coMomentsOf } from "../../../../src/stats/coMoments";
import type { MissingPairs } from "../../../../src/stats/correlation/correlationMatrix";
import { correlationMatrix } from "../../../../src/stats/correlation/correlationMatrix";
import { kendall } from "../../../../src/stats/correlation/kendall";
import { ordinalTableOf } from "../../../../src/stats/correlation/ordinalTable";
import { pearson } from "../../../../src/stats/correlation/pearson";
import { polychoric } from "../../../../src/stats/correlation/polychoric";
import { spearman } from "../../../../src/stats/correlation/spearman";
import type { GoldenFile, GoldenFolder, JsonObject, Mirror } from "../mirror";
import { driverColumns } from "../sources/driverColumns";

/** Correlations of pairs of columns, and two whole matrices. */
export const correlationsFile: GoldenFile = {
  name: "correlations.json",
  mirror(folder, expected) {
    const sets = Object.entries(expected.sets as JsonObject);
    const names = (key: string): readonly string[] => ((expected[key] as JsonObject | undefined)?.names ?? []) as readonly string[];
    const [listwise, pairwise] = [names("matrix_listwise_servqual_P"), names("matrix_pairwise_servqual_P")];
    return {
      rule: "pairwise deletion",
      sets: Object.fromEntries(
        sets.map(([name, pairs]) => [name, (pairs as readonly JsonObject[]).map((pair) => pairMirror(folder, name, pair))]),
      ),
      matrix_listwise_servqual_P: { names: listwise, matrix: matrixMirror(folder, listwise, "listwise").r },
      n_listwise_servqual_P: matrixMirror(folder, listwise, "listwise").n,
      matrix_pairwise_servqual_P: { names: pairwise, matrix: matrixMirror(folder, pairwise, "pairwise").r },
    };
  },
  tolerances: [{ path: "sets/*/*/polychoric/*", kind: "polychoric" }],
  leftOut: [
    { path: "sets/*/*/polychoric/polycor_ML", reason: "thresholds and correlation estimated at once: R's second method, ours is two-step" },
  ],
};

function pairMirror(folder: GoldenFolder, set: string, { x, y, polychoric: latent }: JsonObject): Mirror {
  const [first, second] = [columnOf(folder, set, x as string), columnOf(folder, set, y as string)];
  const product = pearson(coMomentsOf(first, second));
  const rank = spearman(first, second);
  const order = kendall(first, second);
  return {
    x: x as string,
    y: y as string,
    n: product.n,
    pearson: { r: product.r, t: product.t, df: product.df, p: product.p, fisher_ci_low: product.low, fisher_ci_high: product.high },
    spearman: {
      rho: rank.rho,
      p_t_approx: rank.p,
      check_t_p: rank.p,
      fisher_ci_se_1_over_sqrt_n3: [rank.fisherInterval?.low, rank.fisherInterval?.high],
      bonett_wright_ci: [rank.interval?.low, rank.interval?.high],
    },
    kendall_tau_b: { tau: order.tau, z: order.z, p_normal_tie_corrected: order.p },
    ...(latent !== undefined && { polychoric: polychoricMirror(first, second) }),
  };
}

function polychoricMirror(x: Float64Array, y: Float64Array): Mirror {
  const { correlation: r } = polychoric(ordinalTableOf(x, y));
  return { psych_two_step_correct0: r, polycor_two_step: r };
}

function columnOf(folder: GoldenFolder, set: string, column: string): Float64Array {
  if (set.startsWith("bfi_")) return folder.table("bfi.csv").numbers(column);
  return driverColumns(folder, set, { outcome: column, predictors: [] }).outcome;
}

interface MatrixMirror {
  readonly n: number | undefined;
  readonly r: Mirror;
}

function matrixMirror(folder: GoldenFolder, names: readonly string[], missing: MissingPairs): MatrixMirror {
  const table = folder.table("servqual_clean_reversed.csv");
  const { r, n, size } = correlationMatrix(
    names.map((name) => table.numbers(name)),
    "pearson",
    missing,
  );
  return { n: n[0], r: names.map((_, row) => r.slice(row * size, (row + 1) * size)) };
}
