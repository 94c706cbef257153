import type { Questionnaire } from "../../survey/questionnaire";
import { said, statedItems } from "../statedItems";
import { orientationStatements } from "./statements";

/** How far a company turns to its customers, as its own managers see it: 40 statements in seven categories. */
export const customerOrientation: Questionnaire = {
  id: "customer-orientation",
  name: said("Customer-orientation self-assessment", "顾客导向自我评估"),
  scale: { min: 1, max: 5 },
  labels: {
    en: ["not at all", "a little", "somewhat", "much", "very much"],
    "zh-CN": ["完全没有", "很少", "一些", "较多", "很多"],
  },
  blocks: [{ id: "answers", name: said("statements", "陈述"), marks: [] }],
  mainBlock: "answers",
  dimensions: [
    { id: "philosophy", name: said("philosophy and climate", "公司理念与组织气候") },
    { id: "living-with-customers", name: said("living with customers", "与客户为伍") },
    { id: "solving-problems", name: said("finding and solving customers' problems", "找出并解决客户问题") },
    { id: "information", name: said("using and sharing customer information", "运用并沟通客户信息") },
    { id: "reaching-out", name: said("reaching out to customers", "迎向客户") },
    { id: "competence", name: said("competence and empowerment", "能力和授权") },
    { id: "improvement", name: said("improving products and processes", "生产过程及产品之改善") },
  ],
  items: statedItems("answers", orientationStatements),
  background: [
    { id: "respondent", role: "identity", name: said("rater", "评估人"), marks: ["id"] },
    { id: "unit", role: "group", name: said("unit", "单位"), marks: [] },
  ],
  analyses: ["scorecard", "reliability"],
  instructions: {
    en: [
      "Each member of the management team answers alone, about the company as it is and not as it should be.",
      "How far does each statement hold? 1 not at all, 2 a little, 3 somewhat, 4 much, 5 very much.",
    ],
    "zh-CN": [
      "管理团队成员各自独立作答，评价公司的现状，而不是理想状态。",
      "每句话在多大程度上符合实际？1 完全没有，2 很少，3 一些，4 较多，5 很多。",
    ],
  },
};
