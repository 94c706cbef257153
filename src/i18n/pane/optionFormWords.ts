/** The words of the form of options, and what each choice does to n. */
import type { Language } from "../language";

export interface OptionFormWords {
  /** The button under an analysis, and its form. */
  readonly options: string;
  readonly optionsOf: (analysis: string) => string;
  /** What the button is called for those who hear it: what it shows, and whose options they are. */
  readonly button: (summary: string, analysis: string) => string;
  readonly summary: (changed: number) => string;
  /** Of a list of columns. */
  readonly asRecognised: string;
  readonly columns: (chosen: number, of: number) => string;
  readonly backToRecognised: string;
  readonly listOf: (label: string) => string;
  readonly none: string;
  readonly lowest: string;
  readonly highest: string;
  /** Numbers by name. */
  readonly forAll: string;
  readonly name: string;
  readonly ownNumber: string;
  readonly own: (name: string, number: number) => string;
  readonly remove: (name: string) => string;
  readonly promoters: string;
  readonly detractors: string;
  readonly column: string;
  readonly countedAs: string;
  readonly counted: (column: string, kind: string) => string;
  readonly addFigure: string;
  readonly figure: (number: number) => string;
  readonly figureName: string;
  readonly figureNow: string;
  readonly worst: string;
  readonly best: string;
  readonly askGoal: string;
  readonly askGroups: string;
  readonly askWave: string;
  readonly effects: {
    /** @param sizes of the groups, smallest first */
    readonly groups: (column: string, sizes: readonly number[]) => string;
    readonly namedGroups: (column: string, groups: readonly (readonly [name: string, n: number])[]) => string;
    readonly hidden: (column: string, hidden: number, of: number) => string;
    readonly tooMany: (column: string) => string;
    readonly drivers: (complete: number, of: number, drivers: number) => string;
    readonly weight: (n: number, leftOut: number, effective: string) => string;
    readonly target: (reached: number, of: number) => string;
    readonly complete: (complete: number, of: number, questions: number) => string;
    readonly answered: (answered: number, of: number) => string;
  };
}

function listed(groups: readonly (readonly [name: string, n: number])[], between: string, of: (name: string, n: number) => string): string {
  return groups.map(([name, n]) => of(name, n)).join(between);
}

function range(sizes: readonly number[], between: string): string {
  const [least = 0] = sizes;
  const most = sizes.at(-1) ?? least;
  return least === most ? String(least) : `${least}${between}${most}`;
}

const english: OptionFormWords = {
  options: "Options",
  optionsOf: (analysis) => `Options: ${analysis}`,
  button: (summary, analysis) => `Options ${summary}: ${analysis}`,
  summary: (changed) => (changed === 0 ? "as usual" : `${changed} changed`),
  asRecognised: "as recognised",
  columns: (chosen, of) => `${chosen} of ${of} columns`,
  backToRecognised: "Back to what was recognised",
  listOf: (label) => `${label}: columns`,
  none: "None",
  lowest: "Lowest",
  highest: "Highest",
  forAll: "For all",
  name: "For one alone",
  ownNumber: "Its number",
  own: (name, number) => `${name}: ${number}`,
  remove: (name) => `Remove ${name}`,
  promoters: "Promoters from",
  detractors: "Detractors up to",
  column: "Column",
  countedAs: "Counted as",
  counted: (column, kind) => `${column}: ${kind}`,
  addFigure: "Add a figure",
  figure: (number) => `Figure ${number}`,
  figureName: "Name",
  figureNow: "Now",
  worst: "Worst",
  best: "Best",
  askGoal: "Enter the target first, or untick this analysis.",
  askGroups: "Choose a column first, or untick this analysis.",
  askWave: "Choose a column first, or untick this analysis.",
  effects: {
    groups: (column, sizes) => `${column}: ${sizes.length} groups of ${range(sizes, " to ")} people.`,
    namedGroups: (column, groups) => `${column}: ${listed(groups, ", ", (name, n) => `${name} ${n}`)}.`,
    hidden: (column, hidden, of) =>
      hidden === 0
        ? `${column}: none of ${of} groups is hidden.`
        : `${column}: ${hidden} of ${of} groups ${hidden === 1 ? "is" : "are"} hidden.`,
    tooMany: (column) => `${column}: too many different entries to compare.`,
    drivers: (complete, of, drivers) => `${complete} of ${of} respondents answered it and all ${drivers} questions; only they count.`,
    weight: (n, leftOut, effective) =>
      `${n} respondents have a weight and tell as much as ${effective} of equal weight${leftOut === 0 ? "" : `; ${leftOut} without one are left out`}.`,
    target: (reached, of) => `${reached} of ${of} respondents reach it now.`,
    complete: (complete, of, questions) =>
      questions === 1
        ? `${complete} of ${of} respondents answered it.`
        : `${complete} of ${of} respondents answered all ${questions} questions.`,
    answered: (answered, of) => `${answered} of ${of} respondents answered it.`,
  },
};

const chinese: OptionFormWords = {
  options: "选项",
  optionsOf: (analysis) => `选项：${analysis}`,
  button: (summary, analysis) => `选项 ${summary}：${analysis}`,
  summary: (changed) => (changed === 0 ? "默认" : `已修改 ${changed} 项`),
  asRecognised: "与识别结果一致",
  columns: (chosen, of) => `${of} 列中的 ${chosen} 列`,
  backToRecognised: "恢复识别结果",
  listOf: (label) => `${label}：各列`,
  none: "无",
  lowest: "最低分",
  highest: "最高分",
  forAll: "全部共用",
  name: "单独填写",
  ownNumber: "数值",
  own: (name, number) => `${name}：${number}`,
  remove: (name) => `删除“${name}”`,
  promoters: "推荐者最低分",
  detractors: "贬损者最高分",
  column: "列",
  countedAs: "统计方式",
  counted: (column, kind) => `${column}：${kind}`,
  addFigure: "添加指标",
  figure: (number) => `指标 ${number}`,
  figureName: "名称",
  figureNow: "当前值",
  worst: "最差值",
  best: "最佳值",
  askGoal: "请先填写目标，或取消勾选此项分析。",
  askGroups: "请先选择一列，或取消勾选此项分析。",
  askWave: "请先选择一列，或取消勾选此项分析。",
  effects: {
    groups: (column, sizes) => `${column}：共 ${sizes.length} 组，每组 ${range(sizes, " 至 ")} 人。`,
    namedGroups: (column, groups) => `${column}：${listed(groups, "，", (name, n) => `${name} ${n} 人`)}。`,
    hidden: (column, hidden, of) => (hidden === 0 ? `${column}：${of} 组均可显示。` : `${column}：${of} 组中有 ${hidden} 组不予显示。`),
    tooMany: (column) => `${column}：不同内容过多，无法比较。`,
    drivers: (complete, of, drivers) => `${of} 位受访者中有 ${complete} 位答了此题及全部 ${drivers} 道题，只计这些人。`,
    weight: (n, leftOut, effective) =>
      `${n} 位受访者有权重，信息量相当于 ${effective} 位等权的受访者${leftOut === 0 ? "" : `；其余 ${leftOut} 位没有权重，不计入`}。`,
    target: (reached, of) => `目前 ${of} 位受访者中有 ${reached} 位达到目标。`,
    complete: (complete, of, questions) =>
      questions === 1 ? `${of} 位受访者中有 ${complete} 位作答。` : `${of} 位受访者中有 ${complete} 位答了全部 ${questions} 道题。`,
    answered: (answered, of) => `${of} 位受访者中有 ${answered} 位作答。`,
  },
};

export const optionFormWords: Readonly<Record<Language, OptionFormWords>> = { en: english, "zh-CN": chinese };
