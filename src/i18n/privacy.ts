import type { Language } from "./language";

/** What is said where figures are kept back so that nobody's answers can be told. */
export interface PrivacyMessages {
  /** In the cell of a group with too few answers. */
  readonly few: (minimum: number) => string;
  /** In the cell of a group that would give such a group away. */
  readonly complement: string;
  readonly notes: {
    readonly hidden: (column: string, few: readonly string[], complement: readonly string[], minimum: number) => string;
    readonly figures: (minimum: number) => string;
  };
  readonly method: { readonly term: string; readonly text: (minimum: number) => string; readonly off: string };
}

export const privacyMessages: Readonly<Record<Language, PrivacyMessages>> = {
  en: {
    few: (minimum) => `fewer than ${minimum}`,
    complement: "withheld",
    notes: {
      hidden: (column, few, complement, minimum) =>
        [
          few.length > 0 && `Hidden in ${column}, because fewer than ${minimum} people answered: ${few.join(", ")}.`,
          complement.length > 0 &&
            `Withheld in ${column}, because the small groups could otherwise be had by subtraction: ${complement.join(", ")}.`,
        ]
          .filter(Boolean)
          .join(" "),
      figures: (minimum) =>
        `Single figures behind which fewer than ${minimum} answers stand are hidden too, with the next smallest group, so that they cannot be had by subtraction.`,
    },
    method: {
      term: "Privacy",
      text: (minimum) =>
        `groups and figures with fewer than ${minimum} answers are hidden; where exactly they could be had by subtraction, the next smallest group is withheld too. The answers themselves stay in this workbook: pass on the copy to hand out, not the workbook`,
      off: "no minimum group size was set: every group is shown",
    },
  },
  "zh-CN": {
    few: (minimum) => `少于 ${minimum} 份`,
    complement: "不予显示",
    notes: {
      hidden: (column, few, complement, minimum) =>
        [
          few.length > 0 && `“${column}”中以下组别作答少于 ${minimum} 人，不予显示：${few.join("、")}。`,
          complement.length > 0 && `为防止通过相减推出人数过少的组别，“${column}”中以下组别也不予显示：${complement.join("、")}。`,
        ]
          .filter(Boolean)
          .join(""),
      figures: (minimum) => `作答少于 ${minimum} 份的单项数字同样不予显示；人数次少的组别也一并隐去，以免通过相减推出。`,
    },
    method: {
      term: "隐私保护",
      text: (minimum) =>
        `作答少于 ${minimum} 份的组别和数字不予显示；若可通过相减推出，则人数次少的组别也不予显示。原始答案仍在本工作簿中：对外请使用“分发副本”，不要直接发送工作簿`,
      off: "未设最小组别人数：所有组别均予显示",
    },
  },
};
