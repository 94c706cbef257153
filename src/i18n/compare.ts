import type { ColumnHeading } from "./columnHeading";
import { compareChinese } from "./compareChinese";
import { compareEnglish } from "./compareEnglish";
import type { Language } from "./language";

export type CompareColumn =
  | "grouping"
  | "group"
  | "part"
  | "pair"
  | "n"
  | "mean"
  | "sd"
  | "ciLow"
  | "ciHigh"
  | "median"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "p"
  | "testP"
  | "restP"
  | "pAdjusted"
  | "pGamesHowell"
  | "pTukey"
  | "hedgesG"
  | "delta"
  | "verdict"
  | "method"
  | "groups"
  | "statistic"
  | "df1"
  | "df2"
  | "omegaSquared"
  | "epsilonSquared"
  | "restN"
  | "rest";

type Method = "welch" | "anova" | "kruskal-wallis";
type Adjustment = "holm" | "bh";

/** What the columns' definitions depend on. */
export interface CompareColumnSettings {
  readonly percent: string;
  readonly method: Method;
  readonly adjustment: Adjustment;
}

/** A group with its mean as people read it. */
export interface NamedMean {
  readonly name: string;
  readonly mean: string;
}

/** A group below another one. */
export interface NamedDifference {
  readonly name: string;
  readonly against: string;
  /** Without sign. */
  readonly difference: string;
}

export interface CompareMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (settings: CompareColumnSettings) => Readonly<Record<CompareColumn, ColumnHeading>>;
  readonly tables: {
    readonly groups: (measure: string) => string;
    readonly test: string;
    readonly pairs: string;
    readonly rest: string;
    readonly parts: string;
  };
  readonly methods: Readonly<Record<Method, string>>;
  readonly verdicts: { readonly real: string; readonly chance: string; readonly unknown: string };
  readonly pairName: (later: string, earlier: string) => string;
  readonly charts: {
    readonly groups: (measure: string, column: string) => string;
    readonly groupsAlt: string;
    readonly axis: (measure: string) => string;
  };
  readonly headlines: {
    /** The groups differ: highest and lowest. */
    readonly differ: (measure: string, column: string, highest: NamedMean, lowest: NamedMean, p: string) => string;
    /** Not by more than chance. */
    readonly alike: (measure: string, column: string, highest: NamedMean, lowest: NamedMean, p: string) => string;
    readonly untested: (column: string, reason: string) => string;
    readonly hidden: (column: string, minimum: number) => string;
    /** @param others further pairs that differ; @param alike pairs that do not */
    readonly pairs: (pairs: readonly NamedDifference[], others: number, alike: number, percent: string) => string;
    readonly noPair: (column: string) => string;
    readonly rest: (name: string, difference: string, low: string, high: string, percent: string, isLower: boolean) => string;
    readonly part: (name: string, part: string, difference: string, p: string, others: number) => string;
  };
  readonly notes: { readonly unweightedRanks: string; readonly order: string };
  readonly method: {
    readonly groupsTerm: string;
    readonly adjustmentTerm: string;
    readonly tests: Readonly<Record<Method, string>>;
    readonly adjustments: Readonly<Record<Adjustment, string>>;
    readonly restTerm: string;
    readonly rest: string;
    readonly references: Readonly<Record<Method, string>>;
  };
}

export const compareMessages: Readonly<Record<Language, CompareMessages>> = { en: compareEnglish, "zh-CN": compareChinese };
