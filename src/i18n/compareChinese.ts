import type { CompareMessages, NamedDifference } from "./compare";
import { spaced } from "./spaced";

function lags(pairs: readonly NamedDifference[]): string {
  const names = [...new Set(pairs.map(({ name }) => name))];
  return names
    .map((lower) => {
      const own = pairs.filter(({ name }) => name === lower).map(({ difference, against }) => `比${against}低 ${difference}`);
      return `${lower}${own.join("、")}`;
    })
    .join("，");
}

const adjustments = { holm: "Holm", bh: "BH" } as const;

/** The words of the comparison of groups in Chinese. */
export const compareChinese: CompareMessages = {
  title: "组间比较",
  summary: "哪些网点、部门或竞争对手确有差异，相差多少，各自与其余相比处于什么位置。",
  columns: ({ percent, method, adjustment }) => ({
    grouping: { title: "分组依据" },
    group: { title: "组别" },
    part: { title: "构成" },
    pair: { title: "两组", definition: "前一组减去后一组" },
    n: { title: "n", definition: "有得分的人数" },
    mean: { title: "均值" },
    sd: { title: "标准差", definition: "受访者之间的离散程度（n − 1）" },
    ciLow: { title: `${percent} 下限`, definition: `均值的 ${percent} 置信区间（t）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    median: { title: "中位数" },
    difference: { title: "差异" },
    differenceLow: { title: `${percent} 下限`, definition: `差异的 ${percent} 置信区间` },
    differenceHigh: { title: `${percent} 上限`, definition: "区间上限" },
    p: {
      title: "p",
      definition: { welch: "单独的 Welch t 检验", anova: "单独的 t 检验，各组方差相同", "kruskal-wallis": "单独的 Dunn 检验" }[method],
    },
    testP: { title: "p", definition: "各组相同时出现这种差异的概率" },
    restP: { title: "p", definition: "单独的 Welch t 检验" },
    pAdjusted: { title: `p（${adjustments[adjustment]}）`, definition: "按检验的行数校正后的 p" },
    pGamesHowell: { title: "p（Games-Howell）", definition: "各对一并考虑，与区间一致" },
    pTukey: { title: "p（Tukey）", definition: "各对一并考虑，与区间一致" },
    hedgesG: { title: "Hedges g", definition: "以标准差为单位的差异；0.2 小，0.5 中，0.8 大" },
    delta: { title: "Cliff δ", definition: "前一组的人高于后一组的比例减去低于的比例" },
    verdict: { title: "结论" },
    method: { title: "检验" },
    groups: { title: "组数", definition: "参加检验的组别" },
    statistic: method === "kruskal-wallis" ? { title: "H" } : { title: "F" },
    df1: { title: "自由度 1" },
    df2: { title: "自由度 2" },
    omegaSquared: { title: "ω²", definition: "组间差异占总离散程度的比例（总体估计）；0.01 小，0.06 中，0.14 大" },
    epsilonSquared: {
      title: "ε²",
      definition: method === "kruskal-wallis" ? "组间差异占秩次离散程度的比例" : "同上，另一种估计",
    },
    restN: { title: "其余 n", definition: "组外全部受访者" },
    rest: { title: "其余均值" },
  }),
  tables: {
    groups: (measure) => `各组的${measure}`,
    test: "各组之间是否有差异",
    pairs: "哪些组不同：两两比较",
    rest: "各组与其余相比",
    parts: "各组的长短之处：得分的各构成与其余相比",
  },
  methods: { welch: "Welch 方差分析", anova: "方差分析", "kruskal-wallis": "Kruskal-Wallis 秩检验" },
  verdicts: { real: "差异显著", chance: "可能只是波动", unknown: "无法判断" },
  pairName: (later, earlier) => `${later} − ${earlier}`,
  charts: {
    groups: (measure, column) => `${measure}：按${spaced(column).trimEnd()}`,
    groupsAlt: "各组均值的条形图及其置信区间，按表中顺序。",
    axis: (measure) => measure,
  },
  headlines: {
    differ: (measure, column, highest, lowest, p) =>
      `${measure}：按“${column}”划分的各组存在显著差异（${p}）。最高的是${highest.name}（${highest.mean}），最低的是${lowest.name}（${lowest.mean}）。`,
    alike: (measure, column, highest, lowest, p) =>
      `${measure}：按“${column}”划分的各组没有显著差异。均值介于 ${lowest.mean}（${lowest.name}）与 ${highest.mean}（${highest.name}）之间，差别可能只是抽样波动（${p}）。`,
    untested: (column, reason) => `无法检验“${column}”各组之间是否有差异：${reason}。`,
    hidden: (column, minimum) => `“${column}”各组无法比较：作答少于 ${minimum} 份的组别不予显示，可显示的组别不足两个。`,
    pairs: (pairs, others, alike, percent) =>
      `${lags(pairs)}，差异显著${others > 0 ? `；另有 ${others} 对也显著` : ""}${pairs.length + others + alike > 1 ? `（${percent} 的置信水平对各对同时成立）` : ""}。${alike > 0 ? "其余差异可能只是抽样波动。" : ""}`,
    noPair: (column) => `“${column}”中任意两组之间都没有显著差异。`,
    rest: (name, difference, low, high, percent, isLower) =>
      isLower
        ? `先看${name}：比其余所有人低 ${difference}（${percent} 置信区间 ${low} 至 ${high}）。`
        : `没有哪一组明显低于其余；${name}比其余所有人高 ${difference}（${percent} 置信区间 ${low} 至 ${high}），值得借鉴。`,
    part: (name, part, difference, p, others) =>
      `落后最多的一处：${name}的“${part}”，与其余相比 ${difference}（${p}）${others > 0 ? `；另有 ${others} 处也显著偏离其余` : ""}。`,
  },
  notes: {
    unweightedRanks: "秩检验不使用个案权重：检验和两两比较中每位受访者计一次，均值则经过加权。",
    order: "两两比较按表中组别的顺序，差异为后一组减去前一组。",
  },
  method: {
    groupsTerm: "整体与两两比较",
    adjustmentTerm: "多重比较",
    tests: {
      welch:
        "Welch F 检验，不假定方差相等；两两比较用 Games-Howell，区间对各对同时成立。区间不含零的两组视为有差异。效应量 ω² 和 ε² 由平方和算出",
      anova: "方差分析 F 检验，假定方差相等；两两比较用 Tukey-Kramer，区间对各对同时成立。区间不含零的两组视为有差异",
      "kruskal-wallis":
        "Kruskal-Wallis H 检验，已作同分校正；两两比较用 Dunn 平均秩 z 检验。校正后的 p 低于显著性水平的两组视为有差异。ε² = H/(n − 1)",
    },
    adjustments: {
      holm: "p（Holm）：整张表中哪怕出现一次误报的概率也不超过显著性水平",
      bh: "p（Benjamini-Hochberg）：判为有差异的各行中，误报所占的比例预计不超过显著性水平",
    },
    restTerm: "其余",
    rest: "每组与组外全部受访者（包括未分组者）相比，用 Welch t 检验；从不与包含自身的总体相比。不予显示的组别计入其余，但不参加两两比较和整体检验",
    references: {
      welch: "Welch (1947, 1951)；Games 和 Howell (1976)；Hedges (1981)；Holm (1979)；Benjamini 和 Hochberg (1995)",
      anova: "Fisher (1925)；Tukey (1953)；Kramer (1956)；Hedges (1981)；Holm (1979)；Benjamini 和 Hochberg (1995)",
      "kruskal-wallis": "Kruskal 和 Wallis (1952)；Dunn (1964)；Cliff (1993)；Welch (1947)；Holm (1979)；Benjamini 和 Hochberg (1995)",
    },
  },
};
