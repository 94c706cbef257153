import type { Language } from "../../i18n/language";
import type { TemplateMessages } from "../../i18n/template";
import { templateMessages } from "../../i18n/template";
import type { TemplateColumn } from "../../survey/templateColumns";
import type { EntryRule } from "./templatePlan";

/** Excel's limits for what it says beside a cell, and for a list of entries; characters. */
const longestTitle = 32;
const longestText = 255;

/** The labels of an answer scale in one line: `1 strongly disagree · 7 strongly agree`. */
export function labelLine({ scale, labels }: Pick<TemplateColumn, "scale" | "labels">, language: Language, endsOnly = false): string {
  const words = templateMessages[language];
  const named = (labels?.[language] ?? []).map((label, index) => words.label((scale?.min ?? 0) + index, label));
  const [first, last] = [named[0], named.at(-1)];
  const shown = endsOnly && named.length > 2 ? [first, last].flatMap((label) => label ?? []) : named;
  return shown.join(words.betweenLabels);
}

/** What may be entered into a column of a template, and what Excel says beside its cells. */
export function entryRule(column: TemplateColumn, language: Language): EntryRule {
  const words = templateMessages[language];
  const { choices, scale, section } = column;
  const entries = choices?.map((choice) => choice[language]);
  const promptTitle = cut(section[language], longestTitle);
  if (entries && isList(entries)) {
    const { title, message } = words.offList;
    return {
      accepts: { kind: "list", entries: entries.join(",") },
      promptTitle,
      prompt: words.choose,
      errorTitle: title,
      error: message,
    };
  }
  if (scale) {
    const { title, message } = words.offScale;
    return {
      accepts: { kind: "whole", ...scale },
      promptTitle,
      prompt: ratingPrompt(column, scale, language),
      errorTitle: title,
      error: message(scale.min, scale.max),
    };
  }
  return { accepts: undefined, promptTitle, prompt: textPrompt(column, words), errorTitle: "", error: "" };
}

function ratingPrompt(column: TemplateColumn, { min, max }: { readonly min: number; readonly max: number }, language: Language): string {
  const words = templateMessages[language];
  if (column.part === "points") return words.points;
  const rating = words.rating(min, max);
  const whole = [labelLine(column, language), labelLine(column, language, true), ""].map((labels) =>
    labels === "" ? rating : `${labels}\n${rating}`,
  );
  return whole.find((text) => text.length <= longestText) ?? rating;
}

function textPrompt({ role }: TemplateColumn, { prompts }: TemplateMessages): string {
  return role === "identity" || role === "wave" || role === "open" || role === "weight" ? prompts[role] : prompts.group;
}

/** Entries stand in one text with commas between them. */
function isList(entries: readonly string[]): boolean {
  return entries.length > 0 && entries.join(",").length <= longestText && entries.every((entry) => !entry.includes(","));
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
