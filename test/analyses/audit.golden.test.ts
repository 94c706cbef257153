import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import type { Report, ReportCell } from "../../src/report/tree";
import { isNotComputable } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Block {
  readonly n_complete: number;
  readonly rows: readonly {
    readonly id: string;
    readonly n_missing: number;
    readonly longstring: number;
    readonly irv: number | null;
    /** Absent where there are no more complete rows than items. */
    readonly d2?: number | null;
    readonly d2_p?: number | null;
  }[];
  readonly flag_longstring_ge_half_k: readonly string[];
  readonly flag_irv_zero: readonly string[];
  readonly flag_d2_p_lt_001?: readonly string[];
}

const careless = golden("careless.json") as { readonly perception_raw: Block; readonly all44_raw: Block };
const survey = csvGrid("servqual_clean_not_reversed.csv");
const range = (letter: string): string[] => Array.from({ length: 22 }, (_, index) => `${letter}${index + 1}`);

function flaggedWith(report: Report, flag: string): ReportCell[] {
  return tableOf(report, "respondents")
    .rows.filter(({ cells }) => (cells.flags as { code: string }).code.split(" ").includes(flag))
    .map(({ cells }) => cells.identity ?? "");
}

function listed(expected: unknown): string[] {
  return Array.isArray(expected) ? expected.map(String) : [];
}

describe("careless answers agree with R", () => {
  it.each([
    ["the 22 perceptions", {}, careless.perception_raw],
    ["all 44 answers", { items: [...range("E"), ...range("P")] }, careless.all44_raw],
  ] as const)("on %s, before any is turned", (_, extra, expected) => {
    const report = completeReport(survey, "audit", { questionnaire: "servqual-1988", list: "all", ...extra });
    const { rows } = tableOf(report, "respondents");
    expect(rows.map(({ cells }) => cells.identity)).toEqual(expected.rows.map(({ id }) => id));
    expected.rows.forEach((row, index) => {
      const cells = rows[index]?.cells ?? {};
      expect(cells.missing, row.id).toBe(row.n_missing);
      expect(cells.longestRun, row.id).toBe(row.longstring);
      if (row.irv !== null) expectClose(cells.spread, row.irv, 1e-9, row.id);
      if (typeof row.d2 !== "number" || typeof row.d2_p !== "number") expect(isNotComputable(cells.d2 ?? ""), row.id).toBe(true);
      else {
        expectClose(cells.d2, row.d2, 1e-9, row.id);
        expectP(cells.p, row.d2_p, row.id);
      }
    });
    expect(flaggedWith(report, "straight-line")).toEqual(listed(expected.flag_longstring_ge_half_k));
    expect(flaggedWith(report, "no-spread")).toEqual(listed(expected.flag_irv_zero));
    if (expected.flag_d2_p_lt_001) expect(flaggedWith(report, "outlier")).toEqual(listed(expected.flag_d2_p_lt_001));
  });
});

interface Servqual {
  readonly cleaning: { readonly columns: Readonly<Record<string, { valid: number; text: number; out_of_range: number; missing: number }>> };
  readonly full: { readonly overall: { readonly unweighted_half: { readonly n: number; readonly mean: number; readonly ci_low: number } } };
}

describe("the audit of the raw SERVQUAL survey", () => {
  const expected = golden("servqual.json") as Servqual;
  const report = completeReport(csvGrid("servqual_raw.csv"), "audit", { questionnaire: "servqual-1988" });

  it("counts valid, other and off-scale cells of every item as R does", () => {
    const table = tableOf(report, "columns");
    for (const item of [...range("E"), ...range("P")]) {
      const counts = expected.cleaning.columns[item];
      expect(cellOf(table, item, "valid"), item).toBe(counts?.valid);
      expect(cellOf(table, item, "invalid"), item).toBe(counts?.text);
      expect(cellOf(table, item, "offScale"), item).toBe(counts?.out_of_range);
    }
  });

  it("has the overall gap of all respondents as R has it, beside that without the flagged", () => {
    const { n, mean, ci_low: low } = expected.full.overall.unweighted_half;
    const effect = tableOf(report, "effect");
    expect(cellOf(effect, "gap-all", "n")).toBe(n);
    expectClose(cellOf(effect, "gap-all", "mean"), mean);
    expectClose(cellOf(effect, "gap-all", "ciLow"), low);
    expect(cellOf(effect, "gap-all", "nKept")).toBe(n - 12);
  });
});

interface Messy {
  readonly data_sheet: string;
  readonly repeated_header_rows: readonly number[];
  readonly footer_rows: readonly number[];
  readonly duplicate_ids: readonly { readonly id: string; readonly rows: readonly number[] }[];
  readonly duplicate_headers: readonly (readonly string[])[];
  readonly planted_cells: readonly { readonly cell: string; readonly raw: unknown; readonly status: string }[];
  readonly non_integer_values: readonly string[];
}

describe("the audit of a messy export", async () => {
  const expected = golden("messy_export.json") as Messy;
  const file = new Uint8Array(readFileSync(new URL("../golden/messy_export.xlsx", import.meta.url)));
  const workbook = await excelEngine.open(file, "messy_export.xlsx");
  const sheet = workbook.sheets.find(({ name }) => name === expected.data_sheet);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) throw new Error("The export has lost its sheet.");
  const cells = Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => sheet.valueAt(used.row + row, used.column + column)),
  );
  const grid: Grid = { sheet: sheet.name, row: used.row, column: used.column, cells };
  const report = completeReport(grid, "audit", { questionnaire: "servqual-1988" });
  const table = tableOf(report, "cells");
  const kindOf = (address: string): unknown => (cellOf(table, address, "kind") as { code: string }).code;

  /** A date is the number by which Excel counts days, and so off the scale. */
  it.each(expected.planted_cells.filter(({ status }) => status !== "ok"))("names $cell, planted as $status", ({ cell, raw, status }) => {
    const blank = raw === null || raw === "";
    const kinds = { range: ["off-scale"], text: ["invalid", "off-scale"], missing: [blank ? "blank" : "declared-missing"] };
    expect(kinds[status as keyof typeof kinds]).toContain(kindOf(cell));
  });

  it("names the rows that are no respondents, the id that stands twice and the header that stands twice", () => {
    for (const row of [...expected.repeated_header_rows, ...expected.footer_rows]) expect(kindOf(`A${row}`)).toBe("row-left-out");
    for (const { id, rows } of expected.duplicate_ids) {
      for (const row of rows) {
        expect(kindOf(`B${row}`)).toBe("duplicate-id");
        expect(cellOf(table, `B${row}`, "content")).toBe(id);
      }
      expect(report.headlines.join(" ")).toContain(`“${id}” stands in rows ${rows.join(" and ")}`);
    }
    for (const letter of expected.duplicate_headers.flat()) expect(kindOf(`${letter}:${letter}`)).toBe("duplicate-header");
    for (const address of expected.non_integer_values) expect(kindOf(address)).toBe("not-whole");
  });

  it("names the labels and numbers typed as text that were read all the same", () => {
    const read = expected.planted_cells.filter(({ status, raw }) => status === "ok" && typeof raw === "string");
    for (const { cell } of read) expect(kindOf(cell), cell).toMatch(/read-as-number|number-as-text/);
  });
});
