/** Words of the results in the pane: the charts, and writing to the workbook. */
import type { Language } from "../language";

export interface ResultsWords {
  /** Links to the reports when there are several. */
  readonly contents: string;
  readonly back: string;
  readonly write: {
    readonly button: string;
    /** How many of the reports the button writes. */
    readonly effect: (reports: number) => string;
    readonly nothingChosen: string;
    readonly take: string;
    /** The choice between formulas and numbers. */
    readonly follow: string;
    readonly followHint: string;
    /** With so many answers every change takes a while. */
    readonly followMany: (answers: number) => string;
    readonly checking: string;
    readonly again: string;
    readonly notYet: string;
    /** Of "run all again": reports that were not made again. */
    readonly leftAsWas: (sheets: readonly string[]) => string;
    readonly changedTitle: string;
    readonly changed: string;
    readonly anyway: string;
    readonly percent: (percent: number) => string;
  };
  readonly chart: {
    /** The two views of the same figures. */
    readonly view: (title: string) => string;
    readonly chart: string;
    readonly table: string;
    readonly more: (charts: number) => string;
    readonly tables: string;
    /** How to read it by keyboard; follows the description. */
    readonly keys: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly loading: string;
    readonly notLoaded: string;
    readonly keyTitle: string;
    readonly legend: string;
    readonly entry: (name: string, figure: string) => string;
    readonly interval: (title: string, low: string, high: string) => string;
    readonly n: (n: string) => string;
    /** Lines that are left out because not all of their figures may be shown. */
    readonly notDrawn: (names: readonly string[]) => string;
  };
}

export const resultsWords: Readonly<Record<Language, ResultsWords>> = {
  en: {
    contents: "Reports",
    back: "Back to the results",
    write: {
      button: "Write to the workbook",
      effect: (reports) => (reports === 1 ? "One report, to a sheet of its own." : `${reports} reports, each to a sheet of its own.`),
      nothingChosen: "Tick at least one report to write.",
      take: "Write this report",
      follow: "Figures follow the answers",
      followHint:
        "Written as Excel formulas, so that they change with the answers, even without this add-in. Tests and sentences stay as computed.",
      followMany: (answers) => `With ${answers} answers as formulas, Excel may take seconds for each change.`,
      checking: "Checking that the answers are still the same…",
      again: "Run again",
      notYet: "Nothing has been written to the workbook yet.",
      leftAsWas: (sheets) =>
        `Not run again, because the answers are no longer where they were: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. These sheets are as they were.`,
      changedTitle: "The answers have changed since this run.",
      changed: "Nothing was written; the workbook is as it was. Run again for figures from the answers as they are now.",
      anyway: "Write these figures anyway",
      percent: (percent) => `${percent}%`,
    },
    chart: {
      view: (title) => `${title}: view`,
      chart: "Chart",
      table: "Table",
      more: (charts) => (charts === 1 ? "One more chart" : `${charts} more charts`),
      tables: "Tables",
      keys: "Arrow keys read the figures one by one.",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      loading: "Drawing the chart…",
      notLoaded: "The chart could not be loaded. Its figures are in the table.",
      keyTitle: "Numbers in the chart",
      legend: "Legend",
      entry: (name, figure) => `${name}: ${figure}`,
      interval: (title, low, high) => `${title}: ${low} to ${high}`,
      n: (n) => `n = ${n}`,
      notDrawn: (names) => `Not drawn, because not all of their figures can be shown: ${names.join(", ")}.`,
    },
  },
  "zh-CN": {
    contents: "报告",
    back: "返回结果",
    write: {
      button: "写入工作簿",
      effect: (reports) => `${reports} 份报告，各自写入一张新工作表。`,
      nothingChosen: "请至少勾选一份要写入的报告。",
      take: "写入这份报告",
      follow: "数字随答卷更新",
      followHint: "写成 Excel 公式，答卷改动时随之变化，没有本加载项也可以。检验和结论语句保持计算时的结果。",
      followMany: (answers) => `有 ${answers} 个答案要写成公式，每次改动 Excel 可能需要数秒。`,
      checking: "正在核对答卷是否有变化……",
      again: "重新分析",
      notYet: "尚未向工作簿写入任何内容。",
      leftAsWas: (sheets) =>
        `以下报告的答卷已不在原处，没有重新分析：${sheets.map((sheet) => `“${sheet}”`).join("、")}。这些工作表保持原样。`,
      changedTitle: "分析之后答卷有改动。",
      changed: "未写入任何内容，工作簿保持原样。请重新分析，以得到当前答卷的结果。",
      anyway: "仍然写入这些结果",
      percent: (percent) => `${percent}%`,
    },
    chart: {
      view: (title) => `${title}：显示方式`,
      chart: "图表",
      table: "表格",
      more: (charts) => `更多图表（${charts}）`,
      tables: "表格",
      keys: "按方向键可逐个读出数值。",
      zoomIn: "放大",
      zoomOut: "缩小",
      loading: "正在绘制图表……",
      notLoaded: "图表未能载入，数值请看表格。",
      keyTitle: "图中的编号",
      legend: "图例",
      entry: (name, figure) => `${name}：${figure}`,
      interval: (title, low, high) => `${title}：${low} 至 ${high}`,
      n: (n) => `n = ${n}`,
      notDrawn: (names) => `以下各项并非所有数值都可显示，故未画出：${names.join("、")}。`,
    },
  },
};
