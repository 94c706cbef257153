import type { Messages } from "../../i18n/messages";
import type { SurveyItem } from "../itemSet";
import { surveyItemName } from "../surveyItemName";
import type { ScaleResult } from "./scaleResult";

/** What a scale is called: its dimension, or how many questions it takes together. */
export function scaleName({ dimension, items }: ScaleResult, { language, reliability }: Messages): string {
  return dimension ? dimension.name[language] : reliability.all(items.length);
}

/** What the items at some positions of a scale are called. */
export function itemNames(items: readonly SurveyItem[], positions: readonly number[], { language }: Messages): string[] {
  return positions.flatMap((position) => {
    const item = items[position];
    return item ? [surveyItemName(item, language)] : [];
  });
}
