import type { ColumnHeading } from "./columnHeading";
import type { Language } from "./language";

/** Columns that weighted tables have beside their own, and those of the tables of weights. */
export type WeightingColumn =
  | "effectiveN"
  | "seLinearised"
  | "shareSeLinearised"
  | "respondents"
  | "leftOut"
  | "designEffect"
  | "lowest"
  | "highest"
  | "rounds"
  | "column"
  | "group"
  | "n"
  | "target"
  | "unweighted"
  | "weighted";

interface Cost {
  readonly n: number;
  readonly effective: string;
  readonly designEffect: string;
  readonly lowest: string;
  readonly highest: string;
}

/** What is said of case weights, alike in all analyses. */
export interface WeightingMessages {
  readonly columns: Readonly<Record<WeightingColumn, ColumnHeading>>;
  readonly tables: { readonly weighting: string; readonly margins: string };
  readonly noRounds: string;
  readonly noWeight: string;
  readonly shareAxis: string;
  readonly notes: {
    /** @param columns of the margins; empty where the weights are a column's */
    readonly weighted: (given: Cost & { readonly columns: readonly string[]; readonly base: string | undefined }) => string;
    /** @param groups without a target, by column */
    readonly leftOut: (count: number, groups: readonly { readonly column: string; readonly names: readonly string[] }[]) => string;
    readonly ignored: string;
    /** Weights of questions that are derived from answers. */
    readonly derived: string;
    readonly ranks: string;
  };
  readonly method: {
    readonly term: string;
    readonly ofColumn: (header: string) => string;
    readonly raked: (margins: readonly string[], base: string | undefined, rounds: number) => string;
    readonly margin: (column: string, levels: readonly string[]) => string;
    readonly cost: (given: Cost) => string;
    readonly use: Readonly<Record<"effective" | "regression" | "resampled" | "none", string>>;
    readonly references: string;
  };
}

export const weightingMessages: Readonly<Record<Language, WeightingMessages>> = {
  en: {
    columns: {
      effectiveN: { title: "Effective n", definition: "Kish: (sum of weights)² / sum of squared weights, over those who answered" },
      seLinearised: {
        title: "SE (linearised)",
        definition: "standard error of the weighted figure by Taylor linearisation, as survey packages give it",
      },
      shareSeLinearised: {
        title: "SE of share (linearised)",
        definition: "standard error of the weighted share by Taylor linearisation, as survey packages give it",
      },
      respondents: { title: "Respondents", definition: "with a weight above 0" },
      leftOut: { title: "Left out", definition: "respondents without a weight" },
      designEffect: { title: "Design effect", definition: "respondents / effective n" },
      lowest: { title: "Smallest weight", definition: "in multiples of the mean weight" },
      highest: { title: "Largest weight", definition: "in multiples of the mean weight" },
      rounds: { title: "Rounds", definition: "until every share was within 10⁻¹² of its target" },
      column: { title: "Column" },
      group: { title: "Group" },
      n: { title: "n", definition: "respondents with a weight" },
      target: { title: "Population", definition: "share as given in the option margins" },
      unweighted: { title: "Unweighted", definition: "share of the respondents with a weight" },
      weighted: { title: "Weighted", definition: "share with the weights" },
    },
    tables: { weighting: "Case weights", margins: "Sample and population" },
    shareAxis: "weighted share of those who answered",
    noRounds: "the weights are given, not raked",
    noWeight: "no weight: in no group of a margin, or none given",
    notes: {
      weighted: ({ n, effective, designEffect, lowest, highest, columns, base }) => {
        const source =
          columns.length === 0
            ? `Figures are weighted with the column "${base ?? ""}"`
            : `Figures are weighted so that ${and(columns)} ${columns.length === 1 ? "has" : "have"} the shares of the population`;
        return `${source}: ${n} respondents tell as much as ${effective} of equal weight (design effect ${designEffect}); weights run from ${lowest} to ${highest} times their mean. n counts people.`;
      },
      leftOut: (count, groups) => {
        const who = groups.map(({ column, names }) => `${column}: ${names.join(", ")}`);
        const because = who.length > 0 ? ` No share of the population is given for ${who.join("; ")}.` : "";
        return `${count === 1 ? "1 respondent has no weight and is" : `${count} respondents have no weight and are`} left out of all figures here.${because}`;
      },
      ignored:
        "Case weights are not used here: every respondent counts once, so these figures describe the people who answered, not the population.",
      derived: "The weights of the questions are derived with every respondent counting once; scores and intervals use the case weights.",
      ranks: "The test by ranks takes no case weights: it counts every respondent once.",
    },
    method: {
      term: "Case weights",
      ofColumn: (header) => `column "${header}"`,
      raked: (margins, base, rounds) =>
        `raked (iterative proportional fitting, ${rounds === 1 ? "1 round" : `${rounds} rounds`}) from ${base === undefined ? "equal weights" : `the column "${base}"`} to ${margins.join("; ")}`,
      margin: (column, levels) => `${column}: ${levels.join(", ")}`,
      cost: ({ n, effective, designEffect, lowest, highest }) =>
        `${n} respondents, Kish's effective n ${effective}, design effect ${designEffect}, weights from ${lowest} to ${highest} times their mean`,
      use: {
        effective:
          "means and shares are weighted; intervals and tests take Kish's effective n of those who answered instead of n, variances are reliability-weighted",
        regression: "sums and products are weighted; n is the number of respondents",
        resampled: "means, correlations and models are weighted, and in resamples each draw counts with its weight",
        none: "not used: every respondent counts once",
      },
      references: " (Deming and Stephan 1940; Kish 1965)",
    },
  },
  "zh-CN": {
    columns: {
      effectiveN: { title: "有效样本量", definition: "Kish：作答者权重之和的平方 ÷ 权重平方和" },
      seLinearised: { title: "线性化标准误", definition: "加权结果的泰勒线性化标准误，与抽样调查软件一致" },
      shareSeLinearised: { title: "比例的线性化标准误", definition: "加权比例的泰勒线性化标准误，与抽样调查软件一致" },
      respondents: { title: "受访者", definition: "权重大于 0 的人数" },
      leftOut: { title: "未计入", definition: "没有权重的受访者" },
      designEffect: { title: "设计效应", definition: "受访者人数 ÷ 有效样本量" },
      lowest: { title: "最小权重", definition: "相当于平均权重的倍数" },
      highest: { title: "最大权重", definition: "相当于平均权重的倍数" },
      rounds: { title: "迭代轮数", definition: "直到每个比例与目标相差不超过 10⁻¹²" },
      column: { title: "列" },
      group: { title: "组别" },
      n: { title: "n", definition: "有权重的受访者" },
      target: { title: "总体", definition: "选项 margins 给定的比例" },
      unweighted: { title: "加权前", definition: "在有权重的受访者中所占比例" },
      weighted: { title: "加权后", definition: "加权后的比例" },
    },
    tables: { weighting: "个案权重", margins: "样本与总体" },
    shareAxis: "占作答者的加权比例",
    noRounds: "权重为给定值，未做迭代加权",
    noWeight: "没有权重：不属于任何给定比例的组别，或未填写",
    notes: {
      weighted: ({ n, effective, designEffect, lowest, highest, columns, base }) => {
        const source = columns.length === 0 ? `结果按“${base ?? ""}”列加权` : `结果经过加权，使${columns.join("、")}的构成与总体一致`;
        return `${source}：${n} 位受访者的信息量相当于等权重的 ${effective} 人（设计效应 ${designEffect}）；权重为平均权重的 ${lowest} 至 ${highest} 倍。n 为实际人数。`;
      },
      leftOut: (count, groups) => {
        const who = groups.map(({ column, names }) => `${column}（${names.join("、")}）`);
        const because = who.length > 0 ? `以下组别没有给定总体比例：${who.join("；")}。` : "";
        return `${count} 位受访者没有权重，未计入这里的任何结果。${because}`;
      },
      ignored: "这里不使用个案权重：每位受访者计一次，因此结果反映的是作答者，而非总体。",
      derived: "题项权重按每位受访者计一次推导；得分和区间使用个案权重。",
      ranks: "秩检验不使用个案权重：每位受访者计一次。",
    },
    method: {
      term: "个案权重",
      ofColumn: (header) => `“${header}”列`,
      raked: (margins, base, rounds) =>
        `以${base === undefined ? "等权重" : `“${base}”列`}为起点，迭代比例加权（${rounds} 轮）至：${margins.join("；")}`,
      margin: (column, levels) => `${column}：${levels.join("、")}`,
      cost: ({ n, effective, designEffect, lowest, highest }) =>
        `${n} 位受访者，Kish 有效样本量 ${effective}，设计效应 ${designEffect}，权重为平均权重的 ${lowest} 至 ${highest} 倍`,
      use: {
        effective: "均值和比例经过加权；区间和检验用作答者的 Kish 有效样本量代替 n，方差按信度权重计算",
        regression: "各项和与乘积经过加权；n 为受访者人数",
        resampled: "均值、相关和模型均加权；重抽样中每次抽取也按权重计",
        none: "不使用：每位受访者计一次",
      },
      references: "（Deming 和 Stephan，1940；Kish，1965）",
    },
  },
};

function and(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;
}
