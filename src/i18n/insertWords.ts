/** Words of the pane's list of templates and samples. */
import type { Language } from "./language";

export interface InsertWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly template: string;
  readonly sample: string;
  /** For the questionnaire that a user declares. */
  readonly declare: string;
  readonly declareHint: string;
}

export const insertWords: Readonly<Record<Language, InsertWords>> = {
  en: {
    title: "Templates and samples",
    label: "Questionnaire",
    hint: "A template is a sheet to fill in; a sample is the same sheet with made-up answers.",
    template: "Insert template",
    sample: "Insert sample",
    declare: "Write your own",
    declareHint: "Declare a questionnaire of your own on a sheet, or see what a sample of free questions gives.",
  },
  "zh-CN": {
    title: "模板与示例",
    label: "问卷",
    hint: "模板是供填写的工作表；示例是填有虚构答案的同一工作表。",
    template: "插入模板",
    sample: "插入示例",
    declare: "自编问卷",
    declareHint: "在工作表上声明一份自有问卷，或用示例看看自由提问的调查能得出什么。",
  },
};
