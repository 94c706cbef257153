import { ranges } from "../../i18n/ranges";
import type { Survey } from "../../survey/survey";

/**
 * The names of the columns that a recognised questionnaire lacks, runs written as ranges; empty when it has all or none was recognised.
 *
 * @example ["E3", "P10–P22"]
 */
export function unmatchedItems({ questionnaire, roles }: Survey): readonly string[] {
  if (questionnaire === undefined) return [];
  return questionnaire.blocks.flatMap(({ id, marks, optional }) => {
    const columns = roles.blocks[id] ?? [];
    const missing = questionnaire.items.filter((_item, index) => columns[index] === undefined).map(({ number }) => number);
    if (optional && missing.length === questionnaire.items.length) return [];
    return ranges(missing)
      .split(", ")
      .filter((run) => run !== "")
      .map((run) => run.replace(/\d+/g, (number) => `${(marks[0] ?? "").toUpperCase()}${number}`));
  });
}
