import type { DeclarationColumn } from "../survey/declaration";
import type { Language } from "./language";

/** The sheet on which a user declares a questionnaire of their own. */
export interface DeclarationTemplate {
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly nameLabel: string;
  readonly nameExample: string;
  readonly sections: { readonly item: string; readonly scale: string };
  readonly prompts: Readonly<Record<DeclarationColumn, string>>;
  /** Id, text, dimension, key. */
  readonly examples: readonly (readonly [string, string, string, string])[];
}

export const declarationTemplates: Readonly<Record<Language, DeclarationTemplate>> = {
  en: {
    sheet: "My questionnaire",
    title: "A questionnaire of your own",
    lines: [
      "Write one item in each row, in place of the examples. All items share one answer scale; write its ends once, in the first row.",
      "The key says how an item is worded: + or empty where a high answer is good, - where a high answer is bad (it is then turned before anything is computed).",
      "Then select a cell of the table and press “Use my answers”: the questionnaire is saved with this workbook, and its template can be inserted like the others.",
    ],
    nameLabel: "Name",
    nameExample: "Canteen survey",
    sections: { item: "Item", scale: "Answer scale" },
    prompts: {
      code: "A short id of your own, different for each item.",
      text: "What people are asked, word for word.",
      dimension: "The theme to which the item belongs; empty if there are none.",
      key: "+ as worded (or empty), - worded the other way round.",
      min: "The lowest answer. Once is enough: it holds for all items.",
      max: "The highest answer. Once is enough: it holds for all items.",
    },
    examples: [
      ["taste", "The meals taste good.", "food", "+"],
      ["choice", "There is something for me every day.", "food", "+"],
      ["queue", "I have to wait too long.", "service", "-"],
      ["staff", "The staff are friendly.", "service", "+"],
    ],
  },
  "zh-CN": {
    sheet: "自有问卷",
    title: "声明一份自有问卷",
    lines: [
      "每行填写一题，替换示例。所有题目共用一个答案量表，两端只需在第一行填写一次。",
      "计分方向：分数越高越好的题目填 + 或留空；分数越高越不好的题目填 -，计算之前会先反向计分。",
      "填好后选中表格中的任一单元格，再按“使用选中的答卷”：问卷随工作簿保存，之后可以像其他问卷一样插入其模板。",
    ],
    nameLabel: "名称",
    nameExample: "食堂调查",
    sections: { item: "题目", scale: "答案量表" },
    prompts: {
      code: "自定的简短编号，每题不同。",
      text: "向受访者提问的原文。",
      dimension: "题目所属的主题；没有则留空。",
      key: "正向题填 + 或留空，反向题填 -。",
      min: "最低的答案。填一次即可，适用于所有题目。",
      max: "最高的答案。填一次即可，适用于所有题目。",
    },
    examples: [
      ["味道", "饭菜可口。", "饭菜", "+"],
      ["选择", "每天都有我想吃的。", "饭菜", "+"],
      ["排队", "排队时间太长。", "服务", "-"],
      ["态度", "工作人员态度友好。", "服务", "+"],
    ],
  },
};
