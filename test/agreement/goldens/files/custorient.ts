import { crossProductsOf } from "../../../../src/stats/crossProducts";
import { friedman } from "../../../../src/stats/groups/friedman";
import { momentsOf } from "../../../../src/stats/moments";
import { reliability } from "../../../../src/stats/reliability/reliability";
import { keyedScores } from "../../../../src/survey/keyedScores";
import { scaleTo100 } from "../../../../src/survey/scaleTo100";
import type { GoldenFile, GoldenTable, JsonObject, Mirror } from "../mirror";
import { descriptives } from "../sources/descriptives";
import { groupMeansMirror, groupNames, namedGroups } from "../sources/groupsMirror";

const scale = { min: 1, max: 5 };

interface Category {
  readonly name: string;
  readonly items: readonly Float64Array[];
  /** Mean of the answered items, one a respondent. */
  readonly score: Float64Array;
}

/** Seven categories of customer orientation: scores, sums, units compared, and the categories compared within respondents. */
export const custorientFile: GoldenFile = {
  name: "custorient.json",
  mirror(folder, expected) {
    const table = folder.table("custorient.csv");
    const designs = expected.categories as Readonly<Record<string, JsonObject>>;
    const categories = Object.keys(designs).map((name) => categoryOf(table, name));
    const means = categories.map(({ score }) => momentsOf(score).mean);
    const compared = friedman(categories.map(({ score }) => score));
    return {
      categories: Object.fromEntries(categories.map((category) => [category.name, categoryMirror(category, table, designs)])),
      rank_high_to_low: Object.fromEntries(
        categories.map(({ name }, at) => [name, 1 + means.filter((mean) => mean > (means[at] as number)).length]),
      ),
      overall_mean_of_7: momentsOf(Float64Array.from(means)).mean,
      total_sum_listwise_40: summary(
        keyedScores(
          categories.flatMap(({ items }) => items),
          { kind: "sum", rule: "complete" },
        ),
      ),
      repeated_measures_friedman: { n: compared.n, chi2: compared.chiSquare, df: compared.df, p: compared.p },
    };
  },
};

function categoryOf(table: GoldenTable, name: string): Category {
  const items = table.headers.filter((header) => header.startsWith(`${name}_`)).map((header) => table.numbers(header));
  return { name, items, score: keyedScores(items, { rule: "half" }) };
}

function categoryMirror({ name, items, score }: Category, table: GoldenTable, designs: Readonly<Record<string, JsonObject>>): Mirror {
  const { mean } = momentsOf(score);
  const units = groupNames(designs[name]?.by_unit as JsonObject);
  return {
    k: items.length,
    mean_available_half: descriptives(score),
    sum_listwise: summary(keyedScores(items, { kind: "sum", rule: "complete" })),
    prorated_sum_half: summary(keyedScores(items, { kind: "prorated-sum", rule: "half" })),
    pct_of_max_mean: (100 * mean) / scale.max,
    pct_0_100_mean: scaleTo100(mean, scale),
    gap_to_5: scale.max - mean,
    alpha: reliability(crossProductsOf(items)).alpha,
    by_unit: groupMeansMirror(namedGroups(score, table.text("unit"), units)),
  };
}

function summary(column: Float64Array): Readonly<Record<string, Mirror>> {
  const { n, mean, sd, min, max } = descriptives(column);
  return { n, mean, sd, min, max };
}
