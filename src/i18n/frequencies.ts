import { frequenciesChinese } from "./frequenciesChinese";
import { frequenciesEnglish } from "./frequenciesEnglish";
import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

export type FrequenciesColumn =
  | "question"
  | "kind"
  | "n"
  | "missing"
  | "answer"
  | "count"
  | "percent"
  | "share"
  | "ciLow"
  | "ciHigh"
  | "ofRespondents"
  | "ofAnswers"
  | "cumulative"
  | "ranked"
  | "meanRank"
  | "mean"
  | "meanLow"
  | "meanHigh"
  | "sd"
  | "median"
  | "lowerQuartile"
  | "upperQuartile"
  | "bottom"
  | "middle"
  | "top"
  | "topLow"
  | "topHigh"
  | "yes"
  | "times";

type Kind = "yes-no" | "rating" | "number" | "choose-one" | "choose-several" | "rank" | "open";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

interface IntervalText {
  readonly percent: string;
  readonly low: string;
  readonly high: string;
}

export interface FrequenciesMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<FrequenciesColumn, ColumnWords>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly yesNo: { readonly yes: string; readonly no: string };
  /** Why there are no boxes. */
  readonly noScale: string;
  /** Why an option has no mean rank. */
  readonly notRanked: string;
  readonly tables: {
    readonly questions: string;
    readonly ratings: string;
    readonly yesNo: string;
    readonly numbers: string;
    readonly open: (question: string, n: number) => string;
  };
  readonly charts: {
    readonly boxes: string;
    readonly boxesAlt: string;
    readonly yes: string;
    readonly yesAlt: string;
    readonly yesAxis: string;
    readonly answersAxis: string;
    readonly paretoAlt: string;
    readonly countAxis: string;
    readonly cumulativeAxis: string;
    readonly rankAlt: string;
    readonly rankAxis: string;
    readonly shareAlt: string;
  };
  readonly headlines: {
    readonly pareto: (
      question: string,
      first: readonly NamedFigure[],
      isClear: boolean,
      vital: { few: number; of: number; share: string } | undefined,
    ) => string;
    readonly ratings: (lowest: NamedFigure, highest: NamedFigure, scale: string, isClear: boolean) => string;
    readonly rating: (question: NamedFigure, scale: string, interval: IntervalText | undefined) => string;
    readonly yes: (question: NamedFigure, interval: IntervalText) => string;
    readonly yesRange: (most: NamedFigure, least: NamedFigure) => string;
    readonly rank: (question: string, first: NamedFigure, second: NamedFigure) => string;
    readonly one: (question: string, first: NamedFigure, second: NamedFigure, isClear: boolean) => string;
    readonly number: (question: NamedFigure, interval: IntervalText) => string;
    readonly counted: (questions: number) => string;
  };
  readonly notes: {
    readonly base: (respondents: number) => string;
    readonly hidden: (questions: readonly string[], minimum: number) => string;
    readonly hiddenAnswers: (questions: readonly string[]) => string;
    readonly noScale: (questions: readonly string[]) => string;
    readonly openFew: (questions: readonly string[], minimum: number) => string;
    readonly openCare: string;
  };
  readonly method: {
    readonly keysText: string;
    readonly kinds: string;
    readonly kindsText: string;
    readonly missingText: string;
    readonly shares: string;
    readonly sharesText: string;
    readonly boxes: string;
    readonly boxesText: (width: string) => string;
    readonly several: string;
    readonly severalText: string;
    readonly open: string;
    readonly openText: (minimum: number, seed: number) => string;
    readonly intervalText: (percent: string) => string;
    readonly references: string;
  };
}

export const frequenciesMessages: Readonly<Record<Language, FrequenciesMessages>> = { en: frequenciesEnglish, "zh-CN": frequenciesChinese };
