import type { ValueMapMessages } from "./valueMap";

type Figures = Parameters<ValueMapMessages["headlines"]["above"]>[0];

const figures = (suppliers: Figures, percent: string): string =>
  suppliers
    .map(({ name, figure, low, high }, index) => `${name}（${figure}%，${index === 0 ? `${percent} 置信区间 ` : ""}${low} 至 ${high}）`)
    .join("、");

/** The words of the value map in Chinese. */
export const valueMapChinese: ValueMapMessages = {
  title: "顾客价值图",
  summary: "顾客觉得从各家供应商得到了什么、付出了什么，与公平价值对角线相比如何。",
  columns: (percent) => ({
    supplier: { title: "供应商" },
    n: { title: "n", definition: "评价该供应商的行数" },
    benefit: { title: "所得", definition: "所得各项评分的加权均值" },
    cost: { title: "付出", definition: "付出各项评分的加权均值，越高越费" },
    relativeCost: { title: "相对付出", definition: "付出 / 各供应商付出的均值，1 为平均" },
    relativeBenefit: { title: "相对所得", definition: "所得 / 各供应商所得的均值，1 为平均" },
    perceivedValue: { title: "感知价值", definition: "相对所得 / 相对付出，1 为公平价值，即对角线" },
    advantage: { title: "高于公平 %", definition: "感知价值高于公平价值的百分比" },
    ciLow: { title: `${percent} 下限`, definition: "由重抽样得到的区间下限" },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    side: { title: "在图中的位置", definition: "区间包含公平价值时为“不确定”" },
    item: { title: "题项" },
    kind: { title: "类别" },
    mean: { title: "均值" },
    relative: { title: "高于平均 %", definition: "均值高于各供应商均值的百分比；付出项为正表示更费" },
    weight: { title: "权重" },
    line: { title: "基准" },
  }),
  sides: { "more-for-the-cost": "物超所值", fair: "公平价值", "less-for-the-cost": "物不及值" },
  unsure: "不确定",
  kinds: { benefit: "所得", cost: "付出" },
  tables: { suppliers: "各供应商", average: "供应商平均", items: "各供应商的各项评分", weights: "权重" },
  average: "平均",
  charts: {
    map: "顾客价值图",
    mapAlt: "供应商的散点图：向右为相对付出，向上为相对所得，附公平价值对角线；对角线上方表示同样付出所得更多。",
    x: "相对付出（1 = 平均）",
    y: "相对所得（1 = 平均）",
    diagonal: "公平价值",
    topLeft: "付出少、所得多",
    topRight: "付出多、所得多",
    bottomLeft: "付出少、所得少",
    bottomRight: "付出多、所得少",
    advantage: "感知价值高于或低于公平价值",
    advantageAlt: "各供应商感知价值高于公平价值的百分比条形图及其置信区间。",
    advantageAxis: "感知价值高于公平价值，%",
  },
  headlines: {
    above: (suppliers, percent) => `性价比显著高于公平价值的有：${figures(suppliers, percent)}。`,
    below: (suppliers, percent) => `性价比显著低于公平价值的有：${figures(suppliers, percent)}。`,
    allFair: (of) => `各家的价值没有实质差别：${of} 家供应商中，没有一家显著偏离公平价值线。`,
    others: (names) => `与公平价值没有实质差别：${names.join("、")}。`,
    weakest: (supplier, benefit, cost) => {
      const parts = [
        benefit && `所得最弱的是“${benefit.name}”（与供应商平均相比 ${benefit.figure}%）`,
        cost && `付出最高的是“${cost.name}”（${cost.figure}%）`,
      ].filter((part) => part !== undefined);
      return `应先关注：${supplier}${parts.join("，")}。`;
    },
  },
  notComputable: { unrated: "缺少有权重的评分", notPositive: "付出或所得不大于零，比值没有意义", noInterval: "评分太少，无法给出区间" },
  notes: {
    few: (names, minimum) => `以下供应商（或其某项评分）的评价不足 ${minimum} 人，未计入任何数字，也不计入平均：${names.join("、")}。`,
    outside: (rows, column) => `${rows} 行在“${column}”中没有写明供应商，未计入。`,
  },
  method: {
    value: "感知价值",
    valueText:
      "每家供应商的所得与付出为其各项评分均值的加权均值；两者分别除以所示各供应商的均值（每家计一次）；感知价值 = 相对所得 / 相对付出，1 为公平价值",
    weights: "权重",
    equal: "所得各项相等，付出各项相等",
    given: "按选项 weights 给出的数值，见表",
    intervals: "区间",
    intervalsText: (percent, resamples, seed) =>
      `对各行有放回地重抽样 ${resamples} 次得到的 ${percent} 百分位区间，随机种子 ${seed}；“显著”指区间不含公平价值`,
    few: "评价人数过少",
    fewText: (minimum) => `供应商不是个人，因此不会为保护某一家而隐去另一家；评价不足 ${minimum} 人的供应商完全不计入，以免推知个人的评分`,
    references: "Gale（1994），Managing Customer Value，Free Press；Efron（1979），Annals of Statistics 7，1–26",
  },
};
