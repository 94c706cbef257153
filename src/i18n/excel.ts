/** Words that Excel's side needs beyond the reports: sentences for what failed, and what stands on a sheet beside a report's own text. */
import type { Language } from "./language";

/** Codes as in `src/excel/problem.ts`; a test holds the two together. */
export interface ExcelMessages {
  /** What happened, what is unchanged, what to do. */
  readonly problem: {
    readonly "cell-edit": string;
    readonly busy: string;
    readonly protected: string;
    readonly "too-large": string;
    readonly "no-selection": string;
    readonly "chart-selected": string;
    readonly "many-areas": string;
    readonly "sheet-gone": string;
    readonly "only-sheet": string;
    readonly "sheets-differ": string;
    readonly "handed-out-before": string;
    readonly "sheets-outdated": string;
    readonly unknown: string;
  };
  readonly sheet: {
    /** Heads the cells that the charts hang on. */
    readonly figures: string;
    readonly figuresExplained: string;
    /** Heads the long tables below what is printed. */
    readonly lookups: string;
    readonly lookupsExplained: string;
    readonly keyTitle: string;
    readonly number: string;
    readonly name: string;
    readonly label: string;
    readonly lower: string;
    readonly upper: string;
    readonly intervalNear: string;
    readonly intervalLength: string;
    /** Says in an axis title what the outlined bars are. */
    readonly intervalMark: (axisTitle: string, interval: string) => string;
    readonly crosshairAcross: string;
    readonly crosshairUpright: string;
    readonly crosshairEnd: string;
    readonly corners: string;
    readonly footer: (page: string, pages: string) => string;
    /** Why a cell has a dash. */
    readonly missing: (where: string, reason: string) => string;
    /** In place of a table without rows. */
    readonly noRows: string;
    readonly colon: string;
  };
}

export const excelMessages: Readonly<Record<Language, ExcelMessages>> = {
  en: {
    problem: {
      "cell-edit": "Excel is waiting for a cell to be finished. Nothing has changed. Press Enter or Esc in the cell, then try again.",
      busy: "Excel is busy, perhaps with changes by others. Nothing has changed. Try again in a moment.",
      protected:
        "The workbook or sheet is protected, or open for reading only. Nothing has changed. Remove the protection, or save a copy and use that.",
      "too-large": "This is more than Excel hands over at once. Nothing has changed. Choose fewer rows or columns.",
      "no-selection": "No cells are selected. Click a cell in your answers, or mark them with their headers.",
      "chart-selected": "A chart is selected. Click a cell in your answers instead.",
      "many-areas": "Several separate areas are selected. Mark one block of cells, headers included.",
      "sheet-gone": "The sheet or table is no longer there: it was deleted or renamed. Run the analysis again.",
      "only-sheet": "A workbook keeps at least one visible sheet, and this is the last. Nothing has changed. Add a sheet, then try again.",
      "sheets-differ":
        "Nothing was handed out: two result sheets show the same group with a few people more or fewer, and together they would tell these people's answers. Run all results again on the same answers, or delete the sheets that are out of date; then hand out.",
      "handed-out-before":
        "Nothing was handed out: since an earlier copy only a few people were added or left, and the two copies together would tell their answers. Run all results again; if it is still so, wait until more people have changed, or forget the earlier hand-outs if this is another survey.",
      "sheets-outdated":
        "Nothing was handed out: the answers have changed since a result sheet was made that follows them, and what it keeps back was decided before. Run all results again, then hand out.",
      unknown: "Excel could not do this. Nothing has changed. Try again; if it happens again, save and reopen the workbook.",
    },
    sheet: {
      lookups: "Every figure, to look up",
      lookupsExplained: "Filter by its headings. Not printed.",
      figures: "Figures behind the charts",
      figuresExplained: "The charts are drawn from these cells; most are formulas that look up the tables above. Not printed.",
      keyTitle: "Numbers in the chart",
      number: "No.",
      name: "Name",
      label: "Label",
      lower: "Lower end",
      upper: "Upper end",
      intervalNear: "Zero to interval",
      intervalLength: "Interval",
      intervalMark: (axisTitle, interval) => `${axisTitle}; outlined: ${interval}`,
      crosshairAcross: "Crosshair, across",
      crosshairUpright: "Crosshair, upright",
      crosshairEnd: "Crosshair, its value",
      corners: "Corner names",
      footer: (page, pages) => `Page ${page} of ${pages}`,
      missing: (where, reason) => `– ${where}: ${reason}`,
      noRows: "None.",
      colon: ": ",
    },
  },
  "zh-CN": {
    problem: {
      "cell-edit": "Excel 正在等待单元格编辑完成，内容没有任何改动。请在该单元格中按 Enter 或 Esc，然后重试。",
      busy: "Excel 正忙，可能有他人正在修改，内容没有任何改动。请稍后重试。",
      protected: "工作簿或工作表受保护，或以只读方式打开，内容没有任何改动。请取消保护，或另存副本后使用。",
      "too-large": "数据量超过 Excel 一次可传递的上限，内容没有任何改动。请减少所选的行或列。",
      "no-selection": "没有选中单元格。请单击答卷数据中的任一单元格，或连同标题行一起选中。",
      "chart-selected": "当前选中的是图表。请改为单击答卷数据中的单元格。",
      "many-areas": "选中了多个不相连的区域。请只选一个连续区域，并包含标题行。",
      "sheet-gone": "该工作表或表格已不存在，可能已被删除或改名。请重新运行分析。",
      "only-sheet": "工作簿至少要保留一张可见的工作表，而这是最后一张，内容没有任何改动。请先新建一张工作表，然后重试。",
      "sheets-differ":
        "未生成分发副本：有两张结果工作表中同一组别的人数只相差几人，两相对照可推算出这几人的答案。请用同一批答卷重新运行全部分析，或删除已过时的结果工作表，然后再分发。",
      "handed-out-before":
        "未生成分发副本：与之前分发的副本相比，只增减了少数几人，两份副本对照可推算出这几人的答案。请重新运行全部分析；若仍然如此，请等到变动人数增多后再分发；若这是另一次调查，可清除以往的分发记录。",
      "sheets-outdated":
        "未生成分发副本：有结果工作表随答卷更新，而答卷在其生成之后有改动，哪些数字须隐藏是按原答卷决定的。请重新运行全部分析，然后再分发。",
      unknown: "Excel 未能完成此操作，内容没有任何改动。请重试；若再次出现，请保存并重新打开工作簿。",
    },
    sheet: {
      lookups: "全部数字（供查阅）",
      lookupsExplained: "可按标题筛选；不打印。",
      figures: "图表所用数据",
      figuresExplained: "图表由以下单元格绘制，其中大多是引用上方表格的公式；不打印。",
      keyTitle: "图中编号",
      number: "编号",
      name: "名称",
      label: "标签",
      lower: "下限",
      upper: "上限",
      intervalNear: "零点至区间",
      intervalLength: "区间",
      intervalMark: (axisTitle, interval) => `${axisTitle}；框线：${interval}`,
      crosshairAcross: "十字线（横）",
      crosshairUpright: "十字线（竖）",
      crosshairEnd: "十字线的值",
      corners: "象限名称",
      footer: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
      missing: (where, reason) => `– ${where}：${reason}`,
      noRows: "无。",
      colon: "：",
    },
  },
};
