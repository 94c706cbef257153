import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as survey from "../../src/functions/functions";
import { expectClose, expectP } from "../agreement/closeTo";
import { golden } from "../agreement/files";
import { fakeRuntime } from "./fakeRuntime";
import { column, columnsOf, lineOf, linesOf, numbered } from "./ranges";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

describe("comparisons, rankings and scores agree with R", () => {
  const { sets } = golden("groups.json") as {
    readonly sets: {
      readonly osat_W1_W2: Readonly<Record<"n_a" | "n_b" | "mean_a" | "mean_b" | "diff", number>> & {
        readonly welch: Readonly<Record<"t" | "df" | "p" | "ci_low" | "ci_high", number>>;
      };
      readonly dims_wave_tests: Readonly<Record<"p_welch" | "holm" | "bh" | "bonferroni" | "hochberg", readonly number[]>>;
    };
  };

  test("SURVEY.COMPARE on two waves", () => {
    const expected = sets.osat_W1_W2;
    const rows = columnsOf("servqual_clean_reversed.csv", ["wave", "osat"]);
    const wave = (name: string): unknown[][] => rows.filter(([own]) => own === name).map(([, answer]) => [answer]);
    const line = lineOf(survey.COMPARE(wave("W1"), wave("W2")));
    expect([line.n1, line.n2]).toEqual([expected.n_a, expected.n_b]);
    expectClose(line.mean1, expected.mean_a);
    expectClose(line.mean2, expected.mean_b);
    expectClose(line.difference, expected.diff);
    expectClose(line.t, expected.welch.t);
    expectClose(line.df, expected.welch.df);
    expectP(line.p, expected.welch.p);
    expectClose(line.ciLow, expected.welch.ci_low);
    expectClose(line.ciHigh, expected.welch.ci_high);
  });

  test.each(["holm", "hochberg", "bonferroni", "bh"] as const)("SURVEY.ADJUST by %s", (method) => {
    const { p_welch: p, ...adjusted } = sets.dims_wave_tests;
    const ours = survey.ADJUST(column(p), method);
    adjusted[method].forEach((expected, place) => expectP(ours[place]?.[0], expected));
  });

  test("SURVEY.CONCORDANCE is Friedman's W of the scores that people gave seven categories", () => {
    const { repeated_measures_friedman: expected } = golden("custorient.json") as {
      readonly repeated_measures_friedman: Readonly<Record<string, number>>;
    };
    const sizes = [7, 5, 4, 7, 4, 7, 6];
    const scores = sizes.map((size, category) =>
      survey.SCORE(columnsOf("custorient.csv", numbered(`C${category + 1}_`, 1, size)), 1, 5).map(([score]) => score),
    );
    // The highest score gets rank 1; whoever lacks a score ranks nothing.
    const people = scores[0]?.map((_, person) => scores.map((own) => own[person])) ?? [];
    const ranks = people.map((own) =>
      own.map((score) => (own.includes("") ? "" : 1 + own.filter((other) => Number(other) > Number(score)).length + ties(own, score) / 2)),
    );
    const line = lineOf(survey.CONCORDANCE(ranks, true));
    expect(line.members).toBe(expected.n);
    expectClose(line.chiSquare, expected.chi2 ?? NaN);
    expect(line.df).toBe(expected.df);
    expectP(line.p, expected.p ?? NaN);
    expectClose(line.w, (expected.chi2 ?? NaN) / ((expected.n ?? NaN) * (expected.df ?? NaN)));
  });

  test("SURVEY.SCORE gives the mean of each category that R finds", () => {
    const { categories } = golden("custorient.json") as {
      readonly categories: Readonly<
        Record<string, { readonly k: number; readonly mean_available_half: { readonly n: number; readonly mean: number } }>
      >;
    };
    for (const [name, { k, mean_available_half: expected }] of Object.entries(categories)) {
      const scores = survey
        .SCORE(columnsOf("custorient.csv", numbered(`${name}_`, 1, k)), 1, 5)
        .flat()
        .filter((score) => score !== "");
      expect(scores).toHaveLength(expected.n);
      expectClose(scores.reduce((sum: number, score) => sum + Number(score), 0) / scores.length, expected.mean);
    }
  });

  test("SURVEY.FLAGS: missing answers, longest runs and spreads of 300 respondents", () => {
    const { perception_raw: expected } = golden("careless.json") as {
      readonly perception_raw: {
        readonly rows: readonly {
          readonly id: string;
          readonly n_missing: number;
          readonly longstring: number;
          readonly irv: number | null;
        }[];
        readonly flag_longstring_ge_half_k: readonly string[];
      };
    };
    const lines = linesOf(survey.FLAGS(columnsOf("servqual_clean_not_reversed.csv", numbered("P", 1, 22)), 1, 7, true));
    expect(lines).toHaveLength(expected.rows.length);
    expected.rows.forEach((row, place) => {
      const line = lines[place] ?? {};
      expect([line.missing, line.longestRun]).toEqual([row.n_missing, row.longstring]);
      if (row.irv !== null) expectClose(line.spread, row.irv);
      expect(String(line.flags).split(" ").includes("straight-line")).toBe(expected.flag_longstring_ge_half_k.includes(row.id));
    });
  });
});

function ties(scores: readonly unknown[], score: unknown): number {
  return scores.filter((other) => other === score).length - 1;
}
