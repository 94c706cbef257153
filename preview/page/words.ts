/** What the preview page itself says; the pane in it has its own catalogue. */
import type { Language } from "../../src/i18n/language";

export interface PageWords {
  readonly title: string;
  readonly note: string;
  readonly trust: string;
  readonly open: string;
  readonly download: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly drop: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly sheet: string;
  readonly sheets: string;
  readonly address: string;
  readonly content: string;
  readonly unreadable: (name: string) => string;
  readonly password: (name: string) => string;
  readonly missing: (name: string) => string;
  readonly notSaved: (detail: string) => string;
  readonly opening: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly ribbon: string;
  readonly protectedSheet: (name: string) => string;
  readonly newWorkbook: (name: string) => string;
  readonly notEntered: string;
  /** The list of functions while a formula is typed. */
  readonly functions: string;
  /** What errors mean that no function explains. */
  readonly errors: Readonly<Record<string, string>>;
}

const english: PageWords = {
  title: "Survey Lens preview",
  note: "For development and trial. This is not Excel: figures and files are real, looks and charts are approximate.",
  trust: "The browser asks once whether to trust the page: answer OK.",
  open: "Open .xlsx or .csv",
  download: "Download .xlsx",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  drop: "Drop the file to open it",
  pane: "Survey Lens pane",
  paneWidth: "Width of the pane",
  sheet: "Cells of the sheet",
  sheets: "Sheets",
  address: "Selected cells",
  content: "Content of the cell",
  unreadable: (name) => `${name} cannot be opened: it is not a readable .xlsx or .csv file. The workbook on screen is unchanged.`,
  password: (name) => `${name} is protected by a password: remove it in Excel first. The workbook on screen is unchanged.`,
  missing: (name) => `${name} could not be fetched. The workbook on screen is unchanged.`,
  notSaved: (detail) => `The workbook could not be saved: ${detail}`,
  opening: (name) => `Opening ${name}…`,
  undo: "Undo",
  redo: "Redo",
  ribbon: "Survey Lens tab of the ribbon",
  protectedSheet: (name) => `The sheet ${name} is protected, so its cells cannot be changed.`,
  newWorkbook: (name) => `The add-in has opened a new workbook; it is in the downloads as ${name}.`,
  notEntered: "The formula is not complete, so the cell is as it was.",
  functions: "Functions",
  errors: {
    "#BUSY!": "The add-in is calculating this.",
    "#DIV/0!": "The formula divides by zero, or by an empty cell.",
    "#REF!": "The formula refers to cells that are not there.",
    "#VALUE!": "Something in the formula is not of the kind that is wanted, for instance several cells or a text in place of one number.",
    "#NAME?": "The formula contains a name or a function that is not known here.",
    "#SPILL!": "The result needs more cells, and some of them are not empty: clear them, or move the formula.",
  },
};

const chinese: PageWords = {
  title: "问卷透镜 预览",
  note: "仅供开发和试用。这里不是 Excel：数字和文件是真实的，外观和图表仅为近似。",
  trust: "浏览器会询问一次是否信任此页面，请选择“确定”。",
  open: "打开 .xlsx 或 .csv",
  download: "下载 .xlsx",
  language: "语言",
  theme: "主题",
  light: "浅色",
  dark: "深色",
  drop: "松开鼠标即可打开文件",
  pane: "问卷透镜任务窗格",
  paneWidth: "窗格宽度",
  sheet: "工作表单元格",
  sheets: "工作表",
  address: "所选单元格",
  content: "单元格内容",
  unreadable: (name) => `无法打开 ${name}：不是可读取的 .xlsx 或 .csv 文件。当前工作簿没有变化。`,
  password: (name) => `${name} 设有密码，请先在 Excel 中取消密码。当前工作簿没有变化。`,
  missing: (name) => `无法取得 ${name}。当前工作簿没有变化。`,
  notSaved: (detail) => `无法保存工作簿：${detail}`,
  opening: (name) => `正在打开 ${name}…`,
  undo: "撤消",
  redo: "恢复",
  ribbon: "功能区“问卷透镜”选项卡",
  protectedSheet: (name) => `工作表“${name}”受保护，单元格无法更改。`,
  newWorkbook: (name) => `加载项打开了一个新工作簿，已保存到下载文件夹：${name}。`,
  notEntered: "公式不完整，单元格保持原样。",
  functions: "函数",
  errors: {
    "#BUSY!": "加载项正在计算。",
    "#DIV/0!": "公式中有除以零或除以空单元格的计算。",
    "#REF!": "公式引用的单元格不存在。",
    "#VALUE!": "公式中有一处内容类型不符，例如应为一个数字的地方给了多个单元格或文本。",
    "#NAME?": "公式中有此处不认识的名称或函数。",
    "#SPILL!": "结果需要占用更多单元格，但其中有些不是空的：请清空这些单元格，或把公式移到别处。",
  },
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en: english, "zh-CN": chinese };
