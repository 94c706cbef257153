import { describe, expect, it } from "vitest";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Score {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly nps: number;
  readonly se_points_n: number;
  readonly ci_low: number;
  readonly ci_high: number;
}

const { results } = golden("proportions.json") as {
  readonly results: {
    readonly nps_all: Score;
    readonly nps_by_site: Readonly<Record<string, Score>>;
    readonly nps_by_wave: Readonly<Record<string, Score>>;
    readonly nps_wave_diff: { readonly diff_b_minus_a: number; readonly p: number; readonly ci: readonly [number, number] };
    readonly osat_top2box_9_10: {
      readonly top: { readonly x: number; readonly n: number; readonly wilson_low: number; readonly wilson_high: number };
    };
  };
};
const grid = csvGrid("servqual_raw.csv");
const options = { recommend: "ltr", outcome: "osat", groups: ["site"], wave: "wave" };
const report = completeReport(grid, "loyalty", options);

function expectScore(table: string, row: string, expected: Score, from = report): void {
  const cell = (column: string): unknown => cellOf(tableOf(from, table), row, column);
  for (const count of ["n", "promoters", "passives", "detractors"] as const) expect(cell(count)).toBe(expected[count]);
  expectClose(cell("nps"), expected.nps, 1e-12);
  expectClose(cell("se"), expected.se_points_n, 1e-12);
  expectClose(cell("ciLow"), expected.ci_low, 1e-11);
  expectClose(cell("ciHigh"), expected.ci_high, 1e-11);
}

describe("the net promoter score agrees with R", () => {
  it("for everybody, however the column is named", () => {
    expectScore("nps", "all", results.nps_all);
    for (const given of [{ outcome: "ltr" }, { items: ["ltr"], scale: { min: 0, max: 10 } }, {}])
      expectScore("nps", "all", results.nps_all, completeReport(grid, "loyalty", given));
  });

  it.each(Object.entries(results.nps_by_site))("for site %s", (site, expected) => expectScore("nps", site, expected));
  it.each(Object.entries(results.nps_by_wave))("for wave %s", (wave, expected) => expectScore("nps-by-wave", wave, expected));

  it("and for the change from wave to wave", () => {
    const cell = (column: string): unknown => cellOf(tableOf(report, "nps-by-wave"), "W2", column);
    const { diff_b_minus_a: difference, p, ci } = results.nps_wave_diff;
    expectClose(cell("difference"), difference, 1e-12);
    expectP(cell("p"), p);
    expectClose(cell("differenceLow"), ci[0], 1e-11);
    expectClose(cell("differenceHigh"), ci[1], 1e-11);
  });

  it("has parts that add up to everybody", () => {
    const shares = ["promoterShare", "passiveShare", "detractorShare"].map((id) => cellOf(tableOf(report, "nps"), "all", id));
    expectClose(
      shares.reduce<number>((sum, share) => sum + Number(share), 0),
      1,
      1e-12,
    );
  });
});

describe("a measure on a scale with a cut agrees with R", () => {
  it("has the share and Wilson's interval", () => {
    const measures = completeReport(grid, "loyalty", { items: ["osat", "ltr"], scale: { min: 0, max: 10 }, cut: 9 });
    const cell = (column: string): unknown => cellOf(tableOf(measures, "measures"), "osat", column);
    const { x, n, wilson_low: low, wilson_high: high } = results.osat_top2box_9_10.top;
    expect([cell("count"), cell("n")]).toEqual([x, n]);
    expectClose(cell("share"), x / n, 1e-12);
    expectClose(cell("shareLow"), low, 1e-12);
    expectClose(cell("shareHigh"), high, 1e-12);
  });
});
