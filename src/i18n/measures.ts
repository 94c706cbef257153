import type { MissingRule } from "../survey/missingRule";
import type { Language } from "./language";

/** What the analyses of scores by group, wave and target say alike. */
export interface MeasureMessages {
  /** The mean of all items. */
  readonly overall: (items: number) => string;
  readonly gap: string;
  readonly method: {
    readonly term: string;
    readonly column: (header: string) => string;
    readonly items: (items: number) => string;
  };
  readonly missing: Readonly<Record<MissingRule, string>>;
  /** How many respondents have a score. */
  readonly kept: (name: string, kept: number, all: number) => string;
  readonly outside: (count: number, column: string) => string;
  /** p as it stands in a sentence: `p = 0.012`, `p < 0.001`. */
  readonly p: (p: string) => string;
  readonly reasons: { readonly none: string; readonly one: string; readonly constant: string; readonly groups: string };
}

export const measureMessages: Readonly<Record<Language, MeasureMessages>> = {
  en: {
    overall: (items) => `Overall score (mean of ${items} questions)`,
    gap: "Gap (perception − expectation)",
    method: {
      term: "What is compared",
      column: (header) => `the answers in the column "${header}", as they stand`,
      items: (items) => `one score a respondent: the mean of the answered questions, of ${items}`,
    },
    missing: {
      half: "half: a respondent has a score if at least half of its questions are answered",
      complete: "complete: a respondent has a score only if all of its questions are answered",
      any: "any: a respondent has a score if any of its questions is answered",
    },
    kept: (name, kept, all) => `${name}: ${kept} of ${all} respondents have a score.`,
    outside: (count, column) =>
      `${count === 1 ? "1 respondent has" : `${count} respondents have`} no entry in ${column} and are in no group.`,
    p: (p) => (p.startsWith("<") ? `p < ${p.slice(1)}` : `p = ${p}`),
    reasons: {
      none: "nobody answered",
      one: "it takes two answers at least",
      constant: "all answers are equal, so there is no spread to test against",
      groups: "fewer than two groups can be compared",
    },
  },
  "zh-CN": {
    overall: (items) => `总分（${items} 题均值）`,
    gap: "差距（感知 − 期望）",
    method: {
      term: "比较的内容",
      column: (header) => `“${header}”列的答案，按原值`,
      items: (items) => `每位受访者一个得分：${items} 题中已作答题项的均值`,
    },
    missing: {
      half: "half：至少一半题项作答的受访者才有得分",
      complete: "complete：全部题项作答的受访者才有得分",
      any: "any：只要有一个题项作答就有得分",
    },
    kept: (name, kept, all) => `${name}：${all} 位受访者中 ${kept} 位有得分。`,
    outside: (count, column) => `${count} 位受访者的“${column}”为空，不属于任何组别。`,
    p: (p) => (p.startsWith("<") ? `p < ${p.slice(1)}` : `p = ${p}`),
    reasons: {
      none: "没有人作答",
      one: "至少需要两个答案",
      constant: "所有答案相同，没有离散程度可供检验",
      groups: "可比较的组别不足两个",
    },
  },
};
