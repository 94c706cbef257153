import type { ColumnHeading } from "./columnHeading";
import type { Language } from "./language";
import { trendChinese } from "./trendChinese";
import { trendEnglish } from "./trendEnglish";

export type TrendColumn =
  | "wave"
  | "part"
  | "n"
  | "mean"
  | "sd"
  | "ciLow"
  | "ciHigh"
  | "movingAverage"
  | "trailingAverage"
  | "controlLow"
  | "controlHigh"
  | "control"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "p"
  | "pHolm"
  | "verdict"
  | "sinceFirst"
  | "sinceFirstLow"
  | "sinceFirstHigh"
  | "sinceFirstP"
  | "sinceFirstPHolm"
  | "sinceFirstVerdict"
  | "method"
  | "slope"
  | "slopeLow"
  | "slopeHigh"
  | "intercept"
  | "t"
  | "df"
  | "slopeP"
  | "r2"
  | "tau"
  | "s"
  | "pExact"
  | "gap"
  | "before"
  | "after"
  | "change"
  | "byPerception"
  | "byPerceptionP"
  | "byExpectation"
  | "byExpectationP"
  | "ratioChange"
  | "ratioByPerception"
  | "ratioByExpectation"
  | "low"
  | "high"
  | "penalty"
  | "penaltyP"
  | "reward"
  | "rewardP"
  | "kind"
  | "penaltyChange"
  | "penaltyChangeP"
  | "rewardChange"
  | "rewardChangeP";

type Unit = "wave" | "month" | "quarter" | "year";
export type SlopeMethod = "olsMeans" | "wlsMeans" | "olsRespondents" | "theilSen" | "mannKendall";
/** `none`: the interval of the change holds zero. */
export type ChangeVerdict = "better" | "worse" | "none" | "unknown";

/** A change with its interval as people read it. */
export interface ChangeText {
  readonly measure: string;
  /** The later wave and the one it is compared with. */
  readonly wave: string;
  readonly against: string;
  readonly mean: string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly percent: string;
}

/** What low or high answers on a part went with at the first wave and at the last. */
export interface ImpactText {
  readonly part: string;
  readonly outcome: string;
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly p: string;
  /** What low answers cost at the last wave, where that is sure. */
  readonly penalty?: string;
}

export interface TrendMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string, unit: Unit, outcome: string) => Readonly<Record<TrendColumn, ColumnHeading>>;
  readonly tables: {
    readonly waves: (measure: string) => string;
    readonly changes: (measure: string) => string;
    readonly slope: (measure: string) => string;
    readonly parts: string;
    readonly split: string;
    readonly impacts: (outcome: string) => string;
  };
  readonly slopeMethods: Readonly<Record<SlopeMethod, string>>;
  readonly verdicts: Readonly<Record<ChangeVerdict, string>>;
  readonly control: { readonly inside: string; readonly outside: string };
  readonly reasons: {
    readonly edge: string;
    readonly first: string;
    readonly fewWaves: string;
    readonly exact: string;
    readonly notForThis: string;
    readonly withTies: string;
    readonly noRatio: string;
    readonly smallWave: string;
    readonly fewInContrast: string;
    readonly noImpactChange: string;
  };
  readonly charts: {
    readonly waves: (measure: string) => string;
    readonly wavesAlt: string;
    readonly parts: string;
    readonly partsAlt: string;
    readonly mean: string;
    readonly gap: string;
  };
  readonly headlines: {
    readonly last: (change: ChangeText, verdict: Exclude<ChangeVerdict, "unknown">) => string;
    readonly first: (change: ChangeText, verdict: Exclude<ChangeVerdict, "unknown">) => string;
    readonly slope: (
      waves: number,
      slope: string,
      low: string,
      high: string,
      percent: string,
      unit: Unit,
      direction: "up" | "down" | "none",
    ) => string;
    readonly outside: (waves: readonly string[], low: string, high: string) => string;
    readonly split: (
      change: {
        readonly from: string;
        readonly to: string;
        readonly change: string;
        readonly perception: string;
        readonly expectation: string;
      },
      direction: "better" | "worse" | "none",
    ) => string;
    readonly part: (part: string, change: string, p: string, wave: string, against: string, isWorse: boolean) => string;
    readonly impact: (kind: "granted" | "faded" | "costlier", impact: ImpactText) => string;
    readonly hidden: (minimum: number) => string;
  };
  readonly notes: { readonly unknownTime: string; readonly fewWaves: string };
  readonly method: {
    readonly timeTerm: string;
    readonly time: (waves: number, first: string, last: string, unit: Unit) => string;
    readonly changesTerm: string;
    readonly changes: string;
    readonly slopeTerm: string;
    readonly slope: string;
    readonly limitsTerm: string;
    readonly limits: string;
    readonly splitTerm: string;
    readonly split: string;
    readonly impactsTerm: string;
    readonly impacts: (low: number, high: number) => string;
    readonly references: string;
  };
}

export const trendMessages: Readonly<Record<Language, TrendMessages>> = { en: trendEnglish, "zh-CN": trendChinese };
