import type { Questionnaire } from "../../survey/questionnaire";
import { said, statedItems } from "../statedItems";

/** What customers feel they get and what it costs them, for us and for the suppliers we compete with. */
export const valueCost: Questionnaire = {
  id: "value-cost",
  name: said("Value and cost", "顾客价值与成本"),
  scale: { min: 1, max: 7 },
  labels: { en: [], "zh-CN": [] },
  blocks: [{ id: "answers", name: said("ratings", "评分"), marks: [] }],
  mainBlock: "answers",
  dimensions: [
    { id: "benefits", name: said("benefits", "所得") },
    { id: "costs", name: said("costs", "付出") },
  ],
  items: statedItems("answers", [
    ["benefits", said("product", "产品价值"), said("What the product gives me", "产品带给我的价值")],
    ["benefits", said("service", "服务价值"), said("What the service gives me", "服务带给我的价值")],
    ["benefits", said("people", "人员价值"), said("What the people there give me", "人员带给我的价值")],
    ["benefits", said("image", "形象价值"), said("What the name gives me", "品牌形象带给我的价值")],
    ["costs", said("money", "货币成本"), said("What it costs me in money", "我付出的金钱")],
    ["costs", said("time", "时间成本"), said("What it costs me in time", "我付出的时间")],
    ["costs", said("effort", "体力成本"), said("What it costs me in effort", "我付出的体力")],
    ["costs", said("worry", "精神成本"), said("What it costs me in worry", "我付出的精神与担忧")],
  ]),
  background: [
    { id: "respondent", role: "identity", name: said("respondent", "编号"), marks: ["id"] },
    { id: "supplier", role: "group", name: said("supplier", "供应商"), marks: ["competitor", "provider", "竞争对手"] },
  ],
  analyses: ["value-map"],
  instructions: {
    en: ["One row for each supplier that you rate. Rate from 1 (very little) to 7 (very much) what you get and what it costs you."],
    "zh-CN": ["每评价一家供应商填写一行。请评价您的所得和付出：1（很少）至 7（很多）。"],
  },
};
