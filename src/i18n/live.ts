/** Words of sheets that follow the answers. */
import type { Language } from "./language";

export interface LiveMessages {
  readonly keyed: {
    /** Also the sheet's name. */
    readonly title: string;
    readonly explained: string;
    /** Over the number that tells whether answers have changed. */
    readonly check: string;
    readonly from: string;
    readonly lowest: string;
    readonly highest: string;
    readonly key: string;
    readonly row: string;
    readonly rowCheck: string;
    /** Heads the texts that are read as answers. */
    readonly texts: string;
    readonly readAs: string;
  };
  readonly stamp: {
    /** What follows the answers by itself, and what Excel it takes. */
    readonly follows: (sheet: string) => string;
    /** What stays as it was computed. */
    readonly stays: (what: string, date: string) => string;
    /** No figure is a formula. */
    readonly allStays: (date: string) => string;
    readonly sentences: string;
    readonly unchanged: (date: string) => string;
    readonly changed: (date: string) => string;
    /** More rows than the formulas look at. */
    readonly outgrown: string;
    readonly list: (names: readonly string[]) => string;
    readonly table: (title: string) => string;
  };
}

export const liveMessages: Readonly<Record<Language, LiveMessages>> = {
  en: {
    keyed: {
      title: "Keyed answers",
      explained:
        "Each answer as it is counted: kept, or turned where the key is −1; empty if it is not on the scale. Formulas over your answers, nothing is typed.",
      check: "Check number of all answers",
      from: "Stands in column",
      lowest: "Lowest answer",
      highest: "Highest answer",
      key: "Key",
      row: "Row of the answers",
      rowCheck: "Check number",
      texts: "Text",
      readAs: "Read as",
    },
    stamp: {
      follows: (sheet) =>
        `This sheet is alive: its figures are formulas over the sheet “${sheet}” and follow your answers, in Excel 2016 or later.`,
      stays: (what, date) => `No formulas, but as they were on ${date}: ${what}.`,
      allStays: (date) => `Nothing on this sheet is a formula over the answers: it stays as computed on ${date}.`,
      sentences: "the sentences",
      unchanged: (date) => `✓ The answers are still those of ${date}.`,
      changed: (date) => `⚠ The answers have changed since ${date}. Run again to renew what is no formula.`,
      outgrown: "⚠ There are more answers than the formulas look at. Run again to take them in.",
      list: (names) => names.join(", "),
      table: (title) => `table “${title}”`,
    },
  },
  "zh-CN": {
    keyed: {
      title: "计分答案",
      explained: "每个答案的计分结果：保留，或在计分方向为 −1 时反转；不在量表范围内的留空。全部为基于答卷的公式，没有手工输入。",
      check: "全部答案的校验数",
      from: "所在列",
      lowest: "最低分",
      highest: "最高分",
      key: "计分方向",
      row: "答卷行",
      rowCheck: "校验数",
      texts: "文本",
      readAs: "计为",
    },
    stamp: {
      follows: (sheet) => `本工作表随答卷更新：其中的数字是基于工作表“${sheet}”的公式，适用于 Excel 2016 及更高版本。`,
      stays: (what, date) => `以下内容不是公式，保持 ${date} 时的内容：${what}。`,
      allStays: (date) => `本工作表没有基于答卷的公式，保持 ${date} 的计算结果。`,
      sentences: "结论语句",
      unchanged: (date) => `✓ 答卷与 ${date} 时相同。`,
      changed: (date) => `⚠ 答卷在 ${date} 之后有改动。请重新运行，以更新非公式内容。`,
      outgrown: "⚠ 答卷已超出公式覆盖的行数。请重新运行，以计入全部答卷。",
      list: (names) => names.join("、"),
      table: (title) => `表“${title}”`,
    },
  },
};
