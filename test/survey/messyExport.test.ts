import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import { questionnaires } from "../../src/questionnaires/index";
import { answerLabels } from "../../src/survey/answerLabels";
import { columnLetters } from "../../src/survey/address";
import type { Grid } from "../../src/survey/grid";
import { groupsOf } from "../../src/survey/grouping";
import { readColumn } from "../../src/survey/readColumn";
import { readTable } from "../../src/survey/responseTable";
import { momentsOf } from "../../src/stats/moments";
import { expectClose } from "../agreement/closeTo";
import { golden } from "../agreement/files";

interface Messy {
  readonly data_sheet: string;
  readonly header_row: number;
  readonly blank_rows_inside: readonly number[];
  readonly repeated_header_rows: readonly number[];
  readonly footer_rows: readonly number[];
  readonly n_respondent_rows: number;
  readonly first_data_row: number;
  readonly last_data_row: number;
  readonly site_categories_after_nfkc_trim_casefold: Readonly<Record<string, number>>;
  readonly planted_cells: readonly {
    readonly cell: string;
    readonly status: "ok" | "missing" | "range" | "text";
    readonly expected: number | null;
  }[];
  readonly column_results: Readonly<
    Record<string, { readonly n_valid: number; readonly mean: number; readonly text: number; readonly range: number }>
  >;
}

const expected = golden("messy_export.json") as Messy;
const workbook = await excelEngine.open(
  new Uint8Array(readFileSync(new URL("../golden/messy_export.xlsx", import.meta.url))),
  "messy_export.xlsx",
);
const sheet = workbook.sheets.find(({ name }) => name === expected.data_sheet);
if (!sheet) throw new Error("The export has lost its sheet.");
const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const cells = Array.from({ length: used.rows }, (_, row) =>
  Array.from({ length: used.columns }, (__, column) => sheet.valueAt(used.row + row, used.column + column)),
);
const grid: Grid = { sheet: sheet.name, row: used.row, column: used.column, cells };
const read = readTable(grid);
if ("refusal" in read) throw new Error(read.refusal.code);
const { table } = read;
const [questionnaire] = questionnaires;
const labels = questionnaire && answerLabels(questionnaire);

describe("a messy export", () => {
  it("has its header found under titles and a band, and its respondents between blanks, repeated headers and totals", () => {
    expect(table.columns[0]?.header).toBe("提交时间 Timestamp");
    expect(table.rows).toHaveLength(expected.n_respondent_rows);
    const not = new Set([...expected.blank_rows_inside, ...expected.repeated_header_rows, ...expected.footer_rows]);
    expect(
      table.rows.map((row) => row + 1).filter((row) => not.has(row) || row < expected.first_data_row || row > expected.last_data_row),
    ).toEqual([]);
    const leftOut = table.findings.map(({ address }) => Number(address.replace(/\D/g, "")));
    expect(leftOut).toEqual([...expected.repeated_header_rows, ...expected.footer_rows]);
  });

  it("has its sites joined whatever their case, width and spaces", () => {
    const site = table.columns.find(({ header }) => header.includes("Site"));
    const groups = Object.fromEntries(
      groupsOf(site ?? { header: "", position: 0, cells: [] }).map(({ name, members }) => [name, members.length]),
    );
    expect(groups).toEqual(expected.site_categories_after_nfkc_trim_casefold);
  });

  it.each(Object.entries(expected.column_results).filter(([id]) => /^[EP]\d$/.test(id)))(
    "has the answers of %s as R has them",
    (id, result) => {
      const column = table.columns.find(({ header }) => header.startsWith(`${id} `));
      if (!column) throw new Error(`There is no column ${id}.`);
      const { answers, findings } = readColumn(column, table.rows, { min: 1, max: 7 }, labels);
      const { n, mean } = momentsOf(answers);
      expect(n).toBe(result.n_valid);
      expectClose(mean, result.mean, 1e-12);
      const wrong = findings.filter(({ kind }) => kind === "off-scale" || kind === "invalid");
      expect(wrong).toHaveLength(result.range + result.text);
    },
  );

  it.each(expected.planted_cells)("has $cell read as $status", ({ cell, status, expected: answer }) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = table.columns.find(({ position }) => columnLetters(position) === letters);
    const respondent = table.rows.indexOf(Number(row) - 1);
    if (!column || respondent < 0) throw new Error(`${cell} was not read.`);
    const { answers, findings } = readColumn(column, table.rows, { min: 1, max: 7 }, labels);
    expect(answers[respondent]).toBe(answer ?? NaN);
    if (status === "range" || status === "text")
      expect(findings.find(({ address }) => address === cell)?.kind).toMatch(/off-scale|invalid/);
  });
});
