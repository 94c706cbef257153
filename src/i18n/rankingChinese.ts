import type { RankingMessages } from "./ranking";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

/** The words of the group ranking and the decision table in Chinese. */
export const rankingChinese: RankingMessages = {
  title: "小组排序",
  decisionTitle: "加权决策表",
  summary: "小组把哪个选项排在第一、成员意见有多一致；或按加权标准哪个选项胜出、是否稳固。",
  columns: {
    option: { title: "选项" },
    place: { title: "名次", definition: "小组的排序，并列者取平均名次" },
    points: { title: "Borda 分", definition: "每位成员对排在其后的每个选项给 1 分，并列给半分" },
    meanRank: { title: "平均名次", definition: "1 为最优" },
    firsts: { title: "排第一人数", definition: "把它排在第一的成员数，含并列" },
    lasts: { title: "排最后人数", definition: "把它排在最后的成员数，含并列" },
    line: { title: "一致性" },
    members: { title: "成员" },
    options: { title: "选项数" },
    w: { title: "Kendall W", definition: "0 为毫无一致，1 为排序完全相同，已校正并列" },
    meanRho: { title: "平均 rho", definition: "成员两两之间等级相关的均值" },
    chiSquare: { title: "卡方", definition: "一致性未超出偶然的检验（Friedman）" },
    df: { title: "自由度" },
    p: { title: "p", definition: "成员或选项少于七个左右时较粗略" },
    member: { title: "成员" },
    agreement: { title: "一致程度", definition: "与其他成员平均名次的等级相关：1 为次序相同，−1 为相反" },
    standing: { title: "立场", definition: "相关为负记为“与小组相反”；若缺少该成员第一名会改变，记为“决定第一名”" },
    total: { title: "总分", definition: "得分的加权均值" },
    criterion: { title: "标准" },
    weight: { title: "权重", definition: "给定的数值" },
    share: { title: "占比", definition: "占权重合计" },
    lowered: { title: "−10% 时最优", definition: "该权重降低一成" },
    raised: { title: "+10% 时最优", definition: "该权重提高一成" },
    changesAt: { title: "临界变化", definition: "该权重至少变化多少，另一选项才会追平" },
    stable: { title: "稳固", definition: "两种情况下胜者相同" },
  },
  weightOf: (share) => `权重 ${share}`,
  member: (row) => `成员 ${row}`,
  group: "全组",
  standings: { with: "与小组一致", against: "与小组相反", pivotal: "决定第一名" },
  stable: { yes: "是", no: "否" },
  tables: {
    options: "小组的排序",
    agreement: "成员意见有多一致",
    members: "谁与小组意见相左",
    totals: "总分",
    stability: "某项权重变动一成时",
  },
  charts: {
    points: "Borda 分",
    pointsAlt: "每个选项一条：其 Borda 分，第一名在最上方。",
    pointsAxis: "Borda 分",
    members: "各成员与其他成员的一致程度",
    membersAlt: "每位成员一条：与其他成员平均名次的等级相关，−1 至 1。",
    membersAxis: "与其他成员的等级相关",
    totals: "各选项的总分",
    totalsAlt: "每个选项一条：得分的加权均值，最优者在最上方。",
    totalsAxis: "得分的加权均值",
  },
  headlines: {
    first: (names, points, most, next) => {
      const then = next.length > 0 ? `；其次是${quoted(next)}` : "";
      return names.length === 1
        ? `小组把${quoted(names)}排在第一，得 ${points} 分（满分 ${most}）${then}。`
        : `${quoted(names)}并列第一，各得 ${points} 分（满分 ${most}）${then}。`;
    },
    agree: (w, p, members) => `${members} 位成员的意见一致程度超出偶然：Kendall W 为 ${w}（0 至 1，p ${p}）。`,
    disagree: (w, p, members) =>
      `${members} 位成员之间没有真正的一致意见：Kendall W 为 ${w}（0 至 1，p ${p}）。按此排序行动之前，请先讨论。`,
    holds: (names) => `无论缺少哪一位成员，${names.length === 1 ? "第一名" : "并列第一"}都不变。`,
    hangs: (pivotal, count, members) =>
      `第一名取决于个别成员（${members} 位中有 ${count} 位）：${count > 1 ? "例如" : ""}若没有${pivotal.join("或")}，结果会不同。`,
    against: (members, count) =>
      `有 ${count} 位成员的排序与其他人相反：${members.map(({ name, figure }) => `${name}（${figure}）`).join("、")}。应先听取他们的意见。`,
    best: (name, total, second, lead) =>
      `“${name}”得分最高，为 ${total}${second === undefined || lead === undefined ? "" : `，领先“${second}”${lead}`}。`,
    tied: (names, total) => `${quoted(names)}总分并列最高（${total}），决策表无法分出高下。`,
    stable: (names) => `任何一项权重提高或降低一成，${names.length === 1 ? `“${names[0] ?? ""}”仍为最优` : "并列最优的选项不变"}。`,
    unstable: (criterion, direction, winners) =>
      `结果并不稳固：“${criterion}”的权重${direction === "lowered" ? "降低" : "提高"}一成，最优者就是${quoted(winners)}。`,
    nearest: (criterion, change) => `最敏感的是“${criterion}”：其权重变化 ${change}，另一选项便会追平。请先核对这项权重。`,
  },
  notComputable: {
    oneMember: "一致性至少需要两位成员",
    tiesAll: "把所有选项排成并列",
    never: "仅改变该权重不会改变结果",
    noScore: "没有得分",
  },
  notes: {
    leftOut: (members) => `${members} 位成员没有排序，或没有为全部选项排序，未计入（选项 unranked）。`,
    optionsLeftOut: (names) => `缺少得分、未能列入：${quoted(names)}。`,
  },
  method: {
    ranks: "名次",
    ranksText: {
      "leave-out": "只看每位成员名次的先后，1 为最优；相同名次取平均；未给全部选项排序的成员不计入",
      last: "只看每位成员名次的先后，1 为最优；相同名次取平均；成员未排的选项并列排在已排选项之后",
    },
    points: "计分",
    pointsText: "Borda 计分：每位成员对排在其后的每个选项给 1 分，并列给半分；按分排序与按平均名次排序相同",
    agreement: "一致性",
    agreementText:
      "Kendall W（已校正并列），用 Friedman 卡方检验；各成员取其与其他成员平均名次的 Spearman 相关。“超出偶然”指 p 小于 0.05；“相反”指相关为负",
    hold: "第一名是否稳固",
    holdText: "依次去掉每位成员，重新计算排序",
    totals: "总分",
    totalsText: "各选项得分的加权均值，权重按其合计折算；各项标准均以高为好，且使用同一量表",
    stability: "稳固性",
    stabilityText: "逐项将一项标准的权重降低、提高其自身的 10%，其余权重保持比例；并给出变化多少时另一选项会追平",
    reversed: (names) => `以低为好、已反转的标准：${names.join("、")}`,
    references:
      "Borda（1781）；Kendall 和 Babington Smith（1939），Annals of Mathematical Statistics 10，275–287；Friedman（1937），Journal of the American Statistical Association 32，675–701",
    decisionReferences: "Keeney 和 Raiffa（1976），Decisions with Multiple Objectives，Wiley",
  },
};
