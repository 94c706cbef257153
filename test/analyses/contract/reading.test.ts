import { describe, expect, it } from "vitest";
import { analyses } from "../../../src/analyses/index";
import { languages } from "../../../src/i18n/language";
import { messagesFor } from "../../../src/i18n/messages";
import type { ReportTable } from "../../../src/report/tree";
import { cellText, isHidden, isNotComputable } from "../../../src/report/tree";
import { completeCases, mainCases, reportOf } from "./fixtures";
import { chartColumns, foreign, hasHan, isFormula, missingWords, ownWords, quotedWords } from "./words";

describe("the menu", () => {
  it.each(analyses)("has a survey on which $id is complete", ({ id }) => {
    expect(mainCases.get(id)).toBeDefined();
  });
});

describe.each(languages)("in %s", (language) => {
  const messages = messagesFor(language);

  it.each(completeCases)("$name reads as sentences of one language, with no word missing", (found) => {
    const said = ownWords(reportOf(found, language));
    expect(said.filter(({ where, text }) => missingWords.test(text) || (text === "" && !where.includes(" cell "))).slice(0, 5)).toEqual([]);
    const quoted = quotedWords(found.grid(language));
    const strange = said.map(({ where, text }) => [where, foreign(text, language, quoted), text]);
    expect(strange.filter(([, what]) => what !== undefined).slice(0, 5)).toEqual([]);
  });

  it.each(completeCases)("$name has at most five headlines, which are sentences", (found) => {
    const { headlines, title, subtitle } = reportOf(found, language);
    expect(headlines.length).toBeGreaterThan(0);
    expect(headlines.length).toBeLessThanOrEqual(5);
    for (const headline of headlines) {
      expect(headline).toMatch(language === "en" ? /\.[)”]?$/ : /。[）”]?$/);
      expect(hasHan(headline)).toBe(language === "zh-CN");
    }
    expect(title).not.toBe("");
    expect(subtitle).toMatch(/n = \d+/);
  });

  it.each(completeCases)("$name has notes and definitions that are sentences of its language", (found) => {
    for (const block of reportOf(found, language).blocks) {
      if (block.kind === "note") {
        expect(block.text).toMatch(language === "en" ? /[.:][)”]?$/ : /[。：][）”]?$/);
        if (language === "zh-CN" || !block.id.startsWith("finding-")) expect(hasHan(block.text)).toBe(language === "zh-CN");
      }
      if (block.kind === "chart") expect(hasHan(block.description)).toBe(language === "zh-CN");
      if (block.kind !== "table") continue;
      for (const { title: heading, definition = "" } of block.columns)
        expect([definition, /^[:：]/.test(definition.replace(heading, ""))]).toEqual([definition, false]);
      const definitions = block.columns.flatMap(({ definition }) =>
        definition !== undefined && !isFormula(definition) ? [definition] : [],
      );
      expect(definitions.filter((definition) => hasHan(definition) !== (language === "zh-CN"))).toEqual([]);
    }
  });

  it.each(completeCases)("$name closes with a method page: answers, missing rule or method, references, fingerprint", (found) => {
    const { blocks } = reportOf(found, language);
    const pages = blocks.filter((block) => block.kind === "method");
    expect(pages).toHaveLength(1);
    expect(blocks[blocks.length - 1]).toBe(pages[0]);
    const { method } = messages.common;
    const terms = pages[0]?.entries.map(({ term }) => term) ?? [];
    for (const term of [method.range, method.respondents, method.references, method.version, method.fingerprint])
      expect(terms).toContain(term);
    expect(new Set(terms).size).toBe(terms.length);
    for (const { term, text } of pages[0]?.entries ?? []) {
      expect([term, text.trim()]).not.toEqual([term, ""]);
      if (term === method.references) expect(text).toMatch(/\b(?:1[89]|20)\d\d\b/);
    }
  });

  it.each(completeCases)("$name shows words where words belong, not the ids of them", (found) => {
    for (const block of reportOf(found, language).blocks) {
      if (block.kind !== "table") continue;
      for (const { id, cells } of block.rows) {
        for (const [column, cell] of Object.entries(cells)) {
          const text = cellText(cell);
          if (text === undefined) continue;
          const at = [block.id, id, column, text];
          expect([...at, /^[a-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:-[a-z]+)+$/.test(text)]).toEqual([...at, false]);
          if (typeof cell === "object" && "code" in cell && language === "zh-CN" && /^[a-z-]+$/i.test(cell.code)) {
            expect([...at, hasHan(text)]).toEqual([...at, true]);
          }
          if (isHidden(cell)) expect(hasHan(text)).toBe(language === "zh-CN");
        }
      }
    }
  });

  it.each(completeCases)("$name has tables without holes, and ids that tell rows and blocks apart", (found) => {
    const { blocks } = reportOf(found, language);
    expect(new Set(blocks.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(blocks.length);
    for (const block of blocks) {
      if (block.kind !== "table") continue;
      const columns = block.columns.map(({ id }) => id);
      expect(new Set(columns).size).toBe(columns.length);
      expect([block.id, new Set(block.columns.map(({ title }) => title)).size]).toEqual([block.id, columns.length]);
      const keys = block.rows.map(({ id, cells }) =>
        [id, ...[cells.grouping, cells.group, cells.wave].map((cell) => cellText(cell ?? ""))].join("|"),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      for (const { id, cells } of block.rows)
        expect([block.id, id, Object.keys(cells).sort()]).toEqual([block.id, id, [...columns].sort()]);
      for (const { cells } of block.rows) {
        for (const { id, format } of block.columns) {
          const cell = cells[id] ?? "";
          if (typeof cell === "number")
            expect([block.id, id, Number.isFinite(cell), format === "text"]).toEqual([block.id, id, true, false]);
          if (isNotComputable(cell)) expect([block.id, id, cell.notComputable]).not.toEqual([block.id, id, ""]);
        }
      }
    }
  });

  it.each(completeCases)("$name has a chart, and every chart draws columns and rows that are there", (found) => {
    const { blocks } = reportOf(found, language);
    const tables = new Map(blocks.flatMap((block): [string, ReportTable][] => (block.kind === "table" ? [[block.id, block]] : [])));
    const charts = blocks.filter((block) => block.kind === "chart");
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const table = tables.get(chart.table);
      if (!table) throw new Error(`Chart ${chart.id} draws table ${chart.table}, which is not there.`);
      const formats = new Map(table.columns.map(({ id, format }) => [id, format]));
      for (const column of chartColumns(chart)) expect([chart.id, column, formats.has(column)]).toEqual([chart.id, column, true]);
      const rows = table.rows.map(({ id }) => id);
      for (const row of chart.rows ?? []) expect(rows).toContain(row);
      expect([chart.id, (chart.rows ?? rows).length > 0]).toEqual([chart.id, true]);
      if (chart.type !== "quadrant") continue;
      const crosshair = tables.get(chart.crosshair.table);
      expect(crosshair?.rows.map(({ id }) => id)).toContain(chart.crosshair.row);
      expect(crosshair?.columns.map(({ id }) => id)).toEqual(expect.arrayContaining([chart.x, chart.y]));
    }
  });
});
