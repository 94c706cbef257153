/** What stands on a template sheet beside the questionnaire's own words. */
import type { DeclarationTemplate } from "./declarationTemplate";
import { declarationTemplates } from "./declarationTemplate";
import type { Language } from "./language";

export interface TemplateMessages {
  /** Name of the sheet. */
  readonly sheet: (questionnaire: string) => string;
  readonly sampleSheet: (questionnaire: string) => string;
  readonly howTo: string;
  readonly sampleNote: string;
  /** Before the labels of an answer scale; the block is empty where there is one only. */
  readonly scaleKey: (block: string, labels: string) => string;
  readonly label: (answer: number, label: string) => string;
  readonly betweenLabels: string;
  readonly rating: (min: number, max: number) => string;
  readonly points: string;
  readonly choose: string;
  readonly prompts: {
    readonly identity: string;
    readonly wave: string;
    readonly group: string;
    readonly open: string;
    readonly weight: string;
  };
  readonly offScale: { readonly title: string; readonly message: (min: number, max: number) => string };
  readonly offList: { readonly title: string; readonly message: string };
  readonly declaration: DeclarationTemplate;
  readonly footer: (page: string, pages: string) => string;
}

export const templateMessages: Readonly<Record<Language, TemplateMessages>> = {
  en: {
    sheet: (questionnaire) => questionnaire,
    sampleSheet: (questionnaire) => `Sample: ${questionnaire}`,
    howTo:
      "One row for each person who answers; the table grows as you type below it. When the answers are in, select a cell of the table and press “Use my answers”.",
    sampleNote: "These answers are made up, to show what the analyses do.",
    scaleKey: (block, labels) => (block === "" ? `Answers: ${labels}` : `Answers, ${block}: ${labels}`),
    label: (answer, label) => `${answer} ${label}`,
    betweenLabels: " · ",
    rating: (min, max) => `A whole number from ${min} to ${max}; empty where there is no answer.`,
    points: "Points from 0 to 100; all of them together make 100.",
    choose: "Choose from the list.",
    prompts: {
      identity: "A number or code that does not repeat. No names are needed.",
      wave: "The round of the survey, such as 2026 or 2026-Q1; the same entry for all of one round.",
      group: "The same spelling for everyone who belongs together.",
      open: "In people's own words. Leave out what tells who wrote it.",
      weight: "How many people this row stands for; empty counts as none.",
    },
    offScale: { title: "Not an answer", message: (min, max) => `Enter a whole number from ${min} to ${max}, or leave the cell empty.` },
    offList: { title: "Not in the list", message: "Choose one of the answers in the list, or leave the cell empty." },
    declaration: declarationTemplates.en,
    footer: (page, pages) => `Page ${page} of ${pages}`,
  },
  "zh-CN": {
    sheet: (questionnaire) => questionnaire,
    sampleSheet: (questionnaire) => `示例：${questionnaire}`,
    howTo: "每位受访者占一行；在表格下方继续输入，表格会自动延伸。答案录入完成后，选中表格中的任一单元格，再按“使用选中的答卷”。",
    sampleNote: "以下答案是虚构的，用来演示各项分析。",
    scaleKey: (block, labels) => (block === "" ? `答案：${labels}` : `答案（${block}）：${labels}`),
    label: (answer, label) => `${answer} ${label}`,
    betweenLabels: "、",
    rating: (min, max) => `请填 ${min} 至 ${max} 的整数；没有答案时留空。`,
    points: "0 至 100 分；各项合计为 100 分。",
    choose: "请从列表中选择。",
    prompts: {
      identity: "不重复的编号或代码，无需填写姓名。",
      wave: "调查批次，如 2026 或 2026-Q1；同一批次写法一致。",
      group: "同一组的写法请保持一致。",
      open: "受访者的原话；请略去能看出作者身份的内容。",
      weight: "该行代表多少人；留空视为没有。",
    },
    offScale: { title: "不是有效答案", message: (min, max) => `请输入 ${min} 至 ${max} 的整数，或留空。` },
    offList: { title: "不在列表中", message: "请从列表中选择一个答案，或留空。" },
    declaration: declarationTemplates["zh-CN"],
    footer: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  },
};
