import type { Language } from "./language";
import { scorecardChinese } from "./scorecardChinese";
import { scorecardEnglish } from "./scorecardEnglish";
import type { ColumnWords } from "./servqual";

export type ScorecardColumn =
  | "category"
  | "item"
  | "items"
  | "grouping"
  | "group"
  | "n"
  | "total"
  | "maximum"
  | "percent"
  | "ciLow"
  | "ciHigh"
  | "index"
  | "sd"
  | "lowest"
  | "highest"
  | "mean"
  | "rest"
  | "pHolm";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface ScorecardMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<ScorecardColumn, ColumnWords>>;
  readonly overall: string;
  readonly everybody: string;
  /** Why there is no figure. */
  readonly none: string;
  readonly tables: {
    readonly categories: string;
    readonly items: string;
    readonly comparison: (column: string) => string;
    readonly heat: (column: string) => string;
    readonly groups: string;
  };
  readonly charts: {
    readonly radar: string;
    readonly radarAlt: string;
    readonly bars: string;
    readonly barsAlt: string;
    readonly axis: string;
    readonly units: (column: string) => string;
    readonly unitsAlt: string;
  };
  readonly headlines: {
    /** `unknown` where too few raters answered for a test. */
    readonly extremes: (weakest: NamedFigure, strongest: NamedFigure, sure: "yes" | "no" | "unknown" | "agreed") => string;
    readonly begin: (category: string, items: readonly NamedFigure[], maximum: string) => string;
    readonly overall: (
      given: { n: number; total: string; maximum: string; share: string },
      interval: { percent: string; low: string; high: string } | undefined,
    ) => string;
    readonly spread: (category: string, lowest: string, highest: string, maximum: string) => string;
    readonly group: (given: { column: string; group: string; share: string; rest: string; p: string }, isBelow: boolean) => string;
    readonly groupsAlike: (column: string) => string;
  };
  readonly notes: {
    readonly raters: (raters: number, counted: number, rule: string) => string;
    readonly single: string;
    readonly order: (n: number, agreement: string, p: string) => string;
    readonly withoutCategory: (items: number) => string;
    readonly withoutGroup: (count: number, column: string) => string;
  };
  readonly method: {
    readonly totals: string;
    readonly totalsText: string;
    readonly percent: string;
    readonly percentText: (lowest: number) => string;
    readonly intervalText: (percent: string) => string;
    readonly testsText: string;
    readonly whole: string;
    readonly wholeText: string;
    readonly references: string;
  };
}

export const scorecardMessages: Readonly<Record<Language, ScorecardMessages>> = { en: scorecardEnglish, "zh-CN": scorecardChinese };
