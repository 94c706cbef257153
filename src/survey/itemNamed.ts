import { normalised } from "./normalised";
import type { Item } from "./questionnaire";
import type { ResponseTable } from "./responseTable";
import type { ItemColumns } from "./survey";

/**
 * The place of the item that an option names: by its id, by the header of one of its columns, or by its number; undefined when there is
 * none.
 */
export function itemNamed(
  given: string,
  items: readonly Item[],
  table: ResponseTable,
  blocks: Readonly<Record<string, ItemColumns>>,
): number | undefined {
  const name = normalised(given);
  const isHeaded = (item: number): boolean =>
    Object.values(blocks).some((columns) => normalised(table.columns[columns[item] ?? -1]?.header ?? "") === name);
  const tests: readonly ((item: Item, index: number) => boolean)[] = [
    ({ id }) => normalised(id) === name,
    (_, index) => isHeaded(index),
    ({ number }) => String(number) === name,
  ];
  for (const test of tests) {
    const found = name === "" ? -1 : items.findIndex(test);
    if (found >= 0) return found;
  }
  return undefined;
}
