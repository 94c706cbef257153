import type { Incomplete, Refusal } from "../survey/refusal";
import { declarationProblems } from "./declarationProblems";
import type { Language } from "./language";
import { ranges } from "./ranges";

type Sentence<Code extends { code: string }> = { readonly [Name in Code["code"]]: (given: Extract<Code, { code: Name }>) => string };

const listed = (names: readonly string[], separator: string, most = 12): string =>
  names.length > most ? [...names.slice(0, most), "…"].join(separator) : names.join(separator);

const percent = (share: number): string => (share >= 0.0005 ? `${(100 * share).toFixed(1)}%` : "< 0.1%");

/** Where something stands, between two marks; nothing where that is not known. */
function where(addresses: readonly string[], before: string, after: string, separator: string): string {
  return addresses.length === 0 ? "" : before + listed(addresses, separator, 4) + after;
}

/** `["P3", "P10", "P11", "P12"]` as "P3, P10–P12". */
function itemRanges(items: readonly string[], separator: string): string {
  const mark = items[0]?.replace(/\d+$/, "") ?? "";
  const numbers = items.map((item) => Number(item.slice(mark.length)));
  if (numbers.some(Number.isNaN)) return listed(items, separator);
  return ranges(numbers, separator).replace(/\d+/g, (number) => mark + number);
}

const blockNames: Readonly<Record<string, string>> = { expectation: "期望", perception: "感知" };

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
      n === 1
        ? `One attribute is not enough: a quadrant compares at least ${needed}. Add attributes with importance and performance, and select all rows of the table.`
        : `A quadrant needs at least ${needed} attributes; ${n} can be placed. Add attributes with importance and performance.`,
    "points-need-five": ({ given, needed }) =>
      `The points need ${needed} columns, one a dimension; ${given} given. Name all of them in the option weights.`,
    "too-many-groups": ({ column, groups, most }) =>
      `The column "${column}" makes ${groups} groups; at most ${most} can be compared. Choose a column whose entries repeat, such as site or department.`,
    "no-answers": ({ columns, addresses = [] }) =>
      `${columns === 1 ? "The column" : `None of the ${columns} columns`}${where(addresses, " (", ")", ", ")} holds ${columns === 1 ? "no answer" : "an answer"} on its scale. Check the ends of the scale (option scale), and that the rows with the answers are selected.`,
    "one-respondent": ({ address }) =>
      `One respondent is not enough: only one row of ${address} answers these questions, and there is nobody to compare with. Select the rows of all respondents.`,
    "too-few-answers": ({ n, needed }) =>
      `${n === 1 ? "1 person" : `${n} people`} answered; so that nobody's answers can be told, figures are shown from ${needed} people on (option minimumGroup). Select more rows.`,
    "too-few-suppliers": ({ column, suppliers, needed }) =>
      `A value map compares at least ${needed} suppliers; the column "${column}" has ${suppliers} with enough ratings of benefits and costs. Add ratings of competitors, or choose another column (option groups).`,
    "no-whole-ranking": ({ members }) =>
      members === 1
        ? "The one member ranked only some of the options. Fill in the missing ranks, or set the option unranked to last."
        : `None of the ${members} members ranked all options. Fill in the missing ranks, or set the option unranked to last.`,
    "too-few-groups": ({ column, groups, needed }) =>
      `The column "${column}" has ${groups === 1 ? "1 group" : `${groups} groups`} with answers; a comparison takes at least ${needed}. Select more rows, or choose another column.`,
    "too-few-options": ({ options, needed }) =>
      `A ranking needs at least ${needed} options; ${options} can be used. Add columns (option items), or rows with a score on every criterion.`,
    "too-few-items": ({ items, needed }) =>
      `${items === 1 ? "1 question is" : `${items} questions are`} not enough: how well questions go together takes at least ${needed} of them. Choose more columns (option items).`,
    "too-few-complete": ({ n, items, needed }) =>
      `Only ${n === 1 ? "1 respondent" : `${n} respondents`} answered all ${items} questions; at least ${needed} are needed. Leave out questions that many skipped (option items), or select more rows.`,
    "too-few-for-drivers": ({ n, drivers, needed, column, option = "drivers" }) =>
      `Only ${n === 1 ? "1 respondent" : `${n} respondents`} answered the outcome and all ${drivers} drivers; at least ${needed} are needed. Name fewer of them (option ${option})${column === undefined ? "" : `, first without "${column}", which most of them skipped`}, or select more rows.`,
    "too-few-units": ({ column, units, hidden, needed }) =>
      `A link needs at least ${needed} units with both results; the column "${column}" gives ${units}${hidden > 0 ? `, and ${hidden} more with too few answers to be shown. If every row is already the result of a unit, set the option level to units` : ". Choose a column with more units, or select more rows"}.`,
    "collinear-attributes": ({ column }) =>
      `“${column}” can be worked out from the other attributes, so their standardised coefficients cannot be separated. Leave it out, or choose method relative-weights or shapley.`,
    "axes-differ": () =>
      "A line of equal importance and performance needs both rated on the same scale. Set diagonal to off, or use importance as it was stated.",
    "items-constant": ({ items, addresses = [] }) =>
      `Nobody's answers differ: ${items === 1 ? "the one question" : `each of the ${items} questions`}${where(addresses, " (", ")", ", ")} has the same answer from everyone who answered it, so there is nothing to compare. Check that the rows with the answers are selected, or choose other columns.`,
    "answers-alike": ({ addresses }) =>
      `All answers${where(addresses, " in ", "", ", ")} are one and the same number, so nothing stands above or below anything else. Check that the columns hold answers, and that all rows with answers are selected.`,
    "bad-indicator": ({ name, problem }) =>
      problem === "no-width"
        ? `The measured figure "${name}" has the same worst and best value. Give two that differ (option hard).`
        : `The worst and best values of "${name}" contradict its direction. Exchange them, or change the direction (option hard).`,
    "weights-missing": ({ names }) =>
      `Only some of the parts that belong together have a weight. Give one to ${listed(names, ", ")} too, or to none of them (option weights).`,
    "no-weights": ({ dimension, method }) =>
      `The method ${method} finds no weights ${dimension === undefined ? "among the dimensions" : `among the questions of "${dimension}"`}: one of them has the same answers throughout, too few people answered all, or the weights sum to 0. Use equal weights (option method), or give them (option weights).`,
    "no-case-weights": ({ columns }) =>
      columns.length === 1
        ? `Nobody has a case weight: "${columns[0] ?? ""}" holds no number above 0 for anybody, or no group that the option margins names. Check the options weight and margins.`
        : `Nobody has a group of the option margins in all of ${listed(columns, ", ")}. Check the names of the groups.`,
    "margin-sum": ({ column, sum }) =>
      `The shares of "${column}" in the option margins sum to ${Number(sum.toPrecision(6))}. Give fractions that sum to 1, percentages that sum to 100, or numbers of people.`,
    "empty-margin": ({ column, group }) =>
      `The option margins gives "${group}" (${column}) a share, and no respondent who can be weighted is in that group. Check the name of the group, merge it with another, or leave it out.`,
    "margins-contradict": ({ columns, deviation }) =>
      `No weights give ${listed(columns, " and ")} the shares of the option margins at once: a share stays ${percent(deviation)} off. Some combination of groups has nobody in it. Merge small groups, or weight by fewer columns.`,
    "no-ratios": ({ isTo100 }) =>
      `Everybody expected nothing, and there is no ratio to nothing. Look at the gap instead${isTo100 ? ", or take the answers as they stand (option scaleTo100)" : ""}.`,
    "nps-scale": ({ column, min, max }) =>
      `The net promoter score is defined on 0 to 10 only; "${column}" was asked from ${min} to ${max}. Choose another column, or say who counts as a promoter and who as a detractor (option map, for instance {"promoters": ${max}, "detractors": ${Math.floor((min + max) / 2)}}).`,
    "no-complete-pairs": () =>
      "No respondent has answered both expectation and perception of any item. Check that the two blocks belong to the same people.",
    "bad-declaration": declarationProblems.en,
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
      `${blockNames[block] ?? block}部分不完整：没有找到 ${itemRanges(items, "、")} 对应的列。请补上这些列，或在选项 ${block} 中指定。`,
    "not-recognised": () => "未能识别为 SERVQUAL 调查。请用 E1 至 E22、P1 至 P22 作为标题，或在选项 expectation 和 perception 中指定各列。",
    "column-without-answers": ({ column, address }) => `列“${column}”（${address}）中没有在量表范围内的答案。请检查量表，或不选该列。`,
    "no-variation": ({ column }) => `“${column}”的答案全部相同，无法据此推导。请选择其他列。`,
    "unequal-lists": ({ first, second, firstCount, secondCount }) =>
      `${first} 有 ${firstCount} 列，${second} 有 ${secondCount} 列。每个题项须在两者中各有一列，且顺序相同。`,
    "too-few-attributes": ({ n, needed }) =>
      n === 1
        ? `只有一个属性，不足以分析：象限图至少要比较 ${needed} 个属性。请补充同时有重要性和绩效的属性，并选中表格的所有行。`
        : `象限图至少需要 ${needed} 个属性，目前可用的只有 ${n} 个。请补充同时有重要性和绩效的属性。`,
    "points-need-five": ({ given, needed }) => `权重分需要 ${needed} 列，每个维度一列；目前给了 ${given} 列。请在选项 weights 中全部指定。`,
    "too-many-groups": ({ column, groups, most }) =>
      `列“${column}”分成 ${groups} 组，最多只能比较 ${most} 组。请选择取值会重复的列，例如网点或部门。`,
    "no-answers": ({ columns, addresses = [] }) =>
      `${columns} 列${where(addresses, "（", "）", "、")}中没有一个在量表范围内的答案。请检查量表的两端（选项 scale），并确认已选中答案所在的行。`,
    "one-respondent": ({ address }) =>
      `只有一位受访者，不足以分析：区域 ${address} 中只有一行回答了这些题项，无从比较。请把所有受访者的行一起选中。`,
    "too-few-answers": ({ n, needed }) =>
      `只有 ${n} 人作答；为免推知个人的答案，满 ${needed} 人才显示结果（选项 minimumGroup）。请多选一些行。`,
    "too-few-suppliers": ({ column, suppliers, needed }) =>
      `价值图至少要比较 ${needed} 家供应商；“${column}”列中所得与付出的评分足够的只有 ${suppliers} 家。请补充对竞争对手的评分，或选择其他列（选项 groups）。`,
    "no-whole-ranking": ({ members }) => `${members} 位成员中，没有一位为全部选项排了名次。请补齐名次，或将选项 unranked 设为 last。`,
    "too-few-groups": ({ column, groups, needed }) =>
      `“${column}”列中有答案的组别只有 ${groups} 个，至少需要 ${needed} 个才能比较。请多选一些行，或改选其他列。`,
    "too-few-options": ({ options, needed }) =>
      `排序至少需要 ${needed} 个选项，目前可用的有 ${options} 个。请补充列（选项 items），或补齐各选项在每项标准上的得分。`,
    "too-few-items": ({ items, needed }) =>
      `只有 ${items} 个题项，不够计算：要看题项之间是否一致，至少需要 ${needed} 个。请再选一些列（选项 items）。`,
    "too-few-complete": ({ n, items, needed }) =>
      `${items} 个题项全部作答的受访者只有 ${n} 位，至少需要 ${needed} 位。请去掉很多人跳过的题项（选项 items），或多选一些行。`,
    "too-few-for-drivers": ({ n, drivers, needed, column, option = "drivers" }) =>
      `同时回答了结果变量和全部 ${drivers} 个驱动因素的受访者只有 ${n} 位，至少需要 ${needed} 位。请减少驱动因素（选项 ${option}）${column === undefined ? "" : `，可先去掉跳过人数最多的“${column}”`}，或多选一些行。`,
    "too-few-units": ({ column, units, hidden, needed }) =>
      `至少需要 ${needed} 个同时有两项结果的单位，“${column}”列只有 ${units} 个${hidden > 0 ? `，另有 ${hidden} 个因作答人数太少而不显示。如果每行已经是一个单位的结果，请把选项 level 设为 units` : "。请选择单位更多的列，或多选一些行"}。`,
    "collinear-attributes": ({ column }) =>
      `“${column}”可由其他属性推出，标准化系数无法分开。请去掉该列，或把选项 method 改为 relative-weights 或 shapley。`,
    "axes-differ": () => "等值线要求重要性和绩效采用同一量表。请把选项 diagonal 设为 off，或改用受访者陈述的重要性。",
    "items-constant": ({ items, addresses = [] }) =>
      `没有人的答案与别人不同：${items} 个题项${where(addresses, "（", "）", "、")}中，每一题所有作答者的答案都一样，无从比较。请确认已选中答案所在的行，或改选其他列。`,
    "answers-alike": ({ addresses }) =>
      `${where(addresses, "区域 ", " 中的", "、")}所有答案都是同一个数，分不出高低。请确认所选的列确实是答案，并已选中全部答案所在的行。`,
    "bad-indicator": ({ name, problem }) =>
      problem === "no-width"
        ? `实测指标“${name}”的最差值与最佳值相同。请给出两个不同的值（选项 hard）。`
        : `“${name}”的最差值、最佳值与其方向矛盾。请将两者对调，或更改方向（选项 hard）。`,
    "weights-missing": ({ names }) =>
      `同属一层的各部分中，只有一部分有权重。请同样给出 ${listed(names, "、")} 的权重，或全部不给（选项 weights）。`,
    "no-weights": ({ dimension, method }) =>
      `用 ${method} 法无法推导${dimension === undefined ? "各维度" : `“${dimension}”各题项`}的权重：其中某项的答案全部相同，全部作答的人太少，或权重合计为 0。请改用等权重（选项 method），或自行给出权重（选项 weights）。`,
    "no-case-weights": ({ columns }) =>
      columns.length === 1
        ? `没有人有个案权重：“${columns[0] ?? ""}”列没有大于 0 的数值，或没有选项 margins 所列的组别。请检查选项 weight 和 margins。`
        : `没有人在${listed(columns, "、")}各列中都属于选项 margins 所列的组别。请检查组别名称。`,
    "margin-sum": ({ column, sum }) =>
      `选项 margins 中“${column}”的比例合计为 ${Number(sum.toPrecision(6))}。请填写合计为 1 的小数、合计为 100 的百分数，或实际人数。`,
    "empty-margin": ({ column, group }) =>
      `选项 margins 为“${group}”（${column}）设定了比例，但可加权的受访者中没有人属于该组。请检查组别名称，与其他组合并，或去掉该组。`,
    "margins-contradict": ({ columns, deviation }) =>
      `没有一组权重能让${listed(columns, "、")}同时达到选项 margins 的比例：仍有一项相差 ${percent(deviation)}。可能有些组合里没有人。请合并人数少的组，或减少加权所用的列。`,
    "no-ratios": ({ isTo100 }) => `所有人的期望都为零，无法相除。请改看差距${isTo100 ? "，或按原答案计算（选项 scaleTo100）" : ""}。`,
    "nps-scale": ({ column, min, max }) =>
      `净推荐值只适用于 0 至 10 的量表；“${column}”的量表是 ${min} 至 ${max}。请选择其他列，或说明推荐者和贬损者的界线（选项 map，例如 {"promoters": ${max}, "detractors": ${Math.floor((min + max) / 2)}}）。`,
    "no-complete-pairs": () => "没有一位受访者同时回答了某个题项的期望和感知。请确认两部分来自同一批受访者。",
    "bad-declaration": declarationProblems["zh-CN"],
  },
};

export const incompletes: Readonly<Record<Language, Sentence<Incomplete>>> = {
  en: {
    "choose-questionnaire": ({ alternatives = [] }) =>
      alternatives.every((id) => id.startsWith("servqual"))
        ? "Choose the wording that was used: servqual-1988 (nine items worded negatively, which are turned) or servqual-1991 (none). The answers alone cannot tell."
        : `Choose the questionnaire that was used (option questionnaire): the columns fit ${listed(alternatives, ", ")} equally well.`,
    "choose-items": () =>
      'Choose the columns that hold the answers (option items) and give the ends of their scale, for instance "scale": {"min": 1, "max": 5}.',
    "choose-measures": () =>
      "Choose the columns with the employees' answers (option employee) and those with the customers' (option customer).",
    "choose-drivers": () => "Choose at least two columns that may matter for the outcome (option drivers).",
    "choose-columns": () => "Choose the columns of importance and of performance.",
    "choose-outcome": () => "Choose the column with overall satisfaction: importance is derived from it.",
    "choose-scale": () =>
      'Give the ends of the answer scale, for instance "scale": {"min": 1, "max": 5}. They are never guessed from the answers.',
    "choose-points": () => "Choose the columns with the points that respondents shared out.",
    "choose-blocks": ({ blocks }) =>
      `Choose the columns with the answers (options ${blocks.join(", ")}), or put these words before the items in the headers, as the template does.`,
    "choose-dimensions": () =>
      'Say which questions belong to which category (option dimensions), for instance "dimensions": {"service": ["Q1", "Q2"]}.',
    "choose-recommend": () =>
      "Choose the column with the likelihood to recommend from 0 to 10 (option recommend), or at least two columns with measures of loyalty (option items).",
    "choose-groups": () => "Choose the column that says which group each row belongs to (option groups).",
    "choose-target": () => "Give the target for importance and performance.",
    "choose-goal": () =>
      'Give the target (option target): one number for all, for instance 4, or one by name, for instance {"North": 4, "South": 4.5}.',
    "choose-wave": () => "Choose the column that says when each row was answered (option wave): a wave, a date or a period.",
  },
  "zh-CN": {
    "choose-questionnaire": ({ alternatives = [] }) =>
      alternatives.every((id) => id.startsWith("servqual"))
        ? "请选择所用的措辞版本：servqual-1988（有九个反向题，计分前先反转）或 servqual-1991（没有反向题）。仅凭答案无法判断。"
        : `请选择所用的问卷（选项 questionnaire）：这些列同样符合 ${listed(alternatives, "、")}。`,
    "choose-items": () => '请选择答案所在的各列（选项 items），并给出量表的两端，例如 "scale": {"min": 1, "max": 5}。',
    "choose-measures": () => "请选择员工结果所在的列（选项 employee）和顾客结果所在的列（选项 customer）。",
    "choose-drivers": () => "请至少选择两列可能影响结果变量的驱动因素（选项 drivers）。",
    "choose-columns": () => "请选择重要性和绩效所在的列。",
    "choose-outcome": () => "请选择总体满意度所在的列：重要性将由它推导得出。",
    "choose-scale": () => '请给出量表的两端，例如 "scale": {"min": 1, "max": 5}。量表不会根据答案猜测。',
    "choose-points": () => "请选择受访者分配权重分的各列。",
    "choose-blocks": ({ blocks }) => `请选择答案所在的各列（选项 ${blocks.join("、")}），或像模板那样把这些词写在各列标题的前面。`,
    "choose-dimensions": () => '请说明哪些题项属于哪个类别（选项 dimensions），例如 "dimensions": {"服务": ["Q1", "Q2"]}。',
    "choose-recommend": () => "请选择 0 至 10 的推荐可能性所在的列（选项 recommend），或至少两列忠诚度指标（选项 items）。",
    "choose-groups": () => "请选择说明各行属于哪一组的列（选项 groups）。",
    "choose-target": () => "请填写重要性和绩效的目标值。",
    "choose-goal": () =>
      '请给出目标值（选项 target）：可用一个数字作为共同目标，例如 4；也可按名称分别给出，例如 {"北区": 4, "南区": 4.5}。',
    "choose-wave": () => "请选择说明各行何时作答的列（选项 wave）：批次、日期或期间。",
  },
};
