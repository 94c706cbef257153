import { favourableChinese } from "./favourableChinese";
import { favourableEnglish } from "./favourableEnglish";
import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

export type FavourableColumn =
  | "line"
  | "item"
  | "theme"
  | "grouping"
  | "group"
  | "n"
  | "answers"
  | "favourable"
  | "neutral"
  | "unfavourable"
  | "ciLow"
  | "ciHigh"
  | "mean"
  | "sd"
  | "rest"
  | "pHolm"
  | "net"
  | "netLow"
  | "netHigh"
  | "answer"
  | "times"
  | "all";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

interface ShareWithInterval {
  readonly share: string;
  readonly low: string;
  readonly high: string;
  readonly percent: string;
}

export interface FavourableMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<FavourableColumn, ColumnWords>>;
  readonly overall: string;
  readonly everybody: string;
  readonly tables: {
    readonly themes: string;
    readonly overall: string;
    readonly items: string;
    readonly comparison: string;
    readonly heat: (column: string) => string;
    readonly means: (column: string) => string;
    /** Of some of the groups, when they are too many for one map. */
    readonly heatPart: (column: string, from: string, to: string) => string;
    readonly crossed: (first: string, second: string) => string;
    readonly groups: string;
    readonly advocacy: string;
    readonly open: (question: string, n: number) => string;
  };
  readonly charts: {
    readonly themes: (hasNeutral: boolean) => string;
    readonly themesAlt: (hasNeutral: boolean) => string;
    readonly parts: (hasNeutral: boolean) => string;
    readonly partsAlt: (hasNeutral: boolean) => string;
    readonly items: string;
    readonly itemsAlt: string;
    readonly groups: (column: string) => string;
    readonly groupsAlt: string;
    readonly shareAxis: string;
    readonly favourableAxis: string;
  };
  readonly headlines: {
    readonly overall: (given: ShareWithInterval & { mean: string; scale: string }) => string;
    readonly themes: (weakest: NamedFigure, strongest: NamedFigure, isSure: boolean) => string;
    readonly items: (low: readonly NamedFigure[], count: number, overall: string) => string;
    readonly noneLow: (lowest: NamedFigure, overall: string) => string;
    readonly group: (
      given: { column: string; group: string; share: string; rest: string; p: string; others: number | undefined },
      isBelow: boolean,
    ) => string;
    readonly groupsAlike: (column: string) => string;
    readonly wave: (
      given: { from: string; to: string; before: string; after: string; p: string },
      direction: "better" | "worse" | "none",
    ) => string;
    readonly advocacy: (given: ShareWithInterval & { unfavourable: string; net: string }) => string;
  };
  readonly notComputable: { readonly none: string };
  readonly notes: {
    readonly base: (respondents: number, counted: number, rule: string) => string;
    readonly withoutGroup: (count: number, column: string) => string;
    readonly openFew: (question: string, minimum: number) => string;
    readonly openCare: string;
  };
  readonly method: {
    readonly favourable: string;
    readonly favourableText: (top: string, middle: string | undefined, bottom: string) => string;
    readonly themes: string;
    readonly themesText: string;
    readonly intervalText: (percent: string) => string;
    readonly groups: string;
    readonly groupsText: string;
    readonly crossed: string;
    readonly crossedText: string;
    readonly open: string;
    readonly openText: (minimum: number, seed: number) => string;
    readonly advocacy: string;
    readonly advocacyText: string;
    readonly references: string;
  };
}

export const favourableMessages: Readonly<Record<Language, FavourableMessages>> = { en: favourableEnglish, "zh-CN": favourableChinese };
