import { auditChinese } from "./auditChinese";
import { auditEnglish } from "./auditEnglish";
import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

export type AuditColumn =
  | "row"
  | "identity"
  | "weight"
  | "flags"
  | "missing"
  | "longestRun"
  | "spread"
  | "d2"
  | "p"
  | "contradictions"
  | "pairs"
  | "time"
  | "column"
  | "part"
  | "valid"
  | "invalid"
  | "offScale"
  | "validShare"
  | "missingShare"
  | "unusableShare"
  | "readAsNumber"
  | "notWhole"
  | "address"
  | "kind"
  | "content"
  | "treatment"
  | "figure"
  | "n"
  | "mean"
  | "ciLow"
  | "ciHigh"
  | "nKept"
  | "meanKept"
  | "change"
  | "stands"
  | "flag"
  | "respondents"
  | "share";

type Flag = "many-missing" | "straight-line" | "no-spread" | "outlier" | "contradictory" | "duplicate-id" | "duplicate-row" | "fast";

type CellKind =
  | "invalid"
  | "off-scale"
  | "declared-missing"
  | "read-as-number"
  | "not-whole"
  | "empty-column"
  | "points-sum"
  | "row-left-out"
  | "blank"
  | "number-as-text"
  | "duplicate-id"
  | "duplicate-row"
  | "duplicate-header";

type Treatment = "missing" | "used" | "left-out" | "proportion" | "look";

export interface AuditMessages {
  readonly title: string;
  readonly summary: string;
  /** Between the reasons of one respondent. */
  readonly separator: string;
  readonly cellWithContent: (address: string, content: string) => string;
  readonly columns: (percent: string) => Readonly<Record<AuditColumn, ColumnWords>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly cells: Readonly<Record<CellKind, string>>;
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly parts: Readonly<Record<"items" | "points" | "outcome" | "recommend" | "weight", string>>;
  readonly figures: {
    readonly overall: string;
    readonly gap: string;
    readonly gapOf: (dimension: string) => string;
    readonly outcome: string;
    readonly recommend: string;
  };
  readonly stands: { readonly yes: string; readonly no: string };
  readonly tables: Readonly<Record<"flags" | "respondents" | "columns" | "cells" | "effect", string>>;
  readonly reasons: {
    readonly incomplete: string;
    readonly fewComplete: string;
    readonly distance: string;
    readonly oneAnswer: string;
    readonly nobodyLeft: string;
    readonly noAnswers: string;
    readonly noTime: string;
    readonly noPairs: string;
  };
  readonly chart: { readonly title: string; readonly worst: (shown: number) => string; readonly alt: string; readonly axis: string };
  readonly headlines: {
    readonly flagged: (n: number, of: number, share: string, byFlag: readonly { readonly flag: string; readonly n: number }[]) => string;
    readonly none: (of: number) => string;
    readonly effect: (figure: string, without: string, withAll: string, stands: boolean) => string;
    readonly everyone: string;
    readonly missing: (share: string, worst: string | undefined, worstShare: string) => string;
    readonly unusable: (count: number, first: readonly string[]) => string;
    readonly clean: (answers: number) => string;
    readonly duplicates: (ids: readonly { readonly id: string; readonly rows: readonly number[] }[], rows: number) => string;
  };
  readonly notes: {
    readonly nothingDeleted: string;
    readonly confidential: string;
    readonly distances: (complete: number, respondents: number) => string;
    readonly noDistances: string;
    readonly pairs: Readonly<Record<"keys" | "answers" | "none", string>>;
    readonly time: (column: string) => string;
    readonly noTime: string;
    readonly noIdentity: string;
    readonly shortList: (kind: string, shown: number, all: number) => string;
  };
  readonly method: {
    readonly rows: string;
    readonly rowsText: (runLimit: number, items: number) => string;
    readonly distance: string;
    readonly distanceText: string;
    readonly contradictions: string;
    readonly contradictionsText: string;
    readonly duplicates: string;
    readonly duplicatesText: (fewest: number) => string;
    readonly cells: string;
    readonly cellsText: string;
    readonly effect: string;
    readonly effectText: (percent: string) => string;
    readonly references: string;
  };
}

/** What the data audit says. */
export const auditMessages: Readonly<Record<Language, AuditMessages>> = { en: auditEnglish, "zh-CN": auditChinese };
