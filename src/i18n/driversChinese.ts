import type { DriversMessages, TextInterval } from "./drivers";

const mostNames = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  return names.length > mostNames ? `${shown.join("、")}等 ${names.length} 项` : shown.join("、");
}

const between = ({ percent, low, high }: TextInterval): string => `${percent} 置信区间 ${low} 至 ${high}`;

export const driversChinese: DriversMessages = {
  title: "满意度驱动因素",
  summary: "哪些因素对总体满意度最重要、把握有多大、应先改进什么。",
  methods: { shapley: "Shapley 份额（LMG）", "relative-weights": "Johnson 相对权重" },
  signs: { positive: "越高越好", negative: "越高越差", unclear: "不明确" },
  kinds: {
    basic: "基本型",
    exciting: "魅力型",
    linear: "线性型",
    none: "不明显",
    unknown: "无法判断",
  },
  columns: (outcome, percent) => ({
    driver: { title: "驱动因素" },
    mean: { title: "均值", definition: "回答该因素的全部受访者" },
    shapley: { title: "Shapley 份额", definition: `“${outcome}”的差异中由该因素解释的部分，合计等于 R²` },
    shapleyLow: { title: "下限", definition: `Shapley 份额的 ${percent} 置信区间` },
    shapleyHigh: { title: "上限" },
    share: { title: "占 R²", definition: "本次采用的份额占 R² 的比例，合计 100%" },
    relativeWeight: { title: "相对权重", definition: "按 Johnson 方法计算的份额" },
    relativeWeightLow: { title: "下限", definition: `相对权重的 ${percent} 置信区间` },
    relativeWeightHigh: { title: "上限" },
    first: { title: "居首比例", definition: "重抽样中该因素最重要的次数所占比例" },
    correlation: { title: "r", definition: `与“${outcome}”的相关系数` },
    sign: { title: "方向", definition: "b 的置信区间包含 0 时为不明确" },
    b: { title: "b", definition: `其他因素不变时，每提高 1 分，“${outcome}”的预期变化` },
    ciLow: { title: "b 下限", definition: `b 的 ${percent} 置信区间` },
    ciHigh: { title: "b 上限" },
    p: { title: "p", definition: "b 的双侧检验" },
    beta: { title: "beta", definition: "以标准差为单位的 b" },
    vif: { title: "VIF", definition: "其他因素使 b 的区间变宽的程度；大于 5 时很难区分" },
    priority: { title: "优先度", definition: "占 R² 的份额 × 改进空间" },
    rank: { title: "排名" },
    importance: { title: "重要性", definition: "占 R² 的份额" },
    room: { title: "改进空间", definition: "均值距量表上端的距离，占量表长度的比例" },
    changeAtTop: { title: "升至上端", definition: `均值升至量表上端时，模型预计“${outcome}”最多变化多少` },
    line: { title: "模型" },
    n: { title: "n", definition: "结果变量和全部驱动因素都已作答的受访者" },
    drivers: { title: "因素数" },
    r2: { title: "R²", definition: `“${outcome}”的差异中由全部因素共同解释的比例` },
    adjustedR2: { title: "调整 R²", definition: "扣除因素个数带来的偶然解释" },
    sigma: { title: "残差标准差", definition: `“${outcome}”与模型预测值的平均偏离` },
    f: { title: "F" },
    pModel: { title: "p", definition: "若各因素都无关，R² 偶然这么大的概率" },
    low: { title: "低分人数", definition: "给出低分的受访者" },
    high: { title: "高分人数", definition: "给出高分的受访者" },
    penalty: { title: "失分", definition: `低分者的“${outcome}”减去中间者` },
    pPenalty: { title: "失分 p" },
    reward: { title: "加分", definition: `高分者的“${outcome}”减去中间者` },
    pReward: { title: "加分 p" },
    kind: { title: "类型", definition: "基本型只在做差时失分，魅力型只在做好时加分，线性型两者都有" },
    asymmetry: { title: "不对称度", definition: "−1 为只失分，1 为只加分" },
    crosshair: { title: "十字线" },
  }),
  tables: {
    drivers: (outcome) => `影响“${outcome}”的因素`,
    model: "整体模型",
    priorities: "先改进什么",
    asymmetry: "做不好会失分的与做好会加分的",
    crosshair: "图中的十字线",
  },
  model: "全部驱动因素",
  means: "各因素均值",
  charts: {
    shares: (outcome) => `“${outcome}”各驱动因素的重要性`,
    sharesAlt: "各驱动因素所解释份额的条形图，附置信区间。",
    sharesAxis: "所解释差异的比例",
    quadrant: "驱动因素的重要性与绩效",
    quadrantAlt: "各驱动因素的散点图：向右为平均得分，向上为重要性，按均值分成四个象限。",
    x: "平均得分",
    y: "重要性（占 R² 的份额）",
    corners: { topLeft: "重点改进", topRight: "继续保持", bottomLeft: "次要改进", bottomRight: "供给过度" },
  },
  reasons: {
    constant: "模型中的受访者答案全部相同",
    collinear: "驱动因素之间可以互相推出，系数没有唯一解",
    noScale: "未给出量表两端",
    noIntervals: "重抽样次数不足",
    perfect: "完全拟合，没有误差可供检验",
    nobodyLow: "没有人或所有人都给出低分",
    nobodyHigh: "没有人或所有人都给出高分",
    neither: "既不失分也不加分",
    noModel: "同一模型中无法区分高分与低分",
  },
  headlines: {
    most: ({ name, outcome, share, interval, whole, drivers, sign, next }) =>
      `对“${outcome}”影响最大的是“${name}”${sign === "negative" ? "（越高，结果反而越低）" : ""}：它解释了受访者之间 ${share} 的差异${
        interval ? `（${between(interval)}）` : ""
      }，${drivers} 个因素合计解释 ${whole}。${next.length > 0 ? `其次是${listed(next)}。` : ""}`,
    chance: (outcome, drivers, n, p) =>
      `在 ${n} 位受访者中，${drivers} 个因素对“${outcome}”的解释并不超出偶然（p = ${p}），因此无法指出哪个因素更重要。请增加样本或减少因素。`,
    firm: (name, percent, resamples) => `“${name}”居首较有把握：重复抽取这些受访者 ${resamples} 次，其中 ${percent} 由它居首。`,
    unsure: (name, percent, rival, rivalPercent, resamples) =>
      `谁居首位尚不确定：重复抽取这些受访者 ${resamples} 次，“${name}”居首的占 ${percent}，“${rival}”占 ${rivalPercent}。`,
    fix: ({ name, mean, top, outcome, change, isSure }) =>
      `应先关注“${name}”：重要性与改进空间综合最大（均值 ${mean}，满分 ${top}）。${
        change
          ? isSure
            ? `每提高 1 分，“${outcome}”相应变化 ${change.figure}（${between(change)}）。`
            : `但它自身的作用尚不能与零区分：每提高 1 分，“${outcome}”变化 ${change.figure}（${between(change)}）。`
          : ""
      }`,
    impacts: (basic, exciting, outcome) =>
      [
        ...(basic.length > 0 ? [`${listed(basic)}做得差时“${outcome}”下降，做得好却未见明显上升，须先保证达标。`] : []),
        ...(exciting.length > 0 ? [`${listed(exciting)}做得好时“${outcome}”上升，做得差却未见明显下降，可用来拉开差距。`] : []),
      ].join(""),
    kept: (n, respondents) => `${respondents} 位受访者中只有 ${n} 位回答了结果变量和全部因素，其余未计入。`,
  },
  notes: {
    kept: (n, respondents, drivers) =>
      `${respondents} 位受访者中有 ${n} 位回答了结果变量和全部 ${drivers} 个驱动因素，计入模型；其余受访者的缺失答案没有填补。`,
    constant: (names) => `以下因素在模型中的答案全部相同，未列入：${listed(names)}。`,
    dependence: (name, on) =>
      on.length > 0
        ? `“${name}”可由${listed(on)}推出，它们的系数无法分开，请去掉其中之一。份额仍然有效：这些因素平分共同的部分。`
        : `“${name}”可由其他因素推出，各系数无法分开。`,
    entangled: (names) => `${listed(names)}与其他因素重叠很大（VIF 大于 10），系数取决于少数受访者，请看份额，不要看 b。`,
    fewRows: (n, drivers) =>
      `${drivers} 个因素只有 ${n} 位受访者，偏少（每个因素不足 10 位）：R² 会偶然偏高，份额也不稳定，请以调整 R² 和置信区间为准。`,
    noScale: "未给出量表两端（选项 scale），无法计算改进空间以及高分、低分的影响。",
    noIntervals: "份额没有置信区间：受访者太少，或人数太多、重抽样耗时过长。",
    pairs: (pairs, drivers) => `因素多达 ${drivers} 个，无法遍历全部组合：Shapley 份额由 ${pairs} 对随机次序估计。`,
    failed: (failed) => `有 ${failed} 次重抽样因某个因素没有差异而未计入。`,
    otherWay: (names, outcome) => `${listed(names)}的 b 与其同“${outcome}”的相关方向相反，因素互相重叠时会出现这种情况，请勿单看 b。`,
    noImpacts: "同一模型中无法区分高分与低分的影响：受访者太少，或没有人选择中间的答案。",
    cause: "以上结果只说明哪些因素相伴出现，并不证明因果。",
  },
  method: {
    outcome: "结果变量",
    outcomeText: (header, scale) => `“${header}”，${scale ? `按 ${scale.min} 至 ${scale.max} 读取` : "按原数值读取"}`,
    drivers: "驱动因素",
    levels: {
      items: "问卷主要部分的各题项",
      dimensions: "问卷主要部分的各维度：已答题项的均值",
      columns: "由用户指定的列",
    },
    missing: "计入模型",
    missingText: "只有回答了结果变量和全部驱动因素的受访者计入模型",
    model: "模型",
    modelText: "带截距的最小二乘回归；t 区间，双侧 p；VIF = 1/(1 − 该因素对其他因素回归的 R²)",
    importance: "重要性",
    importanceText: (method, exact) =>
      `${method}。Shapley 份额是各因素按所有可能次序进入模型时对 R² 的平均增量${exact ? "（遍历全部组合，精确值）" : ""}；相对权重通过与各因素最接近的互不相关变量计算。两者合计都等于 R²`,
    interval: "把握程度",
    intervalText: (percent, resamples, seed, pairs) =>
      `对受访者有放回地重抽样 ${resamples} 次，随机种子 ${seed}，取 ${percent} 百分位区间${
        pairs === undefined ? "" : `；每次重抽样的 Shapley 份额由 ${pairs} 对随机次序估计，区间因此略宽`
      }`,
    noInterval: "未重抽样",
    priority: "改进次序",
    priorityText: "优先度 = 占 R² 的份额 ×（量表上端 − 均值）/ 量表长度；标题句只取越高越好的因素中排名第一的",
    impacts: "高分与低分",
    impactsText: (low, high) =>
      `${low} 及以下为低分，${high} 及以上为高分，其间为参照，全部放入一个回归；p ≤ 0.05 时认定失分或加分；标题句只列出经 Holm 法校正后仍成立的类型`,
    references:
      "Lindeman、Merenda 和 Gold（1980），Introduction to Bivariate and Multivariate Analysis；Johnson（2000），Multivariate Behavioral Research 35，1–19；Grömping（2007），The American Statistician 61，139–147；Brandt（1987）；Efron（1979），Annals of Statistics 7，1–26",
  },
};
