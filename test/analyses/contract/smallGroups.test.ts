import { describe, expect, it } from "vitest";
import { analysisById } from "../../../src/analyses/index";
import { languages } from "../../../src/i18n/language";
import type { AnyReport } from "../../../src/report/tree";
import { cellText, isHidden } from "../../../src/report/tree";
import { groupsOf } from "../../../src/survey/grouping";
import { groupOptions } from "./degenerate";
import { skeletonOf, tablesOf } from "./figures";
import type { ContractCase } from "./fixtures";
import { oneCaseEach, run, surveyOf, withRows } from "./fixtures";
import { foreign, ownWords, quotedWords } from "./words";

/** Those that protect groups, on surveys that have some. */
const protecting = oneCaseEach.filter(
  (found) =>
    analysisById(found.analysis).options.some(({ id }) => id === "minimumGroup") && Object.keys(groupOptions(found, "en")).length > 0,
);

/** Numbers of the questionnaire beside those of a group: the points a category can reach. */
const ofNobody = new Set(["maximum"]);

/** Every group smaller than what is shown. */
const hiding = { minimumGroup: 1000 };

function places(found: ContractCase): readonly number[] {
  const { roles, columns } = surveyOf(found, "en");
  const headers = new Set([...roles.groups, roles.wave ?? -1].flatMap((index) => columns[index]?.header ?? []));
  return (found.grid("en").cells[0] ?? []).flatMap((header, column) => (headers.has(String(header)) ? [column] : []));
}

/** The same people, each with the groups of somebody else. */
function regrouped(found: ContractCase): AnyReport {
  const grid = found.grid("en");
  const columns = new Set(places(found));
  const mixed = withRows(grid, (rows) =>
    rows.map((cells, row) =>
      cells.map((cell, column) => (columns.has(column) ? (rows[(row * 7 + 3) % rows.length]?.[column] ?? "") : cell)),
    ),
  );
  return run(mixed, found.analysis, { ...found.options, ...groupOptions(found, "en"), ...hiding }, "en");
}

describe("where every group is too small to be shown", () => {
  it.each(languages)("there are analyses that protect groups to look at (%s)", () => {
    expect(protecting.length).toBeGreaterThan(4);
  });

  describe.each(languages)("in %s", (language) => {
    it.each(protecting)("$analysis names no group in its headlines and shows none of its figures", (found) => {
      const report = run(found.grid(language), found.analysis, { ...found.options, ...groupOptions(found, language), ...hiding }, language);
      if (report.status !== "complete") {
        expect(report.sentence).toMatch(/[.。]$/);
        return;
      }
      const { roles, columns } = surveyOf(found, language);
      const names = [...roles.groups, roles.wave ?? -1].flatMap((index) => {
        const column = columns[index];
        return column ? groupsOf(column).map(({ name }) => name) : [];
      });
      for (const name of names) expect(report.headlines.filter((headline) => headline.includes(name))).toEqual([]);
      for (const { id, columns: shown, rows } of tablesOf(report)) {
        for (const row of rows) {
          const isGroup = [row.cells.group, row.cells.wave, row.cells.supplier].some((cell) => names.includes(cellText(cell ?? "") ?? ""));
          const figures = shown
            .filter(({ id: column, title }) => !ofNobody.has(column) && (isGroup || names.includes(title)))
            .flatMap(({ id: column }) => row.cells[column] ?? []);
          expect([id, row.id, figures.filter((cell) => typeof cell === "number")]).toEqual([id, row.id, []]);
          if (isGroup) expect([id, row.id, figures.some(isHidden)]).toEqual([id, row.id, true]);
        }
      }
      const quoted = quotedWords(found.grid(language));
      expect(ownWords(report).filter(({ text }) => foreign(text, language, quoted) !== undefined)).toEqual([]);
    });
  });

  it.each(protecting)("$analysis tells nothing of who is in which group: with other groups every figure is the same", (found) => {
    const before = run(found.grid("en"), found.analysis, { ...found.options, ...groupOptions(found, "en"), ...hiding }, "en");
    const after = regrouped(found);
    expect(skeletonOf(after)).toEqual(skeletonOf(before));
    if (before.status === "complete" && after.status === "complete") expect(after.headlines).toEqual(before.headlines);
  });
});
