import { textBehindNumber } from "./headerMarks";
import { normalised } from "./normalised";
import type { Item, Questionnaire } from "./questionnaire";

interface ItemWords {
  readonly number: number;
  /** Normalised label and statements in both languages. */
  readonly words: readonly string[];
}

const prepared = new WeakMap<Questionnaire, readonly ItemWords[]>();

/** Words that may stand inside a longer header: two English ones or three Chinese characters. A single word has to be all of it. */
const telling = /\p{L}[\p{P}\s]+\p{L}|\p{Script=Han}{3}/u;

/**
 * The number of the item whose label or statement a header holds, in either language; of several the one with the longest words. A label
 * of one word counts only where nothing else is said: "service" does not make "after-sales service" an item.
 *
 * @example namedItem("q7 staff always polite staff", servqual1988) // 16
 */
export function namedItem(text: string, questionnaire: Questionnaire): number | undefined {
  const alone = new Set([textBehindNumber(text, true), onlyIn(text, /[^\p{Script=Han}]+/gu), onlyIn(text, /[^a-z\s'’-]+/gu)]);
  let found: number | undefined;
  let longest = 0;
  for (const { number, words } of wordsOf(questionnaire)) {
    for (const word of words) {
      if (word.length <= longest || !text.includes(word)) continue;
      if (!telling.test(word) && !alone.has(word)) continue;
      longest = word.length;
      found = number;
    }
  }
  return found;
}

/** What is left of a header in one script: "美誉度 Reputation" is both. */
function onlyIn(text: string, others: RegExp): string {
  return text.replace(others, " ").trim();
}

function wordsOf(questionnaire: Questionnaire): readonly ItemWords[] {
  const known = prepared.get(questionnaire);
  if (known) return known;
  const made = questionnaire.items.map((item) => ({ number: item.number, words: wordingsOf(item) }));
  prepared.set(questionnaire, made);
  return made;
}

/** Everything an item is called, normalised. */
export function wordingsOf({ label, statements }: Item): readonly string[] {
  return [label, ...Object.values(statements)].flatMap((wording) => Object.values(wording).map(normalised)).filter((word) => word !== "");
}
