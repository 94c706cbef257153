import type { Language } from "./language";
import type { ColumnWords } from "./servqual";
import { valueMapChinese } from "./valueMapChinese";
import { valueMapEnglish } from "./valueMapEnglish";

export type ValueMapColumn =
  | "supplier"
  | "n"
  | "benefit"
  | "cost"
  | "relativeCost"
  | "relativeBenefit"
  | "perceivedValue"
  | "advantage"
  | "ciLow"
  | "ciHigh"
  | "side"
  | "item"
  | "kind"
  | "mean"
  | "relative"
  | "weight"
  | "line";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
  readonly low: string;
  readonly high: string;
}

export interface ValueMapMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<ValueMapColumn, ColumnWords>>;
  readonly sides: Readonly<Record<"more-for-the-cost" | "fair" | "less-for-the-cost", string>>;
  readonly unsure: string;
  readonly kinds: Readonly<Record<"benefit" | "cost", string>>;
  readonly tables: { readonly suppliers: string; readonly average: string; readonly items: string; readonly weights: string };
  readonly average: string;
  readonly charts: {
    readonly map: string;
    readonly mapAlt: string;
    readonly x: string;
    readonly y: string;
    readonly diagonal: string;
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
    readonly advantage: string;
    readonly advantageAlt: string;
    readonly advantageAxis: string;
  };
  readonly headlines: {
    readonly above: (suppliers: readonly NamedFigure[], percent: string) => string;
    readonly below: (suppliers: readonly NamedFigure[], percent: string) => string;
    readonly allFair: (of: number) => string;
    readonly others: (names: readonly string[]) => string;
    readonly weakest: (
      supplier: string,
      benefit: { readonly name: string; readonly figure: string } | undefined,
      cost: { readonly name: string; readonly figure: string } | undefined,
    ) => string;
  };
  readonly notComputable: { readonly unrated: string; readonly notPositive: string; readonly noInterval: string };
  readonly notes: {
    readonly few: (names: readonly string[], minimum: number) => string;
    readonly outside: (rows: number, column: string) => string;
  };
  readonly method: {
    readonly value: string;
    readonly valueText: string;
    readonly weights: string;
    readonly equal: string;
    readonly given: string;
    readonly intervals: string;
    readonly intervalsText: (percent: string, resamples: number, seed: number) => string;
    readonly few: string;
    readonly fewText: (minimum: number) => string;
    readonly references: string;
  };
}

export const valueMapMessages: Readonly<Record<Language, ValueMapMessages>> = { en: valueMapEnglish, "zh-CN": valueMapChinese };
