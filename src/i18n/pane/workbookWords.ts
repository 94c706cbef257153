/** Words of the list of reports in the workbook, and of removing one. */
import type { Language } from "../language";

export interface WorkbookWords {
  /** Heads the reports of one range. */
  readonly from: (range: string) => string;
  /** A report's date and sheet. */
  readonly made: (date: string, sheet: string) => string;
  readonly fresh: string;
  readonly grown: (rows: number) => string;
  readonly changed: string;
  readonly changedAndGrown: (rows: number) => string;
  readonly unchecked: string;
  readonly unknown: string;
  /** The answers are gone: why the report cannot be run again. */
  readonly gone: (range: string) => string;
  readonly moved: (range: string) => string;
  readonly otherVersion: string;
  readonly notLookedAt: string;
  readonly check: string;
  readonly checking: string;
  readonly open: string;
  readonly openNamed: (title: string) => string;
  readonly again: string;
  readonly againNamed: (title: string) => string;
  readonly remove: string;
  readonly removeNamed: (title: string) => string;
  readonly removing: string;
  /** Somebody wants to use the cells of one of our own reports as answers. */
  readonly ownReport: { readonly title: (sheet: string) => string; readonly sentence: (range: string) => string; readonly use: string };
  readonly ask: {
    readonly title: (title: string) => string;
    readonly lost: (sheet: string) => string;
    readonly undo: string;
    readonly kept: string;
    readonly remove: string;
    readonly keep: string;
  };
}

function rowsBelow(rows: number): string {
  return rows === 1 ? "1 row was added below" : `${rows} rows were added below`;
}

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  en: {
    from: (range) => `From ${range}`,
    made: (date, sheet) => `${date}, on sheet “${sheet}”`,
    fresh: "Up to date",
    grown: (rows) => `Out of date: ${rowsBelow(rows)}`,
    changed: "Out of date: the answers were changed",
    changedAndGrown: (rows) => `Out of date: the answers were changed, and ${rowsBelow(rows)}`,
    unchecked: "Not compared: the answers have very many cells",
    unknown: "Not known: made by an earlier version. Run it again once to have it watched",
    gone: (range) => `Cannot be run again: the answers at ${range} were deleted`,
    moved: (range) =>
      `Cannot be run again: at ${range} there are other cells now. Select the answers where they are, and use them as new ones`,
    otherVersion: "Cannot be run again: this version does not have the analysis",
    notLookedAt: "Being compared with the answers…",
    check: "Compare now",
    checking: "Comparing with the answers…",
    open: "Open",
    openNamed: (title) => `Open ${title}`,
    again: "Run again",
    againNamed: (title) => `Run again: ${title}`,
    remove: "Remove",
    removeNamed: (title) => `Remove ${title}`,
    removing: "Removing the report…",
    ownReport: {
      title: (sheet) => `“${sheet}” is a report, not answers.`,
      sentence: (range) => `It was made from ${range}. Use those answers, or select others.`,
      use: "Use those answers",
    },
    ask: {
      title: (title) => `Remove “${title}”?`,
      lost: (sheet) => `The sheet “${sheet}” is deleted, with everything on it, notes of your own included.`,
      undo: "Excel cannot undo this, nor anything that you did before it.",
      kept: "Your answers and the other sheets stay as they are.",
      remove: "Delete the sheet",
      keep: "Keep it",
    },
  },
  "zh-CN": {
    from: (range) => `来自 ${range}`,
    made: (date, sheet) => `${date}，工作表“${sheet}”`,
    fresh: "已是最新",
    grown: (rows) => `已过期：下方新增了 ${rows} 行`,
    changed: "已过期：答卷有改动",
    changedAndGrown: (rows) => `已过期：答卷有改动，且下方新增了 ${rows} 行`,
    unchecked: "未核对：答卷的单元格非常多",
    unknown: "无法判断：由早期版本生成。重新分析一次后即可跟踪",
    gone: (range) => `无法重新分析：${range} 处的答卷已被删除`,
    moved: (range) => `无法重新分析：${range} 处现在是别的内容。请在答卷现在的位置选中它，作为新的答卷使用`,
    otherVersion: "无法重新分析：当前版本没有这项分析",
    notLookedAt: "正在与答卷核对……",
    check: "立即核对",
    checking: "正在与答卷核对……",
    open: "打开",
    openNamed: (title) => `打开：${title}`,
    again: "重新分析",
    againNamed: (title) => `重新分析：${title}`,
    remove: "移除",
    removeNamed: (title) => `移除：${title}`,
    removing: "正在移除报告……",
    ownReport: {
      title: (sheet) => `“${sheet}”是一份报告，不是答卷。`,
      sentence: (range) => `它由 ${range} 的答卷生成。可以使用那份答卷，或另选单元格。`,
      use: "使用那份答卷",
    },
    ask: {
      title: (title) => `移除“${title}”？`,
      lost: (sheet) => `工作表“${sheet}”及其全部内容将被删除，包括您自己添加的批注和文字。`,
      undo: "此操作在 Excel 中无法撤销，之前的操作也不能再撤销。",
      kept: "您的答卷和其他工作表保持原样。",
      remove: "删除工作表",
      keep: "保留",
    },
  },
};
