/** What the pane says of the answers, in simplified Chinese. */
import type { AnswersWords } from "./answersWords";

export const answersChinese: AnswersWords = {
  recognised: {
    guess: (name, matched, expected) => `看起来是${spaced(name)}：${expected} 列中有 ${matched} 列相符。`,
    chosen: (name, matched, expected) => `按您的选择读作${spaced(name)}：${expected} 列中有 ${matched} 列相符。`,
    own: (items) => (items === 0 ? "自有问卷。请标出哪些列是题目。" : `自有问卷，共 ${items} 道题。`),
    ownPairs: (items) => `自有问卷，共 ${items} 道题，每题各问一次期望和感知。`,
    because: {
      ids: "依据模板中的隐藏编号。",
      headers: "依据标题中的文字和编号。",
      shape: "仅依据编号列的数目。",
    },
    change: "更改",
    choose: "选择问卷",
    questionnaires: "将这些答卷读作",
    ownSurvey: "我自己的问卷",
    back: "恢复识别结果",
    notRecognised: "未能从标题识别出问卷。",
    notRecognisedAdvice: "请标出哪些列是题目，或选择受访者所填的问卷。",
    askQuestions: "请先说明哪些列是题目。",
    useQuestions: (columns) => `采用看起来是题目的 ${columns} 列`,
    unread: "目前的选择互相不符，答卷仍按之前的方式读取。",
    unreadAdvice: "请继续标列，或撤回某项选择。",
  },
  version: {
    wording: "受访者填的是哪一版措辞？",
    questionnaire: "受访者填的是哪一份问卷？",
    whyWording: "两个版本都与标题相符，仅凭答案无法判断。选错会把答案方向弄反，请核对问卷原文。",
    whyQuestionnaire: "以下问卷与各列同样相符，仅凭答案无法判断。请核对当时所问的题目。",
    askWording: "请先选择受访者所填的版本；选定之前不会计算。",
    askQuestionnaire: "请先选择受访者所填的问卷；选定之前不会计算。",
    items: (items, min, max) => `${items} 道题，答案为 ${min} 至 ${max}。`,
    own: "由您标出题目所在的列，并给出量表两端。",
  },
  columns: {
    title: "各列",
    summary: (blocks, beside, ignored) =>
      [
        ...blocks.map(([part, columns]) => `${part} ${columns} 列`),
        ...(beside === 0 ? [] : [`${blocks.length === 0 ? "使用" : "其他"} ${beside} 列`]),
        ...(ignored === 0 ? [] : [`不使用 ${ignored} 列`]),
      ].join("，"),
    hint: "各列的用途均为推测，可以更改；您选定的会保留。",
    askPoints: "请把受访者分配分数的各列设为“权重分”。",
    parts: {
      group: "分组",
      wave: "批次",
      outcome: "总体满意度",
      recommend: "推荐可能性",
      weight: "个案权重",
      points: "权重分",
      identity: "受访者编号",
      open: "开放题",
      ignored: "不使用",
    },
    item: "题目",
    items: () => "题目",
    itemOf: (block, number, label) => `${block}：${number}. ${label}`,
    kinds: {
      identity: "受访者编号",
      group: "分组",
      wave: "批次",
      weight: "个案权重",
      points: "权重分",
      outcome: "总体满意度",
      recommend: "推荐可能性",
      item: "题目",
      open: "开放题",
      date: "日期",
      number: "数值",
      empty: "空列",
    },
    perhaps: (kind, reason) => `像是${kind}：${reason}`,
    reason: (reason) => {
      switch (reason.code) {
        case "header":
          return "标题中有相应的词";
        case "chosen":
          return "随问卷一并识别";
        case "unique":
          return "内容几乎各不相同";
        case "repeats":
          return `${reason.entries} 种内容反复出现`;
        case "whole-numbers":
          return reason.min === reason.max ? `全部为 ${reason.min}` : `${reason.min} 至 ${reason.max} 的整数`;
        case "numbers":
          return `${reason.min} 至 ${reason.max} 的数字`;
        case "labels":
          return `文字答案，共 ${reason.entries} 种`;
        case "texts":
          return "长短不一的文字";
        case "dates":
          return "日期";
        case "no-entries":
          return "没有内容";
      }
    },
    chosenByYou: "由您选定",
    listed: (columns) => `${columns} 列`,
    nameless: (letters) => `${letters} 列`,
    duplicate: "另有一列标题相同，无法选择用途。请为各列取不同的标题，再重新选择单元格。",
    empty: "该列没有标题，无法选择用途。请补上标题，再重新选择单元格。",
    partOf: (column, part) => `${column}的用途：${part}`,
    likely: "较可能",
    all: "全部用途",
    unfold: (columns) => `逐列显示 ${columns}`,
    more: (lines) => `再显示 ${lines} 行`,
    several: "一次设置多列",
    severalHint: "按工作表中的顺序，从一列到另一列。",
    from: "起始列",
    to: "结束列",
    numbersOnly: "仅限评分列",
    give: (columns) => `选择这 ${columns} 列的用途`,
    reset: "恢复识别结果",
  },
  scale: {
    title: "量表",
    summary: (min, max) => `${min} 至 ${max}`,
    label: "受访者可以从几答到几？",
    seen: (min, max) => `多数列的答案在 ${min} 至 ${max} 之间。两端可能无人选用，因此须由您确认。`,
    hint: "超出范围的数字按缺失处理，并逐一列出。",
    ends: (min, max) => `${min} 至 ${max}`,
    other: "其他范围",
    lowest: "最低分",
    highest: "最高分",
    wrong: "请填写两个数字，最低分在前。",
    ask: "请先选择量表的两端，受访者所填的问卷上会注明。",
  },
  keys: {
    hint: (min, max, blocks) =>
      `勾选的题项为反向表述，得分越高含义越相反，计算前${blocks < 2 ? "" : blocks === 2 ? "在两部分中都" : "在各部分中都"}反转：答案 x 按 ${min + max} − x 计算。`,
    unknown: "选定问卷后列出",
    undecided: "请先在上方选择问卷，再在此核对题项。",
    withoutScale: "给出量表两端后，此处会根据答案检查有无与其余题项方向相反的题项。",
    doubts: "有些题项与其余题项方向相反",
    evidence: ({ item, scale, isTurned, alpha, alphaIfTurned, correlation }) =>
      `${isTurned ? "不反转" : "反转"}“${item}”后，${scale}的 α 系数由 ${alpha} 升至 ${alphaIfTurned}${correlation === undefined ? "" : `；它与其余题项的相关系数为 ${correlation}`}。`,
    decide: "系统不会自动反转：请核对该题的措辞，若得分越高含义越相反，再予勾选。",
    fine: "没有与其余题项方向相反的题项。",
  },
  missing: { kept: (rule, kept, of) => `${rule}（保留 ${of} 人中的 ${kept} 人）` },
};

/** A space between Chinese and a name in Latin letters. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}
