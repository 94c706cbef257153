import { servqual1988 } from "../../../../src/questionnaires/servqual/index";
import { exactMean } from "../../../../src/stats/exactMean";
import { meanScore } from "../../../../src/survey/meanScore";
import type { GoldenFolder } from "../mirror";

/** Gap scores of every respondent by dimension (`gap_Tangibles` ...), from the cleaned and keyed answers, and the mean of all dimensions. */
export function gapColumns(folder: GoldenFolder): Readonly<Record<string, Float64Array>> & { readonly gap_mean5: Float64Array } {
  const table = folder.table("servqual_clean_reversed.csv");
  const gaps = servqual1988.dimensions.map(({ id }) =>
    meanScore(
      servqual1988.items
        .filter(({ dimension }) => dimension === id)
        .map(({ number }) => {
          const expectation = table.numbers(`E${number}`);
          return table.numbers(`P${number}`).map((perception, row) => perception - (expectation[row] as number));
        }),
      "half",
    ),
  );
  const named = servqual1988.dimensions.map(({ id }, at) => [`gap_${id.charAt(0).toUpperCase()}${id.slice(1)}`, gaps[at]] as const);
  return { ...(Object.fromEntries(named) as Record<string, Float64Array>), gap_mean5: meansOfAll(gaps) };
}

/** The mean of the columns where all are answered, rounded once: R ranks these scores, and ties must stay ties. */
function meansOfAll(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from(columns[0] ?? [], (_, row) => {
    const scores = columns.map((column) => column[row] as number);
    return scores.some(Number.isNaN) ? NaN : (exactMean(scores) as number);
  });
}
