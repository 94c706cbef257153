import { oneSampleT } from "../../../../src/stats/oneSampleT";
import { momentsOf } from "../../../../src/stats/moments";
import { promoterPoints } from "../../../../src/stats/proportions/netPromoterScore";
import { marginOf } from "../../../../src/stats/weighting/margin";
import { rake } from "../../../../src/stats/weighting/rake";
import { weightedMean } from "../../../../src/stats/weighting/weightedMean";
import { weightedMomentsOf } from "../../../../src/stats/weighting/weightedMoments";
import type { GoldenFile, GoldenTable, JsonObject, Mirror } from "../mirror";

/** Raking to known margins, and weighted means with the weights it gives. */
export const weightingFile: GoldenFile = {
  name: "weighting.json",
  mirror(folder, expected) {
    const table = folder.table("servqual_clean_not_reversed.csv");
    const { margins, margin_vars: headers, cell_weights: cells } = expected.raking as JsonObject;
    const names = headers as readonly string[];
    const targets = margins as readonly Readonly<Record<string, number>>[];
    const columns = names.map((header) => table.text(header));
    const raked = rake(columns.map((column, index) => marginOf(column, Object.entries(targets[index] ?? {}))));
    const weights = raked.weights ?? new Float64Array(table.rows).fill(NaN);
    const counts = (row: number): boolean => !Number.isNaN(weights[row]);
    const ids = table.text("id");
    return {
      raking: {
        margin_vars: names,
        n: raked.n,
        cell_weights: (cells as readonly JsonObject[]).map(({ a, b }) => {
          const row = ids.findIndex((_, index) => counts(index) && columns[0]?.[index] === a && columns[1]?.[index] === b);
          return { a, b, w: { [a as string]: weights[row] } };
        }),
        min: raked.lowest,
        max: raked.highest,
        kish_neff: raked.effective,
        deff: raked.designEffect,
        weights: Object.fromEntries(ids.flatMap((id, row) => (counts(row) ? [[id, weights[row]]] : []))),
      },
      weighted: Object.fromEntries(
        Object.keys(expected.weighted as JsonObject).map((name) => [name, weightedMirror(answersNamed(table, name), weights)]),
      ),
      unweighted: Object.fromEntries(
        Object.keys(expected.unweighted as JsonObject).map((name) => [name, plainMirror(answersNamed(table, name), weights)]),
      ),
    };
  },
  tolerances: ["raking/weights/*", "raking/cell_weights/**", "raking/min", "raking/max"].map((path) => ({ path, kind: "raking" })),
  given: ["raking/margins/**"],
  leftOut: [{ path: "raking/survey_max_abs_diff", reason: "how far two R packages differ" }],
};

/** A column by name; `nps_points` are the points of the net promoter score, `top2_P5` marks the two highest answers of 1-7. */
function answersNamed(table: GoldenTable, name: string): Float64Array {
  const marked = (column: string, mark: (answer: number) => number): Float64Array =>
    table.numbers(column).map((answer) => (Number.isNaN(answer) ? NaN : mark(answer)));
  if (name === "nps_points") return marked("ltr", promoterPoints);
  if (name.startsWith("top2_")) return marked(name.slice(5), (answer) => (answer >= 6 ? 1 : 0));
  return table.numbers(name);
}

function weightedMirror(column: Float64Array, weights: Float64Array): Mirror {
  const found = weightedMean(weightedMomentsOf(column, weights));
  return {
    n: found.n,
    sum_w: found.weight,
    wmean: found.mean,
    kish_neff: found.effective,
    deff_weights: found.designEffect,
    wvar_pop: found.populationVariance,
    wvar_reliability_unbiased: found.reliabilityVariance,
    wvar_frequency: found.frequencyVariance,
    se_linearised_survey: found.standardError,
    ci_survey_normal: [found.low, found.high],
    ci_survey_t_nminus1: [found.tLow, found.tHigh],
    se_kish: found.kishStandardError,
  };
}

/** Over the rows that have a weight. */
function plainMirror(column: Float64Array, weights: Float64Array): Mirror {
  const rows = [...weights.keys()].filter((row) => !Number.isNaN(weights[row]));
  const { n, mean, sd, standardError } = oneSampleT(momentsOf(column, rows));
  return { n, mean, sd, se: standardError };
}
