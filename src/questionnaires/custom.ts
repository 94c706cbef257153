import type { Questionnaire } from "../survey/questionnaire";
import { customQuestionnaire } from "../survey/customQuestionnaire";

/** Any other survey: the user names the columns that are its items, and the ends of their answer scale. */
export const custom: Questionnaire = {
  ...customQuestionnaire,
  analyses: ["frequencies", "reliability", "drivers", "audit"],
  instructions: {
    en: [
      "One row a respondent, one column a question; the first row says what each column asks.",
      "Answer a rating with a number, or with the words of its scale; leave a cell empty where there is no answer.",
      "Add columns for the site, the wave, or whatever else the answers are to be compared by.",
    ],
    "zh-CN": [
      "每位受访者占一行，每个问题占一列；第一行写明各列所问的内容。",
      "评分题可填数字，也可填量表的文字标签；没有答案时请留空。",
      "可另加网点、批次等列，以便分组比较。",
    ],
  },
};
