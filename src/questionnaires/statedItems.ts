import type { Item, Wording } from "../survey/questionnaire";

/** One item as it is written down: dimension, short names, statements. */
export type StatedItem = readonly [dimension: string, label: Wording, statement: Wording];

/** Both languages side by side. */
export function said(en: string, chinese: string): Wording {
  return { en, "zh-CN": chinese };
}

/** Items of a questionnaire with one block, numbered in their order, none reverse-keyed. */
export function statedItems(block: string, stated: readonly StatedItem[]): readonly Item[] {
  return stated.map(([dimension, label, statement], index) => ({
    id: `item${index + 1}`,
    number: index + 1,
    dimension,
    key: 1,
    label,
    statements: { [block]: statement },
  }));
}
