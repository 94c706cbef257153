import { describe, expect, it } from "vitest";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Scale {
  readonly k: number;
  readonly n_listwise: number;
  readonly alpha_raw: number;
  readonly alpha_std: number;
  readonly alpha_feldt_ci95: { readonly ci_low: number; readonly ci_high: number };
  readonly average_r: number;
  readonly guttman_lambda2: number;
  readonly guttman_lambda6_smc_corr: number;
  readonly items: readonly {
    readonly item: string;
    readonly n: number;
    readonly mean: number;
    readonly sd: number;
    readonly r_drop: number;
    readonly alpha_if_deleted: number;
  }[];
  readonly split_half: { readonly odd_even: { readonly spearman_brown_unequal_horst: number } };
  readonly omega: { readonly minres: { readonly omega_total_observed_var: number } };
  readonly psych_pairwise?: { readonly raw_alpha: number };
}

const { scales } = golden("reliability.json") as { readonly scales: Readonly<Record<string, Scale>> };
const range = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
const scaleNamed = (name: string): Scale => {
  const found = scales[name];
  if (!found) throw new Error(`R has no scale ${name}.`);
  return found;
};

function expectScale(report: Report, row: string, expected: Scale): void {
  const table = tableOf(report, "scales");
  const cell = (column: string): unknown => cellOf(table, row, column);
  expect(cell("items")).toBe(expected.k);
  expect(cell("n")).toBe(expected.n_listwise);
  expectClose(cell("alpha"), expected.alpha_raw);
  expectClose(cell("alphaStandardized"), expected.alpha_std);
  expectClose(cell("ciLow"), expected.alpha_feldt_ci95.ci_low);
  expectClose(cell("ciHigh"), expected.alpha_feldt_ci95.ci_high);
  expectClose(cell("meanInterItem"), expected.average_r);
  expectClose(cell("lambda2"), expected.guttman_lambda2);
  expectClose(cell("lambda6"), expected.guttman_lambda6_smc_corr);
  expectClose(cell("splitHalf"), expected.split_half.odd_even.spearman_brown_unequal_horst);
  if (expected.psych_pairwise) expectClose(cell("alphaPairwise"), expected.psych_pairwise.raw_alpha);
}

/** psych's search stops early: off by up to 4e-7. */
function expectOmega(report: Report, row: string, expected: Scale): void {
  expectClose(cellOf(tableOf(report, "scales"), row, "omega"), expected.omega.minres.omega_total_observed_var, 1e-6);
}

function expectItems(report: Report, expected: Scale, idOf: (item: string) => string = (item) => item): void {
  const table = tableOf(report, "items");
  for (const { item, n, mean, sd, r_drop: itemRest, alpha_if_deleted: ifDeleted } of expected.items) {
    const cell = (column: string): unknown => cellOf(table, idOf(item), column);
    expect(cell("n"), item).toBe(n);
    expectClose(cell("mean"), mean, 1e-9, item);
    expectClose(cell("sd"), sd, 1e-9, item);
    expectClose(cell("itemRest"), itemRest, 1e-9, item);
    expectClose(cell("alphaIfDeleted"), ifDeleted, 1e-9, item);
  }
}

describe("reliability agrees with R", () => {
  it.each<[string, Grid, RawOptions]>([
    ["employee23", csvGrid("employee.csv"), { items: range("Q", 1, 23), reversed: ["Q5", "Q14", "Q21"], scale: { min: 0, max: 3 } }],
    [
      "attitude7",
      csvGrid("attitude.csv"),
      { items: ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"], scale: { min: 0, max: 100 } },
    ],
  ])("on %s, columns named one by one", (name, grid, options) => {
    const report = completeReport(grid, "reliability", options);
    expect(tableOf(report, "scales").rows.map(({ id }) => id)).toEqual(["all"]);
    expectScale(report, "all", scaleNamed(name));
    expectOmega(report, "all", scaleNamed(name));
    expectItems(report, scaleNamed(name));
  });

  it.each([
    ["expectation", "E"],
    ["perception", "P"],
  ])("on the dimensions of SERVQUAL in the block %s", (block, letter) => {
    const report = completeReport(csvGrid("servqual_clean_not_reversed.csv"), "reliability", { questionnaire: "servqual-1988", block });
    for (const dimension of ["Tangibles", "Reliability", "Responsiveness", "Assurance", "Empathy"]) {
      const expected = scaleNamed(`servqual_${letter}_${dimension}`);
      expectScale(report, dimension.toLowerCase(), expected);
      expectOmega(report, dimension.toLowerCase(), expected);
      expectItems(report, expected, (item) => item.replace(letter, "item"));
    }
  });

  it("on all 22 items together, beside their dimensions", () => {
    const report = completeReport(csvGrid("servqual_clean_not_reversed.csv"), "reliability", { questionnaire: "servqual-1988" });
    const expected = scaleNamed("servqual_P_all22");
    expectScale(report, "all", expected);
    for (const { item, r_drop: itemRest, alpha_if_deleted: ifDeleted } of expected.items) {
      const id = item.replace("P", "item");
      expectClose(cellOf(tableOf(report, "items"), id, "itemRestAll"), itemRest, 1e-9, item);
      expectClose(cellOf(tableOf(report, "items"), id, "alphaIfDeletedAll"), ifDeleted, 1e-9, item);
    }
  });

  it("on items whose keys were forgotten, and says what turning each would do", () => {
    const options = { items: range("Q", 1, 23), scale: { min: 0, max: 3 } };
    const report = completeReport(csvGrid("employee.csv"), "reliability", options);
    const before = scaleNamed("employee23_unreversed");
    expectScale(report, "all", before);
    const evidence = tableOf(report, "evidence");
    expect(evidence.rows.map(({ id }) => id).sort()).toEqual(["Q14", "Q21", "Q5"]);
    for (const { id } of evidence.rows) {
      const turned = completeReport(csvGrid("employee.csv"), "reliability", { ...options, reversed: [id] });
      expectClose(cellOf(evidence, id, "alpha"), before.alpha_raw);
      expectClose(cellOf(tableOf(turned, "scales"), "all", "alpha"), cellOf(evidence, id, "alphaIfTurned") as number);
    }
    expect(report.headlines[0]).toMatch(/“Q5”, “Q14” and “Q21”.*from 0\.87 to 0\.94/);
  });

  it("takes scales of one's own from the option dimensions", () => {
    const report = completeReport(csvGrid("servqual_clean_not_reversed.csv"), "reliability", {
      questionnaire: "servqual-1988",
      dimensions: { first: ["P1", "P2", "P3", "P4"], second: ["P5", "P6", "P7", "P8", "P9"] },
    });
    expectScale(report, "first", scaleNamed("servqual_P_Tangibles"));
    expectScale(report, "second", scaleNamed("servqual_P_Reliability"));
  });
});
