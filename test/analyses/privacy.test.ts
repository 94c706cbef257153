import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyses } from "../../src/analyses/index";
import type { Report } from "../../src/report/tree";
import { cellText, isHidden } from "../../src/report/tree";
import { tellsOfFew } from "../survey/privacy/tellsOfFew";
import type { Person } from "./privacy/attackedSurveys";
import { attackedSurveys, people } from "./privacy/attackedSurveys";
import { publishedWeights, reportsOf } from "./privacy/publishedWeights";
import { completeReport, tableOf } from "./tables";

/** They show the suppliers that are rated, how many people gave each answer, only the units that may be shown, and ratings of everybody who gave one. */
const withoutGroups = ["value-map", "frequencies", "linkage", "service-gaps"];
/** Constants of the questionnaire, and what was aimed at. */
const noFigures = ["maximum", "target"];

describe.each(Object.entries(attackedSurveys))("an attacker with every report on %s", (_, surveyOf) => {
  it("finds no combination of the figures that tells of fewer people than the minimum", () => {
    let attacked = 0;
    fc.assert(
      fc.property(people, fc.integer({ min: 3, max: 4 }), (asked, minimum) => {
        const figures = publishedWeights(surveyOf(asked, minimum));
        if (figures.length > 0) attacked++;
        expect(tellsOfFew(figures, minimum)).toBeUndefined();
      }),
      // The same draws in every run: a leak that few draws show should not come and go.
      { numRuns: 6, endOnFailure: true, seed: 20261121 },
    );
    expect(attacked).toBeGreaterThan(2);
  }, 60_000);

  it("sees no number beside a figure that is kept back, and no sentence about its group", () => {
    const small = ["Tiny", "Lone"];
    const asked = Array.from({ length: 40 }, (__, person): Person => ({
      team: person < 3 ? "Tiny" : person === 3 ? "Lone" : person < 24 ? "North" : "South",
      shift: person % 2 === 0 ? "day" : "night",
      wave: person % 3 === 0 ? "2025" : "2026",
      high: person < 12 || person % 5 === 0,
      answers: true,
    }));
    const complete = reportsOf(surveyOf(asked, 5)).filter((report): report is Report => report.status === "complete");
    expect(complete.length).toBeGreaterThan(0);
    for (const { headlines, blocks } of complete) {
      for (const headline of headlines) for (const name of small) expect(headline).not.toContain(name);
      for (const block of blocks) {
        if (block.kind === "note" && !block.id.startsWith("hidden-groups"))
          for (const name of small) expect(block.text).not.toContain(name);
        if (block.kind !== "table") continue;
        for (const { id, cells } of block.rows) {
          const named = small.some((name) => Object.values(cells).some((cell) => cellText(cell)?.includes(name)));
          if (!named && !small.some((name) => id.includes(name))) continue;
          const figures = Object.entries(cells).filter(([column, cell]) => typeof cell === "number" && !noFigures.includes(column));
          expect(figures, `${block.id} ${id}`).toEqual([]);
          expect(Object.values(cells).some(isHidden), `${block.id} ${id}`).toBe(true);
        }
      }
    }
  });
});

describe("the attacks", () => {
  it("are made on every analysis that shows groups of respondents", () => {
    const asked: Person[] = [];
    const attacked = Object.values(attackedSurveys).flatMap((surveyOf) => surveyOf(asked, 5).analyses);
    const withGroups = analyses.filter(({ options }) => options.some(({ id }) => id === "minimumGroup")).map(({ id }) => id);
    expect(withGroups.filter((id) => !attacked.includes(id) && !withoutGroups.includes(id))).toEqual([]);
  });
});

describe("open answers", () => {
  const cells = [
    ["site", "fair", "What should we change?"],
    ...Array.from({ length: 24 }, (_, row) => [row < 12 ? "North" : "South", (row % 4) + 1, `Answer in the words of person ${row}`]),
  ];
  const options = { items: ["fair"], scale: { min: 1, max: 5 }, groups: ["site"], open: ["What should we change?"] };
  const grid = { sheet: "Answers", row: 0, column: 0, cells };
  const listed = (report: Report): readonly string[] =>
    report.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => cellText(cell)?.match(/person \d+/)?.[0] ?? []))
        : [],
    );

  it("stand in another order than the people on the sheet, beside nothing about who wrote them", () => {
    const report = completeReport(grid, "favourable", options);
    const found = listed(report);
    expect(new Set(found).size).toBe(24);
    expect(found).not.toEqual(Array.from({ length: 24 }, (_, row) => `person ${row}`));
    const table = report.blocks.find(
      (block) => block.kind === "table" && block.rows.some(({ cells: row }) => JSON.stringify(row).includes("person ")),
    );
    expect(table && JSON.stringify(tableOf(report, table.id))).not.toMatch(/North|South/);
  });

  it("are not listed where fewer than ten people wrote one", () => {
    const few = cells.map((row, index) => (index > 9 ? [row[0] ?? "", row[1] ?? "", ""] : row));
    expect(listed(completeReport({ ...grid, cells: few }, "favourable", options))).toEqual([]);
  });
});
