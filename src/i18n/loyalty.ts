import type { Language } from "./language";
import { loyaltyChinese } from "./loyaltyChinese";
import { loyaltyEnglish } from "./loyaltyEnglish";
import type { ColumnWords } from "./servqual";

export type LoyaltyColumn =
  | "group"
  | "grouping"
  | "wave"
  | "n"
  | "promoters"
  | "passives"
  | "detractors"
  | "nps"
  | "se"
  | "ciLow"
  | "ciHigh"
  | "promoterShare"
  | "passiveShare"
  | "detractorShare"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "p"
  | "pHolm"
  | "measure"
  | "counts"
  | "count"
  | "share"
  | "shareLow"
  | "shareHigh"
  | "shareDifference"
  | "shareDifferenceLow"
  | "shareDifferenceHigh"
  | "corner"
  | "satisfied"
  | "loyal";

export type LoyaltyMeasureName = "reputation" | "asked-for" | "return" | "selling-power" | "complaint";
export type LoyaltyCorner = "loyalists" | "hostages" | "mercenaries" | "defectors";

interface Range {
  readonly low: string;
  readonly high: string;
  readonly percent: string;
}

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface LoyaltyMessages {
  readonly title: string;
  readonly summary: string;
  /** @param against what a difference is taken against */
  readonly columns: (percent: string, against: "rest" | "before") => Readonly<Record<LoyaltyColumn, ColumnWords>>;
  readonly measures: Readonly<Record<LoyaltyMeasureName, string>>;
  readonly corners: Readonly<Record<LoyaltyCorner, string>>;
  readonly all: string;
  readonly yes: string;
  /** Which answers count: from a cut on, of a scale. */
  readonly from: (cut: number, max: number) => string;
  readonly below: (cut: number) => string;
  readonly tables: {
    readonly nps: string;
    readonly npsDifferences: string;
    readonly npsByWave: string;
    readonly measures: string;
    readonly measuresByGroup: string;
    readonly measuresByWave: string;
    readonly grid: (satisfaction: number, loyalty: number) => string;
  };
  readonly charts: {
    readonly promoters: string;
    readonly promotersAlt: string;
    readonly promotersAxis: string;
    readonly npsGroups: (column: string) => string;
    readonly npsGroupsAlt: string;
    readonly npsAxis: string;
    readonly npsWaves: string;
    readonly npsWavesAlt: string;
    readonly measures: string;
    readonly measuresAlt: string;
    readonly measuresAxis: string;
    readonly measureWaves: string;
    readonly measureWavesAlt: string;
    readonly grid: string;
    readonly gridAlt: string;
    readonly gridAxis: string;
  };
  readonly headlines: {
    readonly nps: (
      given: Range & { score: string; n: number; promoters: string; detractors: string },
      direction: "more" | "fewer" | "none",
    ) => string;
    readonly group: (
      given: { column: string; group: string; score: string; difference: string; p: string; others: number | undefined },
      isBelow: boolean,
    ) => string;
    readonly groupsAlike: (column: string) => string;
    readonly wave: (given: Range & { before: string; after: string; change: string }, direction: "better" | "worse" | "none") => string;
    readonly measures: (best: NamedFigure & Range, lowest: (NamedFigure & Range) | undefined, isSure: boolean) => string;
    readonly complaint: (given: NamedFigure & Range) => string;
    readonly grid: (
      shares: Readonly<Record<LoyaltyCorner, string>>,
      risk: "hostages" | "mercenaries" | "defectors",
      isSure: boolean,
    ) => string;
  };
  readonly notComputable: { readonly none: string; readonly kept: string; readonly alike: string };
  readonly notes: {
    readonly answered: (name: string, n: number, all: number) => string;
    readonly answeredEach: (least: number, most: number, all: number) => string;
    readonly both: (n: number, all: number) => string;
    readonly outside: (count: number, column: string) => string;
    readonly short: (column: string) => string;
    readonly mapped: (column: string, promoters: number, detractors: number, min: number, max: number) => string;
    readonly lowerIsBetter: (name: string) => string;
    readonly noGrid: string;
  };
  readonly method: {
    readonly nps: string;
    readonly npsText: string;
    readonly mapped: (promoters: number, detractors: number, min: number, max: number) => string;
    readonly column: string;
    readonly measures: string;
    readonly measuresText: (cuts: readonly string[]) => string;
    readonly cut: (name: string, cut: number, min: number, max: number) => string;
    readonly yesNo: (name: string) => string;
    readonly grid: string;
    readonly gridText: (satisfaction: string, satisfactionCut: number, loyalty: string, loyaltyCut: number) => string;
    readonly intervalText: (percent: string) => string;
    readonly tests: string;
    readonly references: string;
  };
}

export const loyaltyMessages: Readonly<Record<Language, LoyaltyMessages>> = { en: loyaltyEnglish, "zh-CN": loyaltyChinese };
