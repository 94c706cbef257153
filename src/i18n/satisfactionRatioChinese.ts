import { spaced } from "./spaced";
import type { SatisfactionRatioMessages } from "./satisfactionRatio";
import { othersToo } from "./othersToo";

const named = (figures: readonly { name: string; figure: string }[]): string =>
  figures.map(({ name, figure }) => `“${name}”（${figure}）`).join("、");

/** The words of the report on satisfaction ratios in Chinese. */
export const satisfactionRatioChinese: SatisfactionRatioMessages = {
  title: "满意度比值",
  summary: "顾客实际感受与事前期望之比：逐题给出很满意、满意、勉强可接受与不满意各占多少。",
  columns: (percent, against) => ({
    item: { title: "题项" },
    dimension: { title: "维度" },
    line: { title: "维度" },
    grouping: { title: "分组方式" },
    group: { title: "组别" },
    wave: { title: "波次" },
    n: { title: "n", definition: "有比值的人数" },
    dissatisfied: { title: "不满意", definition: "比值低于 0.8 的评分占比" },
    acceptable: { title: "勉强可接受", definition: "0.8 至不足 1" },
    satisfied: { title: "满意", definition: "恰好为 1" },
    verySatisfied: { title: "很满意", definition: "高于 1" },
    meanRatio: { title: "比值的均值", definition: "先求各人比值的均值，再对所有人平均" },
    ciLow: { title: `${percent} 下限`, definition: `比值均值的 ${percent} 置信区间` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    ratioOfMeans: { title: "均值之比", definition: "全部评分的感知均值除以期望均值" },
    band: { title: "判读", definition: "按均值之比，0.995 至 1.005 视为 1" },
    expected: { title: "期望" },
    perceived: { title: "感知" },
    gap: { title: "差距", definition: "感知 − 期望" },
    gapLow: { title: `差距 ${percent} 下限`, definition: `差距的 ${percent} 置信区间` },
    gapHigh: { title: `差距 ${percent} 上限`, definition: "区间上限" },
    withoutRatio: { title: "无比值", definition: "期望为零的评分数" },
    difference: {
      title: against === "rest" ? "与其余受访者之差" : "与上一波之差",
      definition: against === "rest" ? "比值均值减其余受访者的比值均值" : "比值均值减上一波的比值均值",
    },
    differenceLow: { title: `差值 ${percent} 下限`, definition: `差值的 ${percent} 置信区间` },
    differenceHigh: { title: `差值 ${percent} 上限`, definition: "区间上限" },
    p: { title: "p", definition: "这样大的差别出于偶然的概率" },
    pHolm: { title: "p（Holm）", definition: "按比较次数校正" },
  }),
  bands: { "very-satisfied": "很满意", satisfied: "满意", acceptable: "勉强可接受", dissatisfied: "不满意" },
  overall: "全部题项",
  tables: {
    items: "各题项",
    dimensions: "各维度",
    overall: "全部题项合计",
    groups: "各组别（全部题项）",
    waves: "各波（全部题项）",
  },
  charts: {
    bands: "各题项的满意程度",
    bandsAlt: "每个题项一条，分为不满意、勉强可接受、满意和很满意四部分。",
    bandsAxis: "评分占比",
    dimensions: "各维度的满意程度",
    dimensionsAlt: "每个维度一条，另有合计一条，分为不满意、勉强可接受、满意和很满意四部分。",
    ratios: "各题项的比值均值",
    ratiosAlt: "各题项比值均值的条形图及其置信区间，最低者在前。",
    ratioAxis: "感知除以期望",
    waves: "各波的比值均值",
    wavesAlt: "各波比值均值的折线及其置信区间。",
  },
  headlines: {
    overall: ({ below, ratio, low, high, percent, ratioOfMeans, gap }, side) => {
      const finding = {
        below: "顾客的实际感受低于期望",
        above: "顾客的实际感受高于期望",
        at: "顾客的实际感受高于还是低于期望，尚不能断定",
      }[side];
      const sure = low === high ? "" : `（${percent} 置信区间 ${low} 至 ${high}）`;
      return `${finding}：比值的均值为 ${ratio}${sure}，均值之比为 ${ratioOfMeans}，差距为 ${gap}；${below} 的评分低于期望。`;
    },
    worst: (items, below, of) => `应从比值均值最低的${named(items)}入手；${of} 个题项中有 ${below} 个明显低于 1。`,
    noneBelow: (of) => (of === 1 ? "该题项没有明显低于 1。" : `${of} 个题项都没有明显低于 1。`),
    above: (items, count) => `${count} 个题项明显高于 1${count > items.length ? "，例如" : "："}${named(items)}。`,
    group: ({ column, group, ratio, difference, p, others }, isBelow) =>
      `按${spaced(column)}看，“${group}”${isBelow ? "低" : "高"}于其余受访者：比值均值 ${ratio}，相差 ${difference}（校正后 ${p}）${othersToo[
        "zh-CN"
      ](others)}。`,
    groupsAlike: (column) => `按${spaced(column)}看没有实质差别：各组比值的高低可能出于偶然。`,
    wave: ({ before, after, change, low, high, percent }, direction) =>
      direction === "none"
        ? `从 ${before} 到 ${after}，比值均值没有实质变化（${change}，${percent} 置信区间 ${low} 至 ${high}）。`
        : `从 ${before} 到 ${after}，比值均值${direction === "better" ? "上升" : "下降"}（${change}，${percent} 置信区间 ${low} 至 ${high}）。`,
  },
  notComputable: { none: "没有人有比值，或比值全部相同", kept: "没有可比较的对象，或其中一方不予显示" },
  notes: {
    kept: (n, all) => `${all} 人中有 ${n} 人至少在一个题项上有比值；各题项计入同时回答两问且期望不为零的所有人。`,
    notFree: (min, max) =>
      `${min} 至 ${max} 的答案相除，结果取决于量表的起点：请与差距一并解读，不要与其他量表的比值比较。0 至 100 的得分有真正的零点（选项 scaleTo100）。`,
    to100: (min) => `答案先折算为 0 至 100 的得分，因此期望为 ${min} 时计为 0，没有比值。`,
    without: (count) => `${count} 个评分因期望为零而没有比值。`,
    leftOut: (names) => `以下题项缺少两列之一，未计入：${names.join("、")}。`,
    outside: (count, column) => `${count} 人的“${column}”为空，只计入合计。`,
  },
  method: {
    ratio: "满意度比值",
    ratioText: "同一人对同一题项的感知除以期望，按原答案计；期望不大于 0 时没有比值",
    to100Text: "同一人对同一题项的感知除以期望，按 0 至 100 的得分计：（感知 − 最小值）/（期望 − 最小值）；期望为最低答案时没有比值",
    bands: "分档",
    bandsText: "高于 1 为很满意，1 为满意，0.8 至不足 1 为勉强可接受，低于 0.8 为不满意；单个评分按精确值，均值以 0.995 至 1.005 为 1",
    averages: "两种平均",
    averagesText:
      "比值的均值：先求各人比值的均值，再对所有人同等平均，少数期望很低的人可能将其抬高；均值之比：期望越高的人所占分量越大。各档占比以该行的全部评分为基数",
    gap: "差距",
    gapText: "感知 − 期望，先求各人差距的均值，再对所有人平均；不受量表起点影响",
    tests:
      "各组与其余受访者、各波与上一波，用各人比值均值的 Welch t 检验比较；p 按组数用 Holm 法校正；“明显”指置信区间不含 1，“不同”指校正后的 p 小于 0.05",
    references:
      "Oliver（1980），Journal of Marketing Research 17，460–469；Cochran（1977），Sampling Techniques，第 6 章；Welch（1947），Biometrika 34，28–35；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
