import type { Questionnaire } from "../../survey/questionnaire";
import { said, statedItems } from "../statedItems";

/** Eleven signs of somebody who will serve customers well, ticked by each interviewer. */
export const serviceCandidate: Questionnaire = {
  id: "service-candidate",
  name: said("Selection checklist for customer service", "客户服务人员选拔清单"),
  scale: { min: 0, max: 1 },
  labels: { en: ["no", "yes"], "zh-CN": ["否", "是"] },
  blocks: [{ id: "answers", name: said("signs", "特征"), marks: [] }],
  mainBlock: "answers",
  dimensions: [],
  items: statedItems("answers", [
    ["", said("likes people", "喜欢与人打交道"), said("Likes to be with people.", "喜欢与人相处。")],
    ["", said("enjoys serving", "乐于服务"), said("Takes pleasure in doing something for others.", "乐于为他人做事。")],
    ["", said("social drive", "主动交往"), said("Seeks contact of their own accord.", "主动与人交往。")],
    [
      "",
      said("at ease with strangers", "面对生人自如"),
      said("Is at ease with people they have not met before.", "与陌生人相处从容自如。"),
    ],
    ["", said("sense of belonging", "有归属感"), said("Feels part of the groups they work in.", "对所在集体有归属感。")],
    ["", said("controls feelings", "能控制情绪"), said("Keeps calm when others do not.", "他人激动时仍能保持冷静。")],
    ["", said("sensitive and sympathetic", "敏感体谅"), said("Notices how others feel and cares about it.", "能察觉并体谅他人的感受。")],
    [
      "",
      said("in charge of own life", "掌握自己的生活"),
      said("Feels that their life is in their own hands.", "认为自己能掌握自己的生活。"),
    ],
    ["", said("trusts others", "信任他人"), said("Trusts other people until they have reason not to.", "没有理由怀疑时愿意信任他人。")],
    ["", said("self-esteem", "自尊自信"), said("Thinks well of themselves.", "自尊自信。")],
    ["", said("record of competence", "有胜任记录"), said("Has shown in earlier work that they are up to it.", "过往工作证明能够胜任。")],
  ]).map(({ dimension: _dimension, ...item }) => item),
  background: [
    { id: "candidate", role: "group", name: said("candidate", "应聘者"), marks: [] },
    { id: "interviewer", role: "identity", name: said("interviewer", "面试人"), marks: [] },
  ],
  analyses: ["checklist"],
  instructions: {
    en: [
      "One row an interviewer and candidate. Tick what you saw or heard in the interview: yes (1) or no (0); leave a cell empty where you cannot tell.",
      "Fill it in alone before you compare notes. The list supports a decision; it does not make it.",
    ],
    "zh-CN": [
      "每位面试人对每位应聘者填写一行。按面试中的所见所闻填写“是”（1）或“否”（0）；无法判断时请留空。",
      "请在交换意见之前独立填写。清单只供参考，不代替决定。",
    ],
  },
};
