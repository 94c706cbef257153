import { describe, expect, it } from "vitest";
import { layoutReport } from "../../../src/excel/layout/layoutReport";
import { languages } from "../../../src/i18n/language";
import { reportsAsJson } from "../../../src/report/json";
import { reportAsText } from "../../../src/report/text";
import { isNotComputable } from "../../../src/report/tree";
import { skeletonOf, tablesOf } from "./figures";
import { completeCases, oneCaseEach, reportOf, run } from "./fixtures";

interface JsonRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, string>>;
}

describe.each(languages)("in %s", (language) => {
  it.each(completeCases)("$name is told whole as text", (found) => {
    const report = reportOf(found, language);
    const [short, full] = [reportAsText(report), reportAsText(report, "full")];
    for (const text of [short, full]) {
      expect(text).not.toMatch(/\b(?:undefined|NaN|Infinity)\b|\[object/);
      for (const said of [report.title, report.subtitle, ...report.headlines]) expect(text).toContain(said);
    }
    for (const block of report.blocks) {
      if (block.kind === "table") expect(full).toContain(block.title);
      if (block.kind === "note") expect(full).toContain(block.text);
      if (block.kind === "method") for (const { term, text } of block.entries) expect(full).toContain(`${term}: ${text}`);
    }
  });

  it.each(completeCases)("$name comes back from JSON with every number, code and reason", (found) => {
    const report = reportOf(found, language);
    const json = reportsAsJson([report]);
    const text = JSON.stringify(json);
    expect(JSON.parse(text)).toEqual(json);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    const { reports } = JSON.parse(text) as { reports: { blocks: { kind: string; id: string; rows: JsonRow[] }[] }[] };
    const written = reports[0]?.blocks.filter(({ kind }) => kind === "table") ?? [];
    tablesOf(report).forEach((table, place) => {
      const rows = written[place]?.rows ?? [];
      expect(rows.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
      table.rows.forEach(({ cells }, index) => {
        for (const [column, cell] of Object.entries(cells)) {
          const said = rows[index]?.cells[column];
          if (isNotComputable(cell)) expect([said, rows[index]?.reasons?.[column]]).toEqual([null, cell.notComputable]);
          else if (typeof cell === "object") expect(said).toEqual("code" in cell ? cell.code : cell);
          else expect(said).toBe(cell);
        }
      });
    });
  });

  it.each(completeCases)("$name is laid out on a sheet with legal names, nothing lost and nothing on top of each other", (found) => {
    const report = reportOf(found, language);
    const plan = layoutReport(report);
    expect(plan.name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    const [printed, lookups] = [tablesOf(report).filter(({ lookup }) => !lookup), tablesOf(report).filter(({ lookup }) => lookup)];
    expect(plan.tables.map(({ id }) => id)).toEqual([...printed, ...lookups].map(({ id }) => id));
    expect(plan.charts.map(({ id }) => id)).toEqual(report.blocks.flatMap((block) => (block.kind === "chart" ? [block.id] : [])));
    expect(new Set(plan.tables.map(({ name }) => name.toLowerCase())).size).toBe(plan.tables.length);
    for (const { name } of plan.tables) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
    const cells = plan.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(cells).size).toBe(cells.length);
    const texts = plan.cells.flatMap(({ content }) => ("text" in content ? [content.text] : []));
    expect(texts.filter((text) => /\b(?:undefined|NaN|Infinity)\b|\[object|\$\{/.test(text)).slice(0, 5)).toEqual([]);
    const together = texts.join("").replaceAll(/\s/g, "");
    for (const said of [report.title, ...report.headlines]) expect(together).toContain(said.replaceAll(/\s/g, ""));
    for (const { content } of plan.cells) if ("number" in content) expect(Number.isFinite(content.number)).toBe(true);
    for (const { id, series, width, height, description } of plan.charts) {
      expect([id, series.length > 0, width > 0, height > 0, description !== ""]).toEqual([id, true, true, true, true]);
    }
    const inside = ({ row, column, rows, columns }: typeof plan.area): boolean =>
      row >= plan.area.row &&
      column >= plan.area.column &&
      row + rows <= plan.area.row + plan.area.rows &&
      column + columns <= plan.area.column + plan.area.columns;
    for (const { id, area } of plan.tables) expect([id, inside(area)]).toEqual([id, true]);
    for (const { series } of plan.charts)
      for (const { values, categories } of series) expect([inside(values), inside(categories)]).toEqual([true, true]);
  });

  it.each(oneCaseEach)("$name gives the same report again", (found) => {
    const again = run(found.grid(language), found.analysis, found.options, language);
    expect(JSON.stringify(reportsAsJson([again]))).toBe(JSON.stringify(reportsAsJson([reportOf(found, language)])));
  });
});

describe("the two languages", () => {
  it.each(completeCases)("have one structure and one set of numbers: $name", (found) => {
    expect(skeletonOf(reportOf(found, "zh-CN", "en"))).toEqual(skeletonOf(reportOf(found, "en")));
  });

  it.each(oneCaseEach)("each have a title and headlines of their own: $name", (found) => {
    const [english, chinese] = [reportOf(found, "en"), reportOf(found, "zh-CN", "en")];
    expect(chinese.headlines).toHaveLength(english.headlines.length);
    expect(chinese.title).not.toBe(english.title);
    for (const headline of chinese.headlines) expect(english.headlines).not.toContain(headline);
  });
});
