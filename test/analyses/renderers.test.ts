import { describe, expect, it } from "vitest";
import { layoutReport } from "../../src/excel/layout/layoutReport";
import { languages } from "../../src/i18n/language";
import { reportsAsJson } from "../../src/report/json";
import { reportAsText } from "../../src/report/text";
import type { Report } from "../../src/report/tree";
import { cellText } from "../../src/report/tree";
import { csvGrid } from "../agreement/files";
import { completeReport } from "./tables";

const survey = csvGrid("servqual_raw.csv");
const options = {
  questionnaire: "servqual-1988",
  groups: ["site", "gender"],
  wave: "wave",
  weights: ["W1", "W2", "W3", "W4", "W5"],
  outcome: "osat",
};
const cases = [
  ["servqual", {}],
  ["servqual", { groups: [], wave: false, weights: [], missingRule: "complete" }],
  ["quadrant", {}],
  ["quadrant", { method: "points", crosshair: "median" }],
  ["quadrant", { method: "correlation", crosshair: "target", target: { importance: 0.3, performance: 5 } }],
] as const;

/** Everything a person reads. */
function texts({ title, subtitle, headlines, blocks }: Report): string[] {
  const inBlocks = blocks.flatMap((block): string[] => {
    if (block.kind === "note") return [block.text];
    if (block.kind === "method") return [block.title, ...block.entries.flatMap(({ term, text }) => [term, text])];
    if (block.kind === "chart") return [block.title, block.description];
    const cells = block.rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => cellText(cell) ?? []));
    return [block.title, ...block.columns.flatMap(({ title: heading, definition }) => [heading, definition ?? heading]), ...cells];
  });
  return [title, subtitle, ...headlines, ...inBlocks];
}

describe.each(languages)("every analysis in %s", (language) => {
  it.each(cases)("%s with %j reads well in every renderer", (analysis, extra) => {
    const report = completeReport(survey, analysis, { ...options, ...extra }, language);
    for (const text of texts(report)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\$\{/);
    expect(report.headlines.length).toBeGreaterThan(0);
    expect(report.headlines.length).toBeLessThanOrEqual(5);
    expect(reportAsText(report, "full")).toContain(report.title);
    expect(JSON.stringify(reportsAsJson([report]))).not.toContain("NaN");
    const plan = layoutReport(report);
    expect(plan.charts.map(({ id }) => id)).toEqual(report.blocks.flatMap((block) => (block.kind === "chart" ? [block.id] : [])));
    const tables = report.blocks.filter((block) => block.kind === "table");
    const inOrder = [...tables.filter(({ lookup }) => !lookup), ...tables.filter(({ lookup }) => lookup)];
    expect(plan.tables.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  });

  it.each(cases)("%s with %j has distinct ids, and charts that name what is there", (analysis, extra) => {
    const { blocks } = completeReport(survey, analysis, { ...options, ...extra }, language);
    expect(new Set(blocks.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(blocks.length);
    for (const block of blocks) {
      if (block.kind === "table") {
        const keys = block.rows.map(({ id, cells }) => JSON.stringify([id, cells.grouping, cells.group, cells.wave]));
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of block.rows) expect(Object.keys(row.cells).sort()).toEqual(block.columns.map(({ id }) => id).sort());
      }
      if (block.kind === "chart") {
        const table = blocks.find((other) => other.kind === "table" && other.id === block.table);
        expect(table, block.id).toBeDefined();
      }
    }
  });
});

describe("the Chinese report", () => {
  it.each(cases)("%s with %j says every sentence in Chinese", (analysis, extra) => {
    const report = completeReport(survey, analysis, { ...options, ...extra }, "zh-CN");
    const sentences = texts(report).filter((text) => text.split(/\s+/).length > 4);
    for (const sentence of sentences) expect(sentence).toMatch(/\p{Script=Han}/u);
  });

  it("has the same structure as the English one: ids of blocks, columns and rows", () => {
    for (const [analysis, extra] of cases) {
      const [english, chinese] = (["en", "zh-CN"] as const).map((language) =>
        completeReport(survey, analysis, { ...options, ...extra }, language).blocks.map((block) =>
          block.kind === "table" ? [block.id, block.columns.map(({ id }) => id), block.rows.map(({ id }) => id)] : [block.kind, block.id],
        ),
      );
      expect(chinese).toEqual(english);
    }
  });
});
