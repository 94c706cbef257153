/** What the functions say when they cannot answer. They stand here, not among the pane's messages, to keep the functions' script small. */
export interface Sentences {
  readonly noScale: string;
  readonly scaleEnds: (minimum: number, maximum: number) => string;
  readonly oneRowOfKeys: (columns: number) => string;
  readonly key: (column: number) => string;
  readonly differentShapes: (expectation: string, perception: string) => string;
  readonly noPairs: string;
}

const english: Sentences = {
  noScale: "Give both ends of the answer scale, for example 1 and 7.",
  scaleEnds: (minimum, maximum) => `The minimum (${minimum}) must be below the maximum (${maximum}); give the ends of the answer scale.`,
  oneRowOfKeys: (columns) => `Give the keys as one row with one key for each column of answers, ${columns} in all.`,
  key: (column) => `Key ${column} must be 1, or -1 for an item worded the other way round.`,
  differentShapes: (expectation, perception) =>
    `Expectations are ${expectation} and perceptions ${perception} cells; select the same respondents and items in both.`,
  noPairs: "No item has both an expectation and a perception on the answer scale; check the ranges and the ends of the scale.",
};

const chinese: Sentences = {
  noScale: "请给出答案量表的两端，例如 1 和 7。",
  scaleEnds: (minimum, maximum) => `最小值（${minimum}）必须小于最大值（${maximum}）；请给出答案量表的两端。`,
  oneRowOfKeys: (columns) => `计分方向须为一行，每列答案一个，共 ${columns} 个。`,
  key: (column) => `第 ${column} 个计分方向须为 1，反向题为 -1。`,
  differentShapes: (expectation, perception) => `期望区域为 ${expectation}，感知区域为 ${perception}；两者须选择相同的受访者和题目。`,
  noPairs: "没有一道题同时有量表范围内的期望和感知；请检查所选区域和量表两端。",
};

/** @param locale Excel's display language, such as `zh-CN`; any Chinese gives Chinese, everything else English */
export function sentencesFor(locale: string): Sentences {
  return /^zh\b/i.test(locale) ? chinese : english;
}
