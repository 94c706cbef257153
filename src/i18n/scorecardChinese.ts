import { spaced } from "./spaced";
import type { ScorecardMessages } from "./scorecard";

/** The words of the scorecard in Chinese. */
export const scorecardChinese: ScorecardMessages = {
  title: "评分卡",
  summary: "各类别的得分与满分之比（评估人平均）：强项、弱项以及意见分歧之处。",
  columns: (percent) => ({
    category: { title: "类别" },
    item: { title: "题项" },
    items: { title: "题数", definition: "该类别的题项数" },
    grouping: { title: "分组方式" },
    group: { title: "组别" },
    n: { title: "n", definition: "计入的评估人数" },
    total: { title: "得分", definition: "各评估人总分的均值" },
    maximum: { title: "满分", definition: "题数乘以最高答案" },
    percent: { title: "得分率", definition: "得分占满分的比例" },
    ciLow: { title: `${percent} 下限`, definition: `得分率的 ${percent} t 置信区间` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    index: { title: "指数", definition: "最低可能得分为 0，满分为 100" },
    sd: { title: "标准差", definition: "各评估人之间，除以 n − 1" },
    lowest: { title: "最低", definition: "评估人中的最低总分" },
    highest: { title: "最高", definition: "评估人中的最高总分" },
    mean: { title: "均值", definition: "按量表计" },
    rest: { title: "其余", definition: "组外全部受访者的得分率" },
    pHolm: { title: "p（Holm）", definition: "总分与组外受访者比较的 Welch 检验" },
  }),
  overall: "全部类别",
  everybody: "全体",
  none: "没有评估人作答足够的题项",
  tables: {
    categories: "各类别",
    items: "各题项",
    comparison: (column) => `全部类别：按${spaced(column).trimEnd()}`,
    heat: (column) => `得分率热力图：按${spaced(column).trimEnd()}`,
    groups: "各组别的类别得分",
  },
  charts: {
    radar: "各类别得分率（中心 0%，外圈 100%）",
    radarAlt: "每个类别一条轴的雷达图，从 0 到满分的 100%。",
    bars: "各类别得分率",
    barsAlt: "各类别得分率的条形图；画出区间时最低者在前。",
    axis: "得分率",
    units: (column) => `各类别得分率：按${spaced(column).trimEnd()}`,
    unitsAlt: "每个组别一条线的雷达图；不予显示的组别未画出。",
  },
  headlines: {
    extremes: (weakest, strongest, sure) =>
      sure === "no"
        ? `没有哪个类别明显突出：最低的“${weakest.name}”（得分率 ${weakest.figure}）与最高的“${strongest.name}”（${strongest.figure}）之间没有实质差别。`
        : `最弱的是“${weakest.name}”，得分率 ${weakest.figure}；最强的是“${strongest.name}”，得分率 ${strongest.figure}${
            sure === "unknown" ? "；评估人太少，无法判断把握有多大" : sure === "agreed" ? "；对这两类，所有评估人看法一致" : ""
          }。`,
    begin: (category, items, maximum) =>
      `改进可从“${category}”中的${items.map(({ name, figure }) => `“${name}”（均值 ${figure}，满分 ${maximum}）`).join("和")}入手。`,
    overall: ({ n, total, maximum, share }, interval) =>
      `全部类别合计 ${total} 分，满分 ${maximum} 分，得分率 ${share}（${
        interval ? `${interval.percent} 置信区间 ${interval.low} 至 ${interval.high}，` : ""
      }${n === 1 ? "只有一位评估人" : `${n} 位评估人`}）。`,
    spread: (category, lowest, highest, maximum) =>
      `评估人对“${category}”的看法分歧最大：总分从 ${lowest} 到 ${highest}（满分 ${maximum}）。行动之前宜先讨论。`,
    group: ({ column, group, share, rest, p }, isBelow) =>
      `按${spaced(column)}看，“${group}”${isBelow ? "低" : "高"}于其余受访者：得分率 ${share}，其余为 ${rest}（校正后 p ${p}）。`,
    groupsAlike: (column) => `按${spaced(column)}看没有实质差别：各组别之间的高低可能出于偶然。`,
  },
  notes: {
    raters: (raters, counted, rule) =>
      `${raters} 位评估人中有 ${counted} 位各类别均有得分（缺失规则 ${rule}），计入全部类别；各类别计入作答足够的所有评估人。`,
    single: "只有一位评估人：结果只代表一个人的看法，没有离散程度和区间。",
    order: (n, agreement, p) =>
      `${n} 位各类别齐全的评估人对类别高低的看法一致程度为 Kendall W = ${agreement}（1 为完全一致；Friedman 检验，${p}）。`,
    withoutCategory: (items) => `有 ${items} 题不属于任何类别，未计入总分。`,
    withoutGroup: (count, column) => `${count} 位评估人的“${column}”为空，只计入合计。`,
  },
  method: {
    totals: "得分",
    totalsText: "每位评估人在某类别各题答案之和（反向题先行反转）；有缺失但满足缺失规则时，用作答题项的均值乘以题数；再对评估人求均值",
    percent: "得分率",
    percentText: (lowest) => (lowest > 0 ? "得分 / 满分。量表最低答案大于 0，因此最差的得分率也高于 0%；指数则从 0 起算" : "得分 / 满分"),
    intervalText: (percent) => `${percent}：评估人之间的 t 区间，把评估人看作可能参评者的一个样本`,
    testsText:
      "最弱与最强类别用配对 t 检验，p 按所有类别两两之对用 Holm 法校正；各组总分与组外全部受访者用 Welch t 检验，p 按所示组别数用 Holm 法校正；小于 0.05 视为有差别",
    whole: "小型团队",
    wholeText: "全体评估人无论人数多少都予显示，因为管理团队往往不大；“最低”“最高”是单个评估人的总分",
    references:
      "Student（1908），Biometrika 6，1–25；Welch（1947），Biometrika 34，28–35；Holm（1979），Scandinavian Journal of Statistics 6，65–70；Friedman（1937），Journal of the American Statistical Association 32，675–701；Kendall 和 Babington Smith（1939），Annals of Mathematical Statistics 10，275–287",
  },
};
