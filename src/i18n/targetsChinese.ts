import type { NamedScore, TargetsMessages } from "./targets";
import { spaced } from "./spaced";

const mostNames = 4;

function named(scores: readonly NamedScore[]): string {
  const shown = scores
    .slice(0, mostNames)
    .map(({ name, difference }) => `${name}（${difference}）`)
    .join("、");
  const more = scores.length - mostNames;
  return more > 0 ? `${shown}，另有 ${more} 项` : shown;
}

const part = (scores: readonly NamedScore[], words: string): string[] => (scores.length > 0 ? [`${words}：${named(scores)}`] : []);

/** The words of the targets report in Chinese. */
export const targetsChinese: TargetsMessages = {
  title: "目标达成",
  summary: "哪些得分、哪些单位确已达标，哪些未达标，各自与其他单位相比如何。",
  columns: (percent, direction) => ({
    measure: { title: "得分" },
    grouping: { title: "分组依据" },
    group: { title: "组别" },
    n: { title: "n", definition: "有得分的人数" },
    score: { title: "均值" },
    ciLow: { title: `${percent} 下限`, definition: `均值的 ${percent} 置信区间（t）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    target: { title: "目标" },
    difference: {
      title: "高出目标",
      definition: direction === "less-is-better" ? "均值 − 目标；越低越好，正数为未达到" : "均值 − 目标；负数为不足",
    },
    met: { title: "是否达标", definition: "以整个区间判断；目标在区间之内则无法判断" },
    peers: { title: "其他组", definition: "其他各组均值的平均，每组计一次" },
    peersDifference: { title: "高出其他组", definition: "均值 − 其他组" },
    best:
      direction === "less-is-better"
        ? { title: "其他组最低", definition: "其他各组中最低的均值" }
        : { title: "其他组最高", definition: "其他各组中最高的均值" },
    bestName: { title: direction === "less-is-better" ? "最低者" : "最高者" },
  }),
  tables: {
    targets: "得分与目标（全体）",
    groups: (measure) => `${measure}：各组、目标与同侪`,
    parts: "得分的各构成，按组别",
  },
  verdicts: { met: "达标", notMet: "未达标", unknown: "无法判断" },
  reasons: { noTarget: "未给出目标", noPeers: "没有其他可显示的组别" },
  charts: {
    targets: "得分与目标",
    targetsAlt: "每个得分两条：均值和目标。",
    groups: (measure, column) => `${measure}：按${spaced(column)}的均值与目标`,
    groupsAlt: "每组两条：均值和目标。",
    axis: "均值",
  },
  headlines: {
    one: ({ name, score, target, difference }, low, high, percent, verdict) =>
      `${name}：${score}，目标 ${target}（相差 ${difference}，${percent} 置信区间 ${low} 至 ${high}）。${
        { met: "已达标。", notMet: "未达标。", unknown: "目标在区间之内，是否达标无法判断。" }[verdict]
      }`,
    several: (what, { met, notMet, unknown }) => {
      const all = met.length + notMet.length + unknown.length;
      const parts = [
        ...part(notMet, `${notMet.length} 个未达标`),
        ...part(unknown, `${unknown.length} 个无法判断`),
        ...part(met, `${met.length} 个达标`),
      ];
      return `${what === undefined ? `得分的各构成（${all} 项）` : `按“${what}”（${all} 组）`}：${parts.join("；")}。`;
    },
    furthest: ({ name, score, target }, direction) =>
      `先看${name}：${score}，目标 ${target}，是确实未达标中${direction === "less-is-better" ? "超出最多" : "差得最多"}的。`,
    best: (column, best, score, peers, direction) =>
      `“${column}”中均值${direction === "less-is-better" ? "最低" : "最高"}的是${best}（${score}），其他组平均 ${peers}。各组之间是否确有差异，请看组间比较。`,
    noInterval: (name) => `${name}是否达标无法判断：答案没有离散程度，或人数太少。`,
  },
  method: {
    targetTerm: "目标",
    target: (direction) =>
      `由选项 target 给出。均值的整个区间${direction === "less-is-better" ? "不高于目标为达标，整个区间高于目标为未达标" : "不低于目标为达标，整个区间低于目标为未达标"}；目标在区间之内时两者皆有可能。均值越${direction === "less-is-better" ? "低" : "高"}越好（选项 direction）。各项结论单独成立，未按项数校正`,
    peersTerm: "其他组",
    peers: "同一列中可显示的其他组别，不含本组；不论人数多少，每组计一次",
    references: "Student (1908)；加权得分见 Kish (1965)",
  },
};
