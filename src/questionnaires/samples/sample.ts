import type { Language } from "../../i18n/language";
import type { GridCell } from "../../survey/grid";
import type { Questionnaire, Wording } from "../../survey/questionnaire";

/** One respondent's cells by part and name: `perception.item7`, `background.site`; absent is not answered. */
export type SampleRow = Readonly<Record<string, GridCell>>;

/** Made-up answers to a questionnaire: the same in every run, and the same numbers in both languages. */
export interface Sample {
  readonly questionnaire: Questionnaire;
  readonly seed: number;
  readonly rows: (language: Language) => readonly SampleRow[];
  /** Headers of columns that no questionnaire declares, by the names of the cells. */
  readonly ownColumns?: Readonly<Record<string, Wording>>;
  /** What a person would choose for an analysis, by its id; nothing where the questionnaire says it all. */
  readonly options?: (language: Language) => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** `R001` */
export function respondentId(index: number): string {
  return `R${String(index + 1).padStart(3, "0")}`;
}

export const sampleSites: Readonly<Record<Language, readonly string[]>> = {
  en: ["Harbour", "Station", "University"],
  "zh-CN": ["港口店", "车站店", "大学店"],
};

export const sampleWaves: readonly string[] = ["2025", "2026"];

/** Every so many respondents one answers everything alike. */
export const carelessEvery = 40;

export const missingShare = 0.03;
