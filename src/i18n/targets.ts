import type { ColumnHeading } from "./columnHeading";
import type { Language } from "./language";
import { targetsChinese } from "./targetsChinese";
import { targetsEnglish } from "./targetsEnglish";

export type TargetsColumn =
  | "measure"
  | "grouping"
  | "group"
  | "n"
  | "score"
  | "ciLow"
  | "ciHigh"
  | "target"
  | "difference"
  | "met"
  | "peers"
  | "peersDifference"
  | "best"
  | "bestName";

type Verdict = "met" | "notMet" | "unknown";

/** Which way is good. */
type Direction = "more-is-better" | "less-is-better";

/** A score beside its target as people read it. */
export interface NamedScore {
  readonly name: string;
  readonly score: string;
  readonly target: string;
  /** Score minus target, with its sign. */
  readonly difference: string;
}

export interface TargetsMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string, direction: Direction) => Readonly<Record<TargetsColumn, ColumnHeading>>;
  readonly tables: {
    readonly targets: string;
    readonly groups: (measure: string) => string;
    readonly parts: string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: { readonly noTarget: string; readonly noPeers: string };
  readonly charts: {
    readonly targets: string;
    readonly targetsAlt: string;
    readonly groups: (measure: string, column: string) => string;
    readonly groupsAlt: string;
    readonly axis: string;
  };
  readonly headlines: {
    readonly one: (score: NamedScore, low: string, high: string, percent: string, verdict: Verdict) => string;
    /** Several scores, by verdict; lists are never all empty. */
    readonly several: (what: string | undefined, byVerdict: Readonly<Record<Verdict, readonly NamedScore[]>>) => string;
    readonly furthest: (score: NamedScore, direction: Direction) => string;
    readonly best: (column: string, best: string, score: string, peers: string, direction: Direction) => string;
    readonly noInterval: (name: string) => string;
  };
  readonly method: {
    readonly targetTerm: string;
    readonly target: (direction: Direction) => string;
    readonly peersTerm: string;
    readonly peers: string;
    readonly references: string;
  };
}

export const targetsMessages: Readonly<Record<Language, TargetsMessages>> = { en: targetsEnglish, "zh-CN": targetsChinese };
