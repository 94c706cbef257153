import type { ServiceGapNumber } from "../survey/serviceGaps";
import type { ServiceGapsMessages } from "./serviceGaps";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

const figures = (gaps: readonly { readonly name: string; readonly figure: string }[]): string =>
  gaps.map(({ name, figure }) => `${name}${figure}`).join("、");

const gapNames: Readonly<Record<ServiceGapNumber, string>> = {
  1: "对顾客期望的了解",
  2: "标准的制定",
  3: "标准的执行",
  4: "承诺的兑现",
  5: "顾客的感受",
};

/** The words of the service gaps in Chinese. */
export const serviceGapsChinese: ServiceGapsMessages = {
  title: "服务质量五差距",
  summary: "从顾客期望到顾客感知，服务在哪一环打了折扣，哪个差距最大，通常如何弥补。",
  columns: (percent) => ({
    gap: { title: "差距" },
    rating: { title: "评分" },
    item: { title: "题项" },
    dimension: { title: "维度" },
    n: { title: "n", definition: "给出该评分的人数" },
    mean: { title: "均值" },
    sd: { title: "标准差", definition: "人与人之间（n − 1）" },
    of: { title: "所衡量的" },
    against: { title: "所对照的" },
    nOf: { title: "衡量 n", definition: "所衡量一方的人数" },
    nAgainst: { title: "对照 n", definition: "所对照一方的人数" },
    meanOf: { title: "衡量均值" },
    meanAgainst: { title: "对照均值" },
    difference: { title: "差距大小", definition: "衡量均值 − 对照均值，负值表示不足" },
    ciLow: { title: `${percent} 下限`, definition: `${percent} 置信区间下限` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    p: { title: "p", definition: "差距 = 0 的双侧检验" },
    pHolm: { title: "p（Holm）", definition: "按检验的行数校正后的 p" },
    design: { title: "比较方式", definition: "同一批人配对、不同人群，或与一个固定数比较" },
    causes: { title: "常见原因" },
    remedies: { title: "通常有效的做法" },
  }),
  ratings: {
    expected: "顾客期望",
    believed: "管理者的判断",
    standard: "制定的标准",
    delivered: "实际提供",
    promised: "对外承诺",
    perceived: "顾客感知",
  },
  designs: { paired: "同一批人", independent: "不同人群", fixed: "固定数" },
  gapName: (gap) => `差距 ${gap}（${gapNames[gap]}）`,
  gapShort: (gap) => `差距 ${gap}`,
  gapTitle: (gap) => `差距 ${gap}：${gapNames[gap]}`,
  gapSubject: (gap) => gapNames[gap],
  causes: {
    1: "很少询问顾客；投诉没有收集，或收集了没有人看；顾客与决策者之间层级太多。",
    2: "标准从企业内部出发，或含糊而无法检查；管理层不相信期望能够满足；服务没有目标。",
    3: "角色不清或相互冲突；员工缺少培训、工具或权限；奖励看的是别的；部门之间不配合。",
    4: "市场、销售与服务部门缺乏沟通；为胜过对手而过度承诺；没有告诉顾客可以期待什么、需要自己做什么。",
    5: "顾客的感受是差距 1 至 4 的结果。",
  },
  remedies: {
    1: "倾听：定期询问顾客，收集并阅读投诉，让管理者接触顾客，把员工听到的传上来",
    2: "按顾客的期望制定标准，使其可以衡量；把反复出现的服务环节标准化，并由管理层带头坚持",
    3: "加强培训，明确角色，选对人，给工具也给权限，奖励好的服务，推动跨部门协作",
    4: "只承诺做得到的，让服务部门参与审核宣传，告诉顾客可以期待什么、需要自己做什么，加强部门沟通",
    5: "弥补差距 1 至 4，从最大的开始",
  },
  remedySentence: (remedy) => `${remedy}。`,
  tables: {
    gaps: "差距链",
    ratings: "各项评分",
    dimensions: "各维度的差距",
    items: "各题项的差距",
    dimensionGaps: "各维度的差距与检验",
    itemGaps: "各题项的差距与检验",
    remedies: "各差距的常见原因与通常有效的做法",
  },
  charts: {
    chain: "差距链",
    chainAlt: "差距 1 至 5 的条形图及其置信区间，按差距链的顺序排列，零线左侧表示不足。",
    axis: "差距，分（负值表示不足）",
    ratings: "各项评分对照",
    ratingsAlt: "各项评分均值的条形图，从顾客期望到顾客感知。",
    ratingsAxis: (min, max) => `评分均值（${min} 至 ${max}）`,
    items: (gap) => `${gap}：各题项，不足最大者在前`,
    itemsAlt: "各题项差距的条形图及其置信区间，不足最大者在前。",
  },
  headlines: {
    customers: ({ gap, low, high, percent, scale }, direction) => {
      const sure = `（${percent} 置信区间 ${low} 至 ${high}，量表 ${scale}）`;
      if (direction === "none") return `顾客的感知与期望没有实质差别：${gap} 分${sure}。`;
      return `顾客感知${direction === "short" ? "低于" : "高于"}期望 ${gap} 分${sure}。`;
    },
    widest: ({ gap, difference, low, high, percent, of }) =>
      `企业内部${of > 1 ? "不足最大的是" : "存在不足的是"}${gap}：${difference} 分（${percent} 置信区间 ${low} 至 ${high}）。`,
    noneShort: (of) => `企业内部可计算的 ${of} 个差距中，没有一个显著不足。`,
    others: (short, alike, above) => {
      const parts = [
        short.length > 0 && `同样显著不足的有${figures(short)}`,
        alike.length > 0 && `没有实质差别的有${alike.join("、")}`,
        above.length > 0 && `不但没有不足、反而超出的有${figures(above)}`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? undefined : `${parts.join("；")}。`;
    },
    start: (remedy) => `对此通常有效的做法：${remedy}。`,
    items: (gap, items) => `${gap}中不足最大的题项：${items.map(({ name, figure }) => `“${name}”（${figure}）`).join("、")}。`,
  },
  notComputable: { onePerson: "有一方不足两人", constant: "评分全部相同，没有离散程度可供检验", notGiven: "两项评分缺少其一" },
  notes: {
    few: (ratings) =>
      `以下评分背后的人数很少：${ratings.map(({ name, n }) => `“${name}”（${n} 人）`).join("、")}。这些数字仅供参考，也请注意个人的答案可能由此被推知。`,
    hidden: (ratings, minimum) =>
      `给出以下评分的人不足 ${minimum} 人，这些评分及相关的差距均不显示，以免推知个人的答案：${quoted(ratings)}。若当事人同意公开，可将选项 minimumGroup 调低。`,
    fixed: (ratings) => `只给出一次、因此视为固定数的评分：${quoted(ratings)}。`,
    absent: (ratings) => `未给出以下评分，相应的差距从略：${quoted(ratings)}。`,
    strange: (names) => `以下条目不属于六项评分中的任何一项，相应各行未计入：${quoted(names)}。`,
  },
  method: {
    gaps: "差距",
    gapsText:
      "1 = 管理者的判断 − 顾客期望；2 = 标准 − 判断；3 = 实际提供 − 标准；4 = 实际提供 − 承诺；5 = 顾客感知 − 顾客期望。各差距均以负值表示不足；两项评分齐全的差距都会算出",
    levels: "维度与总体",
    levelsText: "先按缺失规则求每个人在已评题项上的均值；总体为各维度齐全者的维度均值，维度不足两个时为题项均值",
    tests:
      "在给出任一评分的人中，至少一半（在同一行）给出了两项评分时，取各人自身差值的均值，用配对 t 检验；否则取两个均值之差，用 Welch t 检验；只给出一次的标准或承诺视为固定数，用单样本 t 检验。p 按表中行数用 Holm 法校正；“显著”指校正后的 p 小于 0.05",
    advice: "原因与做法",
    adviceText: "为此类差距背后常见的情形，并非本次调查的发现",
    references:
      "Parasuraman、Zeithaml 和 Berry（1985），Journal of Marketing 49，41–50；Zeithaml、Berry 和 Parasuraman（1988），Journal of Marketing 52，35–48；Welch（1947），Biometrika 34，28–35；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
