import type { Language } from "./language";
import type { OptionWords } from "./taskpane";

/**
 * What the form says of the options that the analyses declare: by option id, or by analysis and option where the same option means
 * something else in another analysis.
 */
export const optionWords: Readonly<Record<Language, Readonly<Record<string, OptionWords>>>> = {
  en: {
    "quadrant.method": {
      label: "Importance comes from",
      choices: {
        expectation: "what people expect (mean expectation)",
        points: "the 100 points they shared out",
        correlation: "what goes with overall satisfaction (correlation)",
        beta: "what goes with it, the others held still (regression)",
        "relative-weights": "its share in overall satisfaction (relative weights)",
        shapley: "its share in overall satisfaction (Shapley values)",
      },
    },
    crosshair: {
      label: "The crosshair stands at",
      choices: {
        mean: "the mean of the items",
        median: "the median of the items",
        midpoint: "the middle of the scale",
        target: "a target of your own",
      },
    },
    derived: {
      label: "Beside it, the importance derived by",
      choices: {
        correlation: "correlation",
        beta: "regression",
        "relative-weights": "relative weights",
        shapley: "Shapley values",
      },
    },
    diagonal: { label: "Line of equal importance and performance", choices: { off: "not drawn", on: "drawn" } },
    "quadrant.target": { label: "Your target" },
    target: { label: "Your target" },
    "targets.target": { label: "The target every score should reach" },
    confidence: { label: "Confidence of the intervals", hint: "0.95 gives 95% intervals." },
    minimumGroup: { label: "Smallest group shown", hint: "Groups with fewer answers are hidden, so that nobody's answers can be told." },
    inconsistent: {
      label: "Answers with the minimum above the desired level",
      choices: { keep: "count", "leave-out": "are left out" },
    },
    rating: { label: "Column that says which rating a row is" },
    boxes: { label: "Answers that count as favourable", hint: "So many of the highest answers; without an entry, those above the middle." },
    identity: { label: "Column that names the respondent" },
    duration: { label: "Column with the time taken" },
    list: { label: "Respondents listed", choices: { flagged: "those with a flag", all: "all" } },
    unranked: {
      label: "Options that a member did not rank",
      choices: { "leave-out": "leave the member out", last: "share the last places" },
    },
    "drivers.level": { label: "Drivers are", choices: { items: "the items", dimensions: "the dimensions" } },
    "linkage.level": { label: "A row is", choices: { respondents: "a respondent", units: "a unit" } },
    cut: { label: "From here on an answer is a yes", hint: "For measures that are rated instead of answered with yes or no." },
    recommend: { label: "Column with the likelihood to recommend" },
    satisfactionCut: { label: "Satisfied from" },
    loyaltyCut: { label: "Loyal from" },
    definition: {
      label: "The index is",
      choices: {
        "scale-ends": "0 at the low end of the scale, 100 at the high end",
        "ten-times": "ten times the weighted mean (10 to 100)",
      },
    },
    "index.method": {
      label: "Weights that are not given",
      choices: {
        equal: "are equal",
        "principal-covariance": "follow the first component (covariances)",
        "principal-correlation": "follow the first component (correlations)",
        "item-total": "follow the item-rest correlations",
        outcome: "follow overall satisfaction",
      },
    },
    scaleTo100: { label: "Ratios of", choices: { no: "the answers as they are", yes: "scores from 0 to 100" } },
    "drivers.method": {
      label: "Shares of the explained spread by",
      choices: { shapley: "Shapley values (exact)", "relative-weights": "relative weights (instant)" },
    },
    weight: { label: "Column with case weights" },
    "compare.method": {
      label: "Groups are compared by",
      choices: { welch: "Welch's test (spreads may differ)", anova: "analysis of variance", "kruskal-wallis": "ranks (Kruskal-Wallis)" },
    },
    adjustment: {
      label: "Many comparisons",
      choices: { holm: "Holm: hardly any false alarm", bh: "Benjamini-Hochberg: few false alarms among the finds" },
    },
  },
  "zh-CN": {
    "quadrant.method": {
      label: "重要性取自",
      choices: {
        expectation: "受访者的期望（期望均值）",
        points: "受访者分配的 100 分",
        correlation: "与总体满意度的相关",
        beta: "其他条件不变时与总体满意度的关系（回归）",
        "relative-weights": "对总体满意度的贡献（相对权重）",
        shapley: "对总体满意度的贡献（Shapley 值）",
      },
    },
    crosshair: {
      label: "十字线位于",
      choices: { mean: "各题项的均值", median: "各题项的中位数", midpoint: "量表中点", target: "自定目标" },
    },
    derived: {
      label: "并列显示的推导重要性取自",
      choices: { correlation: "相关", beta: "回归", "relative-weights": "相对权重", shapley: "Shapley 值" },
    },
    diagonal: { label: "重要性与绩效相等线", choices: { off: "不绘制", on: "绘制" } },
    "quadrant.target": { label: "您的目标" },
    target: { label: "您的目标" },
    "targets.target": { label: "各项得分应达到的目标" },
    confidence: { label: "区间的置信度", hint: "填 0.95 即为 95% 区间。" },
    minimumGroup: { label: "显示的最小组别人数", hint: "作答人数更少的组别不予显示，以免推知个人的答案。" },
    inconsistent: { label: "最低水平高于希望水平的答案", choices: { keep: "计入", "leave-out": "剔除" } },
    rating: { label: "说明各行属于哪种评分的列" },
    boxes: { label: "视为正面评价的答案", hint: "量表最高的几档；不填则为高于中点的各档。" },
    identity: { label: "受访者编号列" },
    duration: { label: "作答用时列" },
    list: { label: "列出的受访者", choices: { flagged: "有标记的", all: "全部" } },
    unranked: { label: "成员未排名的选项", choices: { "leave-out": "不计该成员", last: "并列末位" } },
    "drivers.level": { label: "驱动因素为", choices: { items: "各题项", dimensions: "各维度" } },
    "linkage.level": { label: "每一行是", choices: { respondents: "一位受访者", units: "一个单位" } },
    cut: { label: "从该分值起视为“是”", hint: "用于以评分而非“是／否”作答的指标。" },
    recommend: { label: "推荐可能性列" },
    satisfactionCut: { label: "从该分值起视为满意" },
    loyaltyCut: { label: "从该分值起视为忠诚" },
    definition: {
      label: "指数定义",
      choices: { "scale-ends": "量表低端为 0、高端为 100", "ten-times": "加权均值的十倍（10 至 100）" },
    },
    "index.method": {
      label: "未给定的权重",
      choices: {
        equal: "相等",
        "principal-covariance": "取自第一主成分（协方差）",
        "principal-correlation": "取自第一主成分（相关）",
        "item-total": "取自题总相关",
        outcome: "取自总体满意度",
      },
    },
    scaleTo100: { label: "比率的计算", choices: { no: "用原始答案", yes: "用 0 至 100 的得分" } },
    "drivers.method": {
      label: "解释份额的计算方法",
      choices: { shapley: "Shapley 值（精确）", "relative-weights": "相对权重（即时）" },
    },
    weight: { label: "个案权重列" },
    "compare.method": {
      label: "组别比较方法",
      choices: { welch: "Welch 检验（允许方差不等）", anova: "方差分析", "kruskal-wallis": "秩检验（Kruskal-Wallis）" },
    },
    adjustment: { label: "多重比较", choices: { holm: "Holm：几乎不误报", bh: "Benjamini-Hochberg：允许少量误报" } },
  },
};
