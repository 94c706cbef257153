import { driversChinese } from "./driversChinese";
import { driversEnglish } from "./driversEnglish";
import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

type Method = "shapley" | "relative-weights";
type Sign = "positive" | "negative" | "unclear";
type Kind = "basic" | "exciting" | "linear" | "none" | "unknown";

export type DriversColumn =
  | "driver"
  | "mean"
  | "shapley"
  | "shapleyLow"
  | "shapleyHigh"
  | "share"
  | "relativeWeight"
  | "relativeWeightLow"
  | "relativeWeightHigh"
  | "first"
  | "correlation"
  | "sign"
  | "b"
  | "ciLow"
  | "ciHigh"
  | "p"
  | "beta"
  | "vif"
  | "priority"
  | "rank"
  | "importance"
  | "room"
  | "changeAtTop"
  | "line"
  | "n"
  | "drivers"
  | "r2"
  | "adjustedR2"
  | "sigma"
  | "f"
  | "pModel"
  | "low"
  | "high"
  | "penalty"
  | "pPenalty"
  | "reward"
  | "pReward"
  | "kind"
  | "asymmetry"
  | "crosshair";

/** A figure with its interval, all as text. */
export interface TextInterval {
  readonly figure: string;
  readonly percent: string;
  readonly low: string;
  readonly high: string;
}

export interface DriversMessages {
  readonly title: string;
  readonly summary: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly columns: (outcome: string, percent: string) => Readonly<Record<DriversColumn, ColumnWords>>;
  readonly tables: {
    readonly drivers: (outcome: string) => string;
    readonly model: string;
    readonly priorities: string;
    readonly asymmetry: string;
    readonly crosshair: string;
  };
  readonly model: string;
  readonly means: string;
  readonly charts: {
    readonly shares: (outcome: string) => string;
    readonly sharesAlt: string;
    readonly sharesAxis: string;
    readonly quadrant: string;
    readonly quadrantAlt: string;
    readonly x: string;
    readonly y: string;
    readonly corners: { readonly topLeft: string; readonly topRight: string; readonly bottomLeft: string; readonly bottomRight: string };
  };
  readonly reasons: {
    readonly constant: string;
    readonly collinear: string;
    readonly noScale: string;
    readonly noIntervals: string;
    readonly perfect: string;
    readonly nobodyLow: string;
    readonly nobodyHigh: string;
    readonly neither: string;
    readonly noModel: string;
  };
  readonly headlines: {
    /** What matters most: its share of the differences in the outcome, with interval, and that of all. */
    readonly most: (given: {
      readonly name: string;
      readonly outcome: string;
      readonly share: string;
      readonly interval?: TextInterval;
      readonly whole: string;
      readonly drivers: number;
      readonly sign: Sign;
      readonly next: readonly string[];
    }) => string;
    readonly chance: (outcome: string, drivers: number, n: number, p: string) => string;
    readonly firm: (name: string, percent: string, resamples: number) => string;
    readonly unsure: (name: string, percent: string, rival: string, rivalPercent: string, resamples: number) => string;
    readonly fix: (given: {
      readonly name: string;
      readonly mean: string;
      readonly top: number;
      readonly outcome: string;
      readonly change?: TextInterval;
      readonly isSure: boolean;
    }) => string;
    readonly impacts: (basic: readonly string[], exciting: readonly string[], outcome: string) => string;
    readonly kept: (n: number, respondents: number) => string;
  };
  readonly notes: {
    readonly kept: (n: number, respondents: number, drivers: number) => string;
    readonly constant: (names: readonly string[]) => string;
    readonly dependence: (name: string, on: readonly string[]) => string;
    readonly entangled: (names: readonly string[]) => string;
    readonly fewRows: (n: number, drivers: number) => string;
    readonly noScale: string;
    readonly noIntervals: string;
    readonly pairs: (pairs: number, drivers: number) => string;
    readonly failed: (failed: number) => string;
    readonly otherWay: (names: readonly string[], outcome: string) => string;
    readonly noImpacts: string;
    readonly cause: string;
  };
  readonly method: {
    readonly outcome: string;
    readonly outcomeText: (header: string, scale: { readonly min: number; readonly max: number } | undefined) => string;
    readonly drivers: string;
    readonly levels: Readonly<Record<"items" | "dimensions" | "columns", string>>;
    readonly missing: string;
    readonly missingText: string;
    readonly model: string;
    readonly modelText: string;
    readonly importance: string;
    readonly importanceText: (method: string, exact: boolean) => string;
    readonly interval: string;
    readonly intervalText: (percent: string, resamples: number, seed: number, pairs: number | undefined) => string;
    readonly noInterval: string;
    readonly priority: string;
    readonly priorityText: string;
    readonly impacts: string;
    readonly impactsText: (low: number, high: number) => string;
    readonly references: string;
  };
}

export const driversMessages: Readonly<Record<Language, DriversMessages>> = { en: driversEnglish, "zh-CN": driversChinese };
