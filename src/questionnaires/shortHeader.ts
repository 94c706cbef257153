import type { Language } from "../i18n/language";
import type { Questionnaire } from "../survey/questionnaire";
import type { TemplateColumn } from "../survey/templateColumns";

/** Marks up to this length are initials. */
const initials = 3;
const chinese = /\p{Script=Han}/u;
const idNames: Readonly<Record<Language, string>> = { en: "id", "zh-CN": "编号" };

/** A column's header as survey tools write it, `P3 well-presented staff`: block, number and short name of the item, so that a column stays narrow. */
export function shortHeader(questionnaire: Questionnaire, { part, name, header }: TemplateColumn, language: Language): string {
  const { blocks, dimensions, items } = questionnaire;
  const block = blocks.find(({ id }) => id === part);
  if (block) {
    const { number = 0, label } = items.find(({ id }) => id === name) ?? {};
    return `${blocks.length > 1 ? markOf(block.marks, language) : ""}${number} ${label?.[language] ?? ""}`;
  }
  const place = dimensions.findIndex(({ id }) => id === name);
  if (part === "points") return `${language === "en" ? "W" : "权重"}${place + 1} ${dimensions[place]?.name[language] ?? ""}`;
  return name === "respondent" ? idNames[language] : header[language];
}

function markOf(marks: readonly string[], language: Language): string {
  const mark = marks.find((candidate) => chinese.test(candidate) === (language === "zh-CN")) ?? "";
  if (language === "zh-CN") return mark;
  return mark.length <= initials ? mark.toUpperCase() : `${mark} `;
}
