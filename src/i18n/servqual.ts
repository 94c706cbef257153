import type { Language } from "./language";
import { servqualChinese } from "./servqualChinese";
import { servqualEnglish } from "./servqualEnglish";

/** A column's title and the line that defines it. */
export interface ColumnWords {
  readonly title: string;
  readonly definition?: string;
}

export type GapColumn =
  | "item"
  | "dimension"
  | "line"
  | "grouping"
  | "group"
  | "wave"
  | "n"
  | "expectation"
  | "perception"
  | "gap"
  | "sd"
  | "ciLow"
  | "ciHigh"
  | "t"
  | "df"
  | "p"
  | "pHolm"
  | "dz"
  | "rest"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "differenceP"
  | "differencePHolm"
  | "before"
  | "change"
  | "changeLow"
  | "changeHigh"
  | "changeP"
  | "changePHolm"
  | "share"
  | "shareSd";

/** A dimension as a headline names it. */
export interface NamedGap {
  readonly name: string;
  readonly gap: string;
  /** Short of expectations by more than chance. */
  readonly isShort: boolean;
  /** The interval of its gap holds zero. */
  readonly isAlike: boolean;
}

export interface ServqualMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<GapColumn, ColumnWords>>;
  readonly tables: {
    readonly dimensions: string;
    readonly items: string;
    readonly overall: string;
    readonly dimensionsByGroup: (columns: string) => string;
    readonly groupDifferences: string;
    readonly waveChanges: string;
    readonly itemsByGroup: (columns: string) => string;
    readonly dimensionsByWave: string;
    readonly itemsByWave: string;
    readonly weights: string;
  };
  readonly rows: {
    readonly overallDimensions: string;
    readonly overallItems: string;
    readonly overallWeighted: string;
    readonly overallMeanWeights: string;
  };
  readonly charts: {
    readonly gapAxis: string;
    readonly dimensionGaps: string;
    readonly dimensionGapsAlt: string;
    readonly itemGaps: string;
    readonly itemGapsAlt: string;
    readonly radar: (min: number, max: number) => string;
    readonly radarAlt: string;
    readonly groupRadar: (column: string, min: number, max: number) => string;
    readonly groupRadarAlt: string;
    readonly waves: string;
    readonly wavesAlt: string;
    readonly dimensionWaves: string;
    readonly dimensionWavesAlt: string;
  };
  readonly headlines: {
    readonly overall: (
      given: { gap: string; low: string; high: string; scale: string; percent: string; weighted: string | undefined },
      direction: "short" | "above" | "none",
    ) => string;
    readonly dimensions: (lowest: NamedGap, highest: NamedGap) => string;
    readonly items: (items: readonly { name: string; gap: string }[]) => string;
    readonly group: (
      given: { group: string; column: string; dimension: string; difference: string; p: string; others: number },
      worse: boolean,
    ) => string;
    readonly groupsAlike: (column: string) => string;
    readonly wave: (
      given: { before: string; after: string; change: string; low: string; high: string; percent: string },
      direction: "better" | "worse" | "none",
    ) => string;
  };
  readonly overallDimension: string;
  readonly notes: {
    readonly kept: (rule: string, kept: number, respondents: number, others: string) => string;
    readonly keptByRule: (rule: string, kept: number) => string;
    readonly withoutGroup: (count: number, column: string) => string;
  };
  readonly method: {
    readonly tests: string;
    readonly gapTerm: string;
    readonly gapText: string;
    readonly overallTerm: string;
    readonly overallText: string;
    readonly references: string;
  };
}

export const servqualMessages: Readonly<Record<Language, ServqualMessages>> = { en: servqualEnglish, "zh-CN": servqualChinese };
