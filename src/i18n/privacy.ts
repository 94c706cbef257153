import type { Language } from "./language";

/** What is said where figures are kept back so that nobody's answers can be told. */
export interface PrivacyMessages {
  /** In the cell of a group with too few answers. */
  readonly few: (minimum: number) => string;
  /** In the cell of a group that would give such a group away. */
  readonly complement: string;
  /** In the cell of a group that has changed by a few people since a copy was handed out. */
  readonly released: (minimum: number) => string;
  readonly notes: {
    readonly hidden: (column: string, few: readonly string[], complement: readonly string[], minimum: number) => string;
    readonly figures: (minimum: number) => string;
    readonly released: (column: string, groups: readonly string[], minimum: number) => string;
    /** The whole has a few people more or fewer than in the copy of that day. */
    readonly changedWhole: (before: number, now: number, date: string) => string;
  };
  readonly method: { readonly term: string; readonly text: (minimum: number) => string; readonly off: string };
}

export const privacyMessages: Readonly<Record<Language, PrivacyMessages>> = {
  en: {
    few: (minimum) => `fewer than ${minimum}`,
    complement: "withheld",
    released: (minimum) => `changed by fewer than ${minimum}`,
    notes: {
      hidden: (column, few, complement, minimum) =>
        [
          few.length > 0 && `Hidden in ${column}, because fewer than ${minimum} people answered: ${few.join(", ")}.`,
          complement.length > 0 &&
            `Withheld in ${column}, because what is kept back could otherwise be had by subtraction: ${complement.join(", ")}.`,
        ]
          .filter(Boolean)
          .join(" "),
      figures: (minimum) =>
        `Single figures behind which fewer than ${minimum} answers stand are hidden too, with the next smallest group, so that they cannot be had by subtraction.`,
      released: (column, groups, minimum) =>
        `Kept back in ${column}, because they have changed by fewer than ${minimum} people since the last hand-out, whose answers could be had by subtracting one copy from the other: ${groups.join(", ")}.`,
      changedWhole: (before, now, date) =>
        `Do not hand this out: ${before} people stood behind the copy of ${date} and ${now} stand behind this report. From both together, the answers of the few who make the difference could be worked out.`,
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
    released: (minimum) => `变动少于 ${minimum} 人`,
    notes: {
      hidden: (column, few, complement, minimum) =>
        [
          few.length > 0 && `“${column}”中以下组别作答少于 ${minimum} 人，不予显示：${few.join("、")}。`,
          complement.length > 0 && `为防止通过相减推出未显示的组别，“${column}”中以下组别也不予显示：${complement.join("、")}。`,
        ]
          .filter(Boolean)
          .join(""),
      figures: (minimum) => `作答少于 ${minimum} 份的单项数字同样不予显示；人数次少的组别也一并隐去，以免通过相减推出。`,
      released: (column, groups, minimum) =>
        `“${column}”中以下组别自上次分发以来变动少于 ${minimum} 人，将两份副本相减即可推出这些人的答案，因此不予显示：${groups.join("、")}。`,
      changedWhole: (before, now, date) =>
        `请勿分发本报告：${date} 分发的副本涉及 ${before} 人，本报告涉及 ${now} 人，两相对照可推算出相差的少数几人的答案。`,
    },
    method: {
      term: "隐私保护",
      text: (minimum) =>
        `作答少于 ${minimum} 份的组别和数字不予显示；若可通过相减推出，则人数次少的组别也不予显示。原始答案仍在本工作簿中：对外请使用“分发副本”，不要直接发送工作簿`,
      off: "未设最小组别人数：所有组别均予显示",
    },
  },
};
