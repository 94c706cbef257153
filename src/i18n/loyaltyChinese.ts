import { spaced } from "./spaced";
import type { LoyaltyMessages } from "./loyalty";
import { othersToo } from "./othersToo";

const sizes = ({ low, high, percent }: { low: string; high: string; percent: string }): string => `${percent} 置信区间 ${low} 至 ${high}`;
/** The same after what stands before it; nothing where an interval without width says nothing. */
const sizesAfter = (range: { low: string; high: string; percent: string }): string => (range.low === range.high ? "" : `，${sizes(range)}`);

/** The words of the report on loyalty in Chinese. */
export const loyaltyChinese: LoyaltyMessages = {
  title: "忠诚度",
  summary: "谁愿意推荐、谁会回头、谁指名要、谁在抱怨：五项指标、净推荐值，以及满意与忠诚的对照。",
  columns: (percent, against) => ({
    group: { title: "组别" },
    grouping: { title: "分组方式" },
    wave: { title: "波次" },
    n: { title: "n", definition: "作答人数" },
    promoters: { title: "推荐者", definition: "回答 9 或 10 的人数" },
    passives: { title: "中立者", definition: "7 或 8" },
    detractors: { title: "贬损者", definition: "0 至 6" },
    nps: { title: "净推荐值", definition: "推荐者百分比减贬损者百分比，−100 至 100" },
    se: { title: "标准误", definition: "净推荐值的标准误，以点计" },
    ciLow: { title: `${percent} 下限`, definition: `净推荐值的 ${percent} 置信区间` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    promoterShare: { title: "推荐者占比" },
    passiveShare: { title: "中立者占比" },
    detractorShare: { title: "贬损者占比" },
    difference: {
      title: against === "rest" ? "与其余受访者之差" : "与上一波之差",
      definition: against === "rest" ? "净推荐值减组外全部受访者的净推荐值" : "净推荐值减上一波的净推荐值",
    },
    differenceLow: { title: `差值 ${percent} 下限`, definition: `差值的 ${percent} 置信区间` },
    differenceHigh: { title: `差值 ${percent} 上限`, definition: "区间上限" },
    p: { title: "p", definition: "这样大的差别出于偶然的概率" },
    pHolm: { title: "p（Holm）", definition: "按比较次数校正" },
    measure: { title: "指标" },
    counts: { title: "计入的答案", definition: "哪些答案算数" },
    count: { title: "人数", definition: "作出这些回答的人数" },
    share: { title: "占比", definition: "占作答者的比例" },
    shareLow: { title: `${percent} 下限`, definition: `占比的 ${percent} 置信区间（Wilson）` },
    shareHigh: { title: `${percent} 上限`, definition: "区间上限" },
    shareDifference: {
      title: against === "rest" ? "与其余受访者之差" : "与上一波之差",
      definition: against === "rest" ? "占比减组外全部受访者的占比" : "占比减上一波的占比",
    },
    shareDifferenceLow: { title: `差值 ${percent} 下限`, definition: `差值的 ${percent} 置信区间（Newcombe）` },
    shareDifferenceHigh: { title: `差值 ${percent} 上限`, definition: "区间上限" },
    corner: { title: "顾客类型" },
    satisfied: { title: "满意度" },
    loyal: { title: "推荐可能性" },
  }),
  measures: { reputation: "美誉度", "asked-for": "指名度", return: "回头率", "selling-power": "销售力", complaint: "抱怨率" },
  corners: { loyalists: "忠诚者", hostages: "囚禁者", mercenaries: "图利者", defectors: "背叛者" },
  all: "全体",
  yes: "是",
  from: (cut, max) => (cut === max ? String(cut) : `${cut} 至 ${max}`),
  below: (cut) => `低于 ${cut}`,
  tables: {
    nps: "净推荐值",
    npsDifferences: "净推荐值：各组与其余受访者比较",
    npsByWave: "各波净推荐值",
    measures: "忠诚度指标",
    measuresByGroup: "各组别的忠诚度指标",
    measuresByWave: "各波的忠诚度指标",
    grid: (satisfaction, loyalty) => `满意与忠诚（满意：${satisfaction} 分及以上；忠诚：${loyalty} 分及以上）`,
  },
  charts: {
    promoters: "推荐者、中立者与贬损者",
    promotersAlt: "全体一条，每个组别一条，分为贬损者、中立者和推荐者；不予显示的组别未画出。",
    promotersAxis: "人数占比",
    npsGroups: (column) => `按${spaced(column)}划分的净推荐值`,
    npsGroupsAlt: "各组别净推荐值的条形图及其置信区间；不予显示的组别未画出。",
    npsAxis: "净推荐值（点）",
    npsWaves: "各波净推荐值",
    npsWavesAlt: "各波净推荐值的折线及其置信区间。",
    measures: "忠诚度指标",
    measuresAlt: "各项指标占比的条形图及其置信区间。",
    measuresAxis: "人数占比",
    measureWaves: "各波的忠诚度指标",
    measureWavesAlt: "每项指标一条折线，按波次排列。",
    grid: "满意与忠诚",
    gridAlt: "忠诚者、囚禁者、图利者、背叛者占比的条形图及其置信区间。",
    gridAxis: "人数占比",
  },
  headlines: {
    nps: ({ score, n, promoters, detractors, ...range }, direction) => {
      const sure = range.low === range.high ? "" : `${sizes(range)}，`;
      const figures = `净推荐值为 ${score}（${sure}n = ${n}）：推荐者占 ${promoters}，贬损者占 ${detractors}`;
      if (direction === "none") return `${figures}；两者孰多孰少尚不能断定。`;
      return direction === "more" ? `${figures}，推荐者多于贬损者。` : `${figures}，贬损者多于推荐者。`;
    },
    group: ({ column, group, score, difference, p, others }, isBelow) =>
      `按${spaced(column)}看，“${group}”的推荐意愿${isBelow ? "低" : "高"}于其余受访者：净推荐值 ${score}，相差 ${difference} 点（校正后 ${p}）${othersToo[
        "zh-CN"
      ](others)}。${isBelow ? `应先向“${group}”的贬损者了解原因。` : ""}`,
    groupsAlike: (column) => `按${spaced(column)}看没有实质差别：各组净推荐值的高低可能出于偶然。`,
    wave: ({ before, after, change, ...range }, direction) =>
      direction === "none"
        ? `从 ${before} 到 ${after}，净推荐值没有实质变化（${change} 点${sizesAfter(range)}）。`
        : `从 ${before} 到 ${after}，净推荐值${direction === "better" ? "上升" : "下降"}了 ${change} 点（${sizes(range)}）。`,
    measures: (best, lowest, isSure) => {
      const shown = `${best.name} ${best.figure}（${sizes(best)}）`;
      if (!lowest) return `${shown}。`;
      const low = `${lowest.name} ${lowest.figure}（${sizes(lowest)}）`;
      return isSure ? `最强的是${shown}，最弱的是${low}。应从最弱的一项入手。` : `最高的是${shown}，但与最低的${low}相比并无明显差别。`;
    },
    complaint: ({ name, figure, ...range }) => `${name}为 ${figure}（${sizes(range)}），越低越好。`,
    grid: ({ loyalists, hostages, mercenaries, defectors }, risk, isSure) => {
      const shares = `忠诚者占 ${loyalists}，图利者占 ${mercenaries}，囚禁者占 ${hostages}，背叛者占 ${defectors}`;
      if (!isSure) return `${shares}；后三类中哪一类最多尚不能断定。`;
      const first = {
        hostages: "应先关注囚禁者：他们并不满意，只是暂时留下，一有机会就会离开",
        mercenaries: "应先关注图利者：他们感到满意，但没有什么能留住他们",
        defectors: "应先关注背叛者：他们既不满意，也不忠诚",
      }[risk];
      return `${shares}。${first}。`;
    },
  },
  notComputable: { none: "没有人作答", kept: "没有可比较的对象，或其中一方不予显示", alike: "所有人的答案相同，无从检验" },
  notes: {
    answered: (name, n, all) => `${name}：${all} 人中有 ${n} 人作答；缺失答案不计入任何占比的基数。`,
    answeredEach: (least, most, all) =>
      `${all} 人中，各题有 ${least === most ? least : `${least} 至 ${most}`} 人作答；缺失答案不计入任何占比的基数。`,
    both: (n, all) => `满意与忠诚：${all} 人中有 ${n} 人同时回答了两题。`,
    outside: (count, column) => `${count} 人的“${column}”为空，只计入合计。`,
    short: (column) =>
      `“${column}”中没有人的答案高于 7。如果当时使用的量表短于 0 至 10，则这里的净推荐值是错的：请给出量表（recommendScale），并说明各类人的界线（map）。`,
    mapped: (column, promoters, detractors, min, max) =>
      `“${column}”的量表是 ${min} 至 ${max}，不是 0 至 10：按您的设定，${promoters} 分及以上为推荐者，${detractors} 分及以下为贬损者。这一数值不宜与其他来源的净推荐值比较。`,
    lowerIsBetter: (name) => `${name}越低越好；其他指标越高越好。`,
    noGrid: "除推荐可能性之外没有总体满意度，因此未作满意与忠诚的对照（选项 outcome）。",
  },
  method: {
    nps: "净推荐值",
    npsText: "9 和 10 的百分比减 0 至 6 的百分比；标准误为 √((p + d − (p − d)²) / n) × 100，区间为正态区间",
    mapped: (promoters, detractors, min, max) =>
      `${promoters} 至 ${max} 的百分比减 ${min} 至 ${detractors} 的百分比，界线由用户设定，不是 0 至 10 的通行定义`,
    column: "推荐可能性",
    measures: "各项指标",
    measuresText: (cuts) => `占作答者的比例：${cuts.join("；")}`,
    cut: (name, cut, min, max) => `${name}计 ${cut} 分及以上（量表 ${min} 至 ${max}）`,
    yesNo: (name) => `${name}计回答“是”者`,
    grid: "满意与忠诚",
    gridText: (satisfaction, satisfactionCut, loyalty, loyaltyCut) =>
      `“${satisfaction}”中 ${satisfactionCut} 分及以上为满意，“${loyalty}”中 ${loyaltyCut} 分及以上为忠诚（选项 satisfactionCut 和 loyaltyCut）。忠诚者：既满意又忠诚；囚禁者：忠诚而不满意；图利者：满意而不忠诚；背叛者：两者皆无`,
    intervalText: (percent) => `${percent}：占比用 Wilson 区间，占比之差用 Newcombe 区间，净推荐值用正态区间`,
    tests:
      "各组与组外全部受访者比较，各波与上一波比较：净推荐值用正态检验，占比用卡方检验；p 按该列的组数用 Holm 法校正；“不同”指校正后的 p 小于 0.05，“明显”指置信区间互不相接",
    references:
      "Reichheld（2003），Harvard Business Review 81(12)，46–54；Jones 与 Sasser（1995），Harvard Business Review 73(6)，88–99；Wilson（1927），Journal of the American Statistical Association 22，209–212；Newcombe（1998），Statistics in Medicine 17，873–890；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
