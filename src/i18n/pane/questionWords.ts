/** What the pane says of questions, of what can be run, and of the button that runs it. */
import type { Language } from "../language";

/** The questions that people ask, each answered by some analyses. */
export type QuestionId =
  "fall-short" | "fix-first" | "trust-scales" | "who-differs" | "getting-better" | "data-sound" | "people-feel" | "overall-view" | "choose";

export interface QuestionWords {
  readonly title: string;
  readonly ask: string;
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** Beside a question: how many of its analyses are ticked. */
  readonly chosen: (analyses: number) => string;
  /** Beside a question none of whose analyses can be run. */
  readonly nothingPossible: string;
  /** Beside a question whose analyses only wait for the ends of the answer scale. */
  readonly afterScale: string;
  /** Unfolds the analyses of a question that one would not run first. */
  readonly more: (analyses: number) => string;
  readonly fewer: string;
  /** By analysis: what the method is called, for those who know it by name. */
  readonly methods: Readonly<Record<string, string>>;
  /** Before the sentence of an analysis that cannot be run. */
  readonly notPossible: string;
  /** By code of what is missing, or by analysis and code: what is needed, in words of the pane. */
  readonly needs: Readonly<Record<string, string>>;
  /** By code of what is missing: the button that leads to the control. */
  readonly leads: Readonly<Record<string, string>>;
  /** Of any other code. */
  readonly leadToOption: (option: string) => string;
  /** Beside the button that shows the results. */
  readonly effect: (analyses: number) => string;
  /** The same, while a choice is laid over very many answers. */
  readonly rereading: string;
}

const english: QuestionWords = {
  title: "What would you like to know?",
  ask: "Tick at least one analysis.",
  questions: {
    "fall-short": "Where do we fall short?",
    "fix-first": "What should we fix first?",
    "trust-scales": "Can these scales be trusted?",
    "who-differs": "Who differs from whom?",
    "getting-better": "Are we getting better?",
    "data-sound": "Is the data sound?",
    "people-feel": "How do our people feel?",
    "overall-view": "What do they think overall?",
    choose: "Whom or what do we choose?",
  },
  chosen: (analyses) => `${analyses} ticked`,
  nothingPossible: "not with these answers",
  afterScale: "after the answer scale is given",
  more: (analyses) => (analyses === 1 ? "1 more analysis" : `${analyses} more analyses`),
  fewer: "Fewer analyses",
  methods: {
    servqual: "Gap model, perception minus expectation",
    quadrant: "Importance-performance analysis",
    "satisfaction-ratio": "Perceived divided by expected",
    "zone-of-tolerance": "Adequacy and superiority",
    "service-gaps": "Five-gap model",
    favourable: "Top boxes with Wilson intervals",
    index: "Weighted composite, 0 to 100",
    loyalty: "Net promoter score",
    drivers: "Shapley values, relative weights",
    reliability: "Cronbach's alpha, omega",
    compare: "Welch's test, Games-Howell",
    trend: "Slopes, Mann-Kendall",
    linkage: "Service profit chain",
    "value-map": "Customer value analysis",
    ranking: "Borda count, Kendall's W, weighted decision table",
    audit: "Missing, duplicates, straight-lining, Mahalanobis distance",
  },
  notPossible: "Not possible:",
  needs: {
    "choose-goal": "Needs a target to compare with.",
    "choose-target": "Needs a target for importance and performance.",
    "choose-groups": "Needs a column that says which group each row belongs to.",
    "choose-wave": "Needs a column that says when each row was answered.",
    "choose-outcome": "Needs a column with overall satisfaction.",
    "choose-recommend": "Needs a column with the likelihood to recommend, or questions about loyalty.",
    "choose-items": "Needs to know which columns hold the answers.",
    "choose-drivers": "Needs at least two questions that may matter.",
    "choose-measures": "Needs to know which columns employees answered and which customers.",
    "choose-columns": "Needs the columns of importance and of performance.",
    "choose-scale": "Needs the ends of the answer scale; they are never guessed.",
    "choose-points": "Needs the columns with the points that people shared out.",
    "choose-dimensions": "Needs questions that belong to categories; these have none.",
    "choose-blocks": "Needs answers of another kind: each item asked more than once.",
    "value-map.choose-blocks": "Needs to know which columns are benefits and which are costs.",
    "not-recognised": "Needs every item asked twice, what is expected and what is perceived.",
  },
  leads: {
    "choose-goal": "Enter the target",
    "choose-target": "Enter the target",
    "choose-groups": "Choose the groups",
    "choose-wave": "Choose the wave",
    "choose-outcome": "Choose overall satisfaction",
    "choose-recommend": "Choose the column",
    "choose-items": "Choose the columns",
    "choose-drivers": "Choose the questions",
    "choose-measures": "Choose the columns",
    "choose-columns": "Choose the columns",
    "choose-blocks": "Choose the columns",
    "choose-scale": "Choose the scale",
    "choose-points": "Choose the columns",
  },
  leadToOption: (option) => `Change “${option}”`,
  rereading: "Reading the answers with this choice…",
  effect: (analyses) =>
    analyses === 0
      ? "Nothing is ticked yet."
      : `${analyses === 1 ? "1 analysis" : `${analyses} analyses`}; nothing is written to the workbook yet.`,
};

const chinese: QuestionWords = {
  title: "您想了解什么？",
  ask: "请至少勾选一项分析。",
  questions: {
    "fall-short": "我们差在哪里？",
    "fix-first": "先改进什么？",
    "trust-scales": "这些量表可信吗？",
    "who-differs": "谁与谁不同？",
    "getting-better": "我们在进步吗？",
    "data-sound": "数据可靠吗？",
    "people-feel": "员工感受如何？",
    "overall-view": "大家总体怎么看？",
    choose: "该选谁、选什么？",
  },
  chosen: (analyses) => `已选 ${analyses} 项`,
  nothingPossible: "这份答卷无法回答",
  afterScale: "给出量表两端之后",
  more: (analyses) => `还有 ${analyses} 项分析`,
  fewer: "收起",
  methods: {
    servqual: "差距模型：感知减期望",
    quadrant: "重要性—绩效分析（IPA）",
    "satisfaction-ratio": "感知除以期望",
    "zone-of-tolerance": "容忍区：合格度与优越度",
    "service-gaps": "五差距模型",
    favourable: "高分占比，Wilson 区间",
    index: "0 至 100 的加权综合指数",
    loyalty: "净推荐值（NPS）",
    drivers: "Shapley 值、相对权重",
    reliability: "Cronbach α、ω 系数",
    compare: "Welch 检验、Games-Howell 检验",
    trend: "斜率、Mann-Kendall 检验",
    linkage: "服务利润链",
    "value-map": "顾客价值分析",
    ranking: "Borda 计分、Kendall W 系数、加权决策表",
    audit: "缺失、重复、直线作答、马氏距离",
  },
  notPossible: "无法进行：",
  needs: {
    "choose-goal": "需要一个用来对照的目标值。",
    "choose-target": "需要填写重要性和绩效的目标值。",
    "choose-groups": "需要指定说明各行属于哪一组的列。",
    "choose-wave": "需要指定说明各行何时作答的列。",
    "choose-outcome": "需要指定总体满意度所在的列。",
    "choose-recommend": "需要指定推荐可能性所在的列，或关于忠诚度的题目。",
    "choose-items": "需要知道哪些列是答案。",
    "choose-drivers": "至少需要两道可能有影响的题目。",
    "choose-measures": "需要知道哪些列由员工作答、哪些列由顾客作答。",
    "choose-columns": "需要指定重要性和绩效所在的列。",
    "choose-scale": "需要量表的两端；量表不会根据答案猜测。",
    "choose-points": "需要指定受访者分配权重分的各列。",
    "choose-dimensions": "需要分成若干类别的题目；这些题目没有分类。",
    "choose-blocks": "需要另一种答卷：每个题项从不同角度各问一次。",
    "value-map.choose-blocks": "需要知道哪些列是利益、哪些列是成本。",
    "not-recognised": "需要每个题项各问两次：期望和感知。",
  },
  leads: {
    "choose-goal": "填写目标",
    "choose-target": "填写目标",
    "choose-groups": "选择分组",
    "choose-wave": "选择批次",
    "choose-outcome": "选择总体满意度",
    "choose-recommend": "选择列",
    "choose-items": "选择列",
    "choose-drivers": "选择题目",
    "choose-measures": "选择列",
    "choose-columns": "选择列",
    "choose-blocks": "选择列",
    "choose-scale": "选择量表",
    "choose-points": "选择列",
  },
  leadToOption: (option) => `更改“${option}”`,
  rereading: "正在按此选择重新读取答卷……",
  effect: (analyses) => (analyses === 0 ? "尚未勾选分析。" : `共 ${analyses} 项分析；暂不写入工作簿。`),
};

export const questionWords: Readonly<Record<Language, QuestionWords>> = { en: english, "zh-CN": chinese };
