import { spaced } from "./spaced";
import type { TrendMessages } from "./trend";

const units = { wave: "批次", month: "月", quarter: "季度", year: "年" } as const;

/** The words of the trend report in Chinese. */
export const trendChinese: TrendMessages = {
  title: "趋势分析",
  summary: "与上次和首次调查相比，哪些确有变化，走向如何，差距为何变动。",
  columns: (percent, unit, outcome) => ({
    wave: { title: "批次" },
    part: { title: "构成" },
    n: { title: "n", definition: "有得分的人数" },
    mean: { title: "均值" },
    sd: { title: "标准差", definition: "受访者之间的离散程度（n − 1）" },
    ciLow: { title: `${percent} 下限`, definition: `均值的 ${percent} 置信区间（t）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    movingAverage: { title: "三期均值", definition: "本期与前后各一期" },
    trailingAverage: { title: "近三期均值", definition: "本期与前两期" },
    controlLow: { title: "控制下限", definition: "各期均值 − 3σ，σ 由相邻两期之差得出" },
    controlHigh: { title: "控制上限", definition: "各期均值 + 3σ" },
    control: { title: "是否正常", definition: "界限以内属于正常起伏" },
    difference: { title: "变化", definition: "与上一期相比" },
    differenceLow: { title: `变化 ${percent} 下限`, definition: `变化的 ${percent} 置信区间` },
    differenceHigh: { title: `变化 ${percent} 上限`, definition: "区间上限" },
    p: { title: "p", definition: "变化的 Welch t 检验" },
    pHolm: { title: "p（Holm）", definition: "按变化的个数校正后的 p" },
    verdict: { title: "结论", definition: "区间含零即为无显著变化" },
    sinceFirst: { title: "与首期相比", definition: "与第一期之差" },
    sinceFirstLow: { title: `首期比较 ${percent} 下限` },
    sinceFirstHigh: { title: `首期比较 ${percent} 上限` },
    sinceFirstP: { title: "p（首期）" },
    sinceFirstPHolm: { title: "p（首期，Holm）" },
    sinceFirstVerdict: { title: "结论（首期）" },
    method: { title: "方法" },
    slope: { title: "斜率", definition: `每${units[unit]}的变化` },
    slopeLow: { title: `${percent} 下限`, definition: `斜率的 ${percent} 置信区间` },
    slopeHigh: { title: `${percent} 上限`, definition: "区间上限" },
    intercept: { title: "截距", definition: `首期之前一个${units[unit]}处直线的高度` },
    t: { title: "t" },
    df: { title: "自由度" },
    slopeP: { title: "p", definition: "检验有无趋势" },
    r2: { title: "R²", definition: "直线解释的离散比例" },
    tau: { title: "τ", definition: "Kendall τ：1 为一直上升，−1 为一直下降" },
    s: { title: "S", definition: "上升的对数减下降的对数" },
    pExact: { title: "精确 p", definition: "由各期的全部排列得出；无同值时才有" },
    gap: { title: "差距" },
    before: { title: "原差距" },
    after: { title: "现差距" },
    change: { title: "变化", definition: "现差距 − 原差距 = 感知所致 + 期望所致" },
    byPerception: { title: "感知所致", definition: "感知的变化：大于零表示顾客感到服务变好" },
    byPerceptionP: { title: "p（感知）" },
    byExpectation: { title: "期望所致", definition: "期望的作用：小于零表示顾客期望更高" },
    byExpectationP: { title: "p（期望）" },
    ratioChange: { title: "比率变化", definition: "平均感知 ÷ 平均期望的变化" },
    ratioByPerception: { title: "比率：感知所致" },
    ratioByExpectation: { title: "比率：期望所致" },
    low: { title: "低分人数", definition: "对该构成评分较低的受访者" },
    high: { title: "高分人数", definition: "对该构成评分较高的受访者" },
    penalty: { title: "失分", definition: `评分低者的“${outcome}”减去中间者` },
    penaltyP: { title: "失分 p" },
    reward: { title: "加分", definition: `评分高者的“${outcome}”减去中间者` },
    rewardP: { title: "加分 p" },
    kind: { title: "类型", definition: "基本型只在做差时失分，魅力型只在做好时加分，线性型两者都有" },
    penaltyChange: { title: "失分变化", definition: "与首个有结果的批次相比；小于零表示做差时失分更多" },
    penaltyChangeP: { title: "失分变化 p", definition: "按全部失分与加分变化的个数作 Holm 校正" },
    rewardChange: { title: "加分变化", definition: "小于零表示做好时的加分减少" },
    rewardChangeP: { title: "加分变化 p" },
  }),
  tables: {
    waves: (measure) => `各期${measure}`,
    changes: (measure) => `${measure}的变化`,
    slope: (measure) => `${measure}的整体走向`,
    parts: "得分的各构成，逐期与上一期相比",
    split: "差距为何变化：感知和期望各起了什么作用",
    impacts: (outcome) => `各期中，做差会拉低、做好会提升“${outcome}”的构成`,
  },
  slopeMethods: {
    olsMeans: "各期均值的直线",
    wlsMeans: "各期均值的直线（按 n 加权）",
    olsRespondents: "全部受访者的直线",
    theilSen: "Theil-Sen 中位斜率",
    mannKendall: "Mann-Kendall 升降检验",
  },
  verdicts: { better: "上升", worse: "下降", none: "无显著变化", unknown: "无法判断" },
  control: { inside: "正常", outside: "应查原因" },
  reasons: {
    edge: "前后各需一期才能平均",
    first: "没有可比较的对象",
    fewWaves: "期数太少",
    exact: "各期恰在一条直线上，没有离散程度可供检验",
    notForThis: "该方法没有此项",
    withTies: "有均值相同的批次，请看 p",
    noRatio: "均值大于零才有比率",
    smallWave: "该期人数太少，无法把全部构成放入一个模型",
    fewInContrast: "该期这样的答案不足 10 个",
    noImpactChange: "没有更早的结果可供比较",
  },
  charts: {
    waves: (measure) => `各期${measure}`,
    wavesAlt: "各期均值的折线图及其置信区间，按时间先后。",
    parts: "得分各构成的走势",
    partsAlt: "得分的每个构成一条折线，按时间先后。",
    mean: "均值",
    gap: "差距（分）",
  },
  headlines: {
    last: ({ measure, wave, against, mean, change, low, high, percent }, verdict) =>
      verdict === "none"
        ? `${measure}：${spaced(wave).trimStart()}为 ${mean}，与${spaced(against)}相比没有显著变化（${change}，${percent} 置信区间 ${low} 至 ${high} 含零）。`
        : `${spaced(measure).trimStart()}比${spaced(against)}${verdict === "better" ? "上升" : "下降"}：${spaced(wave).trimStart()}为 ${mean}，变化 ${change}（${percent} 置信区间 ${low} 至 ${high}）。`,
    first: ({ wave, against, change, low, high, percent }, verdict) =>
      verdict === "none"
        ? `与首期（${against}）相比，到${spaced(wave)}也没有显著变化：${change}（${percent} 置信区间 ${low} 至 ${high}）。`
        : `与首期（${against}）相比${verdict === "better" ? "上升" : "下降"}，变化 ${change}（${percent} 置信区间 ${low} 至 ${high}）。`,
    slope: (waves, slope, low, high, percent, unit, direction) =>
      direction === "none"
        ? `${waves} 期总体看不出明确走向：每${units[unit]} ${slope}（${percent} 置信区间 ${low} 至 ${high}）。`
        : `${waves} 期总体${direction === "up" ? "上升" : "下降"}：每${units[unit]} ${slope}（${percent} 置信区间 ${low} 至 ${high}）。`,
    outside: (waves, low, high) => `超出正常起伏（${low} 至 ${high}）的有：${waves.join("、")}。请先查明当时有何不同。`,
    split: ({ from, to, change, perception, expectation }, direction) =>
      direction === "none"
        ? `从${spaced(from)}到${spaced(to).trimEnd()}，感知与期望的差距没有显著变化（${change}；感知 ${perception}，期望 ${expectation}）。`
        : `从${spaced(from)}到${spaced(to).trimEnd()}，感知与期望的差距${direction === "better" ? "改善" : "恶化"}了 ${change}：其中感知所致 ${perception}，期望所致 ${expectation}。`,
    part: (part, change, p, wave, against, isWorse) =>
      isWorse
        ? `先看“${part}”：从${spaced(against)}到${spaced(wave)}变化 ${change}（${p}）。`
        : `进步最大的是“${part}”：从${spaced(against)}到${spaced(wave)}变化 ${change}（${p}）。`,
    impact: (kind, { part, outcome, from, to, before, after, p, penalty }) =>
      kind === "granted"
        ? `“${part}”从惊喜变成了理所当然：评分高者与中间者的“${outcome}”在${spaced(from)}相差 ${before}，到${spaced(to)}为 ${after}（${p}），而评分低者如今为 ${penalty ?? ""}。切勿让它滑坡。`
        : kind === "faded"
          ? `“${part}”带来的惊喜减弱：评分高者与中间者的“${outcome}”在${spaced(from)}相差 ${before}，到${spaced(to)}为 ${after}（${p}）。`
          : `“${part}”做差的代价变大：评分低者的“${outcome}”在${spaced(from)}为 ${before}，到${spaced(to)}为 ${after}（${p}）。`,
    hidden: (minimum) => `无法显示趋势：作答少于 ${minimum} 份的批次不予显示，可显示的批次不足两个。`,
  },
  notes: {
    unknownTime: "批次名称未说明时间：按表中顺序、间隔相等处理。",
    fewWaves: "不足四期时几乎无法证实任何走向，请逐期比较。",
  },
  method: {
    timeTerm: "时间",
    time: (waves, first, last, unit) => `共 ${waves} 期，从${spaced(first)}到${spaced(last).trimEnd()}；以${units[unit]}计算间隔，首期为 1`,
    changesTerm: "变化",
    changes: "每期与上一期、与首期相比，视为独立样本：Welch t 检验及置信区间；同类变化一并作 Holm 校正。区间不含零才算显著变化",
    slopeTerm: "走向",
    slope:
      "对各期均值（每期计一次）、按 n 加权的各期均值、全部受访者分别作最小二乘直线；Theil-Sen 斜率；Mann-Kendall 检验。要点采用第一种，即最严格的一种",
    limitsTerm: "控制界限",
    limits: "单值控制图：各期均值 ± 3σ，σ 由相邻两期之差的平均得出（2/√π）",
    splitTerm: "差距为何变化",
    split: "差距 = 感知 − 期望，取同一批受访者，因此差距的变化等于感知的变化减去期望的变化；比率用对数平均分解",
    impactsTerm: "失分与加分",
    impacts: (low, high) =>
      `凡每个失分或加分平均至少有十位受访者的批次，把全部构成的低分（${low} 及以下）与高分（${high} 及以上）放入一个对结果变量的回归，其间为参照；不足十个答案的失分或加分不列出。变化与首个这样的批次相比，视为独立样本的系数，全部变化一并作 Holm 校正；标题句只列出校正后仍成立的变化。结果只说明相伴出现，并不证明因果`,
    references:
      "Welch (1947)；Holm (1979)；Theil (1950)；Sen (1968)；Mann (1945)；Kendall (1975)；Shewhart (1931)；Montgomery (2013)；Ang (2005)；Parasuraman、Zeithaml 和 Berry (1988)；Brandt (1987)；Clogg、Petkova 和 Haritou (1995)",
  },
};
