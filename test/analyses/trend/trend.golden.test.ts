import { describe, expect, it } from "vitest";
import { expectClose, expectP } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

interface Line {
  readonly intercept: number;
  readonly slope: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly r2: number;
}
interface Welch {
  readonly p: number;
  readonly ci_low: number;
  readonly ci_high: number;
}
interface Difference {
  readonly diff: number;
  readonly welch: Welch;
}
interface Trend {
  readonly sat: {
    readonly periods: readonly { n: number; mean: number; sd: number; ci_low: number; ci_high: number }[];
    readonly ols_on_period_means: Line;
    readonly wls_on_period_means_weights_n: Line;
    readonly ols_on_respondents: Line;
    readonly theil_sen_slope_of_means: number;
    readonly mann_kendall: { S: number; z_continuity: number; p_normal: number; tau: number; p_exact: number };
    readonly last_minus_first: Difference;
    readonly successive: readonly Difference[];
    readonly successive_p_holm: readonly number[];
    readonly moving_average_3_centered: readonly (number | null)[];
    readonly moving_average_3_trailing: readonly (number | null)[];
  };
  readonly servqual_wave_difference: {
    readonly overall_gap: Difference & { readonly n_a: number; readonly n_b: number; readonly mean_a: number; readonly mean_b: number };
    readonly dims: Readonly<Record<string, Difference>>;
  };
}

const r = golden("trend.json") as Trend;
const report = completeReport(csvGrid("trend.csv"), "trend", { outcome: "sat", wave: "period" });
const periods = tableOf(report, "waves").rows.map(({ id }) => id);
const cell = (table: string, row: string, column: string): unknown => cellOf(tableOf(report, table), row, column);

describe("the trend of trend.csv agrees with R", () => {
  it("in every wave, and in the moving averages", () => {
    expect(periods[0]).toBe("2022-Q1");
    expect(periods.length).toBe(r.sat.periods.length);
    r.sat.periods.forEach(({ n, mean, sd, ci_low: low, ci_high: high }, at) => {
      const wave = periods[at] ?? "";
      expect(cell("waves", wave, "n")).toBe(n);
      expectClose(cell("waves", wave, "mean"), mean);
      expectClose(cell("waves", wave, "sd"), sd);
      expectClose(cell("waves", wave, "ciLow"), low);
      expectClose(cell("waves", wave, "ciHigh"), high);
      for (const [column, averages] of [
        ["movingAverage", r.sat.moving_average_3_centered],
        ["trailingAverage", r.sat.moving_average_3_trailing],
      ] as const) {
        const average = averages[at];
        if (typeof average === "number") expectClose(cell("waves", wave, column), average);
        else expect(cell("waves", wave, column)).toHaveProperty("notComputable");
      }
    });
  });

  it("in every change since the wave before, and since the first", () => {
    r.sat.successive.forEach(({ diff, welch }, at) => {
      const wave = periods[at + 1] ?? "";
      expectClose(cell("changes", wave, "difference"), diff);
      expectClose(cell("changes", wave, "ciLow"), welch.ci_low);
      expectClose(cell("changes", wave, "ciHigh"), welch.ci_high);
      expectP(cell("changes", wave, "p"), welch.p);
      expectP(cell("changes", wave, "pHolm"), r.sat.successive_p_holm[at] as number);
      expect(cell("changes", wave, "verdict")).toMatchObject({ code: "none" });
    });
    const last = periods.at(-1) ?? "";
    const { diff, welch } = r.sat.last_minus_first;
    expectClose(cell("changes", last, "sinceFirst"), diff);
    expectClose(cell("changes", last, "sinceFirstLow"), welch.ci_low);
    expectClose(cell("changes", last, "sinceFirstHigh"), welch.ci_high);
    expectP(cell("changes", last, "sinceFirstP"), welch.p);
  });

  it.each([
    ["olsMeans", r.sat.ols_on_period_means],
    ["wlsMeans", r.sat.wls_on_period_means_weights_n],
    ["olsRespondents", r.sat.ols_on_respondents],
  ] as const)("in the line %s", (row, line) => {
    expectClose(cell("slope", row, "slope"), line.slope);
    expectClose(cell("slope", row, "intercept"), line.intercept);
    expectClose(cell("slope", row, "ciLow"), line.ci_low);
    expectClose(cell("slope", row, "ciHigh"), line.ci_high);
    expectClose(cell("slope", row, "t"), line.t);
    expectClose(cell("slope", row, "df"), line.df);
    expectP(cell("slope", row, "p"), line.p);
    expectClose(cell("slope", row, "r2"), line.r2);
  });

  it("in the Theil-Sen slope and the Mann-Kendall test", () => {
    const { S, z_continuity: z, p_normal: p, tau, p_exact: exact } = r.sat.mann_kendall;
    expectClose(cell("slope", "theilSen", "slope"), r.sat.theil_sen_slope_of_means);
    expect(cell("slope", "mannKendall", "s")).toBe(S);
    expectClose(cell("slope", "mannKendall", "t"), z);
    expectP(cell("slope", "mannKendall", "p"), p);
    expectClose(cell("slope", "mannKendall", "tau"), tau);
    expectP(cell("slope", "mannKendall", "pExact"), exact);
  });
});

describe("the change of the SERVQUAL gap agrees with R", () => {
  const servqual = completeReport(csvGrid("servqual_raw.csv"), "trend", { questionnaire: "servqual-1988", wave: "wave" });
  const split = tableOf(servqual, "split");

  it("overall, in the waves of the gap and in the split", () => {
    const { diff, welch, n_a: later, n_b: earlier, mean_a: mean } = r.servqual_wave_difference.overall_gap;
    const waves = tableOf(servqual, "gap-waves");
    expect([cellOf(waves, "W1", "n"), cellOf(waves, "W2", "n")]).toEqual([earlier, later]);
    expectClose(cellOf(waves, "W2", "mean"), mean);
    for (const [table, column] of [
      [tableOf(servqual, "gap-changes"), "difference"],
      [split, "change"],
    ] as const) {
      const row = table === split ? "gap" : "W2";
      expectClose(cellOf(table, row, column), diff);
      expectClose(cellOf(table, row, "ciLow"), welch.ci_low);
      expectClose(cellOf(table, row, "ciHigh"), welch.ci_high);
      expectP(cellOf(table, row, "p"), welch.p);
    }
  });

  it("by dimension, split exactly into perception and expectation", () => {
    for (const [name, { diff, welch }] of Object.entries(r.servqual_wave_difference.dims)) {
      const row = name.replace("gap_", "").toLowerCase();
      expectClose(cellOf(split, row, "change"), diff);
      expectP(cellOf(split, row, "p"), welch.p);
      const parts = (cellOf(split, row, "byPerception") as number) + (cellOf(split, row, "byExpectation") as number);
      expectClose(parts, diff, 1e-12);
      const ratio = (cellOf(split, row, "ratioByPerception") as number) + (cellOf(split, row, "ratioByExpectation") as number);
      expectClose(ratio, cellOf(split, row, "ratioChange") as number, 1e-12);
    }
  });
});
