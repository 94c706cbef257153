import type { BackgroundQuestion } from "../survey/questionnaire";
import { said } from "./statedItems";

/** Background questions that several questionnaires ask. */
export const respondent: BackgroundQuestion = { id: "respondent", role: "identity", name: said("respondent", "编号"), marks: [] };

export const site: BackgroundQuestion = { id: "site", role: "group", name: said("site", "网点"), marks: [] };

export const wave: BackgroundQuestion = { id: "wave", role: "wave", name: said("wave", "批次"), marks: [] };

export const overallSatisfaction: BackgroundQuestion = {
  id: "outcome",
  role: "outcome",
  name: said("overall satisfaction", "总体满意度"),
  marks: ["osat"],
  scale: { min: 0, max: 10 },
};

export const recommendation: BackgroundQuestion = {
  id: "recommend",
  role: "recommend",
  name: said("likelihood to recommend", "推荐可能性"),
  marks: ["ltr"],
  scale: { min: 0, max: 10 },
};
