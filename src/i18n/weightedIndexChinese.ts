import { spaced } from "./spaced";
import type { WeightedIndexMessages } from "./weightedIndex";
import { othersToo } from "./othersToo";

/** The words of the report on an index in Chinese. */
export const weightedIndexChinese: WeightedIndexMessages = {
  title: "满意度指数",
  summary: "把评分指标与实测指标合成 0 至 100 的指数，并给出各维度的指数和提升空间最大之处。",
  columns: (percent, against) => ({
    block: { title: "维度" },
    n: { title: "n", definition: "有得分的人数" },
    index: { title: "指数", definition: "各人得分的均值" },
    sd: { title: "标准差", definition: "得分的标准差，除以 n − 1" },
    ciLow: { title: `${percent} 下限`, definition: `指数的 ${percent} 置信区间` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    weight: { title: "权重", definition: "在总指数中的权重" },
    definition: { title: "指数定义" },
    indicator: { title: "指标" },
    mean: { title: "均值", definition: "按量表计，全体作答者" },
    score: { title: "得分", definition: "折算为指数" },
    partWeight: { title: "维度内权重" },
    share: { title: "总指数中的权重" },
    room: { title: "提升空间", definition: "该指标达到最佳时，总指数可增加的点数" },
    figure: { title: "实测值" },
    worst: { title: "最差值", definition: "计 0" },
    best: { title: "最佳值", definition: "计 100" },
    grouping: { title: "分组方式" },
    group: { title: "组别" },
    wave: { title: "波次" },
    difference: {
      title: against === "rest" ? "与其余受访者之差" : "与上一波之差",
      definition: against === "rest" ? "指数减其余受访者的指数" : "指数减上一波的指数",
    },
    differenceLow: { title: `差值 ${percent} 下限`, definition: `差值的 ${percent} 置信区间` },
    differenceHigh: { title: `差值 ${percent} 上限`, definition: "区间上限" },
    p: { title: "p", definition: "这样大的差别出于偶然的概率" },
    pHolm: { title: "p（Holm）", definition: "按比较次数校正" },
  }),
  overall: "总指数",
  loose: "其他题项",
  measured: "实测指标",
  definitions: { "scale-ends": "按量表两端折算，0 至 100", "ten-times": "1 至 10 评分均值的十倍" },
  tables: { index: "各维度指数", indicators: "评分指标", measured: "实测指标", groups: "各组别的指数", waves: "各波的指数" },
  charts: {
    blocks: "各维度指数",
    blocksAlt: "各维度指数和总指数的条形图及其置信区间。",
    axis: "指数（0 至 100）",
    room: "提升空间",
    roomAlt: "各指标达到最佳时总指数可增加点数的条形图。",
    roomAxis: "总指数点数",
    groups: (column) => `按${spaced(column)}划分的指数`,
    groupsAlt: "各组别总指数的条形图及其置信区间；不予显示的组别未画出。",
    waves: "各波指数",
    wavesAlt: "各波总指数的折线及其置信区间。",
  },
  headlines: {
    overall: ({ figure, low, high, percent, n }, definition) => {
      const name = definition === "scale-ends" ? `指数为 ${figure}（满分 100` : `指数（评分均值的十倍，10 至 100）为 ${figure}（`;
      const stop = definition === "scale-ends" ? "，" : "";
      if (n === undefined) return `${name}${stop}全部由实测指标构成）。`;
      return low === undefined || high === undefined || percent === undefined
        ? `${name}${stop}n = ${n}），所有人的得分相同。`
        : `${name}${stop}${percent} 置信区间 ${low} 至 ${high}，n = ${n}）。`;
    },
    blocks: (lowest, highest, isSure) =>
      isSure
        ? `最弱的维度是${lowest.name}（${lowest.figure}），最强的是${highest.name}（${highest.figure}）。`
        : `没有哪个维度明显突出：最低的${lowest.name}（${lowest.figure}）与最高的${highest.name}（${highest.figure}）之间没有实质差别。`,
    room: (first, second) =>
      `提升空间最大的是“${first.name}”（${first.figure}），最多可使总指数增加 ${first.room} 点；其次是“${second.name}”（${second.figure}），最多 ${second.room} 点。`,
    group: ({ column, group, index, difference, p, others }, isBelow) =>
      `按${spaced(column)}看，“${group}”${isBelow ? "低" : "高"}于其余受访者：指数 ${index}，相差 ${difference} 点（校正后 ${p}）${othersToo[
        "zh-CN"
      ](others)}。`,
    groupsAlike: (column) => `按${spaced(column)}看没有实质差别：各组指数的高低可能出于偶然。`,
    wave: ({ before, after, change, low, high, percent }, direction) =>
      direction === "none"
        ? `从 ${before} 到 ${after}，指数没有实质变化（${change} 点，${percent} 置信区间 ${low} 至 ${high}）。`
        : `从 ${before} 到 ${after}，指数${direction === "better" ? "上升" : "下降"}了 ${change} 点（${percent} 置信区间 ${low} 至 ${high}）。`,
  },
  notComputable: {
    none: "有得分的人太少，或得分全部相同",
    measured: "实测指标，对所有人都相同",
    kept: "没有可比较的对象，或其中一方不予显示",
  },
  notes: {
    kept: (n, all, rule) =>
      `${all} 人中有 ${n} 人有总指数得分（缺失规则 ${rule}）；各维度计入在该维度有得分的所有人，因此总指数不一定正好等于表中各维度的加权平均。`,
    measured: "实测指标视为准确值：置信区间只反映评分的把握程度。",
    tenTimes:
      "本指数是 1 至 10 评分均值的十倍，范围为 10 至 100。若按量表两端折算，同样的答案得到（本指数 − 10）/ 0.9，范围为 0 至 100。两种指数不可互相比较。",
    scaleEnds:
      "本指数按量表两端折算，范围为 0 至 100。也有机构公布 1 至 10 评分均值的十倍，范围为 10 至 100，等于 10 加本指数的 0.9 倍。两种指数不可互相比较。",
    negative: (names) =>
      `${names.join("、")}：推导出的权重为负，因为其答案与其他指标方向相反。请核对该题是否应当反转（选项 reversed），或改用等权重。`,
    outside: (count, column) => `${count} 人的“${column}”为空，只计入合计。`,
  },
  method: {
    definition: "指数",
    definitionText: {
      "scale-ends": "按声明的量表两端计：100 ×（答案 − 最小值）/（最大值 − 最小值）；得分为各指标的加权平均，指数为各人得分的均值",
      "ten-times": "1 至 10 评分加权平均的十倍：10 至 100",
    },
    weights: "权重",
    given: "按所给权重除以其合计；未给权重时：",
    methods: {
      equal: "等权重：同一维度的各部分、各维度之间均等计",
      "principal-covariance": "推导：协方差的第一主成分（离散程度大的部分权重较大）",
      "principal-correlation": "推导：相关系数的第一主成分，除以标准差",
      "item-total": "推导：各部分与其余部分之和的相关系数",
      outcome: "推导：对总体满意度的 Johnson 相对权重",
    },
    missing: {
      half: "half：至少一半部分作答的人才有得分；缺失部分的权重由其余部分分担",
      complete: "complete：全部作答的人才有得分",
      any: "any：只要有一个部分作答就有得分；缺失部分的权重由其余部分分担",
    },
    room: "提升空间",
    roomText: "总指数中的权重 ×（100 − 得分）：只是算术，不是预测",
    measured: "实测指标",
    measuredText: "达到或超出最差值计 0，达到或超出最佳值计 100，其间按比例；与实测指标并列的部分无法推导权重，未给权重时均等计",
    tests:
      "各组与其余受访者、各波与上一波，用 Welch t 检验比较；p 按组数用 Holm 法校正；“不同”指校正后的 p 小于 0.05，“明显”指置信区间互不相接",
    references:
      "Fornell、Johnson、Anderson、Cha 与 Bryant（1996），Journal of Marketing 60(4)，7–18；Johnson（2000），Multivariate Behavioral Research 35，1–19；Welch（1947），Biometrika 34，28–35；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
