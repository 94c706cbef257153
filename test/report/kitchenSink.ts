/**
 * One report with every kind of block, every type of chart and everything that is awkward to draw: hostile texts, numbers that
 * cannot be computed, long words, summary rows. Every renderer draws it in a test.
 */
import type { Language } from "../../src/i18n/language";
import type { Report, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../src/report/tree";
import { dimensionNames, itemNames } from "./kitchenSinkNames";
import { shareCharts, shareTables } from "./kitchenSinkShares";

/** Texts that a careless renderer would run, lose or break. */
export const hostileTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "+1",
  "-2",
  "<script>alert(1)</script>",
  'quote " and \\ and tab\tend',
  "12",
  "2026-11-21",
];

function say(language: Language, english: string, chinese: string): string {
  return language === "en" ? english : chinese;
}

/** Numbers that look random and are the same every time, in 0 to 1. */
function spread(index: number): number {
  const wave = Math.sin(index * 12.9898 + 4.1) * 43758.5453;
  return wave - Math.floor(wave);
}

function gapColumns(language: Language, label: ReportColumn[]): readonly ReportColumn[] {
  const t = (english: string, chinese: string): string => say(language, english, chinese);
  return [
    ...label,
    { id: "n", title: "n", format: "count", definition: t("pairs of answers", "成对回答数"), main: true },
    { id: "expectation", title: t("Expectation (1-7)", "期望（1-7）"), format: "mean", definition: t("mean of E", "期望均值") },
    { id: "perception", title: t("Perception (1-7)", "感知（1-7）"), format: "mean", definition: t("mean of P", "感知均值") },
    {
      id: "gap",
      title: t("Gap", "差距"),
      format: "difference",
      definition: t("mean of paired P − E", "成对差值 P − E 的均值"),
      emphasis: "sign",
      main: true,
    },
    { id: "low", title: t("95 % interval, lower", "95% 区间下限"), format: "difference" },
    { id: "high", title: t("95 % interval, upper", "95% 区间上限"), format: "difference" },
    { id: "sd", title: "SD", format: "spread" },
    { id: "t", title: "t", format: "statistic" },
    { id: "df", title: "df", format: "freedom" },
    { id: "p", title: "p", format: "probability" },
  ];
}

const constant = { en: "no variation: every answer is the same", "zh-CN": "无差异：所有回答相同" } as const;

function gapCells(gap: number, width: number, n: number): Readonly<Record<string, ReportCell>> {
  const expectation = 5.9 + gap / 10;
  return {
    n,
    expectation,
    perception: expectation + gap,
    gap,
    low: gap - width,
    high: gap + width,
    sd: width * 8.5,
    t: (gap / width) * 1.96,
    df: n - 1,
    p: Math.abs(gap) > width ? 0.0000012 : 0.3127,
  };
}

function dimensionTable(language: Language): ReportTable {
  const label: ReportColumn = { id: "dimension", title: say(language, "Dimension", "维度"), format: "text", main: true };
  const rows = dimensionNames.map(([english, chinese], index): ReportRow => {
    const gap = [-0.42, -1.03, -1.61, 0.06, -0.77][index] ?? 0;
    const cells = {
      dimension: { code: english.toLowerCase(), text: say(language, english, chinese) },
      ...gapCells(gap, 0.11 + index / 100, 293),
    };
    return { id: english.toLowerCase(), cells: index === 4 ? { ...cells, df: 87.43, sd: { notComputable: constant[language] } } : cells };
  });
  const none = { notComputable: say(language, "fewer than two answers", "回答不足两份") };
  const total: ReportRow = {
    id: "overall",
    summary: true,
    cells: {
      dimension: say(language, "Overall, mean of the dimensions", "总体（各维度均值）"),
      ...gapCells(-0.98, 0.08, 293),
      p: none,
      t: none,
    },
  };
  return {
    kind: "table",
    id: "dimensions",
    title: say(language, "Gaps by dimension", "各维度差距"),
    columns: gapColumns(language, [label]),
    rows: [...rows, total],
  };
}

function itemTable(language: Language): ReportTable {
  const label: ReportColumn[] = [
    { id: "item", title: say(language, "Item", "题项"), format: "text", main: true },
    { id: "dimension", title: say(language, "Dimension", "维度"), format: "text" },
  ];
  const importance: ReportColumn = { id: "importance", title: say(language, "Importance (1-7)", "重要性（1-7）"), format: "mean" };
  const rows = itemNames.map(([english, chinese, dimension], index): ReportRow => {
    const name = dimensionNames[dimension] ?? ["", ""];
    const gap = -1.7 + spread(index) * 2;
    return {
      id: `item${index + 1}`,
      cells: {
        item: say(language, english, chinese),
        dimension: { code: name[0].toLowerCase(), text: say(language, name[0], name[1]) },
        ...gapCells(gap, 0.12 + spread(index + 50) / 6, 300 - index),
        importance: 4.2 + spread(index + 100) * 2.4,
      },
    };
  });
  return {
    kind: "table",
    id: "items",
    title: say(language, "Gaps by item", "各题项差距"),
    columns: [...gapColumns(language, label), importance],
    rows,
  };
}

function siteTable(language: Language): ReportTable {
  const sites: readonly (readonly [string, string])[] = [
    ["North", "北区"],
    ["South", "南区"],
    ["=West", "=西区"],
  ];
  const rows = sites.flatMap(([english, chinese], site) =>
    dimensionNames.map(([dimension, chineseDimension], index): ReportRow => ({
      id: dimension.toLowerCase(),
      cells: {
        dimension: say(language, dimension, chineseDimension),
        site: say(language, english, chinese),
        n: 97 + site,
        perception: 4.3 + spread(site * 7 + index) * 1.8,
        share: spread(site * 11 + index),
      },
    })),
  );
  return {
    kind: "table",
    id: "sites",
    title: say(language, "Perception by site", "各网点感知"),
    columns: [
      { id: "dimension", title: say(language, "Dimension", "维度"), format: "text" },
      { id: "site", title: say(language, "Site", "网点"), format: "text" },
      { id: "n", title: "n", format: "count" },
      { id: "perception", title: say(language, "Perception (1-7)", "感知（1-7）"), format: "mean" },
      {
        id: "share",
        title: say(language, "Favourable answers (per cent)", "满意比例"),
        format: "share",
        definition: say(language, "answers of 6 or 7", "回答 6 或 7 的比例"),
      },
    ],
    rows,
  };
}

function waveTable(language: Language): ReportTable {
  const rows = ["2024-05", "2025-05", "2026-05"].map((wave, index): ReportRow => ({
    id: wave,
    cells: { wave, ...gapCells([-1.4, -1.18, -0.98][index] ?? 0, 0.12, 98 + index) },
  }));
  const label: ReportColumn = { id: "wave", title: say(language, "Wave", "期次"), format: "text" };
  return {
    kind: "table",
    id: "waves",
    title: say(language, "Overall gap by wave", "各期总体差距"),
    columns: gapColumns(language, [label]),
    rows,
  };
}

function hostileTable(language: Language): ReportTable {
  const rows = hostileTexts.map((text, index): ReportRow => ({ id: `hostile${index + 1}`, cells: { text, count: 1234567 * index } }));
  return {
    kind: "table",
    id: "hostile",
    title: '=HYPERLINK("http://example.invalid")',
    columns: [
      { id: "text", title: "=1+1", format: "text", definition: say(language, "as typed by respondents", "受访者原文") },
      { id: "count", title: "n", format: "count" },
      { id: "again", title: "N", format: "count" },
    ],
    rows,
  };
}

/** The report in one language. */
export function kitchenSink(language: Language): Report {
  const t = (english: string, chinese: string): string => say(language, english, chinese);
  const interval = t("95 % interval", "95% 区间");
  const gapAxis = t("Gap (P − E), points of 7", "差距（P − E），7 分制");
  return {
    analysis: "kitchen-sink",
    status: "complete",
    language,
    title: t("SERVQUAL gaps: all/any [sites]", "SERVQUAL 差距：全部网点"),
    subtitle: t("Branch survey 2026, Responses!B5:AX305, n = 300, 2026-11-21", "网点调查 2026，Responses!B5:AX305，n = 300，2026-11-21"),
    headlines: [
      t(
        "Service falls short of expectations by 0.98 of 7 points (95 % interval 0.90 to 1.06).",
        "服务比期望低 0.98 分（7 分制，95% 区间 0.90 至 1.06）。",
      ),
      t(
        "Widest: responsiveness (−1.61); narrowest: assurance (+0.06), which may be chance.",
        "差距最大：响应性（−1.61）；最小：保证性（+0.06），可能出于偶然。",
      ),
      t(
        "First to fix: “prompt service”: a large gap, the second strongest driver of overall satisfaction, and the item on which the sites differ most from one another over all three waves of the survey so far.",
        "首先改进“及时服务”：差距大，是总体满意度的第二大驱动因素，也是三期调查以来各网点之间差别最大的题项；其余题项的网点差异可能出于偶然，不宜据此排名，也不宜单独解读。",
      ),
    ],
    blocks: [
      {
        kind: "note",
        id: "left-out",
        tone: "warning",
        text: t("7 respondents are left out: fewer than half of the items answered.", "剔除 7 名受访者：作答题项不足一半。"),
      },
      {
        kind: "chart",
        id: "dimension-bars",
        type: "interval-bars",
        title: t("Gaps by dimension", "各维度差距"),
        description: t("Bars of five gaps with intervals.", "五个维度差距的条形图，附区间。"),
        table: "dimensions",
        rows: dimensionNames.map(([name]) => name.toLowerCase()),
        label: "dimension",
        number: "gap",
        low: "low",
        high: "high",
        colour: "dimension",
        axisTitle: gapAxis,
        intervalTitle: interval,
      },
      {
        kind: "chart",
        id: "radar",
        type: "radar",
        title: t("Expectation and perception, 1 to 7", "期望与感知（1 至 7 分）"),
        description: t("Radar with two lines over five dimensions.", "五个维度上的两条雷达线。"),
        table: "dimensions",
        rows: dimensionNames.map(([name]) => name.toLowerCase()),
        label: "dimension",
        series: [
          { column: "expectation", role: "expectation" },
          { column: "perception", role: "perception" },
        ],
        minimum: 1,
        maximum: 7,
      },
      {
        kind: "chart",
        id: "item-bars",
        type: "interval-bars",
        title: t("Gaps by item", "各题项差距"),
        description: t("Bars of 22 gaps with intervals.", "22 个题项差距的条形图，附区间。"),
        table: "items",
        label: "item",
        number: "gap",
        low: "low",
        high: "high",
        colour: "dimension",
        axisTitle: gapAxis,
        intervalTitle: interval,
      },
      {
        kind: "chart",
        id: "site-radar",
        type: "radar",
        title: t("Perception by site, 1 to 7", "各网点感知（1 至 7 分）"),
        description: t("Radar with a line for each site.", "每个网点一条雷达线。"),
        table: "sites",
        label: "dimension",
        series: [{ column: "perception", role: "group" }],
        split: "site",
        minimum: 1,
        maximum: 7,
      },
      {
        kind: "chart",
        id: "waves",
        type: "lines",
        title: t("Overall gap by wave", "各期总体差距"),
        description: t("Three points with intervals.", "三个点，附区间。"),
        table: "waves",
        category: "wave",
        number: "gap",
        low: "low",
        high: "high",
        axisTitle: gapAxis,
        intervalTitle: interval,
      },
      {
        kind: "chart",
        id: "quadrant",
        type: "quadrant",
        title: t("Importance and performance", "重要性与绩效"),
        description: t("22 items in four quadrants.", "22 个题项分布于四个象限。"),
        table: "items",
        label: "item",
        x: "perception",
        y: "importance",
        colour: "dimension",
        crosshair: { table: "crosshair", row: "mean" },
        xTitle: t("Performance (1-7)", "绩效（1-7）"),
        yTitle: t("Importance (1-7)", "重要性（1-7）"),
        diagonal: t("Importance = performance", "重要性 = 绩效"),
        corners: {
          topLeft: t("Concentrate here", "重点改进"),
          topRight: t("Keep up", "继续保持"),
          bottomLeft: t("Low priority", "次要改进"),
          bottomRight: t("Possible overkill", "供给过度"),
        },
      },
      ...shareCharts(language),
      dimensionTable(language),
      itemTable(language),
      ...shareTables(language),
      {
        kind: "table",
        id: "crosshair",
        title: t("Crosshair", "十字线"),
        columns: [
          { id: "rule", title: t("Rule", "规则"), format: "text" },
          { id: "perception", title: t("Performance (1-7)", "绩效（1-7）"), format: "mean" },
          { id: "importance", title: t("Importance (1-7)", "重要性（1-7）"), format: "mean" },
        ],
        rows: [{ id: "mean", cells: { rule: t("mean of the points", "各点均值"), perception: 5.13, importance: 5.42 } }],
      },
      siteTable(language),
      {
        kind: "note",
        id: "sites-note",
        tone: "information",
        text: t("Sites with fewer than 5 answers would be hidden.", "回答少于 5 份的网点不予显示。"),
      },
      waveTable(language),
      hostileTable(language),
      {
        kind: "method",
        id: "method",
        title: t("How this was computed", "计算方法"),
        entries: [
          {
            term: t("Gap", "差距"),
            text: t("Perception minus expectation, paired by respondent and item.", "感知减期望，按受访者与题项配对。"),
          },
          {
            term: t("Missing answers", "缺失回答"),
            text: t(
              "A dimension counts for a respondent who answered at least half of its items; the mean is then over the items answered, and nothing is imputed. Answers off the declared scale of 1 to 7 are missing and are listed by cell in the data audit.",
              "受访者在某维度上至少回答一半题项时计入该维度，取已答题项的均值，不作任何插补。超出 1 至 7 分量表的回答视为缺失，并在数据核查中按单元格列出。",
            ),
          },
          {
            term: t("Reference", "文献"),
            text: "Parasuraman, A., Zeithaml, V. A. and Berry, L. L. (1988), SERVQUAL, Journal of Retailing 64, 12-40.",
          },
          { term: t("Fingerprint of the input", "输入指纹"), text: "9f3a-77c1" },
        ],
      },
    ],
  };
}
