import type { FrequenciesMessages } from "./frequencies";

const mostNames = 6;

const listed = (names: readonly string[]): string => {
  const shown = names
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join("、");
  return names.length > mostNames ? `${shown}等 ${names.length} 题` : shown;
};

/** The words of the frequencies in Chinese. */
export const frequenciesChinese: FrequenciesMessages = {
  title: "频数",
  summary: "按题型统计每一题：占比、均值、高分与低分占比，多选题以帕累托图呈现。",
  columns: (percent) => ({
    question: { title: "题目" },
    kind: { title: "题型" },
    n: { title: "n", definition: "作答人数" },
    missing: { title: "缺失", definition: "未作答或无法识别的人数" },
    answer: { title: "答案" },
    count: { title: "人数", definition: "选择该答案的人数；排序题为列为第一的人数" },
    percent: { title: "百分比", definition: "经取整，各答案合计为 100" },
    share: { title: "精确占比", definition: "未取整的比例，以 1 为整体" },
    ciLow: { title: `${percent} 下限`, definition: `占比的 ${percent} 置信区间（Wilson）` },
    ciHigh: { title: `${percent} 上限`, definition: "区间上限" },
    ofRespondents: { title: "占人数", definition: "占作答人数的比例" },
    ofAnswers: { title: "占选择数", definition: "占全部选择的比例" },
    cumulative: { title: "累计", definition: "截至该项占全部选择的比例" },
    ranked: { title: "排序人数", definition: "给出名次的人数" },
    meanRank: { title: "平均名次", definition: "1 为第一" },
    mean: { title: "均值" },
    meanLow: { title: `均值 ${percent} 下限`, definition: `均值的 ${percent} t 置信区间` },
    meanHigh: { title: `均值 ${percent} 上限`, definition: "区间上限" },
    sd: { title: "标准差", definition: "除以 n − 1" },
    median: { title: "中位数" },
    lowerQuartile: { title: "下四分位数", definition: "四分之一低于此数" },
    upperQuartile: { title: "上四分位数", definition: "四分之一高于此数" },
    bottom: { title: "低分占比", definition: "最低几档答案的占比" },
    middle: { title: "居中", definition: "介于两者之间的占比" },
    top: { title: "高分占比", definition: "最高几档答案的占比" },
    topLow: { title: `高分 ${percent} 下限`, definition: `高分占比的 ${percent} 置信区间（Wilson）` },
    topHigh: { title: `高分 ${percent} 上限`, definition: "区间上限" },
    yes: { title: "是", definition: "答“是”的占比" },
    times: { title: "次数", definition: "写下同样内容的人数" },
  }),
  kinds: {
    "yes-no": "是非题",
    rating: "评分题",
    number: "数值题",
    "choose-one": "单选题",
    "choose-several": "多选题",
    rank: "排序题",
    open: "开放题",
  },
  yesNo: { yes: "是", no: "否" },
  noScale: "量表的两端未知",
  notRanked: "没有人给出名次",
  tables: {
    questions: "各题",
    ratings: "评分题",
    yesNo: "是非题",
    numbers: "数值题",
    open: (question, n) => `${question}（${n} 人）`,
  },
  charts: {
    boxes: "各评分题的低分与高分占比",
    boxesAlt: "每题一条，分为最低几档、居中和最高几档三部分。",
    yes: "答“是”的占比",
    yesAlt: "答“是”占比的条形图及其置信区间，最低者在前。",
    yesAxis: "答“是”的占比",
    answersAxis: "答案占比",
    paretoAlt: "由多到少的柱形，折线为占全部选择的累计比例。",
    countAxis: "人数",
    cumulativeAxis: "占选择数的累计比例",
    rankAlt: "每个选项一条：平均名次，第一名在最上方；条形越短名次越靠前。",
    rankAxis: "平均名次（1 为第一）",
    shareAlt: "每个答案一条：占全部答案的比例。",
  },
  headlines: {
    pareto: (question, [first, second], isClear, vital) =>
      `“${question}”：${first ? `作答者中有 ${first.figure} 选择“${first.name}”` : ""}${
        second ? `，${isClear ? "明显多于" : "但并不明显多于"}“${second.name}”（${second.figure}）` : ""
      }${vital ? `；${vital.of} 个选项中的 ${vital.few} 个占全部选择的 ${vital.share}` : ""}。`,
    ratings: (lowest, highest, scale, isClear) =>
      isClear
        ? `评分最低的是“${lowest.name}”（均值 ${lowest.figure}，量表 ${scale}），最高的是“${highest.name}”（${highest.figure}）。`
        : `没有哪一项评分明显突出：最低的“${lowest.name}”（均值 ${lowest.figure}，量表 ${scale}）与最高的“${highest.name}”（${highest.figure}）之间没有实质差别。`,
    rating: ({ name, figure }, scale, interval) => {
      const details = [
        ...(scale === "" ? [] : [`量表 ${scale}`]),
        ...(interval ? [`${interval.percent} 置信区间 ${interval.low} 至 ${interval.high}`] : []),
      ];
      return `“${name}”：均值 ${figure}${details.length > 0 ? `（${details.join("，")}）` : ""}。`;
    },
    yes: ({ name, figure }, { percent, low, high }) => `“${name}”：${figure} 答“是”（${percent} 置信区间 ${low} 至 ${high}）。`,
    yesRange: (most, least) => `答“是”最多的是“${most.name}”（${most.figure}），最少的是“${least.name}”（${least.figure}）。`,
    rank: (question, first, second) =>
      `“${question}”：排在第一的是“${first.name}”（平均名次 ${first.figure}），其次是“${second.name}”（${second.figure}）。`,
    one: (question, first, second, isClear) =>
      isClear
        ? `“${question}”：选“${first.name}”的最多（${first.figure}），其次是“${second.name}”（${second.figure}）。`
        : `“${question}”：“${first.name}”（${first.figure}）与“${second.name}”（${second.figure}）居前，两者没有实质差别。`,
    number: ({ name, figure }, { percent, low, high }) => `“${name}”：平均为 ${figure}（${percent} 置信区间 ${low} 至 ${high}）。`,
    counted: (questions) => `已统计 ${questions} 题，数字见各表。`,
  },
  notes: {
    base: (respondents) => `共 ${respondents} 行；各题计入所有作答者，缺失答案不计入任何占比的基数。`,
    hidden: (questions, minimum) => `因作答少于 ${minimum} 人而不予显示：${listed(questions)}。`,
    hiddenAnswers: (questions) => `${listed(questions)}中人数过少的组别不予显示。`,
    noScale: (questions) => `${listed(questions)}的量表两端未知，因而没有高分与低分占比：请在选项 scale 中给出。`,
    openFew: (questions, minimum) => `因写了内容的人少于 ${minimum} 人而不予列出：${listed(questions)}。`,
    openCare: "转发之前请先通读开放题的答案：其中可能写有本人或他人的姓名。",
  },
  method: {
    keysText: "按原始答案统计，均未反转",
    kinds: "题型",
    kindsText: "根据各列的标题和内容推断，也可在选项 kinds 中指定；姓名、编号、日期和权重不计",
    missingText: "空白单元格和表示“未作答”的文字按缺失处理，不计入基数",
    shares: "百分比",
    sharesText: "按最大余数法取整，使所示百分比合计为 100；旁边列出精确占比",
    boxes: "高分与低分",
    boxesText: (width) => `量表最高与最低的 ${width} 档答案`,
    several: "多选题",
    severalText: "基数为至少有一项作答的人；占人数的比例合计大于 100%，占选择数的比例合计为 100%",
    open: "开放题",
    openText: (minimum, seed) => `满 ${minimum} 人作答才列出，不附背景信息；先按文字排序再随机打乱（种子 ${seed}），顺序不透露作答者`,
    intervalText: (percent) =>
      `${percent}：占比为 Wilson 区间，均值为 t 区间；“明显”指两个区间互不相接，同一题的两个答案则指其差的区间不含 0`,
    references:
      "Wilson（1927），Journal of the American Statistical Association 22，209–212；Student（1908），Biometrika 6，1–25；Balinski 和 Young（1982），Fair Representation",
  },
};
