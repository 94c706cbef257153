import type { Questionnaire } from "../../survey/questionnaire";
import { said, statedItems } from "../statedItems";

/** Six conditions without which customer programmes fail, each rated by three statements. */
export const programmeCheck: Questionnaire = {
  id: "programme-check",
  name: said("Programme check", "客户项目体检"),
  scale: { min: 1, max: 5 },
  labels: {
    en: ["not at all", "a little", "somewhat", "much", "very much"],
    "zh-CN": ["完全没有", "很少", "一些", "较多", "很多"],
  },
  blocks: [{ id: "answers", name: said("statements", "陈述"), marks: [] }],
  mainBlock: "answers",
  dimensions: [
    { id: "belief", name: said("belief", "信念") },
    { id: "credibility", name: said("credibility", "可信") },
    { id: "actionability", name: said("actionability", "可行") },
    { id: "accountability", name: said("accountability", "问责") },
    { id: "systems", name: said("systems", "体系") },
    { id: "human-capital", name: said("human capital", "人力") },
  ],
  items: statedItems("answers", [
    ["belief", said("leaders convinced", "领导深信"), said("Our leaders are convinced that customers come first.", "领导深信客户第一。")],
    [
      "belief",
      said("everyone sees why", "人人明白缘由"),
      said("Everyone here sees why the programme matters.", "人人明白该项目为何重要。"),
    ],
    [
      "belief",
      said("survives pressure", "压力下不变"),
      said("Customers still come first when figures are under pressure.", "业绩承压时仍把客户放在首位。"),
    ],
    [
      "credibility",
      said("measures in reach", "指标可影响"),
      said("People can change what they are measured on.", "员工能够影响对自己的考核指标。"),
    ],
    ["credibility", said("figures trusted", "数据可信"), said("People trust the figures about customers.", "员工信任客户数据。")],
    ["credibility", said("seen as fair", "公平"), said("The way results are used is seen as fair.", "大家认为结果的运用是公平的。")],
    ["actionability", said("few priorities", "重点少而精"), said("The priorities are few.", "工作重点少而精。")],
    ["actionability", said("clear next step", "下一步明确"), said("Everyone knows what to do next.", "人人清楚下一步该做什么。")],
    [
      "actionability",
      said("time set aside", "安排了时间"),
      said("There is time set aside to act on the results.", "安排了时间落实调查结果。"),
    ],
    ["accountability", said("owner for each", "责任到人"), said("Each priority has somebody who answers for it.", "每项重点都有人负责。")],
    [
      "accountability",
      said("counts in pay", "与报酬挂钩"),
      said("Results with customers count in pay and promotion.", "客户方面的成绩与薪酬和晋升挂钩。"),
    ],
    ["accountability", said("progress reviewed", "定期检查"), said("Progress is reviewed at fixed times.", "定期检查进展。")],
    [
      "systems",
      said("obstacles removed", "清除障碍"),
      said("Obstacles that run through the whole company are removed.", "清除了公司层面的障碍。"),
    ],
    [
      "systems",
      said("processes fit", "流程配合"),
      said("Processes and computer systems help to serve customers.", "流程和信息系统有助于服务客户。"),
    ],
    ["systems", said("budget given", "预算到位"), said("There is a budget for what has to change.", "需要改变的事有预算支持。")],
    ["human-capital", said("right people chosen", "选对人"), said("People are chosen for their will to serve.", "按服务意愿选人。")],
    [
      "human-capital",
      said("trained for it", "有培训"),
      said("People are trained for what the programme asks of them.", "员工受过项目所需的培训。"),
    ],
    [
      "human-capital",
      said("good people stay", "留住人才"),
      said("People who serve customers well stay with us.", "服务出色的员工愿意留下。"),
    ],
  ]),
  background: [
    { id: "respondent", role: "identity", name: said("manager", "管理者"), marks: ["id"] },
    { id: "unit", role: "group", name: said("unit", "单位"), marks: [], optional: true },
  ],
  analyses: ["scorecard"],
  instructions: {
    en: ["Rate each statement for your company as it is today: 1 not at all, 2 a little, 3 somewhat, 4 much, 5 very much."],
    "zh-CN": ["请按公司目前的情况为每句话评分：1 完全没有，2 很少，3 一些，4 较多，5 很多。"],
  },
};
