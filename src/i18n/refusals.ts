import type { Incomplete, Refusal } from "../survey/refusal";
import type { Language } from "./language";
import { ranges } from "./ranges";

type Sentence<Code extends { code: string }> = { readonly [Name in Code["code"]]: (given: Extract<Code, { code: Name }>) => string };

const listed = (names: readonly string[], separator: string, most = 12): string =>
  names.length > most ? [...names.slice(0, most), "…"].join(separator) : names.join(separator);

/** `["P3", "P10", "P11", "P12"]` as "P3, P10–P12". */
function itemRanges(items: readonly string[], separator: string): string {
  const mark = items[0]?.charAt(0) ?? "";
  return ranges(
    items.map((item) => Number(item.slice(1))),
    separator,
  ).replace(/\d+/g, (number) => mark + number);
}

/** Every refusal names what is wrong and says what to do. */
export const refusals: Readonly<Record<Language, Sentence<Refusal>>> = {
  en: {
    "empty-range": () => "The range is empty. Select the cells with the answers, headers included.",
    "no-header": () =>
      "No row of headers was found. Put a name over each column, for instance E1 to E22 and P1 to P22, and select the range again.",
    "no-respondents": () => "There are headers but no answers below them. Select the rows with the answers too.",
    "unknown-column": ({ column, option, known }) =>
      `There is no column "${column}" (option ${option}). The columns are: ${listed(known, ", ")}. Give the header as it stands on the sheet.`,
    "duplicate-column": ({ column, option }) => `Several columns are headed "${column}" (option ${option}). Rename all but one of them.`,
    "column-named-twice": ({ column, option }) => `The column "${column}" is named twice (option ${option}). Name each column once.`,
    "bad-option": ({ option, given, allowed }) => `The option ${option} cannot be ${given}. It takes: ${allowed}.`,
    "unknown-questionnaire": ({ given, known }) => `There is no questionnaire "${given}". Choose one of: ${known.join(", ")}.`,
    "missing-items": ({ block, items }) =>
      `The ${block} block is incomplete: no column was found for ${itemRanges(items, ", ")}. Add the columns, or name them in the option ${block}.`,
    "not-recognised": () =>
      "The columns were not recognised as a SERVQUAL survey. Head them E1 to E22 and P1 to P22, or name them in the options expectation and perception.",
    "column-without-answers": ({ column, address }) =>
      `The column "${column}" (${address}) holds no answer on its scale. Check the scale, or leave the column out.`,
    "no-variation": ({ column }) => `Everyone answered "${column}" alike, so nothing can be derived from it. Choose another column.`,
    "unequal-lists": ({ first, second, firstCount, secondCount }) =>
      `${first} has ${firstCount} columns and ${second} has ${secondCount}. Each item needs one of both, in the same order.`,
    "too-few-attributes": ({ n, needed }) =>
      `A quadrant needs at least ${needed} attributes; ${n} can be placed. Add attributes with importance and performance.`,
    "points-need-five": ({ given, needed }) =>
      `The points need ${needed} columns, one a dimension; ${given} given. Name all of them in the option weights.`,
    "too-many-groups": ({ column, groups, most }) =>
      `The column "${column}" makes ${groups} groups; at most ${most} can be compared. Choose a column whose entries repeat, such as site or department.`,
    "no-complete-pairs": () =>
      "No respondent has answered both expectation and perception of any item. Check that the two blocks belong to the same people.",
  },
  "zh-CN": {
    "empty-range": () => "所选区域是空的。请选中包含标题行和答案的单元格。",
    "no-header": () => "没有找到标题行。请在每列上方写明名称，例如 E1 至 E22、P1 至 P22，然后重新选择区域。",
    "no-respondents": () => "标题行下面没有答案。请把答案所在的行一起选中。",
    "unknown-column": ({ column, option, known }) =>
      `没有名为“${column}”的列（选项 ${option}）。现有的列：${listed(known, "、")}。请按表中的标题填写。`,
    "duplicate-column": ({ column, option }) => `有多列的标题都是“${column}”（选项 ${option}）。请只保留一列使用该标题。`,
    "column-named-twice": ({ column, option }) => `列“${column}”被指定了两次（选项 ${option}）。每列只能指定一次。`,
    "bad-option": ({ option, given, allowed }) => `选项 ${option} 不能是 ${given}。可用的取值：${allowed}。`,
    "unknown-questionnaire": ({ given, known }) => `没有问卷“${given}”。请从以下问卷中选择：${known.join("、")}。`,
    "missing-items": ({ block, items }) =>
      `${block === "expectation" ? "期望" : "感知"}部分不完整：没有找到 ${itemRanges(items, "、")} 对应的列。请补上这些列，或在选项 ${block} 中指定。`,
    "not-recognised": () => "未能识别为 SERVQUAL 调查。请用 E1 至 E22、P1 至 P22 作为标题，或在选项 expectation 和 perception 中指定各列。",
    "column-without-answers": ({ column, address }) => `列“${column}”（${address}）中没有在量表范围内的答案。请检查量表，或不选该列。`,
    "no-variation": ({ column }) => `“${column}”的答案全部相同，无法据此推导。请选择其他列。`,
    "unequal-lists": ({ first, second, firstCount, secondCount }) =>
      `${first} 有 ${firstCount} 列，${second} 有 ${secondCount} 列。每个题项须在两者中各有一列，且顺序相同。`,
    "too-few-attributes": ({ n, needed }) => `象限图至少需要 ${needed} 个属性，目前可用的只有 ${n} 个。请补充同时有重要性和绩效的属性。`,
    "points-need-five": ({ given, needed }) => `权重分需要 ${needed} 列，每个维度一列；目前给了 ${given} 列。请在选项 weights 中全部指定。`,
    "too-many-groups": ({ column, groups, most }) =>
      `列“${column}”分成 ${groups} 组，最多只能比较 ${most} 组。请选择取值会重复的列，例如网点或部门。`,
    "no-complete-pairs": () => "没有一位受访者同时回答了某个题项的期望和感知。请确认两部分来自同一批受访者。",
  },
};

export const incompletes: Readonly<Record<Language, Sentence<Incomplete>>> = {
  en: {
    "choose-questionnaire": () =>
      "Choose the wording that was used: servqual-1988 (nine items worded negatively, which are turned) or servqual-1991 (none). The answers alone cannot tell.",
    "choose-columns": () => "Choose the columns of importance and of performance.",
    "choose-outcome": () => "Choose the column with overall satisfaction: importance is derived from it.",
    "choose-scale": () =>
      'Give the ends of the answer scale, for instance "scale": {"min": 1, "max": 5}. They are never guessed from the answers.',
    "choose-points": () => "Choose the columns with the points that respondents shared out.",
    "choose-target": () => "Give the target for importance and performance.",
  },
  "zh-CN": {
    "choose-questionnaire": () =>
      "请选择所用的措辞版本：servqual-1988（有九个反向题，计分前先反转）或 servqual-1991（没有反向题）。仅凭答案无法判断。",
    "choose-columns": () => "请选择重要性和绩效所在的列。",
    "choose-outcome": () => "请选择总体满意度所在的列：重要性将由它推导得出。",
    "choose-scale": () => '请给出量表的两端，例如 "scale": {"min": 1, "max": 5}。量表不会根据答案猜测。',
    "choose-points": () => "请选择受访者分配权重分的各列。",
    "choose-target": () => "请填写重要性和绩效的目标值。",
  },
};
