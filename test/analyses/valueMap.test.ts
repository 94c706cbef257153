import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import type { GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { cellOf, tableOf } from "./tables";

const benefits = ["product", "service", "people", "image"];
const costs = ["money", "time", "effort", "worry"];
const header = ["respondent", "supplier", ...benefits, ...costs];

/** Ratings that spread evenly around a level: the mean is the level itself. */
function raters(name: string, benefit: number, cost: number, count: number): (readonly GridCell[])[] {
  return Array.from({ length: count }, (_, n) => {
    const around = (level: number, item: number): number => level + (((n + item) % 2) * 2 - 1) * 0.5;
    return [`${name}${n}`, name, ...benefits.map((__, item) => around(benefit, item)), ...costs.map((__, item) => around(cost, item))];
  });
}

function run(cells: readonly (readonly GridCell[])[], options: Record<string, unknown> = {}, language: "en" | "zh-CN" = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const request = { analyses: ["value-map"], options: { questionnaire: "value-cost", ...options } };
  const [report] = analyse({ grid, ...request, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(report: AnyReport): Report {
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const rows = [...raters("Us", 6, 4, 10), ...raters("Them", 4, 4, 10), ...raters("New", 5, 5, 3)];

describe("the value map", () => {
  const report = complete(run([header, ...rows]));
  const suppliers = tableOf(report, "suppliers");

  it("puts perceived value as relative benefit over relative cost", () => {
    expectClose(cellOf(suppliers, "Us", "benefit"), 6, 1e-12);
    expectClose(cellOf(suppliers, "Us", "relativeBenefit"), 1.2, 1e-12);
    expectClose(cellOf(suppliers, "Us", "relativeCost"), 1, 1e-12);
    expectClose(cellOf(suppliers, "Us", "perceivedValue"), 1.2, 1e-12);
    expectClose(cellOf(suppliers, "Them", "advantage"), -20, 1e-9);
    expect(cellOf(suppliers, "Us", "side")).toMatchObject({ code: "more-for-the-cost" });
  });

  it("leaves a supplier with few raters out of the average and of every table, chart and headline", () => {
    expect(suppliers.rows.map(({ id }) => id)).toEqual(["Them", "Us"]);
    const shown = JSON.stringify(report.blocks.filter(({ id }) => id !== "few-raters").map((block) => ({ ...block, description: "" })));
    expect(shown).not.toContain("New");
    expect(report.headlines.join()).not.toContain("New");
    const without = complete(run([header, ...rows.slice(0, 20)]));
    expect(tableOf(without, "suppliers").rows.map(({ cells }) => cells.perceivedValue)).toEqual(
      suppliers.rows.map(({ cells }) => cells.perceivedValue),
    );
    const everyone = complete(run([header, ...rows], { minimumGroup: 1 }));
    expect(tableOf(everyone, "suppliers").rows).toHaveLength(3);
  });

  it("leaves out a supplier of which a single item has few ratings: it could be had from the mean of the items", () => {
    const sparse = rows.map((row, index) => (index < 7 ? row.map((cell, column) => (column === 2 ? "" : cell)) : row));
    expect(run([header, ...sparse])).toMatchObject({ status: "refused", code: "too-few-suppliers" });
  });

  it("draws the diagonal of fair value, and the average as crosshair", () => {
    expect(report.blocks.find(({ id }) => id === "map")).toMatchObject({ type: "quadrant", diagonal: "fair value", x: "relativeCost" });
    expect(cellOf(tableOf(report, "average"), "average", "relativeCost")).toBe(1);
  });

  it("weights items by the option weights, by id, header or label", () => {
    const uneven = rows.map((row) => row.map((cell, column) => (column === 2 && row[1] === "Us" ? (cell as number) - 3 : cell)));
    const weighted = tableOf(complete(run([header, ...uneven], { weights: { product: 3, item2: 1 } })), "suppliers");
    expectClose(cellOf(weighted, "Us", "benefit"), (3 * 3 + 6) / 4, 1e-12);
    expectClose(cellOf(weighted, "Us", "cost"), 4, 1e-12);
  });

  it("says who lies above and below, and where to look first, in both languages", () => {
    for (const language of languages) {
      const { headlines } = complete(run([header, ...rows], {}, language));
      expect(headlines[0]).toContain("Us");
      expect(headlines[1]).toContain("Them");
      expect(headlines).toHaveLength(3);
    }
  });

  it("calls nothing a difference that may be chance", () => {
    const alike = [...raters("A", 5, 4, 8), ...raters("B", 5, 4, 8)];
    const { headlines } = complete(run([header, ...alike]));
    expect(headlines).toEqual([expect.stringContaining("no real difference") as unknown]);
  });

  it("takes columns named as benefits and costs, and the same seed gives the same intervals", () => {
    const named = [["who", "brand", "quality", "price"], ...rows.map((row) => [row[0] ?? "", row[1] ?? "", row[2] ?? "", row[6] ?? ""])];
    const options = { questionnaire: undefined, groups: ["brand"], benefits: ["quality"], costs: ["price"], scale: { min: 1, max: 7 } };
    const [first, second] = [run(named, options), run(named, options)];
    expect(complete(first).headlines).toEqual(complete(second).headlines);
    expectClose(cellOf(tableOf(complete(first), "suppliers"), "Us", "perceivedValue"), 1.2, 1e-12);
  });
});

describe("ratings that make no map", () => {
  const anonymous = [header.filter((name) => name !== "supplier"), ...rows.map((row) => row.filter((_, column) => column !== 1))];
  it.each<[string, readonly (readonly GridCell[])[], Record<string, unknown>, string]>([
    ["without suppliers wait for their column", anonymous, {}, "choose-groups"],
    [
      "of other columns wait for benefits and costs",
      [
        ["site", "city"],
        ["a", "b"],
        ["c", "d"],
      ],
      { questionnaire: undefined },
      "choose-blocks",
    ],
    ["with benefits alone wait for costs", [header, ...rows], { benefits: ["product"] }, "choose-blocks"],
    ["of one supplier are refused", [header, ...raters("Us", 6, 4, 10)], { groups: ["supplier"] }, "too-few-suppliers"],
    ["of one row are refused", [header, ...raters("Us", 6, 4, 1)], { groups: ["supplier"] }, "one-respondent"],
    ["with a weight for nothing are refused", [header, ...rows], { weights: { glamour: 2 } }, "unknown-column"],
    ["with a negative weight are refused", [header, ...rows], { weights: { product: -2 } }, "bad-option"],
    [
      "without an answer are refused",
      [header, ...rows.map((row) => row.map((cell, column) => (column > 1 ? "none" : cell)))],
      {},
      "no-answers",
    ],
  ])("%s", (_, cells, options, code) => {
    expect(run(cells, options)).toMatchObject({ code, sentence: expect.stringMatching(/\.$/) as unknown });
  });
});
