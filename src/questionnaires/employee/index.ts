import type { Questionnaire } from "../../survey/questionnaire";
import { respondent, wave } from "../background";
import { said, statedItems } from "../statedItems";
import { employeeStatements } from "./statements";

/** What employees think of their company, its customers and their work: 25 statements, two background and four open questions. */
export const employee: Questionnaire = {
  id: "employee",
  name: said("Employee satisfaction", "员工满意度"),
  scale: { min: 0, max: 3 },
  labels: {
    en: ["disagree", "rather disagree", "rather agree", "agree"],
    "zh-CN": ["不同意", "不太同意", "比较同意", "同意"],
  },
  blocks: [{ id: "answers", name: said("statements", "陈述"), marks: [] }],
  mainBlock: "answers",
  dimensions: [
    { id: "direction", name: said("direction", "方向与经营") },
    { id: "customer-focus", name: said("customer focus", "以顾客为中心") },
    { id: "cooperation", name: said("cooperation", "协作") },
    { id: "prevention", name: said("prevention and lean work", "预防与精简") },
    { id: "means", name: said("means and authority", "条件与授权") },
    { id: "fairness", name: said("fairness and respect", "公平与尊重") },
    { id: "advocacy", name: said("advocacy", "愿意推荐") },
  ],
  items: statedItems("answers", employeeStatements),
  background: [
    respondent,
    { id: "department", role: "group", name: said("department", "部门"), marks: [] },
    {
      id: "tenure",
      role: "group",
      name: said("years with the company", "在公司工作年限"),
      marks: ["tenure", "司龄", "工龄"],
      choices: [said("under 2", "不满 2 年"), said("2 to 10", "2 至 10 年"), said("10 to 20", "10 至 20 年"), said("over 20", "20 年以上")],
      optional: true,
    },
    {
      id: "position",
      role: "group",
      name: said("role", "岗位类别"),
      marks: ["position", "职务", "岗位"],
      choices: [
        said("front line", "一线员工"),
        said("professional", "专业人员"),
        said("manager", "管理人员"),
        said("senior manager", "高级管理人员"),
      ],
      optional: true,
    },
    wave,
    { id: "mission", role: "open", name: said("our mission in your own words", "请用自己的话说说公司的使命"), marks: ["mission", "使命"] },
    {
      id: "first-three",
      role: "open",
      name: said("three things the company should put first", "公司最应优先做的三件事"),
      marks: ["three things", "三件事"],
    },
    {
      id: "chief-executive",
      role: "open",
      name: said("what you would tell the chief executive", "您想对总经理说的话"),
      marks: ["chief executive", "ceo", "总经理"],
    },
    { id: "anything-else", role: "open", name: said("anything else", "其他意见"), marks: ["comment", "comments", "意见", "建议"] },
  ],
  analyses: ["favourable", "reliability", "compare"],
  instructions: {
    en: [
      "Please say how far you agree with each statement: 3 agree, 2 rather agree, 1 rather disagree, 0 disagree. Leave a cell empty if you cannot tell.",
      "Nobody sees the answers of a single person: groups with fewer than five answers are not shown, and open answers are listed in random order without any background.",
    ],
    "zh-CN": [
      "请填写您对每句话的同意程度：3 同意，2 比较同意，1 不太同意，0 不同意；无法判断时请留空。",
      "任何人都看不到个人的答案：作答少于五份的组别不予显示；开放题按随机顺序列出，不附任何背景信息。",
    ],
  },
};
