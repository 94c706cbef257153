import type { ScoreOptions } from "../../../../src/survey/keyedScores";
import { keyedScores } from "../../../../src/survey/keyedScores";
import type { Key } from "../../../../src/survey/questionnaire";
import { keyedColumn } from "../../../../src/survey/reverseKeyed";
import type { GoldenFile, GoldenTable, JsonObject, Mirror } from "../mirror";
import { descriptives, frequencyTable } from "../sources/descriptives";

const scale = { min: 1, max: 6 };

/** The answers to 25 items of a personality inventory: keyed items, scale scores by every missing rule, frequencies. */
export const scoringRealFile: GoldenFile = {
  name: "scoring_real.json",
  mirror(folder, expected) {
    const table = folder.table("bfi.csv");
    const scales = Object.entries(expected.scales as JsonObject);
    const items = Object.keys(expected.raw_item_freq as JsonObject);
    return {
      scales: Object.fromEntries(scales.map(([name, design]) => [name, scaleMirror(table, (design as JsonObject).keys as string[])])),
      raw_item_freq: Object.fromEntries(items.map((item) => [item, frequencyTable(table.numbers(item))])),
    };
  },
};

function scaleMirror(table: GoldenTable, signed: readonly string[]): Mirror {
  const names = signed.map((key) => key.replace("-", ""));
  const keys = signed.map((key): Key => (key.startsWith("-") ? -1 : 1));
  const columns = names.map((name) => table.numbers(name));
  const score = (options: ScoreOptions): Float64Array => keyedScores(columns, { ...options, keys, scale });
  const available = score({ rule: "any" });
  return {
    keys: signed,
    items: Object.fromEntries(
      names.map((name, item) => [name, descriptives(keyedColumn(columns[item] as Float64Array, keys[item] as Key, scale))]),
    ),
    mean_available: descriptives(available),
    mean_at_least_half: descriptives(score({ rule: "half" })),
    sum_listwise: descriptives(score({ kind: "sum", rule: "complete" })),
    first_20_mean_available: available.slice(0, 20),
    sum_prorated_half: descriptives(score({ kind: "prorated-sum", rule: "half" })),
  };
}
