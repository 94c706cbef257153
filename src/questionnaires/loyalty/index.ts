import type { Questionnaire } from "../../survey/questionnaire";
import { overallSatisfaction, recommendation, respondent, site, wave } from "../background";
import { said, statedItems } from "../statedItems";

/** Five yes-or-no measures of loyalty, with overall satisfaction and the likelihood to recommend. */
export const loyalty: Questionnaire = {
  id: "loyalty",
  name: said("Five loyalty measures", "忠诚度五项指标"),
  scale: { min: 0, max: 1 },
  labels: { en: ["no", "yes"], "zh-CN": ["否", "是"] },
  blocks: [{ id: "answers", name: said("measures", "指标"), marks: [] }],
  mainBlock: "answers",
  dimensions: [{ id: "loyalty", name: said("loyalty", "忠诚度") }],
  items: statedItems("answers", [
    ["loyalty", said("reputation", "美誉度"), said("Do you speak well of us to others?", "您会向他人称赞我们吗？")],
    ["loyalty", said("asked for by name", "指名度"), said("Do you ask for our brand by name?", "您会指名要我们的品牌吗？")],
    ["loyalty", said("return", "回头率"), said("Will you buy from us again?", "您会再次购买吗？")],
    ["loyalty", said("selling power", "销售力"), said("Would you take up a further offer of ours?", "您愿意接受我们的其他产品或服务吗？")],
    ["loyalty", said("complaint", "抱怨率"), said("Have you complained about us since we last asked?", "自上次调查以来，您有过抱怨吗？")],
  ]).map((item) => (item.number === 5 ? { ...item, key: -1 as const } : item)),
  background: [respondent, site, wave, overallSatisfaction, recommendation],
  analyses: ["loyalty"],
  instructions: {
    en: [
      "Answer each question with yes (1) or no (0).",
      "Then say how satisfied you are on the whole, and how likely you are to recommend us, both from 0 (not at all) to 10 (very much).",
    ],
    "zh-CN": ["每个问题请回答“是”（1）或“否”（0）。", "然后请填写您的总体满意度，以及您推荐我们的可能性，均为 0（完全不）至 10（非常）。"],
  },
};
