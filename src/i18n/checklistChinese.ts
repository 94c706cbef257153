import type { ChecklistMessages } from "./checklist";

const listed = (names: readonly string[], count = names.length): string => {
  const shown = names.map((name) => `“${name}”`).join("、");
  return count > names.length ? `${shown}等 ${count} 项` : shown;
};

/** The words of the checklist in Chinese. */
export const checklistChinese: ChecklistMessages = {
  title: "选拔清单",
  summary: "每位应聘者具备多少项特征，逐项对照，以及面试人的意见是否一致。",
  columns: {
    candidate: { title: "应聘者" },
    sign: { title: "特征" },
    lists: { title: "清单数", definition: "填写清单的面试人数" },
    yes: { title: "“是”的项数", definition: "各份清单答“是”项数的均值" },
    of: { title: "总项数", definition: "清单上的特征数" },
    share: { title: "“是”的占比", definition: "占已作答的比例" },
    lowest: { title: "最少", definition: "答“是”最少的清单" },
    highest: { title: "最多", definition: "答“是”最多的清单" },
    open: { title: "留空", definition: "有清单留空的特征数" },
    n: { title: "n", definition: "至少有两个答案的应聘者数（末行为应聘者与特征的组合数）" },
    agreement: { title: "一致率", definition: "同一应聘者的两位面试人答案相同的比例" },
    kappa: { title: "Kappa", definition: "Fleiss：0 与随机无异，1 完全一致" },
  },
  overall: "全部特征",
  everybody: "全部清单",
  tables: { candidates: "各应聘者", signs: "各特征答“是”的占比", agreement: "面试人的一致程度" },
  charts: {
    candidates: (signs) => `答“是”的特征数（共 ${signs} 项）`,
    candidatesAlt: "每位应聘者一条：答“是”的特征数。",
    rangeAlt: "每位应聘者一条：各面试人答“是”项数的均值，以及最少至最多的范围。",
    axis: "答“是”的特征数",
    range: "各面试人中最少至最多",
  },
  headlines: {
    lead: (first, next, of, isClear) =>
      isClear
        ? `“${first.name}”具备的特征最多：${of} 项中有 ${first.figure} 项；其次是“${next.name}”，${next.figure} 项。`
        : `“${first.name}”具备的特征最多，${of} 项中有 ${first.figure} 项，其次是“${next.name}”，${next.figure} 项；但面试人之间的出入也有这么大，两人难分高下。`,
    tied: (names, count, figure, of) =>
      `${names.map((name) => `“${name}”`).join("、")}${count > names.length ? `等 ${count} 人` : ""}具备的特征一样多（${of} 项中有 ${figure} 项），仅凭清单无法区分。`,
    single: (name, figure, of, lists) =>
      `“${name}”具备 ${of} 项特征中的 ${figure} 项${lists > 1 ? `（${lists} 位面试人的均值）` : ""}；没有其他应聘者可比较。`,
    agreement: (share, kappa, subjects) =>
      `在 ${subjects} 项判断中，同一应聘者的两位面试人有 ${share} 的情况意见相同${
        kappa === undefined ? "" : `（kappa 为 ${kappa}；0 与随机无异，1 为完全一致）`
      }。`,
    disputed: (sign, share) => `分歧最大的是“${sign}”（一致率 ${share}），宜先就此交换意见。`,
    rare: (signs, count, share) => `最少见的是${listed(signs, count)}（答“是”占 ${share}）。`,
    caution: "清单只供参考，不能代替决定：每位应聘者只有少数几个答案，本身不足以作证。",
  },
  notComputable: { open: "留空", single: "需要同一应聘者有两位面试人", constant: "所有答案始终相同" },
  notes: {
    lists: (rows, candidates, column) =>
      column === undefined
        ? `共 ${rows} 行，每行视为一位应聘者；如有多位面试人填写，请指定应聘者所在的列（选项 groups）。`
        : `共 ${rows} 份清单，按“${column}”列分属 ${candidates} 位应聘者。`,
    unnamed: (rows, column) => `有 ${rows} 行的“${column}”为空，未计入。`,
    withoutAnswers: (names) => `没有任何答案、未计入的有：${names.map((name) => `“${name}”`).join("、")}。`,
    open: (names) => `${names.map((name) => `“${name}”`).join("、")}的清单中有留空的特征：留空既不算“是”也不算“否”，请同时比较“是”的占比。`,
  },
  method: {
    count: "计数",
    countText: (middle) => `答案大于 ${middle} 即为“是”；逐份清单计算答“是”的项数，再按应聘者求均值`,
    missingText: "留空的特征不是答案：不增加项数，也不计入占比的基数",
    agreement: "一致程度",
    agreementText: "对至少有两个答案的每位应聘者的每项特征，计算两两面试人答案相同的比例，以及扣除随机一致后的 Fleiss kappa",
    privacyText: "不设最小组别人数：应聘者不是匿名受访者，每份清单本来就供阅读。请将本报告作为机密处理",
    references: "Fleiss（1971），Psychological Bulletin 76，378–382",
  },
};
