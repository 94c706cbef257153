/** The kitchen sink's shares: parts of a whole, targets, reasons, shading, and groups that are kept back. */
import type { Language } from "../../src/i18n/language";
import type { ReportCell, ReportChart, ReportTable } from "../../src/report/tree";
import { dimensionNames } from "./kitchenSinkNames";

/** The charts that hang on `shareTables`. */
export function shareCharts(language: Language): readonly ReportChart[] {
  const t = (english: string, chinese: string): string => (language === "en" ? english : chinese);
  return [
    {
      kind: "chart",
      id: "favourable",
      type: "stacked-bars",
      title: t("Favourable answers by theme", "各主题的正面评价"),
      description: t("Bars of three parts that add up to 100 %.", "三个部分合计 100% 的条形图。"),
      table: "shares",
      label: "theme",
      series: [
        { column: "unfavourable", tone: "bad" },
        { column: "neutral", tone: "middle" },
        { column: "favourable", tone: "good" },
      ],
      axisTitle: t("Share of answers", "回答占比"),
    },
    {
      kind: "chart",
      id: "targets",
      type: "clustered-bars",
      title: t("Scores and targets", "得分与目标"),
      description: t("Two bars for each theme.", "每个主题两根条形。"),
      table: "shares",
      label: "theme",
      series: [
        { column: "score", role: "perception" },
        { column: "target", role: "target" },
      ],
      axisTitle: t("Index, 0 to 100", "指数（0 至 100）"),
      minimum: 0,
      maximum: 100,
    },
    {
      kind: "chart",
      id: "reasons",
      type: "pareto",
      title: t("Reasons for leaving", "离开的原因"),
      description: t("Columns from most to least with the cumulative share.", "由多到少的柱形与累计占比。"),
      table: "reasons",
      label: "reason",
      number: "respondents",
      cumulative: "cumulative",
      axisTitle: t("Respondents", "受访者人数"),
      cumulativeTitle: t("Cumulative share", "累计占比"),
    },
  ];
}

export function shareTables(language: Language): readonly ReportTable[] {
  const t = (english: string, chinese: string): string => (language === "en" ? english : chinese);
  const few: ReportCell = { hidden: "few", text: t("fewer than 5", "少于 5 份") };
  const withheld: ReportCell = { hidden: "complement", text: t("withheld", "不予显示") };
  const shares = dimensionNames.map(([english, chinese], index) => {
    const favourable = [0.62, 0.48, 0.031, 0.77, 0.55][index] ?? 0;
    const unfavourable = [0.2, 0.31, 0.899, 0.04, 0.15][index] ?? 0;
    return {
      id: english.toLowerCase(),
      cells: {
        theme: { code: english.toLowerCase(), text: t(english, chinese) },
        n: index === 3 ? few : 120 - index,
        unfavourable: index === 3 ? few : unfavourable,
        neutral: index === 3 ? few : 1 - favourable - unfavourable,
        favourable: index === 3 ? few : favourable,
        score: index === 3 ? few : index === 4 ? withheld : 40 + index * 9.3,
        target: 65,
        nps: index === 4 ? withheld : -12.5 + index * 10,
        ratio: 0.7 + index / 10,
      },
    };
  });
  const counts = [41, 27, 12, 6, 3];
  const all = counts.reduce((sum, count) => sum + count, 0);
  let running = 0;
  const reasons = counts.map((respondents, index) => {
    running += respondents;
    const reason = t(`Reason ${index + 1}, in words of its own`, `原因${index + 1}`);
    return { id: `reason${index + 1}`, cells: { reason, respondents, cumulative: running / all } };
  });
  return [
    {
      kind: "table",
      id: "shares",
      title: t("Shares by theme", "各主题占比"),
      columns: [
        { id: "theme", title: t("Theme", "主题"), format: "text", main: true },
        { id: "n", title: "n", format: "count", main: true },
        { id: "unfavourable", title: t("Unfavourable", "负面"), format: "share" },
        { id: "neutral", title: t("Neutral", "中性"), format: "share" },
        { id: "favourable", title: t("Favourable", "正面"), format: "share", emphasis: "heat", heatEnds: { low: 0, high: 1 }, main: true },
        { id: "score", title: t("Score", "得分"), format: "index", emphasis: "heat" },
        { id: "target", title: t("Target", "目标"), format: "index" },
        { id: "nps", title: "NPS", format: "points", emphasis: "sign" },
        { id: "ratio", title: t("Ratio", "比率"), format: "ratio", emphasis: "heat", heatEnds: { low: 0.8, high: 1.2, reversed: true } },
      ],
      rows: shares,
    },
    {
      kind: "table",
      id: "reasons",
      title: t("Reasons", "原因"),
      columns: [
        { id: "reason", title: t("Reason", "原因"), format: "text", main: true },
        { id: "respondents", title: t("Respondents", "受访者"), format: "count", main: true },
        { id: "cumulative", title: t("Cumulative share", "累计占比"), format: "share" },
      ],
      rows: reasons,
    },
  ];
}
