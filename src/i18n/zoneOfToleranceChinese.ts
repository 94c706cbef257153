import type { ZoneOfToleranceMessages } from "./zoneOfTolerance";

const quoted = (names: readonly string[], count: number): string => {
  const shown = names.map((name) => `“${name}”`).join("、");
  return count > names.length ? `${shown}等 ${count} 项` : shown;
};

/** The words of the zone of tolerance in Chinese. */
export const zoneOfToleranceChinese: ZoneOfToleranceMessages = {
  title: "容忍区",
  summary: "哪些服务低于顾客能接受的最低水平，离顾客希望的水平还有多远。",
  columns: (percent) => ({
    item: { title: "题项" },
    dimension: { title: "维度" },
    line: { title: "总体" },
    n: { title: "n", definition: "感知与最低水平均作答的人数" },
    minimum: { title: "最低", definition: "能接受的最低水平均值" },
    desired: { title: "希望", definition: "希望达到的水平均值" },
    perceived: { title: "感知", definition: "实际感知的水平均值" },
    adequacy: { title: "适当度", definition: "感知 − 最低，各受访者自身差值的均值，负值表示不可接受" },
    adequacyLow: { title: "适当度下限", definition: `适当度的 ${percent} t 置信区间下限` },
    adequacyHigh: { title: "适当度上限", definition: "区间上限" },
    adequacyP: { title: "适当度 p（Holm）", definition: "适当度 = 0 的配对 t 检验，按行数校正" },
    superiority: { title: "优越度", definition: "感知 − 希望，各受访者自身差值的均值" },
    superiorityLow: { title: "优越度下限", definition: `优越度的 ${percent} t 置信区间下限` },
    superiorityHigh: { title: "优越度上限", definition: "区间上限" },
    superiorityP: { title: "优越度 p（Holm）", definition: "优越度 = 0 的配对 t 检验，按行数校正" },
    width: { title: "宽度", definition: "希望 − 最低，即顾客的容忍程度" },
    position: { title: "位置", definition: "均值在容忍区中的位置：0 为最低水平，1 为希望水平" },
    zone: { title: "所在区域", definition: "感知均值所在的区域" },
    respondents: { title: "n", definition: "三项均作答的人数" },
    below: { title: "低于", definition: "感知低于本人最低水平的人数占比" },
    within: { title: "区内", definition: "感知在本人容忍区内（含边界）的占比" },
    above: { title: "高于", definition: "感知高于本人希望水平的占比" },
    unplaced: { title: "前后矛盾", definition: "最低水平高于希望水平、不属于任何区域的占比" },
  }),
  zones: { below: "低于最低水平", within: "在容忍区内", above: "高于希望水平" },
  tables: { items: "各题项", dimensions: "各维度", overall: "总体", respondents: "受访者本人的答案落在何处" },
  overall: "全部题项",
  charts: {
    adequacy: "各题项的适当度（最低者在前）",
    adequacyAlt: "各题项感知减最低水平的条形图及其置信区间，零线左侧表示低于最低水平。",
    adequacyAxis: "适当度（感知 − 最低），分",
    superiority: "各题项的优越度（最低者在前）",
    superiorityAlt: "各题项感知减希望水平的条形图及其置信区间，零线左侧表示未达到希望水平。",
    superiorityAxis: "优越度（感知 − 希望），分",
    zones: "低于、处于、高于本人容忍区的受访者",
    zonesAlt: "每个题项一条：低于本人最低水平、在容忍区内、高于本人希望水平的受访者占比。",
    zonesAxis: "受访者占比",
    levels: "最低、希望与感知水平",
    levelsAlt: "每组三条：顾客能接受的最低水平、希望的水平、实际感知的水平。",
    levelsAxis: (min, max) => `水平均值（${min} 至 ${max}）`,
  },
  headlines: {
    overall: ({ adequacy, low, high, percent, scale, superiority }, side, wished) => {
      const sure = `（${percent} 置信区间 ${low} 至 ${high}，量表 ${scale}）`;
      const least =
        side === "at"
          ? `总体而言，服务与顾客能接受的最低水平没有实质差别：${adequacy} 分${sure}`
          : `总体而言，服务${side === "above" ? "高于" : "低于"}顾客能接受的最低水平 ${adequacy} 分${sure}`;
      if (superiority === undefined) return `${least}。`;
      return wished === "at"
        ? `${least}；与顾客希望的水平没有实质差别。`
        : `${least}，${wished === "above" ? "高于" : "低于"}希望的水平 ${superiority} 分。`;
    },
    below: (items, count, of) => {
      const [first, ...rest] = items.map(({ name, figure }) => `“${name}”（${figure}）`);
      const then = rest.length > 0 ? `，其次是${rest.join("、")}` : "";
      const more = count > items.length ? `，其余 ${count - items.length} 项见表` : "";
      return `${of} 个题项中有 ${count} 个显著低于最低水平。应最先改进${first ?? ""}${then}${more}。`;
    },
    noneBelow: (of, nearest) =>
      `${of} 个题项中，没有一个显著低于最低水平${nearest ? `；余地最小的是“${nearest.name}”（${nearest.figure}）` : ""}。`,
    edge: (names, count, of) =>
      `${of > 1 ? `同时比较 ${of} 个题项时，` : ""}有 ${count} 个题项难以断定在最低水平之上还是之下：${quoted(names, count)}。`,
    hidden: (name, share) => `均值在容忍区内，也可能掩盖不满：${share} 的受访者认为“${name}”低于自己的最低水平。`,
    beyond: (names, count) => `显著高于顾客希望水平的有：${quoted(names, count)}。`,
  },
  notComputable: { width: "容忍区没有宽度", zone: "最低水平的均值高于希望水平的均值", none: "没有人给出这些答案" },
  notes: {
    inconsistent: ({ answers, of, respondents }, rule) =>
      `${of} 对答案中有 ${answers} 对（来自 ${respondents} 位受访者）的最低水平高于希望水平，前后矛盾。${
        rule === "keep" ? "这些答案仍计入；选项 inconsistent = leave-out 可显示剔除后的结果。" : "这些答案已从相应题项的所有数字中剔除。"
      }`,
    consistent: "没有答案的最低水平高于希望水平。",
    leftOut: (names) => `三列不全、未能列入：${quoted(names, names.length)}。`,
  },
  method: {
    figures: "各项数字",
    figuresText:
      "适当度 = 感知 − 最低，优越度 = 感知 − 希望，宽度 = 希望 − 最低，均为各受访者自身差值的均值（标准差用 n − 1）；三种水平按各自的答案求均值，因此其差与上述数字可能略有出入",
    zone: "区域与位置",
    zoneText:
      "按三个均值划分：低于最低水平、在容忍区内（含边界）、高于希望水平；位置 =（感知 − 最低）/（希望 − 最低）。各占比按三项均作答者本人的容忍区统计",
    groups: "维度与总体",
    groupsText: "先按缺失规则求每位受访者三项均作答题项的均值；总体为各维度齐全的受访者的维度均值",
    inconsistent: "前后矛盾的答案",
    inconsistentText: {
      keep: "最低水平高于希望水平的答案计数后保留；这些受访者计入占比的基数，但不属于任何区域",
      "leave-out": "最低水平高于希望水平的答案计数后，从该题项的所有数字中剔除",
    },
    tests: "适当度与优越度对 0 的配对 t 检验；p 按表中行数用 Holm 法校正；“显著”指校正后的 p 小于 0.05",
    references:
      "Parasuraman、Zeithaml 和 Berry（1994），Journal of Retailing 70，201–230；Zeithaml、Berry 和 Parasuraman（1993），Journal of the Academy of Marketing Science 21，1–12；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
