import type { Questionnaire } from "../../survey/questionnaire";
import { overallSatisfaction, recommendation, respondent, site, wave } from "../background";
import { said, statedItems } from "../statedItems";
import { satisfactionStatements } from "./statements";

/** The direct measure: how satisfied people are with each attribute, and, if wanted, how important it is and what they had expected. */
export const satisfaction: Questionnaire = {
  id: "satisfaction",
  name: said("Satisfaction and importance", "满意度与重要性"),
  scale: { min: 1, max: 5 },
  labels: {
    en: ["very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied", "very satisfied"],
    "zh-CN": ["非常不满意", "不满意", "一般", "满意", "非常满意"],
  },
  blocks: [
    { id: "satisfaction", name: said("satisfaction", "满意度"), marks: ["s", "sat", "satisfaction", "satisfied", "满意度", "满意"] },
    {
      id: "importance",
      name: said("importance", "重要性"),
      marks: ["i", "imp", "importance", "important", "重要性", "重要程度", "重要"],
      scale: { min: 1, max: 5 },
      labels: {
        en: ["not important", "slightly important", "moderately important", "important", "very important"],
        "zh-CN": ["很不重要", "不重要", "一般", "重要", "很重要"],
      },
      optional: true,
      unkeyed: true,
    },
    {
      id: "expectation",
      name: said("expectation", "期望"),
      marks: ["e", "exp", "expected", "expectation", "期望", "预期"],
      optional: true,
    },
  ],
  mainBlock: "satisfaction",
  dimensions: [
    { id: "product", name: said("the product", "产品满意") },
    { id: "service", name: said("the service", "服务满意") },
    { id: "conduct", name: said("ideas and conduct", "理念满意") },
  ],
  items: statedItems("satisfaction", satisfactionStatements).map((item) => ({
    ...item,
    statements: {
      ...item.statements,
      importance: said(`How important to you: ${item.label.en}`, `对您的重要程度：${item.label["zh-CN"]}`),
      expectation: said(`What you had expected: ${item.label.en}`, `事前的期望：${item.label["zh-CN"]}`),
    },
  })),
  background: [
    respondent,
    {
      id: "kind",
      role: "group",
      name: said("kind of customer", "客户类别"),
      marks: ["customer type"],
      choices: [said("user or buyer", "使用者或购买者"), said("intermediary", "中间商"), said("internal customer", "内部客户")],
      optional: true,
    },
    site,
    wave,
    overallSatisfaction,
    recommendation,
  ],
  analyses: ["quadrant", "favourable", "drivers", "index"],
  instructions: {
    en: [
      "How satisfied are you with each of the following? 1 very dissatisfied to 5 very satisfied; leave a cell empty if you have no experience of it.",
      "If the importance is asked too: 1 not important to 5 very important. Put attributes of your own in place of ours where they fit your service better.",
    ],
    "zh-CN": [
      "您对以下各方面满意吗？1 非常不满意，至 5 非常满意；没有体验过的请留空。",
      "如同时询问重要性：1 很不重要，至 5 很重要。可将我们列出的属性换成更符合贵公司情况的属性。",
    ],
  },
  ownItems: true,
};
