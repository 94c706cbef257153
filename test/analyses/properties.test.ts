import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { Attribute, AttributeSource } from "../../src/analyses/quadrant/attributes";
import { asPoint, correlationImportance, measured } from "../../src/analyses/quadrant/measure";
import { resampledPoints } from "../../src/analyses/quadrant/resampled";
import { quadrantOf } from "../../src/analyses/quadrant/quadrant";
import { isNotComputable } from "../../src/report/tree";
import type { AnyReport, ReportCell } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid } from "../agreement/files";

const raw = csvGrid("servqual_raw.csv");
const options = {
  questionnaire: "servqual-1988",
  groups: ["site"],
  wave: "wave",
  weights: ["W1", "W2", "W3", "W4", "W5"],
  outcome: "osat",
};
const run = (grid: Grid, extra: Record<string, unknown> = {}): readonly AnyReport[] =>
  analyse({
    grid,
    analyses: ["servqual", "quadrant"],
    options: { ...options, ...extra },
    language: "en",
    date: "2026-11-21",
    version: "test",
  }).reports;

/** Every number of every table, except those that depend on drawing respondents in their order. */
function numbers(reports: readonly AnyReport[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const report of reports) {
    if (report.status !== "complete") throw new Error(report.sentence);
    for (const block of report.blocks) {
      if (block.kind !== "table") continue;
      for (const { id, cells } of block.rows) {
        const place = [report.analysis, block.id, id, shown(cells.group), shown(cells.wave)].join("/");
        for (const [column, cell] of Object.entries(cells))
          if (typeof cell === "number" && column !== "stays") found.set(`${place}/${column}`, cell);
      }
    }
  }
  return found;
}

function shown(cell: ReportCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

function frozen(grid: Grid): Grid {
  return Object.freeze({ ...grid, cells: Object.freeze(grid.cells.map((row) => Object.freeze([...row]))) });
}

describe("every analysis", () => {
  it("gives the same figures whatever the order of the rows", () => {
    const expected = numbers(run(raw));
    const [header = [], ...rows] = raw.cells;
    fc.assert(
      fc.property(fc.shuffledSubarray(rows as GridCell[][], { minLength: rows.length }), (shuffled) => {
        const actual = numbers(run({ ...raw, cells: [header, ...shuffled] }));
        expect(actual.size).toBe(expected.size);
        for (const [place, number] of expected) expectClose(actual.get(place), number, 1e-10, place);
      }),
      { numRuns: 5 },
    );
  });

  it("gives the same figures whatever the order of the columns", () => {
    const expected = numbers(run(raw));
    const order = raw.cells[0]?.map((_, column) => column).reverse() ?? [];
    const actual = numbers(run({ ...raw, cells: raw.cells.map((row) => order.map((column) => row[column] ?? "")) }));
    expect(actual).toEqual(expected);
  });

  it("leaves the cells it was given as they are", () => {
    const grid = frozen(raw);
    const before = JSON.stringify(grid);
    run(grid);
    expect(JSON.stringify(grid)).toBe(before);
  });

  it("gives the same report twice, resampling included", () => {
    expect(run(raw)).toEqual(run(raw));
  });

  it("never shows NaN or Infinity", () => {
    for (const report of [
      ...run(raw),
      ...run(raw, { missingRule: "complete" }),
      ...run(raw, { method: "points" }),
      ...run(raw, { method: "correlation" }),
    ]) {
      if (report.status !== "complete") throw new Error(report.sentence);
      expect(report.headlines.join(" ")).not.toMatch(/NaN|Infinity|undefined/);
      for (const block of report.blocks) {
        if (block.kind !== "table") continue;
        for (const cell of block.rows.flatMap(({ cells }) => Object.values(cells))) {
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          if (isNotComputable(cell)) expect(cell.notComputable).not.toBe("");
        }
      }
    }
  });
});

describe("SERVQUAL", () => {
  it("changes the sign of every gap, and nothing else about it, when the blocks change places", () => {
    const [header = [], ...rows] = raw.cells;
    const swapped = header.map((name) =>
      /^[EP]\d/.test(String(name)) ? String(name).replace(/^./, (mark) => (mark === "E" ? "P" : "E")) : name,
    );
    const expected = numbers(run(raw));
    const actual = numbers(run({ ...raw, cells: [swapped, ...rows] }));
    for (const [place, number] of expected) {
      if (!place.startsWith("servqual/")) continue;
      if (place.endsWith("/gap")) expectClose(actual.get(place), -number, 1e-12, place);
      if (/\/(n|sd|p)$/.test(place)) expectClose(actual.get(place), number, 1e-12, place);
    }
  });

  it("warns when the answers contradict the keys, and only then", () => {
    const warned = (extra: Record<string, unknown>): boolean =>
      run(raw, extra).some(
        (report) =>
          report.status === "complete" && report.blocks.some((block) => block.kind === "note" && block.id.startsWith("keys-contradicted")),
      );
    expect(warned({})).toBe(false);
    expect(warned({ questionnaire: "servqual-1991" })).toBe(true);
  });
});

describe("quadrants", () => {
  it("partition the attributes: each has one, and it is the one its two sides say", () => {
    const level = fc.double({ min: -100, max: 100, noNaN: true });
    const point = fc.record({ importance: level, performance: level });
    fc.assert(
      fc.property(point, point, (place, crosshair) => {
        const quadrant = quadrantOf(place, crosshair);
        const important = quadrant === "concentrate" || quadrant === "keep-up";
        const performs = quadrant === "overkill" || quadrant === "keep-up";
        if (Math.abs(place.importance - crosshair.importance) > 1e-9) expect(important).toBe(place.importance > crosshair.importance);
        if (Math.abs(place.performance - crosshair.performance) > 1e-9) expect(performs).toBe(place.performance > crosshair.performance);
      }),
    );
  });

  it("count a point on the crosshair as high, rounding included", () => {
    expect(quadrantOf({ importance: 3.1, performance: 3.1 }, { importance: (3.1 + 3.1 + 3.1) / 3, performance: 3.1 })).toBe("keep-up");
  });

  it("are drawn by dimension from the points shared out", () => {
    const [, report] = run(raw, { method: "points" });
    if (report?.status !== "complete") throw new Error(report?.sentence);
    const table = report.blocks.find((block) => block.kind === "table" && block.id === "attributes");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.map(({ id }) => id)).toEqual(["tangibles", "reliability", "responsiveness", "assurance", "empathy"]);
    expectClose(
      rows.reduce((sum, { cells }) => sum + (cells.importance as number), 0),
      1,
      1e-12,
    );
  });
});

describe("the resamples behind the stability", () => {
  const counts = (rows: readonly number[], n: number): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => rows.filter((row) => row === i).length);

  it("give the means and correlations of the rows drawn", () => {
    const answer = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 7 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
    const column = fc.array(answer, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        column,
        column,
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 }),
        (performance, outcome, rows) => {
          const take = (from: readonly number[]): Float64Array => Float64Array.from(rows, (row) => from[row] ?? NaN);
          const attribute = (answers: Float64Array): Attribute => ({ id: "a", label: "a", performanceAnswers: answers });
          const source = (itsOutcome: Float64Array): AttributeSource => ({
            method: "correlation",
            attributes: [],
            outcome: itsOutcome,
            midpoint: {},
            findings: [],
            usesKeys: false,
          });
          const all = [attribute(Float64Array.from(performance)), source(Float64Array.from(outcome))] as const;
          const [point] = resampledPoints([all[0]], all[1])(counts(rows, 6));
          const direct = asPoint(measured(attribute(take(performance)), source(take(outcome))));
          if (correlationImportance(...all).level === undefined) return;
          expect(point === undefined).toBe(direct === undefined);
          if (!point || !direct) return;
          expectClose(point.importance, direct.importance, 1e-9);
          expectClose(point.performance, direct.performance, 1e-12);
        },
      ),
    );
  });
});
