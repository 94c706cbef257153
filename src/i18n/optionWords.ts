import type { Language } from "./language";
import { optionWordsChinese } from "./optionWordsChinese";
import { optionWordsEnglish } from "./optionWordsEnglish";

/** An analysis' own option in its form. */
export interface OptionWords {
  readonly label: string;
  /** One sentence: what it does. It serves the form, its hint and the method page. */
  readonly hint: string;
  /** Of a choice: what each is called. */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * What is said of the options that the analyses declare: by option id, or by analysis and option where the same option means something else
 * in another analysis.
 */
export const optionWords: Readonly<Record<Language, Readonly<Record<string, OptionWords>>>> = {
  en: optionWordsEnglish,
  "zh-CN": optionWordsChinese,
};

/** The words of an option: those for the analysis, else those for every analysis; undefined where there are none. */
export function wordsOfOption(language: Language, analysis: string, option: string): OptionWords | undefined {
  const words = optionWords[language];
  return words[`${analysis}.${option}`] ?? words[option];
}
