import { describe, expect, it } from "vitest";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { Report } from "../../../src/report/tree";
import type { Grid } from "../../../src/survey/grid";
import { expectClose, expectP } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

interface Moments {
  readonly group: string;
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly median: number;
}
interface Anova {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly omega_sq: number;
  readonly epsilon_sq: number;
}
interface RSet {
  readonly n: number;
  readonly groups: readonly Moments[];
  readonly anova: Anova;
  readonly welch_anova: Pick<Anova, "f" | "df1" | "df2" | "p">;
  readonly kruskal_wallis: {
    readonly h_tie_corrected: number;
    readonly df: number;
    readonly p: number;
    readonly epsilon_sq_h_over_n_minus_1: number;
  };
  readonly tukey_kramer: readonly {
    readonly pair: string;
    readonly diff: number;
    readonly ci_low: number;
    readonly ci_high: number;
    readonly p_adj: number;
  }[];
  readonly games_howell: readonly {
    readonly a: string;
    readonly b: string;
    readonly diff_b_minus_a: number;
    readonly p: number;
    readonly ci_low: number;
    readonly ci_high: number;
  }[];
  readonly dunn_holm: readonly { readonly a: string; readonly b: string; readonly p: number; readonly p_holm: number }[];
  readonly welch_pairs: {
    readonly pairs: readonly (readonly [string, string])[];
    readonly p: readonly number[];
    readonly holm: readonly number[];
    readonly bh: readonly number[];
  };
}
interface TwoGroups {
  readonly diff: number;
  readonly welch: { readonly p: number; readonly ci_low: number; readonly ci_high: number };
  readonly hedges_g_exact_gamma: number;
}

const { sets } = golden("groups.json") as { readonly sets: Readonly<Record<string, RSet>> & { readonly osat_W1_W2: TwoGroups } };
const servqual = csvGrid("servqual_raw.csv");
const wording = { questionnaire: "servqual-1988", outcome: "osat" };
const cases: readonly [string, Grid, RawOptions][] = [
  ["osat_by_site", servqual, { ...wording, groups: ["site"] }],
  ["osat_by_age", servqual, { ...wording, groups: ["age_group"] }],
  ["plantgrowth", csvGrid("plantgrowth.csv"), { outcome: "weight", groups: ["group"] }],
];

function expected(name: string): RSet {
  const found = sets[name];
  if (!found) throw new Error(`R has no set ${name}.`);
  return found;
}

function numbers(report: Report, table: string, row: string): (column: string) => unknown {
  return (column) => cellOf(tableOf(report, table), row, column);
}

describe.each(cases)("the comparison of %s agrees with R", (name, grid, options) => {
  const r = expected(name);

  it("in the groups and in Welch's test of all of them", () => {
    const report = completeReport(grid, "compare", options);
    expect(tableOf(report, "groups").rows.map(({ id }) => id)).toEqual(r.groups.map(({ group }) => group));
    for (const { group, n, mean, sd, ci_low: low, ci_high: high, median } of r.groups) {
      const cell = numbers(report, "groups", group);
      expect(cell("n")).toBe(n);
      expectClose(cell("mean"), mean);
      expectClose(cell("sd"), sd);
      expectClose(cell("ciLow"), low);
      expectClose(cell("ciHigh"), high);
      expectClose(cell("median"), median);
    }
    const cell = numbers(report, "test", String((options.groups as string[])[0]));
    expect(cell("n")).toBe(r.n);
    expectClose(cell("statistic"), r.welch_anova.f);
    expectClose(cell("df1"), r.welch_anova.df1);
    expectClose(cell("df2"), r.welch_anova.df2);
    expectP(cell("p"), r.welch_anova.p);
    expectClose(cell("omegaSquared"), r.anova.omega_sq);
    expectClose(cell("epsilonSquared"), r.anova.epsilon_sq);
  });

  it("in every pair by Games-Howell, Welch's t, Holm and Benjamini-Hochberg", () => {
    const [holm, bh] = ["holm", "bh"].map((adjustment) => completeReport(grid, "compare", { ...options, adjustment }));
    if (!holm || !bh) throw new Error("no report");
    expect(tableOf(holm, "pairs").rows.map(({ id }) => id)).toEqual(r.games_howell.map(({ a, b }) => `${a}-${b}`));
    for (const { a, b, diff_b_minus_a: difference, ci_low: low, ci_high: high, p } of r.games_howell) {
      const cell = numbers(holm, "pairs", `${a}-${b}`);
      expectClose(cell("difference"), difference);
      expectClose(cell("ciLow"), low, 1e-5);
      expectClose(cell("ciHigh"), high, 1e-5);
      expectClose(cell("pGamesHowell"), p, 1e-5);
    }
    r.welch_pairs.pairs.forEach(([a, b], at) => {
      expectP(numbers(holm, "pairs", `${a}-${b}`)("p"), r.welch_pairs.p[at] as number);
      expectP(numbers(holm, "pairs", `${a}-${b}`)("pAdjusted"), r.welch_pairs.holm[at] as number);
      expectP(numbers(bh, "pairs", `${a}-${b}`)("pAdjusted"), r.welch_pairs.bh[at] as number);
    });
  });

  it("under equal variances", () => {
    const report = completeReport(grid, "compare", { ...options, method: "anova" });
    const cell = numbers(report, "test", String((options.groups as string[])[0]));
    expectClose(cell("statistic"), r.anova.f);
    expectClose(cell("df2"), r.anova.df2);
    expectP(cell("p"), r.anova.p);
    r.tukey_kramer.forEach(({ diff, ci_low: low, ci_high: high, p_adj: p }, at) => {
      const { a, b } = r.games_howell[at] as { a: string; b: string };
      const pair = numbers(report, "pairs", `${a}-${b}`);
      expectClose(pair("difference"), diff);
      expectClose(pair("ciLow"), low, 1e-5);
      expectClose(pair("ciHigh"), high, 1e-5);
      expectClose(pair("pTukey"), p, 1e-5);
    });
  });

  it("by ranks", () => {
    const report = completeReport(grid, "compare", { ...options, method: "kruskal-wallis" });
    const cell = numbers(report, "test", String((options.groups as string[])[0]));
    expectClose(cell("statistic"), r.kruskal_wallis.h_tie_corrected);
    expectClose(cell("df1"), r.kruskal_wallis.df);
    expectP(cell("p"), r.kruskal_wallis.p);
    expectClose(cell("epsilonSquared"), r.kruskal_wallis.epsilon_sq_h_over_n_minus_1);
    for (const { a, b, p, p_holm: holm } of r.dunn_holm) {
      expectP(numbers(report, "pairs", `${a}-${b}`)("p"), p);
      expectP(numbers(report, "pairs", `${a}-${b}`)("pAdjusted"), holm);
    }
  });
});

describe("the comparison of two groups agrees with R", () => {
  it("in the interval, p and Hedges' g of their one pair", () => {
    const report = completeReport(servqual, "compare", { ...wording, groups: ["wave"], wave: false });
    const cell = numbers(report, "pairs", "W1-W2");
    const { diff, welch, hedges_g_exact_gamma: g } = sets.osat_W1_W2;
    expectClose(cell("difference"), -diff);
    expectClose(cell("ciLow"), -welch.ci_high, 1e-9);
    expectClose(cell("ciHigh"), -welch.ci_low, 1e-9);
    expectP(cell("p"), welch.p);
    expectP(cell("pAdjusted"), welch.p);
    expectClose(cell("hedgesG"), -g);
    expect(report.blocks.some(({ id }) => id === "rest")).toBe(false);
  });
});
