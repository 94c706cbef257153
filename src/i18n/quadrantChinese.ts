import type { QuadrantMessages } from "./quadrant";

const mostNames = 5;
const quoted = (names: readonly string[]): string[] => names.slice(0, mostNames).map((name) => `“${name}”`);

function chinese(names: readonly string[]): string {
  const shown = quoted(names).join("、");
  return names.length > mostNames ? `${shown}等 ${names.length} 项` : shown;
}

export const quadrantChinese: QuadrantMessages = {
  title: "重要性与绩效",
  summary: "先改进什么：按重要性和绩效排列各属性。",
  quadrants: { concentrate: "重点改进", "keep-up": "继续保持", "low-priority": "次要改进", overkill: "供给过度" },
  crosshairs: { mean: "各点均值", median: "各点中位数", midpoint: "量表中点", target: "目标值" },
  importanceBy: {
    expectation: "各题项的期望均值",
    points: "受访者分配给各维度的权重分占比均值",
    correlation: "推导：各属性绩效与总体满意度的相关系数（Pearson r）",
    beta: "推导：以总体满意度对全部属性回归，各属性的标准化系数；只用全部作答的受访者",
    "relative-weights": "推导：各属性占 R² 的份额，按 Johnson 相对权重；只用总体满意度和全部属性都已作答的受访者",
    shapley: "推导：各属性占 R² 的份额，按 Shapley（LMG）对所有进入次序取平均；只用总体满意度和全部属性都已作答的受访者",
    stated: "各属性的重要性评分均值",
    given: "表格中给出的数值",
  },
  columns: {
    attribute: { title: "属性" },
    dimension: { title: "维度" },
    nImportance: { title: "重要性 n", definition: "重要性所依据的人数" },
    nPerformance: { title: "绩效 n", definition: "绩效所依据的人数" },
    importance: { title: "重要性", definition: "见“计算方法”" },
    performance: { title: "绩效", definition: "答案均值，反向题已反转" },
    quadrant: { title: "象限", definition: "等于或高于十字线记为高" },
    stays: { title: "稳定率", definition: "重抽样中该属性留在原象限的比例" },
    crosshair: { title: "十字线" },
    used: { title: "采用" },
    underMean: { title: "按均值" },
    underMedian: { title: "按中位数" },
    underMidpoint: { title: "按中点" },
    underTarget: { title: "按目标" },
    stated: { title: "陈述重要性", definition: "受访者表示的重要性" },
    derived: { title: "推导重要性" },
    statedRank: { title: "陈述排名", definition: "1 为最重要" },
    derivedRank: { title: "推导排名" },
    derivedQuadrant: { title: "按推导的象限" },
    rankDifference: { title: "名次差", definition: "陈述排名减推导排名：大于 0 表示比受访者所说的更重要" },
    gap: { title: "差距", definition: "绩效减重要性：小于 0 表示做得不及其重要" },
    line: { title: "对照" },
    n: { title: "属性数" },
    pearson: { title: "r", definition: "各属性陈述与推导重要性的 Pearson 相关" },
    spearman: { title: "秩相关", definition: "按名次计算（Spearman）" },
  },
  tables: {
    attributes: "各属性",
    crosshair: "十字线",
    flips: "换用其他十字线会改变象限的属性",
    statedDerived: "陈述重要性与推导重要性对照",
    agreement: "陈述与推导的一致程度",
  },
  used: "本次采用",
  agreement: "陈述与推导",
  diagonal: "重要性 = 绩效",
  chart: {
    title: "重要性与绩效",
    alt: "各属性的散点图：向右为绩效，向上为重要性，由十字线分成四个象限。",
    x: "绩效",
    y: {
      expectation: "重要性（期望）",
      points: "重要性（权重分占比）",
      correlation: "重要性（与满意度的相关）",
      beta: "重要性（标准化系数）",
      "relative-weights": "重要性（占 R² 的份额，相对权重）",
      shapley: "重要性（占 R² 的份额，Shapley）",
      stated: "重要性（陈述）",
      given: "重要性",
    },
  },
  headlines: {
    concentrate: (names, of) => `${of} 个属性中有 ${names.length} 个重要而做得不够，应重点改进：${chinese(names)}。`,
    noneToConcentrate: (of) => `${of} 个属性中，没有一个既重要又做得不够。`,
    keepUp: (names) => `重要且做得好，应继续保持：${chinese(names)}。`,
    firm: (firm, of, unsure, resamples) =>
      `把握程度：从这些受访者中重复抽取 ${resamples} 次，${of} 个属性中有 ${firm} 个在至少 90% 的次数中留在原象限${unsure.length === 0 ? "。" : `；把握较小的有：${chinese(unsure)}。`}`,
    flips: (under, of) =>
      `象限的分界可以另选：${of} 个属性中，以${under.map(({ crosshair, count }) => `${crosshair}为界时有 ${count} 个`).join("，以")}会改变象限。`,
    noFlips: (of) => `无论以何处为界，${of} 个属性的象限都不变。`,
    diagonal: (short, of) =>
      short.length === 0
        ? `${of} 个属性的绩效均值都不低于其重要性。`
        : `${of} 个属性中有 ${short.length} 个的绩效均值低于其重要性，差距由大到小为：${chinese(short)}。`,
    disagreement: (names, outcome) => `受访者所说的重要性与“${outcome}”所反映的不一致：按推导重要性，${chinese(names)}会落在其他象限。`,
  },
  notes: {
    leftOut: (names) => `缺少重要性或绩效、未能列入：${chinese(names)}。`,
    noStability: "调查规模太大，无法即时重抽样，因此不显示稳定率。",
  },
  method: {
    importance: "重要性",
    crosshair: "十字线",
    crosshairText: (name) => `${name}；等于或高于十字线记为高`,
    means: "均值",
    meansText: "各列按自身的有效答案计算，因此重要性与绩效的 n 可能不同",
    stability: "把握程度",
    stabilityText: (resamples, seed) => `对受访者有放回地重抽样 ${resamples} 次，随机种子 ${seed}；每次重新计算十字线`,
    derived: "对照的推导重要性",
    diagonal: "等值线",
    diagonalText: "线上重要性与绩效相等；线以上的属性做得不及其重要",
    references:
      "Martilla 和 James（1977），Journal of Marketing 41，77–79；Johnson（2000），Multivariate Behavioral Research 35，1–19；Lindeman、Merenda 和 Gold（1980）",
  },
};
