import type { Language } from "./language";
import type { ColumnHeading } from "./columnHeading";
import { weightedIndexChinese } from "./weightedIndexChinese";
import { weightedIndexEnglish } from "./weightedIndexEnglish";

export type IndexColumn =
  | "block"
  | "n"
  | "index"
  | "sd"
  | "ciLow"
  | "ciHigh"
  | "weight"
  | "definition"
  | "indicator"
  | "mean"
  | "score"
  | "partWeight"
  | "share"
  | "room"
  | "figure"
  | "worst"
  | "best"
  | "grouping"
  | "group"
  | "wave"
  | "difference"
  | "differenceLow"
  | "differenceHigh"
  | "p"
  | "pHolm";

export type IndexDefinitionName = "scale-ends" | "ten-times";
export type IndexMethodName = "equal" | "principal-covariance" | "principal-correlation" | "item-total" | "outcome";

interface Range {
  readonly low: string;
  readonly high: string;
  readonly percent: string;
}

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface WeightedIndexMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string, against: "rest" | "before") => Readonly<Record<IndexColumn, ColumnHeading>>;
  readonly overall: string;
  readonly loose: string;
  readonly measured: string;
  readonly definitions: Readonly<Record<IndexDefinitionName, string>>;
  readonly tables: {
    readonly index: string;
    readonly indicators: string;
    readonly measured: string;
    readonly groups: string;
    readonly waves: string;
  };
  readonly charts: {
    readonly blocks: string;
    readonly blocksAlt: string;
    readonly axis: string;
    readonly room: string;
    readonly roomAlt: string;
    readonly roomAxis: string;
    readonly groups: (column: string) => string;
    readonly groupsAlt: string;
    readonly waves: string;
    readonly wavesAlt: string;
  };
  readonly headlines: {
    readonly overall: (given: NamedFigure & Partial<Range> & { n: string | undefined }, definition: IndexDefinitionName) => string;
    readonly blocks: (lowest: NamedFigure, highest: NamedFigure, isSure: boolean) => string;
    readonly room: (first: NamedFigure & { room: string }, second: NamedFigure & { room: string }) => string;
    readonly group: (
      given: { column: string; group: string; index: string; difference: string; p: string; others: number | undefined },
      isBelow: boolean,
    ) => string;
    readonly groupsAlike: (column: string) => string;
    readonly wave: (given: Range & { before: string; after: string; change: string }, direction: "better" | "worse" | "none") => string;
  };
  readonly notComputable: { readonly none: string; readonly measured: string; readonly kept: string };
  readonly notes: {
    readonly kept: (n: number, all: number, rule: string) => string;
    readonly measured: string;
    readonly tenTimes: string;
    readonly scaleEnds: string;
    readonly negative: (names: readonly string[]) => string;
    readonly outside: (count: number, column: string) => string;
  };
  readonly method: {
    readonly definition: string;
    readonly definitionText: Readonly<Record<IndexDefinitionName, string>>;
    readonly weights: string;
    readonly given: string;
    readonly methods: Readonly<Record<IndexMethodName, string>>;
    readonly missing: Readonly<Record<"half" | "complete" | "any", string>>;
    readonly room: string;
    readonly roomText: string;
    readonly measured: string;
    readonly measuredText: string;
    readonly tests: string;
    readonly references: string;
  };
}

export const weightedIndexMessages: Readonly<Record<Language, WeightedIndexMessages>> = {
  en: weightedIndexEnglish,
  "zh-CN": weightedIndexChinese,
};
