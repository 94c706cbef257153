import type { Language } from "../../../i18n/language";
import { insertFunctionWords } from "../../../i18n/pane/insertFunctionWords";
import type { Survey } from "../../../survey/survey";
import type { Variant } from "./fillContext";

/** What a function is about, in words. */
export function variantWords(variant: Variant, { questionnaire, columns }: Survey, language: Language): string {
  const { variants: words } = insertFunctionWords[language];
  const block = (id: string): string => questionnaire?.blocks.find((each) => each.id === id)?.name[language] ?? id;
  const header = (column: number): string => columns[column]?.header ?? "";
  switch (variant.kind) {
    case "items": {
      const dimension = questionnaire?.dimensions.find(({ id }) => id === variant.dimension);
      return dimension === undefined ? words.all(block(variant.block)) : words.dimension(block(variant.block), dimension.name[language]);
    }
    case "pair":
      return words.pair(block(variant.expected), block(variant.perceived));
    case "column":
      return header(variant.column);
    case "group":
      return words.group(variant.group, header(variant.column));
    case "drivers":
      return variant.of === "items" ? words.driverItems : words.driverDimensions;
    case "whole":
      return "";
  }
}
