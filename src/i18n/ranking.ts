import type { Language } from "./language";
import { rankingChinese } from "./rankingChinese";
import { rankingEnglish } from "./rankingEnglish";
import type { ColumnWords } from "./servqual";

export type RankingColumn =
  | "option"
  | "place"
  | "points"
  | "meanRank"
  | "firsts"
  | "lasts"
  | "line"
  | "members"
  | "options"
  | "w"
  | "meanRho"
  | "chiSquare"
  | "df"
  | "p"
  | "member"
  | "agreement"
  | "standing"
  | "total"
  | "criterion"
  | "weight"
  | "share"
  | "lowered"
  | "raised"
  | "changesAt"
  | "stable";

export interface RankingMessages {
  readonly title: string;
  readonly decisionTitle: string;
  readonly summary: string;
  readonly columns: Readonly<Record<RankingColumn, ColumnWords>>;
  readonly weightOf: (share: string) => string;
  readonly member: (row: number) => string;
  readonly group: string;
  readonly standings: Readonly<Record<"with" | "against" | "pivotal", string>>;
  readonly stable: Readonly<Record<"yes" | "no", string>>;
  readonly tables: {
    readonly options: string;
    readonly agreement: string;
    readonly members: string;
    readonly totals: string;
    readonly stability: string;
  };
  readonly charts: {
    readonly points: string;
    readonly pointsAlt: string;
    readonly pointsAxis: string;
    readonly members: string;
    readonly membersAlt: string;
    readonly membersAxis: string;
    readonly totals: string;
    readonly totalsAlt: string;
    readonly totalsAxis: string;
  };
  readonly headlines: {
    readonly first: (names: readonly string[], points: string, most: string, next: readonly string[]) => string;
    readonly agree: (w: string, p: string, members: number) => string;
    readonly disagree: (w: string, p: string, members: number) => string;
    readonly holds: (names: readonly string[]) => string;
    readonly hangs: (pivotal: readonly string[], count: number, members: number) => string;
    readonly against: (members: readonly { readonly name: string; readonly figure: string }[], count: number) => string;
    readonly best: (name: string, total: string, second: string | undefined, lead: string | undefined) => string;
    readonly tied: (names: readonly string[], total: string) => string;
    readonly stable: (names: readonly string[]) => string;
    readonly unstable: (criterion: string, direction: "lowered" | "raised", winners: readonly string[]) => string;
    readonly nearest: (criterion: string, change: string) => string;
  };
  readonly notComputable: {
    readonly oneMember: string;
    readonly tiesAll: string;
    readonly never: string;
    readonly noScore: string;
  };
  readonly notes: {
    readonly leftOut: (members: number) => string;
    readonly optionsLeftOut: (names: readonly string[]) => string;
  };
  readonly method: {
    readonly ranks: string;
    readonly ranksText: Readonly<Record<"leave-out" | "last", string>>;
    readonly points: string;
    readonly pointsText: string;
    readonly agreement: string;
    readonly agreementText: string;
    readonly hold: string;
    readonly holdText: string;
    readonly totals: string;
    readonly totalsText: string;
    readonly stability: string;
    readonly stabilityText: string;
    readonly reversed: (names: readonly string[]) => string;
    readonly references: string;
    readonly decisionReferences: string;
  };
}

export const rankingMessages: Readonly<Record<Language, RankingMessages>> = { en: rankingEnglish, "zh-CN": rankingChinese };
