import { textBehindNumber } from "./headerMarks";
import { tidy } from "./normalised";
import type { Item, Questionnaire } from "./questionnaire";

/** An item of the user's own: its header is its name in both languages. */
export function ownItem(number: number, header: string): Item {
  const text = tidy(header);
  const label = text === "" ? { en: `item ${number}`, "zh-CN": `第 ${number} 题` } : { en: text, "zh-CN": text };
  return { id: `item${number}`, number, key: 1, label, statements: {}, own: true };
}

/** The questionnaire with other items in it; only the dimensions that they belong to are left. */
export function ownQuestionnaire(questionnaire: Questionnaire, items: readonly Item[]): Questionnaire {
  const dimensions = questionnaire.dimensions.filter(({ id }) => items.some(({ dimension }) => dimension === id));
  const { wordedBothWays, pointMarks, ...rest } = questionnaire;
  const isWhole = items.length === questionnaire.items.length && items.every((item) => questionnaire.items.includes(item));
  return isWhole
    ? questionnaire
    : { ...rest, items, dimensions, ...(dimensions.length === questionnaire.dimensions.length && pointMarks && { pointMarks }) };
}

/**
 * What a header calls its item once a block's mark and number are taken away, with capitals as they stand.
 *
 * @example ownLabel("S3. Parking space", "parking space") // "Parking space"
 */
export function ownLabel(header: string, text: string): string {
  const tidied = tidy(header);
  const start = tidied.toLowerCase().indexOf(text);
  return start < 0 || text === "" ? text : tidied.slice(start, start + text.length);
}

/** The text behind an item's number, as it stands in the header; empty for `S3`. */
export function numberedLabel(header: string): string {
  return ownLabel(header, textBehindNumber(tidy(header).toLowerCase()));
}
