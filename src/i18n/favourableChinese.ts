import type { FavourableMessages } from "./favourable";
import { othersToo } from "./othersToo";
import { spaced } from "./spaced";

const named = (figures: readonly { name: string; figure: string }[]): string =>
  figures.map(({ name, figure }) => `“${name}”（${figure}）`).join("、");

const kinds = (hasNeutral: boolean): string => (hasNeutral ? "好评、中性与差评" : "好评与差评");

/** The words of the report on favourable answers in Chinese. */
export const favourableChinese: FavourableMessages = {
  title: "好评率",
  summary: "各题、各主题、各组别的好评占比与均值，以热力图呈现；人数过少的组别不予显示。",
  columns: (percent) => ({
    line: { title: "主题或题项" },
    item: { title: "题项" },
    theme: { title: "主题" },
    grouping: { title: "分组方式" },
    group: { title: "组别" },
    n: { title: "n", definition: "计入的人数" },
    answers: { title: "答案数", definition: "这些人的答案数，即各占比的基数" },
    favourable: { title: "好评", definition: "位于量表上半部分的答案占比" },
    neutral: { title: "中性", definition: "居中的答案占比" },
    unfavourable: { title: "差评", definition: "位于量表下半部分的答案占比" },
    ciLow: { title: `${percent} 下限`, definition: `好评率的 ${percent} 置信区间（Wilson）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    mean: { title: "均值", definition: "按量表计；主题为各人得分的均值" },
    sd: { title: "标准差", definition: "除以 n − 1" },
    rest: { title: "其余", definition: "组外全部受访者的好评率" },
    pHolm: { title: "p（Holm）", definition: "与组外受访者比较个人好评率的 Welch 检验" },
    net: { title: "净值", definition: "好评率减差评率，−100 至 100" },
    netLow: { title: `净值 ${percent} 下限`, definition: `净值的 ${percent} 置信区间` },
    netHigh: { title: `净值 ${percent} 上限`, definition: "区间上限" },
    answer: { title: "答案" },
    times: { title: "次数", definition: "写下同样内容的人数" },
    all: { title: "全体" },
  }),
  overall: "全部题项",
  everybody: "全体",
  tables: {
    themes: "各主题",
    overall: "全部题项合计",
    items: "各题项",
    comparison: "各组别（全部题项）",
    heat: (column) => `好评率热力图：按${spaced(column).trimEnd()}`,
    means: (column) => `均值热力图：按${spaced(column).trimEnd()}`,
    heatPart: (column, from, to) => `好评率热力图：按${spaced(column).trimEnd()}（${from} 至 ${to}）`,
    crossed: (first, second) => `好评率热力图：${first} × ${second}（全部题项）`,
    groups: "各组别的主题与题项",
    advocacy: "推荐意愿",
    open: (question, n) => `开放题：${question}（${n} 人）`,
  },
  charts: {
    themes: (hasNeutral) => `各主题的${kinds(hasNeutral)}`,
    themesAlt: (hasNeutral) => `每个主题一条，分为${kinds(hasNeutral)}。`,
    parts: (hasNeutral) => `各题项的${kinds(hasNeutral)}`,
    partsAlt: (hasNeutral) => `每个题项一条，分为${kinds(hasNeutral)}。`,
    items: "各题项的好评率",
    itemsAlt: "各题项好评率的条形图及其置信区间，最低者在前。",
    groups: (column) => `按${spaced(column)}划分的好评率（全部题项）`,
    groupsAlt: "各组别好评率的条形图及其置信区间；不予显示的组别未画出。",
    shareAxis: "答案占比",
    favourableAxis: "好评率",
  },
  headlines: {
    overall: ({ share, low, high, percent, mean, scale }) =>
      `全部答案中好评占 ${share}（${percent} 置信区间 ${low} 至 ${high}）；均值为 ${mean}（量表 ${scale}）。`,
    themes: (weakest, strongest, isSure) =>
      isSure
        ? `最弱的主题是“${weakest.name}”（好评 ${weakest.figure}），最强的是“${strongest.name}”（${strongest.figure}）。`
        : `没有哪个主题明显突出：最低的“${weakest.name}”（好评 ${weakest.figure}）与最高的“${strongest.name}”（${strongest.figure}）之间没有实质差别。`,
    items: (low, count, overall) =>
      `应先关注${named(low)}：明显低于总体好评率 ${overall}${count > low.length ? `；另有 ${count - low.length} 题同样如此，见表` : ""}。`,
    noneLow: (lowest, overall) => `没有哪一题明显低于总体好评率 ${overall}；最低的是“${lowest.name}”（${lowest.figure}）。`,
    group: ({ column, group, share, rest, p, others }, isBelow) =>
      `按${spaced(column)}看，“${group}”的好评率${isBelow ? "低" : "高"}于其余受访者：${share}，其余为 ${rest}（校正后 p ${p}）${othersToo[
        "zh-CN"
      ](others)}。`,
    groupsAlike: (column) => `按${spaced(column)}看没有实质差别：各组别之间的高低可能出于偶然。`,
    wave: ({ from, to, before, after, p }, direction) =>
      direction === "none"
        ? `从${spaced(from)}到${spaced(to)}没有实质变化：好评率由 ${before} 变为 ${after}，可能出于偶然（校正后 p ${p}）。`
        : `从${spaced(from)}到${spaced(to).trimEnd()}，好评率由 ${before} ${direction === "better" ? "升至" : "降至"} ${after}（校正后 p ${p}）。`,
    advocacy: ({ share, low, high, percent, unfavourable, net }) =>
      `${share} 的人愿意推荐在本公司工作（${percent} 置信区间 ${low} 至 ${high}），${unfavourable} 不愿意，净值 ${net} 点。`,
  },
  notComputable: { none: "计入的人都没有作答" },
  notes: {
    base: (respondents, counted, rule) =>
      `${respondents} 人中有 ${counted} 人计入全部题项（缺失规则 ${rule}）；各题项计入所有作答者。缺失答案不计入任何占比的基数。`,
    withoutGroup: (count, column) => `${count} 人的“${column}”为空，只计入合计。`,
    openFew: (question, minimum) => `“${question}”的答案不予列出：写了内容的人少于 ${minimum} 人。`,
    openCare: "转发之前请先通读开放题的答案：其中可能写有本人或他人的姓名。",
  },
  method: {
    favourable: "好评",
    favourableText: (top, middle, bottom) =>
      `好评：${top}；${middle === undefined ? "" : `中性：${middle}；`}差评：${bottom}（反向题先行反转）。占比以实际作答的答案为基数`,
    themes: "主题",
    themesText: "主题与全部题项的占比，以按缺失规则计入者对各题的全部答案为基数；均值为这些人得分的均值",
    intervalText: (percent) => `${percent}：Wilson 区间；同一人的答案彼此相近，因此主题按有效答案数计算`,
    groups: "组别",
    groupsText:
      "用 Welch t 检验比较各组与组外全部受访者的个人好评率（全部题项），p 按所示组别数用 Holm 法校正；“明显”与“不同”指校正后的 p 小于 0.05，对题项和主题则指置信区间互不相接",
    crossed: "交叉分组",
    crossedText: "同时属于两个组别者在全部题项上的好评率；若某格本身或由该格与所示合计推出的数字涉及的人数少于下限，则不予显示",
    open: "开放题",
    openText: (minimum, seed) =>
      `满 ${minimum} 人作答才按题列出，不分组别，不附背景信息；先按文字排序再随机打乱（种子 ${seed}），顺序不透露作答者；相同的答案合并并注明次数`,
    advocacy: "推荐意愿",
    advocacyText: "好评率减差评率，以百分点计，区间为净占比的正态区间",
    references:
      "Wilson（1927），Journal of the American Statistical Association 22，209–212；Woodruff（1971），Journal of the American Statistical Association 66，411–414；Welch（1947），Biometrika 34，28–35；Holm（1979），Scandinavian Journal of Statistics 6，65–70",
  },
};
