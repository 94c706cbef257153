import type { Language } from "./language";
import type { ColumnWords } from "./servqual";

type Quadrant = "concentrate" | "keep-up" | "low-priority" | "overkill";
type Crosshair = "mean" | "median" | "midpoint" | "target";
type Method = "expectation" | "points" | "correlation" | "stated" | "given";

export type QuadrantColumn =
  | "attribute"
  | "dimension"
  | "nImportance"
  | "nPerformance"
  | "importance"
  | "performance"
  | "quadrant"
  | "stays"
  | "crosshair"
  | "used"
  | "underMean"
  | "underMedian"
  | "underMidpoint"
  | "underTarget"
  | "stated"
  | "derived"
  | "statedRank"
  | "derivedRank"
  | "derivedQuadrant";

export interface QuadrantMessages {
  readonly title: string;
  readonly summary: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly crosshairs: Readonly<Record<Crosshair, string>>;
  readonly importanceBy: Readonly<Record<Method, string>>;
  readonly columns: Readonly<Record<QuadrantColumn, ColumnWords>>;
  readonly tables: { readonly attributes: string; readonly crosshair: string; readonly flips: string; readonly statedDerived: string };
  readonly used: string;
  readonly chart: { readonly title: string; readonly alt: string; readonly x: string; readonly y: Readonly<Record<Method, string>> };
  readonly headlines: {
    readonly concentrate: (names: readonly string[], of: number) => string;
    readonly noneToConcentrate: (of: number) => string;
    readonly keepUp: (names: readonly string[]) => string;
    readonly firm: (firm: number, of: number, unsure: readonly string[], resamples: number) => string;
    readonly flips: (under: readonly { crosshair: string; count: number }[], of: number) => string;
    readonly noFlips: (of: number) => string;
    readonly disagreement: (names: readonly string[], outcome: string) => string;
  };
  readonly notes: {
    readonly leftOut: (names: readonly string[]) => string;
    readonly noStability: string;
  };
  readonly method: {
    readonly importance: string;
    readonly crosshair: string;
    readonly crosshairText: (name: string) => string;
    readonly means: string;
    readonly meansText: string;
    readonly stability: string;
    readonly stabilityText: (resamples: number, seed: number) => string;
    readonly references: string;
  };
}

const mostNames = 5;
const quoted = (names: readonly string[]): string[] => names.slice(0, mostNames).map((name) => `“${name}”`);

function english(names: readonly string[]): string {
  const shown = quoted(names);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

function chinese(names: readonly string[]): string {
  const shown = quoted(names).join("、");
  return names.length > mostNames ? `${shown}等 ${names.length} 项` : shown;
}

export const quadrantMessages: Readonly<Record<Language, QuadrantMessages>> = {
  en: {
    title: "Importance and performance",
    summary: "What to fix first: attributes by how important they are and how well they are done.",
    quadrants: { concentrate: "Concentrate here", "keep-up": "Keep up", "low-priority": "Low priority", overkill: "Possible overkill" },
    crosshairs: { mean: "mean of the points", median: "median of the points", midpoint: "middle of the scale", target: "target" },
    importanceBy: {
      expectation: "mean expectation of each item",
      points: "mean share of the points that respondents gave each dimension",
      correlation: "derived: correlation (Pearson's r) of each attribute's performance with overall satisfaction",
      stated: "mean stated importance of each attribute",
      given: "as given in the table",
    },
    columns: {
      attribute: { title: "Attribute" },
      dimension: { title: "Dimension" },
      nImportance: { title: "n imp.", definition: "respondents behind importance" },
      nPerformance: { title: "n perf.", definition: "respondents behind performance" },
      importance: { title: "Importance", definition: "see “How this was computed”" },
      performance: { title: "Performance", definition: "mean of the answers, keyed" },
      quadrant: { title: "Quadrant", definition: "at or above the crosshair counts as high" },
      stays: { title: "Stays", definition: "share of resamples in which the attribute stays in its quadrant" },
      crosshair: { title: "Crosshair" },
      used: { title: "Used" },
      underMean: { title: "At the mean" },
      underMedian: { title: "At the median" },
      underMidpoint: { title: "At the middle" },
      underTarget: { title: "At the target" },
      stated: { title: "Stated", definition: "importance as stated" },
      derived: { title: "Derived", definition: "correlation with overall satisfaction" },
      statedRank: { title: "Rank stated", definition: "1 is the most important" },
      derivedRank: { title: "Rank derived" },
      derivedQuadrant: { title: "Quadrant if derived" },
    },
    tables: {
      attributes: "Attributes",
      crosshair: "Crosshair",
      flips: "Attributes that would change quadrant under another crosshair",
      statedDerived: "Stated and derived importance side by side",
    },
    used: "used here",
    chart: {
      title: "Importance and performance",
      alt: "Scatter of the attributes: performance to the right, importance upwards, divided by the crosshair into four quadrants.",
      x: "performance",
      y: {
        expectation: "importance (expectation)",
        points: "importance (share of points)",
        correlation: "importance (correlation with satisfaction)",
        stated: "importance (stated)",
        given: "importance",
      },
    },
    headlines: {
      concentrate: (names, of) =>
        names.length === 1
          ? `1 of ${of} attributes is important and done less well: concentrate on ${english(names)}.`
          : `${names.length} of ${of} attributes are important and done less well: concentrate on ${english(names)}.`,
      noneToConcentrate: (of) => `None of the ${of} attributes is both more important and done less well than the crosshair.`,
      keepUp: (names) => `Important and done well, keep it up: ${english(names)}.`,
      firm: (firm, of, unsure, resamples) =>
        `${firm} of ${of} attributes stay in their quadrant in at least 90% of ${resamples} resamples of the respondents${
          unsure.length === 0 ? "." : `; less sure: ${english(unsure)}.`
        }`,
      flips: (under, of) =>
        `With another crosshair some of the ${of} attributes would change quadrant: ${under.map(({ crosshair, count }) => `${count} at the ${crosshair}`).join(", ")}.`,
      noFlips: (of) => `All ${of} attributes stay in their quadrants whichever crosshair is used.`,
      disagreement: (names, outcome) =>
        `What people say and what goes with “${outcome}” disagree: with derived importance ${english(names)} would stand in another quadrant.`,
    },
    notes: {
      leftOut: (names) => `Left out, for want of importance or performance: ${english(names)}.`,
      noStability: "The survey is too large to draw its respondents again in a moment, so the share of resamples is not shown.",
    },
    method: {
      importance: "Importance",
      crosshair: "Crosshair",
      crosshairText: (name) => `${name}; at or above counts as high`,
      means: "Means",
      meansText: "each over its own valid answers, so that n can differ between importance and performance",
      stability: "How sure",
      stabilityText: (resamples, seed) =>
        `${resamples} resamples of the respondents with replacement, seed ${seed}; crosshair computed anew in each`,
      references: "Martilla and James (1977), Journal of Marketing 41, 77–79",
    },
  },
  "zh-CN": {
    title: "重要性与绩效",
    summary: "先改进什么：按重要性和绩效排列各属性。",
    quadrants: { concentrate: "重点改进", "keep-up": "继续保持", "low-priority": "次要改进", overkill: "供给过度" },
    crosshairs: { mean: "各点均值", median: "各点中位数", midpoint: "量表中点", target: "目标值" },
    importanceBy: {
      expectation: "各题项的期望均值",
      points: "受访者分配给各维度的权重分占比均值",
      correlation: "推导：各属性绩效与总体满意度的相关系数（Pearson r）",
      stated: "各属性的重要性评分均值",
      given: "表格中给出的数值",
    },
    columns: {
      attribute: { title: "属性" },
      dimension: { title: "维度" },
      nImportance: { title: "重要性 n", definition: "重要性所依据的人数" },
      nPerformance: { title: "绩效 n", definition: "绩效所依据的人数" },
      importance: { title: "重要性", definition: "见“计算方法”" },
      performance: { title: "绩效", definition: "答案均值，反向题已反转" },
      quadrant: { title: "象限", definition: "等于或高于十字线记为高" },
      stays: { title: "稳定率", definition: "重抽样中该属性留在原象限的比例" },
      crosshair: { title: "十字线" },
      used: { title: "采用" },
      underMean: { title: "按均值" },
      underMedian: { title: "按中位数" },
      underMidpoint: { title: "按中点" },
      underTarget: { title: "按目标" },
      stated: { title: "陈述重要性", definition: "受访者表示的重要性" },
      derived: { title: "推导重要性", definition: "与总体满意度的相关系数" },
      statedRank: { title: "陈述排名", definition: "1 为最重要" },
      derivedRank: { title: "推导排名" },
      derivedQuadrant: { title: "按推导的象限" },
    },
    tables: {
      attributes: "各属性",
      crosshair: "十字线",
      flips: "换用其他十字线会改变象限的属性",
      statedDerived: "陈述重要性与推导重要性对照",
    },
    used: "本次采用",
    chart: {
      title: "重要性与绩效",
      alt: "各属性的散点图：向右为绩效，向上为重要性，由十字线分成四个象限。",
      x: "绩效",
      y: {
        expectation: "重要性（期望）",
        points: "重要性（权重分占比）",
        correlation: "重要性（与满意度的相关）",
        stated: "重要性（陈述）",
        given: "重要性",
      },
    },
    headlines: {
      concentrate: (names, of) => `${of} 个属性中有 ${names.length} 个重要而做得不够，应重点改进：${chinese(names)}。`,
      noneToConcentrate: (of) => `${of} 个属性中，没有一个既比十字线重要又做得不够。`,
      keepUp: (names) => `重要且做得好，应继续保持：${chinese(names)}。`,
      firm: (firm, of, unsure, resamples) =>
        `对受访者重抽样 ${resamples} 次，${of} 个属性中有 ${firm} 个在至少 90% 的次数中留在原象限${unsure.length === 0 ? "。" : `；把握较小的有：${chinese(unsure)}。`}`,
      flips: (under, of) =>
        `换用其他十字线，${of} 个属性中会改变象限的有：${under.map(({ crosshair, count }) => `按${crosshair} ${count} 个`).join("，")}。`,
      noFlips: (of) => `无论采用哪种十字线，${of} 个属性的象限都不变。`,
      disagreement: (names, outcome) => `受访者所说的重要性与“${outcome}”所反映的不一致：按推导重要性，${chinese(names)}会落在其他象限。`,
    },
    notes: {
      leftOut: (names) => `缺少重要性或绩效、未能列入：${chinese(names)}。`,
      noStability: "调查规模太大，无法即时重抽样，因此不显示稳定率。",
    },
    method: {
      importance: "重要性",
      crosshair: "十字线",
      crosshairText: (name) => `${name}；等于或高于十字线记为高`,
      means: "均值",
      meansText: "各列按自身的有效答案计算，因此重要性与绩效的 n 可能不同",
      stability: "把握程度",
      stabilityText: (resamples, seed) => `对受访者有放回地重抽样 ${resamples} 次，随机种子 ${seed}；每次重新计算十字线`,
      references: "Martilla 和 James（1977），Journal of Marketing 41，77–79",
    },
  },
};
