import type { Questionnaire } from "../../survey/questionnaire";
import { said, statedItems } from "../statedItems";

/** Each member of a group ranks the same options; the options are the group's own. */
export const priorities: Questionnaire = {
  id: "priorities",
  name: said("Group ranking", "小组排序"),
  scale: { min: 1, max: 6 },
  labels: { en: [], "zh-CN": [] },
  blocks: [{ id: "ranks", name: said("ranks", "名次"), marks: ["rank", "排名", "名次"] }],
  mainBlock: "ranks",
  dimensions: [],
  items: statedItems(
    "ranks",
    [
      said("answer faster", "更快答复"),
      said("train staff", "培训员工"),
      said("simplify forms", "简化表单"),
      said("longer hours", "延长营业时间"),
      said("better website", "改进网站"),
      said("lower prices", "降低价格"),
    ].map((label) => ["", label, label] as const),
  ).map(({ dimension: _dimension, ...item }) => item),
  background: [{ id: "member", role: "identity", name: said("member", "成员"), marks: ["id"] }],
  analyses: ["ranking"],
  instructions: {
    en: [
      "Put your own options in place of ours. Each member fills in one row: 1 for the option to do first, 2 for the next, and so on; equal ranks are allowed.",
    ],
    "zh-CN": ["请把各选项换成你们自己的选项。每位成员填写一行：最应先做的填 1，其次填 2，依此类推；名次可以并列。"],
  },
  ownItems: true,
};
