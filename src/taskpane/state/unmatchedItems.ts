import { ranges } from "../../i18n/ranges";
import type { Survey } from "../../survey/survey";

const prefixes = { expectation: "E", perception: "P" } as const;

/**
 * The names of the columns that a recognised questionnaire lacks, runs written as ranges; empty when it has all or none was recognised.
 *
 * @example ["E3", "P10–P22"]
 */
export function unmatchedItems({ questionnaire, answers }: Survey): readonly string[] {
  if (questionnaire === undefined) return [];
  return (["expectation", "perception"] as const).flatMap((block) => {
    const missing = questionnaire.items.filter((_item, index) => answers[block][index] === undefined).map(({ number }) => number);
    return ranges(missing)
      .split(", ")
      .filter((run) => run !== "")
      .map((run) => run.replace(/\d+/g, (number) => `${prefixes[block]}${number}`));
  });
}
