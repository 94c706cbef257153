import type { Messages } from "../i18n/messages";
import type { MethodPage } from "../report/tree";
import type { ItemSet } from "./itemSet";
import { surveyItemName } from "./surveyItemName";

/** The entry of a method page that says which items of a set were turned. */
export function itemKeyEntry({ items, scale }: ItemSet, { common, language }: Messages): MethodPage["entries"][number] {
  const turned = items.filter(({ key }) => key === -1).map((item) => surveyItemName(item, language));
  const text = turned.length === 0 ? common.method.keysNone : common.method.keysTurned(common.list(turned), scale.min + scale.max, 1);
  return { term: common.method.keys, text };
}
