import { frequenciesOf } from "../stats/descriptive/frequencies";
import { proportionOf } from "../stats/proportions/proportion";
import type { GridCell } from "../survey/grid";
import { groupsOf } from "../survey/grouping";
import { normalised, tidy } from "../survey/normalised";
import { declaredMissing, readAnswer } from "../survey/readAnswer";
import { anyNumber, contentOf } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { listed, shapeOf } from "./cells";
import { incomplete, wrong } from "./failure";
import { tableRows } from "./tableRows";

interface Counted {
  readonly answer: number | string;
  readonly count: number;
}

/**
 * How often each answer was given, its share of the answers and Wilson's 95 % interval.
 *
 * Without labels numbers stand in ascending order, and texts by count, spellings joined, as in the analysis. With labels the answers stand
 * in their order, those that nobody gave too; what is not listed counts as missing.
 *
 * @param labels one column of answers, or a second one with the text to show for each
 * @throws CustomFunctions.Error `#N/A` without an answer, `#VALUE!` for more than two columns of labels
 */
export function frequencyTable(answers: Cells, labels: Cells | undefined): CellRows {
  const cells = listed(answers).map((cell): GridCell => contentOf(cell) ?? (typeof cell === "boolean" ? cell : ""));
  const counted = labels ? countListed(cells, labels) : countFound(cells);
  const n = counted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) throw incomplete((sentences) => sentences.noAnswers);
  return tableRows(
    ["answer", "count", "share", "ciLow", "ciHigh"],
    counted.map(({ answer, count }) => {
      const { share, low, high } = proportionOf({ count, n });
      return { answer, count, share, ciLow: low, ciHigh: high };
    }),
  );
}

function countFound(cells: readonly GridCell[]): readonly Counted[] {
  const given = cells.map((cell) => (declaredMissing.has(normalised(String(cell))) ? "" : cell));
  const filled = given.filter((cell) => tidy(String(cell)) !== "");
  const numbers = filled.map(plainNumber);
  if (numbers.every((number) => number !== undefined)) {
    const { numbers: different, counts } = frequenciesOf(Float64Array.from(numbers));
    return Array.from(different, (answer, place) => ({ answer, count: counts[place] ?? 0 }));
  }
  return groupsOf({ header: "", position: 0, cells: given })
    .map(({ name, members }) => ({ answer: name, count: members.length }))
    .sort((one, other) => other.count - one.count);
}

function countListed(cells: readonly GridCell[], labels: Cells): readonly Counted[] {
  // A row of answers is a list of them as well.
  const rows = labels.length === 1 && (labels[0]?.length ?? 0) > 2 ? listed(labels).map((label) => [label]) : labels;
  if ((rows[0]?.length ?? 0) > 2) throw wrong((sentences) => sentences.labels(shapeOf(labels)));
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return rows.flatMap(([code, text]) => {
    const answer = contentOf(code);
    if (answer === undefined || tidy(String(answer)) === "") return [];
    const shown = contentOf(text);
    return { answer: shown === undefined || shown === "" || shown === 0 ? answer : shown, count: counts.get(keyOf(answer)) ?? 0 };
  });
}

/** Numbers written as text are the same answer as the number. */
function keyOf(cell: GridCell): string {
  return String(plainNumber(cell) ?? normalised(String(cell)));
}

function plainNumber(cell: GridCell): number | undefined {
  const reading = readAnswer(cell, anyNumber);
  return reading.kind === "answer" && reading.note !== "read-as-number" ? reading.answer : undefined;
}
