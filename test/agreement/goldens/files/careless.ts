import { answerPatterns } from "../../../../src/stats/careless/answerPatterns";
import { availableDistances } from "../../../../src/stats/careless/availableDistances";
import { mahalanobisDistances } from "../../../../src/stats/careless/mahalanobis";
import type { GoldenFile, GoldenTable, Json, JsonObject, Mirror } from "../mirror";

/** Signs of careless answers, on answers as they were given. */
export const carelessFile: GoldenFile = {
  name: "careless.json",
  mirror(folder, expected) {
    const table = folder.table("servqual_clean_not_reversed.csv");
    return Object.fromEntries(Object.entries(expected).flatMap(([name, block]) => (isBlock(block) ? [[name, blockOf(table, name)]] : [])));
  },
  leftOut: [
    { path: "note", reason: "a remark, no number" },
    { path: "*/*_rule", reason: "a remark, no number" },
  ],
};

function isBlock(block: Json): block is JsonObject {
  return typeof block === "object" && block !== null && "rows" in block;
}

function blockOf(table: GoldenTable, name: string): Mirror {
  const letters = name.startsWith("all") ? ["E", "P"] : [name.charAt(0).toUpperCase()];
  const items = letters.flatMap((letter) => table.headers.filter((header) => new RegExp(`^${letter}\\d+$`).test(header)));
  const columns = items.map(table.numbers);
  const ids = table.text("id");
  const { answered, longestRun, withinSd } = answerPatterns(columns);
  const complete = mahalanobisDistances(columns);
  const available = availableDistances(columns);
  const named = (holds: (row: number) => boolean): readonly string[] => ids.filter((_, row) => holds(row));
  return {
    k: items.length,
    n_complete: complete.n,
    rows: ids.map((id, row) => ({
      id,
      n_missing: items.length - (answered[row] as number),
      longstring: longestRun[row],
      irv: numberOf(withinSd[row]),
      d2: numberOf(complete.squared?.[row]),
      d2_p: numberOf(complete.p?.[row]),
      psych_outlier_pairwise_d2: numberOf(available.squared?.[row]),
    })),
    flag_longstring_ge_half_k: named((row) => (longestRun[row] as number) >= items.length / 2),
    flag_irv_zero: named((row) => withinSd[row] === 0),
    flag_d2_p_lt_001: named((row) => (complete.p?.[row] ?? NaN) < 0.001),
  };
}

function numberOf(entry: number | undefined): Mirror {
  return entry === undefined || Number.isNaN(entry) ? undefined : entry;
}
