import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as survey from "../../src/functions/functions";
import { expectClose, expectP } from "../agreement/closeTo";
import { golden } from "../agreement/files";
import { fakeRuntime } from "./fakeRuntime";
import { column, columnsOf, lineOf, linesOf, numbered } from "./ranges";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

interface Estimate {
  readonly n: number;
  readonly mean: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly p: number;
}

interface Share {
  readonly x: number;
  readonly n: number;
  readonly p: number;
  readonly wilson_low: number;
  readonly wilson_high: number;
}

const dimensionItems: Readonly<Record<string, readonly [number, number]>> = {
  Tangibles: [1, 4],
  Reliability: [5, 9],
  Responsiveness: [10, 13],
  Assurance: [14, 17],
  Empathy: [18, 22],
};
const points = ["W1", "W2", "W3", "W4", "W5"];
const block = (letter: string, file = "servqual_clean_not_reversed.csv"): unknown[][] => columnsOf(file, numbered(letter, 1, 22));

describe("SURVEY.SERVQUAL agrees with R", () => {
  const { full } = golden("servqual.json") as {
    readonly full: {
      readonly dimensions: { readonly rule_half_item_gaps: { readonly results: Readonly<Record<string, Estimate>> } };
      readonly overall: Readonly<Record<string, Estimate>>;
    };
  };

  test("on every dimension, with the interval and p", () => {
    const lines = linesOf(survey.SERVQUAL(block("E"), block("P"), 1988, undefined, true));
    Object.entries(full.dimensions.rule_half_item_gaps.results).forEach(([name, expected], place) => {
      const line = lines[place] ?? {};
      expect(line.dimension).toBe(name.toLowerCase());
      expect(line.n).toBe(expected.n);
      expectClose(line.gap, expected.mean);
      expectClose(line.ciLow, expected.ci_low);
      expectClose(line.ciHigh, expected.ci_high);
      expectP(line.p, expected.p);
    });
  });

  test("overall, unweighted and weighted with the respondents' own points", () => {
    const weights = columnsOf("servqual_clean_not_reversed.csv", points);
    const lines = linesOf(survey.SERVQUAL(block("E"), block("P"), 1988, weights, true));
    const expectLine = (id: string, expected: Estimate | undefined): void => {
      const line = lines.find(({ dimension }) => dimension === id) ?? {};
      expect(line.n).toBe(expected?.n);
      expectClose(line.gap, expected?.mean ?? NaN);
      expectClose(line.ciLow, expected?.ci_low ?? NaN);
      expectClose(line.ciHigh, expected?.ci_high ?? NaN);
      expectP(line.p, expected?.p ?? NaN);
    };
    expectLine("overallDimensions", full.overall.unweighted_half);
    expectLine("overallWeighted", full.overall.weighted_individual_half);
  });
});

describe("reliability agrees with R", () => {
  const { scales } = golden("reliability.json") as {
    readonly scales: Readonly<
      Record<
        string,
        {
          readonly n_listwise: number;
          readonly alpha_raw: number;
          readonly alpha_feldt_ci95: { readonly ci_low: number; readonly ci_high: number };
          readonly omega: { readonly minres: { readonly omega_total_observed_var: number } };
          readonly items: readonly {
            readonly mean: number;
            readonly sd: number;
            readonly r_drop: number;
            readonly alpha_if_deleted: number;
          }[];
        }
      >
    >;
  };
  const turned = new Set([10, 11, 12, 13, 18, 19, 20, 21, 22]);
  const cases = ["E", "P"].flatMap((letter) =>
    Object.entries(dimensionItems).map(([name, [first, last]]) => ({
      scale: `servqual_${letter}_${name}`,
      answers: columnsOf("servqual_clean_not_reversed.csv", numbered(letter, first, last)),
      keys: [numbered("", first, last).map((item) => (turned.has(Number(item)) ? -1 : 1))],
      ends: [1, 7] as const,
    })),
  );
  const employee = {
    scale: "employee23",
    answers: columnsOf("employee.csv", numbered("Q", 1, 23)),
    keys: [numbered("", 1, 23).map((item) => (["5", "14", "21"].includes(item) ? -1 : 1))],
    ends: [0, 3] as const,
  };

  test.each([...cases, employee])("on $scale", ({ scale, answers, keys, ends: [low, high] }) => {
    const expected = scales[scale];
    if (!expected) throw new Error(`R has no ${scale}.`);
    const line = lineOf(survey.ALPHA(answers, low, high, keys, true));
    expect([line.items, line.n]).toEqual([expected.items.length, expected.n_listwise]);
    expectClose(line.alpha, expected.alpha_raw);
    expectClose(line.ciLow, expected.alpha_feldt_ci95.ci_low);
    expectClose(line.ciHigh, expected.alpha_feldt_ci95.ci_high);
    expect(survey.ALPHA(answers, low, high, keys)).toEqual([[line.alpha]]);
    // psych's search stops early: off by up to 4e-7.
    expectClose(survey.OMEGA(answers, low, high, keys)[0]?.[0], expected.omega.minres.omega_total_observed_var, 1e-6);
    const items = linesOf(survey.ITEMREST(answers, low, high, keys));
    expect(items.map(({ item }) => item)).toEqual(expected.items.map((_, place) => place + 1));
    expected.items.forEach((item, place) => {
      expectClose(items[place]?.mean, item.mean);
      expectClose(items[place]?.sd, item.sd);
      expectClose(items[place]?.itemRest, item.r_drop);
      expectClose(items[place]?.alphaIfDeleted, item.alpha_if_deleted);
    });
  });
});

describe("SURVEY.DRIVERS agrees with R", () => {
  const { sets } = golden("drivers.json") as {
    readonly sets: Readonly<
      Record<
        string,
        {
          readonly outcome: string;
          readonly predictors: readonly string[];
          readonly r2: number;
          readonly predictor_results: readonly {
            readonly beta: number;
            readonly r_xy: number;
            readonly relative_weight: number;
            readonly lmg: number;
          }[];
        }
      >
    >;
  };

  test.each([
    ["attitude", "attitude.csv", 1e-9],
    ["swiss", "swiss.csv", 1e-9],
    ["longley_near_singular", "longley.csv", 1e-8],
    ["servqual_13P_osat", "servqual_clean_reversed.csv", 1e-9],
    ["servqual_22P_osat", "servqual_clean_reversed.csv", 1e-9],
  ] as const)("on %s, by every method", (name, file, tolerance) => {
    const expected = sets[name];
    if (!expected) throw new Error(`R has no ${name}.`);
    const [drivers, outcome] = [columnsOf(file, expected.predictors), columnsOf(file, [expected.outcome])];
    const by = (method: string): Record<string, unknown>[] => linesOf(survey.DRIVERS(drivers, outcome, method));
    const [shapley, weights, beta, correlation] = [by(""), by("weights"), by("beta"), by("correlation")];
    expected.predictor_results.forEach((predictor, place) => {
      expectClose(shapley[place]?.importance, predictor.lmg, tolerance);
      expectClose(shapley[place]?.share, predictor.lmg / expected.r2, tolerance);
      expectClose(weights[place]?.importance, predictor.relative_weight, tolerance);
      expectClose(beta[place]?.importance, predictor.beta, tolerance);
      expectClose(correlation[place]?.importance, predictor.r_xy, tolerance);
      expectClose(shapley[place]?.correlation, predictor.r_xy, tolerance);
      expect([beta[place]?.share, correlation[place]?.share]).toEqual(["", ""]);
    });
  });
});

describe("quadrants, zones and the index agree with R", () => {
  test("SURVEY.QUADRANT, with the mean or a crosshair of one's own", () => {
    const ipa = golden("ipa.json") as {
      readonly importance_mean: readonly number[];
      readonly performance_mean: readonly number[];
      readonly thresholds: Readonly<Record<string, number>>;
      readonly quadrants: Readonly<Record<"stated_mean" | "stated_median" | "stated_midpoint3", readonly string[]>>;
    };
    const ids: Readonly<Record<string, string>> = {
      concentrate_here: "concentrate",
      keep_up: "keep-up",
      low_priority: "low-priority",
      possible_overkill: "overkill",
    };
    const [importance, performance] = [column(ipa.importance_mean), column(ipa.performance_mean)];
    const placed = (...crosshair: number[]): unknown[] =>
      survey.QUADRANT(importance, performance, crosshair[0], crosshair[1], true).map(([quadrant]) => quadrant);
    const expected = (key: keyof typeof ipa.quadrants): unknown[] => ipa.quadrants[key].map((quadrant) => ids[quadrant]);
    expect(placed()).toEqual(expected("stated_mean"));
    expect(placed(ipa.thresholds.median_importance ?? 0, ipa.thresholds.median_performance ?? 0)).toEqual(expected("stated_median"));
    expect(placed(3, 3)).toEqual(expected("stated_midpoint3"));
  });

  test("SURVEY.ZONE on the means of each item", () => {
    interface Level {
      readonly mean: number;
    }
    const { items } = golden("zot.json") as {
      readonly items: readonly {
        readonly min: Level;
        readonly desired: Level;
        readonly perceived: Level;
        readonly msa_of_means: number;
        readonly mss_of_means: number;
        readonly zone: string;
      }[];
    };
    const level = (name: "min" | "desired" | "perceived"): unknown[][] => column(items.map((item) => item[name].mean));
    const lines = linesOf(survey.ZONE(level("min"), level("desired"), level("perceived"), true));
    items.forEach((item, place) => {
      const line = lines[place] ?? {};
      expectClose(line.adequacy, item.msa_of_means);
      expectClose(line.superiority, item.mss_of_means);
      expectClose(line.width, item.msa_of_means - item.mss_of_means);
      expectClose(line.position, item.msa_of_means / (item.msa_of_means - item.mss_of_means));
      expect(line.zone).toBe(item.zone);
    });
  });

  test("SURVEY.RATIO on the means of each item: perceived over desired", () => {
    const { items } = golden("zot.json") as { items: readonly { perceived: { mean: number }; desired: { mean: number } }[] };
    const ratios = survey.RATIO(column(items.map(({ perceived }) => perceived.mean)), column(items.map(({ desired }) => desired.mean)));
    items.forEach(({ perceived, desired }, place) => expectClose(ratios[place]?.[0], perceived.mean / desired.mean));
  });

  test("SURVEY.INDEX100 of the complete respondents' means, with fixed weights", () => {
    const { blocks } = golden("index.json") as {
      readonly blocks: {
        readonly satisfaction: {
          readonly items: readonly string[];
          readonly fixed_weights: { readonly weights: Readonly<Record<string, number>>; readonly mean: number };
        };
      };
    };
    const { items, fixed_weights: fixed } = blocks.satisfaction;
    const complete = columnsOf("ecsi.csv", items).filter((row) => row.every((cell) => typeof cell === "number"));
    const means = items.map((_, item) => complete.reduce((sum, row) => sum + Number(row[item]), 0) / complete.length);
    const weights = items.map((item) => fixed.weights[item] ?? NaN);
    expectClose(survey.INDEX100([means], [weights], 1, 10)[0]?.[0], fixed.mean);
  });
});

describe("shares agree with R", () => {
  const { results } = golden("proportions.json") as {
    readonly results: {
      readonly wilson_grid: readonly Share[];
      readonly servqual_top2box: Readonly<Record<string, { readonly top: Share; readonly bottom: Share }>>;
      readonly nps_all: Readonly<Record<string, number>>;
    };
  };

  test("SURVEY.INTERVAL on a whole grid of counts", () => {
    const grid = results.wilson_grid;
    const lines = linesOf(survey.INTERVAL(column(grid.map(({ x }) => x)), column(grid.map(({ n }) => n))));
    grid.forEach((expected, place) => {
      expectClose(lines[place]?.share, expected.p);
      expectClose(lines[place]?.ciLow, expected.wilson_low);
      expectClose(lines[place]?.ciHigh, expected.wilson_high);
    });
  });

  test("SURVEY.FAVOURABLE with two boxes", () => {
    const answers = block("P", "servqual_clean_reversed.csv");
    const lines = linesOf(survey.FAVOURABLE(answers, 1, 7, 2));
    Object.values(results.servqual_top2box).forEach(({ top, bottom }, place) => {
      const line = lines[place] ?? {};
      expect(line.n).toBe(top.n);
      expectClose(line.favourable, top.p);
      expectClose(line.ciLow, top.wilson_low);
      expectClose(line.ciHigh, top.wilson_high);
      expectClose(line.unfavourable, bottom.p);
    });
  });

  test("SURVEY.FAVOURABLE above the middle, and SURVEY.FREQUENCY.TABLE, on every item of an employee survey", () => {
    const { items } = golden("employee.json") as {
      readonly items: Readonly<
        Record<
          string,
          { readonly pct_favourable: number; readonly freq: Readonly<Record<"values" | "counts" | "pct_valid", readonly number[]>> }
        >
      >;
    };
    for (const [name, expected] of Object.entries(items)) {
      const reversed = ["Q5", "Q14", "Q21"].includes(name);
      const answers = columnsOf("employee.csv", [name]);
      const keyed = reversed ? survey.REVERSE(answers, 0, 3) : answers;
      expectClose(linesOf(survey.FAVOURABLE(keyed, 0, 3))[0]?.favourable, expected.pct_favourable);
      const lines = linesOf(survey.FREQUENCY_TABLE(keyed));
      expect(lines.map(({ answer }) => answer)).toEqual(expected.freq.values);
      expect(lines.map(({ count }) => count)).toEqual(expected.freq.counts);
      expected.freq.pct_valid.forEach((share, place) => expectClose(lines[place]?.share, share));
    }
  });

  test("SURVEY.RECOMMEND", () => {
    const expected = results.nps_all;
    const answers = columnsOf("servqual_clean_reversed.csv", ["ltr"]);
    const line = lineOf(survey.RECOMMEND(answers, true));
    for (const part of ["n", "promoters", "passives", "detractors"] as const) expect(line[part]).toBe(expected[part]);
    expectClose(line.score, expected.nps ?? NaN);
    expectClose(line.ciLow, expected.ci_low ?? NaN);
    expectClose(line.ciHigh, expected.ci_high ?? NaN);
    expect(survey.RECOMMEND(answers)).toEqual([[line.score]]);
  });
});
