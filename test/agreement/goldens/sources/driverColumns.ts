import { servqual1988 } from "../../../../src/questionnaires/servqual/index";
import { momentsOf } from "../../../../src/stats/moments";
import { keyedScores } from "../../../../src/survey/keyedScores";
import { meanScore } from "../../../../src/survey/meanScore";
import type { GoldenFolder, GoldenTable, JsonObject } from "../mirror";

export interface DriverColumns {
  readonly outcome: Float64Array;
  readonly predictors: readonly Float64Array[];
  /** Absent but for the sets whose rule names case weights. */
  readonly weights?: Float64Array;
}

/** The columns of one set of drivers.json: where they come from stands in its name, its label and the names of its predictors. */
export function driverColumns(folder: GoldenFolder, name: string, design: JsonObject): DriverColumns {
  const column = columnSource(folder, name);
  const predictors = (design.predictors as readonly string[]).map(column);
  const outcome = column(design.outcome as string);
  if (name.includes("item_mean_imputed")) return { outcome, predictors: predictors.map(imputed) };
  if (!name.endsWith("_weighted")) return { outcome, predictors };
  // The rule of these sets: 1 + (row mod 3), rows from 1.
  return { outcome, predictors, weights: outcome.map((_, index) => 1 + ((index + 1) % 3)) };
}

function columnSource(folder: GoldenFolder, name: string): (column: string) => Float64Array {
  const [source = ""] = name.split("_");
  if (source === "servqual") {
    const table = folder.table("servqual_clean_reversed.csv");
    return (column) => (table.headers.includes(column) ? table.numbers(column) : dimensionScores(table, column));
  }
  if (source === "bfi") {
    const table = folder.table("bfi.csv");
    const scales = folder.json("scoring_real.json").scales as JsonObject;
    return (column) => {
      const keys = (scales[column] as JsonObject).keys as readonly string[];
      const items = keys.map((key) => table.numbers(key.replace("-", "")));
      return keyedScores(items, { rule: "any", keys: keys.map((key) => (key.startsWith("-") ? -1 : 1)), scale: { min: 1, max: 6 } });
    };
  }
  const table = folder.table(`${source}.csv`);
  return (column) => table.numbers(column);
}

/** `Tangibles` is the score of the perceptions, `gap_Tangibles` that of the gaps, at least half of the items answered. */
function dimensionScores(table: GoldenTable, column: string): Float64Array {
  const [isGap, dimension] = [column.startsWith("gap_"), column.replace("gap_", "").toLowerCase()];
  const items = servqual1988.items.filter((item) => item.dimension === dimension);
  if (items.length === 0) throw new RangeError(`No dimension is called "${column}".`);
  const answers = items.map(({ number }) => {
    const perceived = table.numbers(`P${number}`);
    if (!isGap) return perceived;
    const expected = table.numbers(`E${number}`);
    return perceived.map((answer, row) => answer - (expected[row] as number));
  });
  return meanScore(answers, "half");
}

function imputed(answers: Float64Array): Float64Array {
  const { mean } = momentsOf(answers);
  return answers.map((answer) => (Number.isNaN(answer) ? mean : answer));
}
