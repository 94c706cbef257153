import { checklistChinese } from "./checklistChinese";
import { checklistEnglish } from "./checklistEnglish";
import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

export type ChecklistColumn =
  "candidate" | "sign" | "lists" | "yes" | "of" | "share" | "lowest" | "highest" | "open" | "n" | "agreement" | "kappa";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface ChecklistMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: Readonly<Record<ChecklistColumn, ColumnWords>>;
  readonly overall: string;
  readonly everybody: string;
  readonly tables: { readonly candidates: string; readonly signs: string; readonly agreement: string };
  readonly charts: {
    readonly candidates: (signs: number) => string;
    readonly candidatesAlt: string;
    readonly rangeAlt: string;
    readonly axis: string;
    readonly range: string;
  };
  readonly headlines: {
    /** @param isClear every list of the first has more signs than any list of the next */
    readonly lead: (first: NamedFigure, next: NamedFigure, of: number, isClear: boolean) => string;
    readonly tied: (names: readonly string[], count: number, figure: string, of: number) => string;
    readonly single: (name: string, figure: string, of: number, lists: number) => string;
    readonly agreement: (share: string, kappa: string | undefined, subjects: number) => string;
    readonly disputed: (sign: string, share: string) => string;
    readonly rare: (signs: readonly string[], count: number, share: string) => string;
    readonly caution: string;
  };
  readonly notComputable: { readonly open: string; readonly single: string; readonly constant: string };
  readonly notes: {
    readonly lists: (rows: number, candidates: number, column: string | undefined) => string;
    readonly unnamed: (rows: number, column: string) => string;
    readonly withoutAnswers: (names: readonly string[]) => string;
    readonly open: (names: readonly string[]) => string;
  };
  readonly method: {
    readonly count: string;
    readonly countText: (middle: string) => string;
    readonly missingText: string;
    readonly agreement: string;
    readonly agreementText: string;
    readonly privacyText: string;
    readonly references: string;
  };
}

export const checklistMessages: Readonly<Record<Language, ChecklistMessages>> = { en: checklistEnglish, "zh-CN": checklistChinese };
