import type { Language } from "./language";
import { quadrantChinese } from "./quadrantChinese";
import { quadrantEnglish } from "./quadrantEnglish";
import type { ColumnWords } from "./servqual";

type Quadrant = "concentrate" | "keep-up" | "low-priority" | "overkill";
type Crosshair = "mean" | "median" | "midpoint" | "target";
type Method = "expectation" | "points" | "correlation" | "beta" | "relative-weights" | "shapley" | "stated" | "given";

export type QuadrantColumn =
  | "attribute"
  | "dimension"
  | "nImportance"
  | "nPerformance"
  | "importance"
  | "performance"
  | "quadrant"
  | "stays"
  | "crosshair"
  | "used"
  | "underMean"
  | "underMedian"
  | "underMidpoint"
  | "underTarget"
  | "stated"
  | "derived"
  | "statedRank"
  | "derivedRank"
  | "derivedQuadrant"
  | "rankDifference"
  | "gap"
  | "line"
  | "n"
  | "pearson"
  | "spearman";

export interface QuadrantMessages {
  readonly title: string;
  readonly summary: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly crosshairs: Readonly<Record<Crosshair, string>>;
  readonly importanceBy: Readonly<Record<Method, string>>;
  readonly columns: Readonly<Record<QuadrantColumn, ColumnWords>>;
  readonly tables: {
    readonly attributes: string;
    readonly crosshair: string;
    readonly flips: string;
    readonly statedDerived: string;
    readonly agreement: string;
  };
  readonly used: string;
  readonly agreement: string;
  /** Name of the line of equal importance and performance. */
  readonly diagonal: string;
  readonly chart: { readonly title: string; readonly alt: string; readonly x: string; readonly y: Readonly<Record<Method, string>> };
  readonly headlines: {
    readonly concentrate: (names: readonly string[], of: number) => string;
    readonly noneToConcentrate: (of: number) => string;
    readonly keepUp: (names: readonly string[]) => string;
    readonly firm: (firm: number, of: number, unsure: readonly string[], resamples: number) => string;
    readonly flips: (under: readonly { crosshair: string; count: number }[], of: number) => string;
    readonly noFlips: (of: number) => string;
    /** Attributes that are more important than well done, the widest gap first. */
    readonly diagonal: (short: readonly string[], of: number) => string;
    readonly disagreement: (names: readonly string[], outcome: string) => string;
  };
  readonly notes: {
    readonly leftOut: (names: readonly string[]) => string;
    readonly noStability: string;
  };
  readonly method: {
    readonly importance: string;
    readonly crosshair: string;
    readonly crosshairText: (name: string) => string;
    readonly means: string;
    readonly meansText: string;
    readonly stability: string;
    readonly stabilityText: (resamples: number, seed: number) => string;
    readonly derived: string;
    readonly diagonal: string;
    readonly diagonalText: string;
    readonly references: string;
  };
}

export const quadrantMessages: Readonly<Record<Language, QuadrantMessages>> = { en: quadrantEnglish, "zh-CN": quadrantChinese };
