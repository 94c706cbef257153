import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { analyses } from "../../../src/analyses/index";
import { languages } from "../../../src/i18n/language";
import type { Report, ReportTable } from "../../../src/report/tree";
import type { Grid } from "../../../src/survey/grid";
import { csvGrid } from "../../agreement/files";
import { completeReport } from "../tables";
import { margins } from "./margins";

const servqual = csvGrid("servqual_raw.csv");
const questionnaire = { questionnaire: "servqual-1988" };
const employeeItems = { items: Array.from({ length: 23 }, (_, place) => `Q${place + 1}`), scale: { min: 0, max: 3 } };

/** Complete runs of the analyses that take weights. */
const weighted: readonly (readonly [analysis: string, grid: Grid, options: RawOptions])[] = [
  ["servqual", servqual, { ...questionnaire, groups: ["site"], wave: "wave" }],
  ["quadrant", servqual, { performance: ["P1", "P2", "P3", "P4"], scale: { min: 1, max: 7 }, outcome: "osat", method: "shapley" }],
  ["quadrant", servqual, { ...questionnaire, outcome: "osat", method: "expectation" }],
  ["satisfaction-ratio", servqual, { ...questionnaire, groups: ["site"], wave: "wave" }],
  ["loyalty", servqual, { recommend: "ltr", outcome: "osat", groups: ["site"], wave: "wave" }],
  ["loyalty", servqual, { items: ["osat", "ltr"], scale: { min: 0, max: 10 }, cut: 9, groups: ["site"] }],
  ["frequencies", servqual, {}],
  ["compare", servqual, { outcome: "osat", groups: ["site", "gender"] }],
  ["targets", servqual, { outcome: "osat", target: 7, groups: ["site"] }],
  ["trend", servqual, { ...questionnaire, wave: "wave" }],
  ["favourable", csvGrid("employee.csv"), { ...employeeItems, groups: ["department"] }],
  ["scorecard", csvGrid("custorient.csv"), { groups: ["unit"] }],
  ["index", csvGrid("ecsi.csv"), { items: ["exp1", "exp2", "exp3"], scale: { min: 1, max: 10 } }],
  ["zone-of-tolerance", csvGrid("zot.csv"), { questionnaire: "zone-of-tolerance" }],
];

/** Its residual SD goes with the size of the weights, as that of R's `lm(weights = )`, so that it stands apart. */
const model: (typeof weighted)[number] = [
  "drivers",
  servqual,
  { drivers: ["P1", "P2", "P3"], scale: { min: 1, max: 7 }, outcome: "osat", outcomeScale: { min: 0, max: 10 } },
];

function withWeights(grid: Grid, weightOf: (row: number) => number | string): Grid {
  return { ...grid, cells: grid.cells.map((row, place) => [...row, place === 0 ? "case weight" : weightOf(place)]) };
}

function tablesOf(report: Report): readonly ReportTable[] {
  return report.blocks.filter((block): block is ReportTable => block.kind === "table");
}

/** Every number of the first report stands in the second; quantiles, which take no weights, may be left out. */
function expectSameNumbers(plain: Report, other: Report): void {
  const quantiles: ReadonlySet<string> = new Set(["median", "lowerQuartile", "upperQuartile"]);
  const others = tablesOf(other);
  for (const { id, rows } of tablesOf(plain)) {
    const found = others.find((table) => table.id === id)?.rows ?? [];
    expect(found.map((row) => row.id)).toEqual(rows.map((row) => row.id));
    rows.forEach(({ cells }, place) => {
      for (const [column, cell] of Object.entries(cells)) {
        if (quantiles.has(column)) continue;
        const own = found[place]?.cells[column];
        if (typeof cell === "number") expect(Math.abs(Number(own) - cell)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(cell)));
        else expect(own).toEqual(cell);
      }
    });
  }
}

describe.each(weighted)("%s", (analysis, grid, options) => {
  it("gives the unweighted figures where all weights are alike", () => {
    const plain = completeReport(grid, analysis, options);
    const report = completeReport(
      withWeights(grid, () => 2.5),
      analysis,
      { ...options, weight: "case weight" },
    );
    expectSameNumbers(plain, report);
    expect(report.headlines).toEqual(plain.headlines);
  });

  it("gives the figures of the others where some have no weight", () => {
    const isOut = (row: number): boolean => row % 7 === 3;
    const kept = { ...grid, cells: grid.cells.filter((_, row) => row === 0 || !isOut(row)) };
    const report = completeReport(
      withWeights(grid, (row) => (isOut(row) ? "" : 1)),
      analysis,
      { ...options, weight: "case weight" },
    );
    expectSameNumbers(completeReport(kept, analysis, options), report);
  });

  it("only the ratios of weights matter", () => {
    const of = (factor: number): Report =>
      completeReport(
        withWeights(grid, (row) => factor * (1 + (row % 4))),
        analysis,
        { ...options, weight: "case weight" },
      );
    const once = of(1);
    expect(tablesOf(once)).not.toEqual(tablesOf(completeReport(grid, analysis, options)));
    expectSameNumbers(once, of(1024));
  });
});

describe("every analysis says whether case weights count", () => {
  // Those without an example of their own run on the survey that has the most.
  const exampleOf = (analysis: string): readonly [grid: Grid, options: RawOptions] => {
    const [, grid, options] = [...weighted, model].find(([id]) => id === analysis) ?? [analysis, servqual, questionnaire];
    return [grid, options];
  };
  it.each(analyses.map(({ id, options }) => [id, options.some((option) => option.id === "weight")] as const))("%s", (id, isWeighted) => {
    const [grid, chosen] = exampleOf(id);
    const own = withWeights(grid, (row) => 1 + (row % 3));
    const options = { ...chosen, weight: "case weight" };
    for (const language of languages) {
      const [report] = analyse({ grid: own, analyses: [id], options, language, date: "2026-11-22", version: "test" }).reports;
      if (report?.status !== "complete") continue;
      const notes = report.blocks.flatMap((block) => (block.kind === "note" ? [block.id] : []));
      expect(notes.includes("weighted")).toBe(isWeighted);
      expect(notes.includes("weights-not-used")).toBe(!isWeighted);
    }
  });
});

describe("weights raked to margins and the same weights in a column", () => {
  it("give the same figures", () => {
    const report = completeReport(servqual, "audit", {
      items: ["P1", "P2"],
      scale: { min: 1, max: 7 },
      identity: "id",
      list: "all",
      margins,
    });
    const [respondents] = tablesOf(report).filter(({ id }) => id === "respondents");
    const weights = new Map(respondents?.rows.map(({ cells }) => [Number(cells.row), cells.weight]));
    const own = withWeights(servqual, (row) => {
      const weight = weights.get(row + 1);
      return typeof weight === "number" ? weight : "";
    });
    const options = { recommend: "ltr", outcome: "osat", groups: ["site"] };
    const [raked, given] = [
      completeReport(servqual, "loyalty", { ...options, margins }),
      completeReport(own, "loyalty", { ...options, weight: "case weight" }),
    ];
    expectSameNumbers(raked, given);
  });
});
