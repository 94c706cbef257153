/** Ends of an answer scale to choose from: read off the answers, never assumed. */
import type { AnswerScale } from "../../survey/answerScale";
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { blockColumns } from "./columnRoles";

/** The usual answer scales. */
const usualScales: readonly AnswerScale[] = [
  { min: 0, max: 1 },
  { min: 0, max: 3 },
  { min: 1, max: 3 },
  { min: 1, max: 4 },
  { min: 0, max: 4 },
  { min: 1, max: 5 },
  { min: 1, max: 6 },
  { min: 0, max: 6 },
  { min: 1, max: 7 },
  { min: 1, max: 9 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
];

const mostSuggestions = 4;

/** The lowest and the highest answer of most of the item columns; undefined where none holds numbers. */
export function seenRange(survey: Survey, choices: Choices): AnswerScale | undefined {
  const columns = Object.values(blockColumns(survey, choices)).flat();
  const ranges = columns.flatMap((column) => survey.candidates[column ?? -1]?.range ?? []);
  const min = commonest(ranges.map((range) => range.min));
  const max = commonest(ranges.map((range) => range.max));
  return min === undefined || max === undefined ? undefined : { min, max };
}

/** A wrongly typed 99 in one column says nothing of the scale. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number] | undefined>(
    (most, entry) => (most && most[1] >= entry[1] ? most : entry),
    undefined,
  )?.[0];
}

/**
 * The usual scales that hold what was seen, the narrowest first.
 *
 * @example suggestedScales({ min: 2, max: 5 })[0] // { min: 1, max: 5 }
 */
export function suggestedScales(seen: AnswerScale): readonly AnswerScale[] {
  return usualScales
    .filter(({ min, max }) => min <= seen.min && max >= seen.max)
    .sort((one, other) => one.max - one.min - (other.max - other.min) || one.max - other.max)
    .slice(0, mostSuggestions);
}
