import type { NamedAlpha, ReliabilityMessages } from "./reliability";

const mostNames = 5;

function quoted(names: readonly string[]): string {
  const shown = names
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join("、");
  return names.length > mostNames ? `${shown}等 ${names.length} 题` : shown;
}

const withAlpha = (scales: readonly NamedAlpha[]): string => scales.map(({ name, alpha }) => `${name}（${alpha}）`).join("、");
const sure = (interval: string): string => (interval === "" ? "" : `（${interval}）`);

/** The words of the reliability report in Chinese. */
export const reliabilityChinese: ReliabilityMessages = {
  title: "信度分析",
  summary: "这些题项能否合成一个得分，把握有多大，应先看哪一题。",
  all: (items) => `全部 ${items} 题`,
  columns: (percent) => ({
    scale: { title: "得分" },
    items: { title: "题数", definition: "合成该得分的题项数" },
    n: { title: "n", definition: "该得分各题全部作答的人数" },
    alpha: { title: "α 系数", definition: "Cronbach α：最高为 1，通常以 0.70 为标准" },
    ciLow: { title: `${percent} 下限`, definition: `α 的 ${percent} 置信区间（Feldt）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    verdict: { title: "能否合成", definition: "可以：整个区间不低于 0.70" },
    alphaStandardized: { title: "标准化 α", definition: "各题标准化之后的 α" },
    omega: { title: "ω 系数", definition: "单因子模型的 McDonald ω" },
    lambda6: { title: "λ6", definition: "Guttman λ6，由多重相关得出" },
    lambda2: { title: "λ2", definition: "Guttman λ2，不低于 α" },
    splitHalf: { title: "折半信度", definition: "奇数题与偶数题，校正到全长" },
    meanInterItem: { title: "平均相关", definition: "两两题项相关系数的均值" },
    alphaPairwise: { title: "α（全部答案）", definition: "逐对使用全部答案，无区间" },
    item: { title: "题项" },
    key: { title: "计分方向", definition: "答案是否经过反转" },
    mean: { title: "均值", definition: "反转之后" },
    sd: { title: "标准差", definition: "n − 1" },
    itemRest: { title: "题项—其余相关", definition: "与其余题项总分的相关（CITC）" },
    itemRestLow: { title: `相关 ${percent} 下限`, definition: `该相关的 ${percent} 置信区间（Fisher）` },
    itemRestHigh: { title: `相关 ${percent} 上限`, definition: "区间上限" },
    alphaIfDeleted: { title: "删除后的 α", definition: "去掉该题后其余题项的 α" },
    itemRestAll: { title: "与全部其余题相关", definition: "与其余全部题项总分的相关" },
    alphaIfDeletedAll: { title: "删除后的总 α", definition: "去掉该题后其余全部题项的 α" },
    alphaIfTurned: { title: "反转后的 α", definition: "只反转该题之后" },
    againstComponent: { title: "第一主成分", definition: "是否与其余题项方向相反" },
  }),
  verdicts: { yes: "可以", probably: "大致可以", doubtful: "存疑", no: "不宜", opposed: "不宜：方向相反", unknown: "无法判断" },
  keys: { asWorded: "按原答案", turned: "已反转" },
  component: { against: "与其余相反", along: "与其余一致" },
  tables: { scales: "各得分的信度", items: "各题项", evidence: "与其余题项方向相反的题项" },
  reasons: {
    "no-rows": "没有人全部作答",
    "one-row": "全部作答的只有一人",
    "too-few-rows": "全部作答的人数太少",
    "too-few-items": "题项数不够",
    "too-few-groups": "组数不够",
    constant: "有题项（或其总分）所有人的答案都相同",
    collinear: "有题项可由其他题项完全推出",
    "no-convergence": "没有得到稳定的解",
    "improper-solution": "最优解会使某题没有自身的方差",
    "empty-cell": "有些答案从未同时出现",
    "both-signs": "题项方向不一致，请先核对计分方向",
    "two-items": "只有两题，去掉一题便无可比较",
  },
  charts: {
    scales: "各得分的信度（标准 0.70）",
    scalesAlt: "各得分 Cronbach α 的条形图及其置信区间，最低者在前。",
    scalesAxis: "Cronbach α",
    items: "各题项与其余题项的一致程度",
    itemsAlt: "各题项与其余题项总分相关系数的条形图及其置信区间，最低者在前。",
    itemsAxis: "题项—其余相关",
  },
  headlines: {
    one: (items, alpha, interval, verdict) =>
      ({
        yes: `这 ${items} 题可以合成一个得分：信度为 ${alpha}${sure(interval)}，最高为 1，通常以 0.70 为标准。`,
        probably: `这 ${items} 题大致可以合成一个得分：信度为 ${alpha}${sure(interval)}；但就现有答案而言，也可能低于通常的标准 0.70。`,
        doubtful: `这 ${items} 题能否合成一个得分尚存疑：信度为 ${alpha}${sure(interval)}，低于通常的标准 0.70；答案更多时结论可能不同。`,
        no: `这 ${items} 题不宜合成一个得分：信度为 ${alpha}${sure(interval)}，低于通常的标准 0.70。`,
      })[verdict],
    unsettled: (items, alpha, interval) =>
      `按目前的计分方向，这 ${items} 题的信度为 ${alpha}${sure(interval)}；请先核对计分方向，再合成得分。`,
    opposed: (name, alpha, cause) =>
      `${name === undefined ? "各" : `${name}的各`}题方向相反（信度 ${alpha}，小于零）：${
        cause === "keys" ? "很可能有题项的计分方向弄反了" : "它们衡量的不是同一件事，不宜合成得分"
      }。`,
    unknown: (items, why) => `无法判断这 ${items} 题是否一致：${why}。`,
    several: (of, { yes, probably, doubtful, no, opposed, unknown }) => {
      const parts = [
        yes.length === of
          ? `${of} 个维度都可以各自合成一个得分：${withAlpha(yes)}`
          : yes.length === 0
            ? `${of} 个维度中，没有一个能有把握地合成得分`
            : `${of} 个维度中，可以有把握地合成得分的有 ${yes.length} 个：${withAlpha(yes)}`,
        ...(probably.length > 0 ? [`大致可以：${withAlpha(probably)}`] : []),
        ...(doubtful.length > 0 ? [`存疑，宜同时列出各题：${withAlpha(doubtful)}`] : []),
        ...(no.length + opposed.length > 0 ? [`宜逐题报告：${withAlpha([...no, ...opposed])}`] : []),
        ...(unknown.length > 0 ? [`无法判断：${unknown.map(({ name }) => name).join("、")}`] : []),
      ];
      return `${parts.join("；")}。（括号内为信度，即各题的一致程度：最高为 1，通常以 0.70 为标准。）`;
    },
    whole: (items, alpha, interval) => `全部 ${items} 题合在一起，信度为 ${alpha}${sure(interval)}。`,
    interval: (percent, low, high) => `${percent} 置信区间 ${low} 至 ${high}`,
    keys: (names, alpha, turned) =>
      `请先看${quoted(names)}：与其余题项方向相反，把答案反转后，信度会从 ${alpha} 升到 ${turned}。请核对其措辞；本报告没有反转任何答案。`,
    weakest: (name, itemRest, alpha, ifDeleted) =>
      `“${name}”与其余题项最不一致（相关 ${itemRest}）${
        ifDeleted === undefined ? "" : `：去掉它，信度为 ${ifDeleted}，而不是 ${alpha}`
      }。如需改写或删减题项，请先看这一题。`,
    noneWeak: (lowest) => `没有哪一题特别不合：每题都与其余题项一致（相关不低于 ${lowest}），无须删题。`,
    kept: (n, respondents, items, pairwise) =>
      `全部 ${items} 题的结果基于 ${respondents} 位受访者中全部作答的 ${n} 位${
        pairwise === undefined ? "" : `；如使用全部答案，信度为 ${pairwise}`
      }。`,
  },
  notes: {
    kept: (n, respondents, items) => `${respondents} 位受访者中有 ${n} 位答完全部 ${items} 题；其余的人不计入全部题项的结果。`,
    single: (scale) => `${scale}只有一题，没有可与之对照的题项，无法由这些答案计算信度。`,
    two: (scale) => `${scale}只有两题：α 只取决于一个相关系数，也无法通过去掉另一题来判断其中一题。`,
    constant: (items) => `计入的受访者对${quoted(items)}的答案全部相同，与其他题项无相关可言；依靠相关系数的结果因此空缺。`,
    negativeKeys: (scale, alpha, items, turned) =>
      `${scale}：α 为负（${alpha}），因为题项方向相反。反转${quoted(items)}后，α 为 ${turned}：请核对这些题是否为反向措辞。`,
    negativeUnrelated: (scale, alpha) => `${scale}：α 为负（${alpha}），反转题项也无济于事：这些题衡量的不是同一件事。`,
    keyEvidence: (item, scale, alpha, turned) =>
      `“${item}”的计分方向可能有误：反转它，${scale}的 α 会从 ${alpha} 升到 ${turned}。本报告没有反转任何答案，应以实际发放的问卷为准。`,
    turnTogether: (scale, items, alpha, turned) => `${scale}：同时反转${quoted(items)}，α 会从 ${alpha} 变为 ${turned}。`,
    alike: (scale, alpha) => `${scale}：α 高达 ${alpha}，说明有些题问的几乎是同一件事，问卷可以缩短。`,
  },
  method: {
    reliability: "信度",
    reliabilityText:
      "对统一方向后的答案计算 Cronbach α：k / (k − 1) × (1 − 各题方差之和 / 总分方差)，表示换用同类题项时，得分中有多少会重现。α 高并不证明这些题只衡量一件事",
    verdict: "能否合成",
    verdictText:
      "可以：整个区间不低于 0.70；大致可以：α 达到，但区间下限低于 0.70；存疑：α 未达到，但区间上限达到 0.70；不宜：整个区间低于 0.70；α 为负表示题项方向相反。α 达到 0.95 时，提示有些题几乎重复（Streiner 2003）",
    missing: "缺失答案",
    missingText: "每个得分只用各题全部作答的受访者；“全部答案”一列逐对使用所有答案，因而没有区间",
    others: "其他指标",
    othersText:
      "ω：最小残差法的单因子模型，除以实际总分方差；Guttman λ2 用协方差，λ6 用相关系数；折半信度为奇数题与偶数题，按 Spearman-Brown 校正（两半题数不同时按 Horst）",
    items: "题项",
    itemsText: "题项—其余相关：某题与同一得分其余题项总分的相关；低于 0.30 视为偏弱",
    evidence: "计分方向的证据",
    evidenceText: "列出与其余题项负相关、或与其第一主成分方向相反的题项；只反转该题就能提高 α、且达到 0.30 以上时，视为可疑。从不自动反转",
    interval: "区间",
    intervalText: (percent) => `${percent}：α 按 Feldt，题项—其余相关按 Fisher z`,
    references:
      "Cronbach（1951），Psychometrika 16，297–334；Guttman（1945），Psychometrika 10，255–282；Feldt（1965），Psychometrika 30，357–370；McDonald（1999），Test Theory；Nunnally（1978），Psychometric Theory",
  },
};
