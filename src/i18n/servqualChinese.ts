import type { ServqualMessages } from "./servqual";

/** The words of the SERVQUAL report in Chinese. */
export const servqualChinese: ServqualMessages = {
  title: "SERVQUAL 差距",
  summary: "服务在哪里没有达到顾客的期望：按题项、维度、网点和批次列出，并附置信区间。",
  columns: (percent) => ({
    item: { title: "题项" },
    dimension: { title: "维度" },
    line: { title: "总体" },
    grouping: { title: "分组" },
    group: { title: "组别" },
    wave: { title: "批次" },
    n: { title: "n", definition: "期望与感知均作答的人数" },
    expectation: { title: "期望", definition: "这些受访者的期望（E）均值" },
    perception: { title: "感知", definition: "同一批受访者的感知（P）均值" },
    gap: { title: "差距", definition: "P − E，负值表示未达到期望" },
    sd: { title: "标准差", definition: "差距的标准差（n − 1）" },
    ciLow: { title: `${percent} 下限`, definition: `差距的 ${percent} t 置信区间下限` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    t: { title: "t", definition: "差距 = 0 的配对 t 检验" },
    df: { title: "自由度", definition: "t 检验的自由度" },
    p: { title: "p", definition: "双侧" },
    pHolm: { title: "p（Holm）", definition: "按检验的行数校正后的 p" },
    dz: { title: "dz", definition: "Cohen 的 dz，差距 / 标准差" },
    rest: { title: "其余", definition: "组外全部受访者的差距" },
    difference: { title: "差异", definition: "本组差距 − 其余受访者的差距，负值表示本组较差" },
    differenceLow: { title: "差异下限", definition: `${percent} 置信区间下限（Welch）` },
    differenceHigh: { title: "差异上限", definition: "区间上限" },
    differenceP: { title: "差异 p", definition: "与其余受访者比较的 Welch t 检验" },
    differencePHolm: { title: "差异 p（Holm）", definition: "按组别与维度的数目校正" },
    before: { title: "上一批", definition: "上一批次的差距" },
    change: { title: "变化", definition: "本批差距 − 上一批差距，正值表示更接近期望" },
    changeLow: { title: "变化下限", definition: `${percent} 置信区间下限（Welch）` },
    changeHigh: { title: "变化上限", definition: "区间上限" },
    changeP: { title: "变化 p", definition: "与上一批比较的 Welch t 检验" },
    changePHolm: { title: "变化 p（Holm）", definition: "按批次与维度的数目校正" },
    share: { title: "权重占比", definition: "个人给分 / 个人合计的均值" },
    shareSd: { title: "标准差", definition: "受访者之间（n − 1）" },
  }),
  tables: {
    dimensions: "各维度",
    items: "各题项",
    overall: "总体",
    dimensionsByGroup: (columns) => `按“${columns}”分组的维度差距`,
    groupDifferences: "各组与其余受访者比较",
    waveChanges: "各批次与上一批次比较",
    itemsByGroup: (columns) => `按“${columns}”分组的题项差距`,
    dimensionsByWave: "各批次的维度差距",
    itemsByWave: "各批次的题项差距",
    weights: "顾客看重什么：各维度的权重分",
  },
  rows: {
    overallDimensions: "各维度均值",
    overallItems: "全部题项均值",
    overallWeighted: "按个人权重加权",
    overallMeanWeights: "按平均权重加权",
  },
  charts: {
    gapAxis: "差距（感知 − 期望），分",
    dimensionGaps: "各维度的差距",
    dimensionGapsAlt: "各维度平均差距的条形图及其置信区间，不足最大者在前。",
    itemGaps: "各题项的差距（不足最大者在前）",
    itemGapsAlt: "各题项平均差距的条形图及其置信区间，按维度着色，不足最大者在前。",
    radar: (min, max) => `期望与感知（各轴 ${min} 至 ${max}）`,
    radarAlt: "雷达图，每个维度一条轴：期望均值与感知均值。",
    groupRadar: (column, min, max) => `按“${column}”分组的感知（各轴 ${min} 至 ${max}）`,
    groupRadarAlt: "雷达图，每个维度一条轴，每组一条线：感知均值。",
    waves: "各批次的总体差距",
    wavesAlt: "总体差距随批次变化的折线，细线为置信区间的两端。",
    dimensionWaves: "各维度差距随批次的变化",
    dimensionWavesAlt: "每个维度一条折线：各批次的平均差距。",
  },
  headlines: {
    overall: ({ gap, low, high, scale, percent, weighted }, direction) => {
      const sure = `（量表 ${scale}，${percent} 置信区间 ${low} 至 ${high}）`;
      const byPoints = weighted === undefined ? "" : `按顾客看重的程度加权后，差距为 ${weighted}。`;
      if (direction === "short") return `服务低于顾客期望 ${gap} 分${sure}。${byPoints}`;
      if (direction === "above") return `服务高于顾客期望 ${gap} 分${sure}。${byPoints}`;
      return `总体而言，顾客的感知与期望没有实质差别：差距 ${gap} 分${sure}。${byPoints}`;
    },
    dimensions: (lowest, highest) =>
      `${lowest.isShort ? "不足最大" : "差距最低"}的维度：${lowest.name}（${lowest.gap}${lowest.isAlike ? "，与期望没有实质差别" : ""}）；${highest.isShort ? "不足最小" : "表现最好"}的维度：${highest.name}（${highest.gap}${highest.isAlike ? "，与期望没有实质差别" : ""}）。`,
    items: (items) => `应最先改进不足最大的题项：${items.map(({ name, gap }) => `“${name}”（${gap}）`).join("、")}。`,
    group: ({ group, column, dimension, difference, p, others }, worse) =>
      `按“${column}”比较：“${group}”在${dimension}上${worse ? "落后于" : "领先于"}其余受访者（${difference}，校正后 p ${p}）；${
        others === 0 ? "其他差异可能出于偶然" : `校正后仍成立的差异另有 ${others} 处`
      }。`,
    groupsAlike: (column) => `按“${column}”比较，没有哪一组与其余受访者有实质差别。`,
    wave: ({ before, after, change, low, high, percent }, direction) => {
      const figures = `${change}（${percent} 置信区间 ${low} 至 ${high}）`;
      if (direction === "none") return `从 ${before} 到 ${after}，总体差距没有实质变化：${figures}。`;
      return `从 ${before} 到 ${after}，总体差距有所${direction === "better" ? "改善" : "恶化"}：${figures}。`;
    },
  },
  overallDimension: "总体差距",
  notes: {
    kept: (rule, kept, respondents, others) => `总体差距基于 ${respondents} 位受访者中的 ${kept} 位（缺失规则“${rule}”）。${others}`,
    keptByRule: (rule, kept) => `按“${rule}”将保留 ${kept} 位。`,
    withoutGroup: (count, column) => `${count} 位受访者的“${column}”为空，不属于任何一组。`,
  },
  method: {
    tests: "各差距用配对 t 检验；组别和批次之间用 Welch t 检验；p 值按 Holm 方法对同一表格的各行校正",
    gapTerm: "差距",
    gapText: "感知 − 期望，按题项和受访者配对；维度差距先取每位受访者可用题项差距的均值，再对受访者取均值",
    overallTerm: "总体差距",
    overallText:
      "不加权：各维度齐全的受访者先取其各维度差距的均值；按题项：可用题项差距的均值；加权：各维度乘以受访者个人的权重分 / 个人合计",
    references:
      "Parasuraman、Zeithaml 和 Berry（1988），Journal of Retailing 64，12–40；Parasuraman、Berry 和 Zeithaml（1991），Journal of Retailing 67，420–450；Holm（1979），Scandinavian Journal of Statistics 6，65–70；Welch（1947），Biometrika 34，28–35",
  },
};
