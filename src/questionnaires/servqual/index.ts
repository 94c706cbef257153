import type { Block, Dimension, Item, Key, Questionnaire, Wording } from "../../survey/questionnaire";
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
  return { id, name, scale: { min: 1, max: 7 }, labels: agreement, blocks, dimensions, items, wordedBothWays, pointMarks };
}

/** SERVQUAL with items 10-13 and 18-22 worded negatively in both blocks. Source of the structure: Parasuraman, Zeithaml and Berry (1988). */
export const servqual1988 = servqual(
  "servqual-1988",
  { en: "SERVQUAL, 1988 wording", "zh-CN": "SERVQUAL（1988 年版措辞）" },
  (number) => number in negativeStatements,
);

/** SERVQUAL with every item worded positively. Source of the structure: Parasuraman, Berry and Zeithaml (1991). */
export const servqual1991 = servqual("servqual-1991", { en: "SERVQUAL, 1991 wording", "zh-CN": "SERVQUAL（1991 年版措辞）" }, () => false);
