import type { MissingRule } from "./missingRule";
import { answersNeeded } from "./missingRule";
import type { Survey } from "./survey";

/** The columns that have to be answered together for one item to count. */
type AskedItem = readonly Float64Array[];

/**
 * How many respondents each missing rule keeps: those with a score in every dimension, or over all items where there are no dimensions.
 * An item of expectation and perception counts as answered only where both are; of other questionnaires the main block counts. Items
 * and dimensions without a column are left out.
 *
 * Every rule keeps nobody where no item has answers yet, as when the answer scale is not known.
 */
export function keptByRule(survey: Survey): Readonly<Record<MissingRule, number>> {
  const dimensions = askedItems(survey).map((items) => ({ items: items.length, answered: answeredCounts(items, survey.respondents) }));
  const kept = (rule: MissingRule): number => {
    if (dimensions.length === 0) return 0;
    const needed = dimensions.map(({ items }) => answersNeeded(rule, items));
    let count = 0;
    for (let i = 0; i < survey.respondents; i++) {
      if (dimensions.every(({ answered }, dimension) => (answered[i] as number) >= (needed[dimension] as number))) count++;
    }
    return count;
  };
  return { half: kept("half"), complete: kept("complete"), any: kept("any") };
}

/** By dimension; those without an item are left out. */
function askedItems({ questionnaire, answers }: Survey): readonly (readonly AskedItem[])[] {
  if (!questionnaire) return [];
  const isPaired = [answers.expectation, answers.perception].every((columns) => columns.some((column) => column !== undefined));
  const blocks = isPaired ? [answers.expectation, answers.perception] : [answers.blocks[questionnaire.mainBlock] ?? []];
  const asked = questionnaire.items.map((_, place) => blocks.flatMap((columns) => columns[place] ?? []));
  const ofDimension = (id: string | undefined): readonly AskedItem[] =>
    asked.filter(
      (columns, place) => columns.length === blocks.length && (id === undefined || questionnaire.items[place]?.dimension === id),
    );
  const ids = questionnaire.dimensions.map(({ id }) => id);
  return (ids.length === 0 ? [undefined] : ids).map(ofDimension).filter((items) => items.length > 0);
}

function answeredCounts(items: readonly AskedItem[], respondents: number): Uint32Array {
  const counts = new Uint32Array(respondents);
  for (const columns of items) {
    for (let i = 0; i < respondents; i++) {
      if (columns.every((column) => !Number.isNaN(column[i]))) counts[i] = (counts[i] as number) + 1;
    }
  }
  return counts;
}
