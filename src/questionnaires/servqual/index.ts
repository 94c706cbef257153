import type { BackgroundQuestion, Block, Dimension, Item, Key, Questionnaire, Wording } from "../../survey/questionnaire";
import { negativeStatements, statements } from "./statements";

const dimensions: readonly Dimension[] = [
  { id: "tangibles", name: { en: "tangibles", "zh-CN": "有形性" } },
  { id: "reliability", name: { en: "reliability", "zh-CN": "可靠性" } },
  { id: "responsiveness", name: { en: "responsiveness", "zh-CN": "响应性" } },
  { id: "assurance", name: { en: "assurance", "zh-CN": "保证性" } },
  { id: "empathy", name: { en: "empathy", "zh-CN": "移情性" } },
];

const blocks: readonly Block[] = [
  {
    id: "expectation",
    name: { en: "expectation", "zh-CN": "期望" },
    marks: ["e", "exp", "expect", "expected", "expectation", "expectations", "期望", "期待", "预期"],
  },
  {
    id: "perception",
    name: { en: "perception", "zh-CN": "感知" },
    marks: ["p", "per", "perc", "perceive", "perceived", "perception", "perceptions", "感知", "感受", "实际", "体验"],
  },
];

const agreement = {
  en: ["strongly disagree", "disagree", "somewhat disagree", "neither agree nor disagree", "somewhat agree", "agree", "strongly agree"],
  "zh-CN": ["非常不同意", "不同意", "有点不同意", "一般", "有点同意", "同意", "非常同意"],
};

const background: readonly BackgroundQuestion[] = [
  { id: "respondent", role: "identity", name: { en: "respondent", "zh-CN": "编号" }, marks: [] },
  { id: "site", role: "group", name: { en: "site", "zh-CN": "网点" }, marks: [] },
  { id: "wave", role: "wave", name: { en: "wave", "zh-CN": "批次" }, marks: [] },
  { id: "competitor", role: "group", name: { en: "competitor", "zh-CN": "竞争对手" }, marks: ["provider", "supplier"], optional: true },
  { id: "segment", role: "group", name: { en: "segment", "zh-CN": "客户类型" }, marks: ["customer type", "细分"], optional: true },
  {
    id: "outcome",
    role: "outcome",
    name: { en: "overall satisfaction", "zh-CN": "总体满意度" },
    marks: ["osat"],
    scale: { min: 0, max: 10 },
  },
  {
    id: "recommend",
    role: "recommend",
    name: { en: "likelihood to recommend", "zh-CN": "推荐可能性" },
    marks: ["ltr"],
    scale: { min: 0, max: 10 },
  },
];

const instructions = {
  en: [
    "First part: think of an excellent provider of this kind of service. How far do you agree that it would be as each statement says?",
    "Second part: think of this provider. How far do you agree that it is as each statement says?",
    "Answer every statement with a number from 1 (strongly disagree) to 7 (strongly agree); leave a cell empty if you cannot tell.",
    "Last, share 100 points out over the five sides of the service: the more a side matters to you, the more points it gets.",
  ],
  "zh-CN": [
    "第一部分：请设想同类服务中的优秀机构。您在多大程度上同意它应当如各句所述？",
    "第二部分：请回想该机构的实际情况。您在多大程度上同意它如各句所述？",
    "每句请用 1（非常不同意）到 7（非常同意）的数字回答；无法判断时请留空。",
    "最后，请把 100 分分配给服务的五个方面：您越看重的方面，分数越高。",
  ],
};

function servqual(id: string, name: Wording, isNegative: (number: number) => boolean): Questionnaire {
  const items = statements.map((statement, index): Item => {
    const number = index + 1;
    const key: Key = isNegative(number) ? -1 : 1;
    const { expectation, perception } = (key === -1 ? negativeStatements[number] : undefined) ?? statement;
    return {
      id: `item${number}`,
      number,
      dimension: statement.dimension,
      key,
      label: statement.label,
      statements: { expectation, perception },
    };
  });
  const pointMarks = ["w", "weight", "weights", "points", "point", "importance", "权重", "分配", "点数", "重要性"];
  const wordedBothWays = Object.keys(negativeStatements).map(Number);
  return {
    id,
    name,
    scale: { min: 1, max: 7 },
    labels: agreement,
    blocks,
    mainBlock: "perception",
    dimensions,
    items,
    background,
    analyses: ["servqual", "quadrant"],
    instructions,
    wordedBothWays,
    pointMarks,
  };
}

/** SERVQUAL with items 10-13 and 18-22 worded negatively in both blocks. Source of the structure: Parasuraman, Zeithaml and Berry (1988). */
export const servqual1988 = servqual(
  "servqual-1988",
  { en: "SERVQUAL, 1988 wording", "zh-CN": "SERVQUAL（1988 年版措辞）" },
  (number) => number in negativeStatements,
);

/** SERVQUAL with every item worded positively. Source of the structure: Parasuraman, Berry and Zeithaml (1991). */
export const servqual1991 = servqual("servqual-1991", { en: "SERVQUAL, 1991 wording", "zh-CN": "SERVQUAL（1991 年版措辞）" }, () => false);
