import { declarationHeaders, type DeclarationColumn, type DeclarationProblem } from "../survey/declaration";
import type { Language } from "./language";

interface Found {
  readonly problem: DeclarationProblem;
  readonly address: string;
  readonly given: string;
}

type Sentences = Readonly<Record<DeclarationProblem, (address: string, given: string) => string>>;

const english: Sentences = {
  "missing-column": (_address, given) =>
    `The declaration has no column for ${columns(given, 0, ", ")}. It needs id, text, scale min and scale max; dimension and key are for those who use them.`,
  "no-items": (address) => `There are no items under the headers. Write the first one in ${address}.`,
  "missing-code": (address) => `The item in this row has no id. Write a short one of your own in ${address}.`,
  "repeated-code": (address, given) => `The id “${given}” in ${address} is used twice. Give each item its own.`,
  "missing-text": (address) => `The item in this row has no text. Write in ${address} what people are asked.`,
  "repeated-text": (address, given) =>
    `The text “${given}” in ${address} stands there twice. Word each item differently, or take one away.`,
  "bad-key": (address, given) =>
    `The key in ${address} cannot be “${given}”. Write + or leave it empty for as worded, - for worded the other way round.`,
  "bad-end": (address, given) => `The end of the scale in ${address} cannot be “${given}”. Write a whole number.`,
  "ends-crossed": (address, given) =>
    `The scale cannot end at “${given}” in ${address}: the highest answer has to be above the lowest, by 100 at most.`,
  "other-scale": (address, given) =>
    `The scale in ${address} (“${given}”) differs from that of the rows above. All items of one questionnaire share one scale; declare a second questionnaire for the others.`,
  "missing-scale": (address) => `The first item needs both ends of its scale. Write a whole number in ${address}.`,
  "too-many-items": (address) => `From ${address} on there are more than 200 items. Declare the rest as a second questionnaire.`,
};

const chinese: Sentences = {
  "missing-column": (_address, given) =>
    `问卷声明缺少“${columns(given, 1, "”“")}”列。必须有编号、题目、量表最小值和量表最大值；维度和计分方向可按需填写。`,
  "no-items": (address) => `标题行下面没有题目。请从 ${address} 开始填写。`,
  "missing-code": (address) => `该行的题目没有编号。请在 ${address} 填写一个简短的编号。`,
  "repeated-code": (address, given) => `${address} 的编号“${given}”重复。每题请用不同的编号。`,
  "missing-text": (address) => `该行没有题目。请在 ${address} 写明所问的内容。`,
  "repeated-text": (address, given) => `${address} 的题目“${given}”重复。请改写，或删去其中一题。`,
  "bad-key": (address, given) => `${address} 的计分方向不能是“${given}”。正向题填 + 或留空，反向题填 -。`,
  "bad-end": (address, given) => `${address} 的量表端点不能是“${given}”。请填整数。`,
  "ends-crossed": (address, given) => `${address} 的量表最大值不能是“${given}”：最大值必须大于最小值，且相差不超过 100。`,
  "other-scale": (address, given) =>
    `${address} 的量表端点（“${given}”）与上面各行不同。同一问卷的题目共用一个量表；其余题目请另外声明一份问卷。`,
  "missing-scale": (address) => `第一题须写明量表的两端。请在 ${address} 填一个整数。`,
  "too-many-items": (address) => `从 ${address} 起已超过 200 题。其余题目请另外声明一份问卷。`,
};

function isColumn(name: string): name is DeclarationColumn {
  return name in declarationHeaders;
}

/** The headers that our template writes: English first, Chinese second. */
function columns(given: string, place: number, separator: string): string {
  return given
    .split(", ")
    .flatMap((name) => (isColumn(name) ? (declarationHeaders[name][place] ?? []) : []))
    .join(separator);
}

const sentenceIn =
  (sentences: Sentences) =>
  ({ problem, address, given }: Found): string =>
    sentences[problem](address, given);

/** What is wrong with a declared questionnaire, in which cell, and what to do. */
export const declarationProblems: Readonly<Record<Language, (found: Found) => string>> = {
  en: sentenceIn(english),
  "zh-CN": sentenceIn(chinese),
};
