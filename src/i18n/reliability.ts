import type { Language } from "./language";
import { reliabilityChinese } from "./reliabilityChinese";
import { reliabilityEnglish } from "./reliabilityEnglish";
import type { ColumnWords } from "./servqual";

export type ReliabilityColumn =
  | "scale"
  | "items"
  | "n"
  | "alpha"
  | "ciLow"
  | "ciHigh"
  | "verdict"
  | "alphaStandardized"
  | "omega"
  | "lambda6"
  | "lambda2"
  | "splitHalf"
  | "meanInterItem"
  | "alphaPairwise"
  | "item"
  | "key"
  | "mean"
  | "sd"
  | "itemRest"
  | "itemRestLow"
  | "itemRestHigh"
  | "alphaIfDeleted"
  | "itemRestAll"
  | "alphaIfDeletedAll"
  | "alphaIfTurned"
  | "againstComponent";

type Verdict = "yes" | "probably" | "doubtful" | "no" | "opposed" | "unknown";

/** Why a figure is absent; `both-signs` where the questions do not all point the same way. */
export type ReliabilityReason =
  | "no-rows"
  | "one-row"
  | "too-few-rows"
  | "too-few-items"
  | "too-few-groups"
  | "constant"
  | "collinear"
  | "no-convergence"
  | "improper-solution"
  | "empty-cell"
  | "both-signs"
  | "two-items";

/** A scale with its figures as people read them. */
export interface NamedAlpha {
  readonly name: string;
  readonly alpha: string;
}

export interface ReliabilityMessages {
  readonly title: string;
  readonly summary: string;
  readonly all: (items: number) => string;
  readonly columns: (percent: string) => Readonly<Record<ReliabilityColumn, ColumnWords>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly keys: { readonly asWorded: string; readonly turned: string };
  readonly component: { readonly against: string; readonly along: string };
  readonly tables: { readonly scales: string; readonly items: string; readonly evidence: string };
  readonly reasons: Readonly<Record<ReliabilityReason, string>>;
  readonly charts: {
    readonly scales: string;
    readonly scalesAlt: string;
    readonly scalesAxis: string;
    readonly items: string;
    readonly itemsAlt: string;
    readonly itemsAxis: string;
  };
  readonly headlines: {
    /** @param interval for instance "95% interval 0.92 to 0.96"; empty where there is none */
    readonly one: (items: number, alpha: string, interval: string, verdict: Exclude<Verdict, "unknown" | "opposed">) => string;
    /** Keys are in doubt, so that nothing is said about adding up. */
    readonly unsettled: (items: number, alpha: string, interval: string) => string;
    readonly opposed: (name: string | undefined, alpha: string, cause: "keys" | "unrelated") => string;
    readonly unknown: (items: number, why: string) => string;
    readonly several: (of: number, byVerdict: Readonly<Record<Verdict, readonly NamedAlpha[]>>) => string;
    readonly whole: (items: number, alpha: string, interval: string) => string;
    readonly interval: (percent: string, low: string, high: string) => string;
    readonly keys: (names: readonly string[], alpha: string, turned: string) => string;
    readonly weakest: (name: string, itemRest: string, alpha: string, ifDeleted: string | undefined) => string;
    readonly noneWeak: (lowest: string) => string;
    readonly kept: (n: number, respondents: number, items: number, pairwise: string | undefined) => string;
  };
  readonly notes: {
    readonly kept: (n: number, respondents: number, items: number) => string;
    readonly single: (scale: string) => string;
    readonly two: (scale: string) => string;
    readonly constant: (items: readonly string[]) => string;
    readonly negativeKeys: (scale: string, alpha: string, items: readonly string[], turned: string) => string;
    readonly negativeUnrelated: (scale: string, alpha: string) => string;
    readonly keyEvidence: (item: string, scale: string, alpha: string, turned: string) => string;
    readonly turnTogether: (scale: string, items: readonly string[], alpha: string, turned: string) => string;
    readonly alike: (scale: string, alpha: string) => string;
  };
  readonly method: {
    readonly reliability: string;
    readonly reliabilityText: string;
    readonly verdict: string;
    readonly verdictText: string;
    readonly missing: string;
    readonly missingText: string;
    readonly others: string;
    readonly othersText: string;
    readonly items: string;
    readonly itemsText: string;
    readonly evidence: string;
    readonly evidenceText: string;
    readonly interval: string;
    readonly intervalText: (percent: string) => string;
    readonly references: string;
  };
}

/** What the reliability report says. */
export const reliabilityMessages: Readonly<Record<Language, ReliabilityMessages>> = {
  en: reliabilityEnglish,
  "zh-CN": reliabilityChinese,
};
