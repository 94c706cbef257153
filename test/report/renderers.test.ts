import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { displayWidth } from "../../src/report/displayWidth";
import { formatted } from "../../src/report/formats";
import { reportsAsJson } from "../../src/report/json";
import { reportAsText } from "../../src/report/text";
import type { AnyReport } from "../../src/report/tree";
import { isHidden, isNotComputable } from "../../src/report/tree";
import { kitchenSink } from "./kitchenSink";

interface JsonTable {
  readonly kind: string;
  readonly id: string;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: Readonly<Record<string, unknown>>;
    readonly reasons?: Readonly<Record<string, string>>;
  }[];
}
interface Json {
  readonly reports: readonly {
    readonly analysis: string;
    readonly status: string;
    readonly language: string;
    readonly blocks?: readonly JsonTable[];
    readonly sentence?: string;
  }[];
}
const unfinished: AnyReport = { analysis: "servqual", status: "refused", language: "en", code: "no-header", sentence: "No header." };

describe.each(languages)("the kitchen-sink report in %s", (language) => {
  const report = kitchenSink(language);
  const json = JSON.parse(JSON.stringify(reportsAsJson([report]))) as Json;
  const tables = report.blocks.filter((block) => block.kind === "table");

  it("keeps every id, number and reason in JSON, numbers to the last bit", () => {
    const found = json.reports[0]?.blocks?.filter(({ kind }) => kind === "table") ?? [];
    expect(found.map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
    tables.forEach((table, place) => {
      expect(found[place]?.columns.map(({ id }) => id)).toEqual(table.columns.map(({ id }) => id));
      table.rows.forEach((row, index) => {
        const other = found[place]?.rows[index];
        expect(other?.id).toBe(row.id);
        for (const [column, cell] of Object.entries(row.cells)) {
          if (isNotComputable(cell)) {
            expect(other?.cells[column]).toBeNull();
            expect(other?.reasons?.[column]).toBe(cell.notComputable);
          } else if (isHidden(cell)) expect(other?.cells[column]).toEqual(cell);
          else expect(other?.cells[column]).toBe(typeof cell === "object" ? cell.code : cell);
        }
      });
    });
  });

  it("shows every table, cell, note and method entry in full text, aligned", () => {
    const text = reportAsText(report, "full");
    for (const headline of report.headlines) expect(text).toContain(headline);
    for (const table of tables) expect(text).toContain(table.title);
    expect(text).not.toMatch(/NaN|undefined|\[object/);
    for (const block of report.blocks) {
      if (block.kind === "note") expect(text).toContain(block.text);
      if (block.kind === "method") for (const { term, text: said } of block.entries) expect(text).toContain(`${term}: ${said}`);
    }
  });

  it("shows the headlines and the main table in short text", () => {
    const text = reportAsText(report);
    expect(text).toContain(report.title);
    expect(text).toContain(tables[0]?.title);
    if (tables[1]) expect(text).not.toContain(tables[1].title);
  });
});

describe("a report that did not run", () => {
  it("is its sentence, and its status and code in JSON", () => {
    expect(reportAsText(unfinished)).toBe("No header.");
    expect(reportsAsJson([unfinished])).toEqual({ reports: [unfinished] });
  });
});

describe("numbers as people read them", () => {
  it.each([
    [0.0004, "probability", "<0.001"],
    [0.0412, "probability", "0.041"],
    [1, "probability", "1.000"],
    [0.4716, "difference", "+0.47"],
    [-0.4716, "difference", "−0.47"],
    [-0.001, "difference", "0.00"],
    [0, "difference", "0.00"],
    [0.3249, "share", "32.5%"],
    [1234, "count", "1234"],
    [17.776, "freedom", "17.8"],
    [292, "freedom", "292"],
    [-24.15, "statistic", "−24.15"],
    [5.4999, "mean", "5.50"],
  ] as const)("%d as %s is %s", (number, format, text) => {
    expect(formatted(number, format)).toBe(text);
  });

  it("count Chinese characters double when columns are aligned", () => {
    expect(displayWidth("期望E")).toBe(5);
  });
});
