import type { Key } from "../../survey/questionnaire";

/** Numbers, from 1, of the items that are turned. */
export function turnedItems(keys: readonly Key[]): readonly number[] {
  return keys.flatMap((key, index) => (key === -1 ? [index + 1] : []));
}

/** The list with the item's number taken out, or put in where it belongs. */
export function toggledItem(turned: readonly number[], number: number): readonly number[] {
  if (turned.includes(number)) return turned.filter((other) => other !== number);
  return [...turned, number].sort((first, second) => first - second);
}
