import type { ColumnHeading } from "./columnHeading";
import type { Language } from "./language";
import { satisfactionRatioChinese } from "./satisfactionRatioChinese";
import { satisfactionRatioEnglish } from "./satisfactionRatioEnglish";

export type RatioColumn =
  | "item"
  | "dimension"
  | "line"
  | "grouping"
  | "group"
  | "wave"
  | "n"
  | "dissatisfied"
  | "acceptable"
  | "satisfied"
  | "verySatisfied"
  | "meanRatio"
  | "ciLow"
  | "ciHigh"
  | "ratioOfMeans"
  | "band"
  | "expected"
  | "perceived"
  | "gap"
  | "gapLow"
  | "gapHigh"
  | "withoutRatio"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "p"
  | "pHolm";

export type RatioBand = "very-satisfied" | "satisfied" | "acceptable" | "dissatisfied";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

interface Range {
  readonly low: string;
  readonly high: string;
  readonly percent: string;
}

export interface SatisfactionRatioMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string, against: "rest" | "before") => Readonly<Record<RatioColumn, ColumnHeading>>;
  readonly bands: Readonly<Record<RatioBand, string>>;
  readonly overall: string;
  readonly tables: {
    readonly items: string;
    readonly dimensions: string;
    readonly overall: string;
    readonly groups: string;
    readonly waves: string;
  };
  readonly charts: {
    readonly bands: string;
    readonly bandsAlt: string;
    readonly bandsAxis: string;
    readonly dimensions: string;
    readonly dimensionsAlt: string;
    readonly ratios: string;
    readonly ratiosAlt: string;
    readonly ratioAxis: string;
    readonly waves: string;
    readonly wavesAlt: string;
  };
  readonly headlines: {
    readonly overall: (
      given: Range & { below: string; ratio: string; ratioOfMeans: string; gap: string },
      side: "above" | "below" | "at",
    ) => string;
    readonly worst: (items: readonly NamedFigure[], below: number, of: number) => string;
    readonly noneBelow: (of: number) => string;
    readonly above: (items: readonly NamedFigure[], count: number) => string;
    readonly group: (
      given: { column: string; group: string; ratio: string; difference: string; p: string; others: number | undefined },
      isBelow: boolean,
    ) => string;
    readonly groupsAlike: (column: string) => string;
    readonly wave: (given: Range & { before: string; after: string; change: string }, direction: "better" | "worse" | "none") => string;
  };
  readonly notComputable: { readonly none: string; readonly kept: string };
  readonly notes: {
    readonly kept: (n: number, all: number) => string;
    readonly notFree: (min: number, max: number) => string;
    readonly to100: (min: number) => string;
    readonly without: (count: number) => string;
    readonly leftOut: (names: readonly string[]) => string;
    readonly outside: (count: number, column: string) => string;
  };
  readonly method: {
    readonly ratio: string;
    readonly ratioText: string;
    readonly to100Text: string;
    readonly bands: string;
    readonly bandsText: string;
    readonly averages: string;
    readonly averagesText: string;
    readonly gap: string;
    readonly gapText: string;
    readonly tests: string;
    readonly references: string;
  };
}

export const satisfactionRatioMessages: Readonly<Record<Language, SatisfactionRatioMessages>> = {
  en: satisfactionRatioEnglish,
  "zh-CN": satisfactionRatioChinese,
};
