import { areaAddress, cellAddress } from "./address";
import { findHeader, findIdRow, headerUnder } from "./findHeader";
import { fingerprint } from "./fingerprint";
import type { Finding } from "./finding";
import type { Grid, GridCell } from "./grid";
import { normalised, shownText, tidy } from "./normalised";
import type { Refusal } from "./refusal";
import type { SurveyColumn, SurveySource } from "./survey";

/** A grid cut into headers and respondents, before anyone knows what the columns mean. */
export interface ResponseTable {
  readonly source: SurveySource;
  readonly columns: readonly SurveyColumn[];
  /** The text over each header, carried along from the left: "期望" over 22 items. Empty where there is none. */
  readonly bands: readonly string[];
  /** What our template's hidden row says over each header; empty where there is none. */
  readonly ids: readonly string[];
  readonly rows: readonly number[];
  /** Rows that are no respondents. */
  readonly findings: readonly Finding[];
}

const totalWord = /total|totals|sum|average|averages|avg|mean|count|合计|总计|小计|平均值|平均|均值|总数/gu;
const totalStart = new RegExp(`^(?:${totalWord.source})(?![a-z])`, "u");
const longestTotal = 80;

/**
 * Whether a row's first text announces a total: such a word alone, or with another language's, numbers, or something in brackets.
 * Anything else is a name: "Total Wine", "平均 Road".
 */
function isTotal(text: string): boolean {
  if (text.length > longestTotal || !totalStart.test(text)) return false;
  const rest = text.replace(/\(.*/u, "").replaceAll(totalWord, " ");
  return !/\p{L}/u.test(rest.replaceAll(/\bn\b/g, ""));
}

/**
 * Cuts a grid into headers and respondents. Title rows above the header, blank rows, repeated headers and totals are no respondents;
 * those that held something are reported.
 */
export function readTable(grid: Grid): { readonly table: ResponseTable } | { readonly refusal: Refusal } {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  if (!grid.cells.some((row) => row.some(isFilled))) return { refusal: { code: "empty-range" } };
  const idRow = findIdRow(grid.cells);
  const header = idRow === undefined ? findHeader(grid.cells) : headerUnder(grid.cells, idRow);
  if (header === undefined) return { refusal: { code: "no-header" } };
  const headers = Array.from({ length: width }, (_, column) => shownText(String(grid.cells[header]?.[column] ?? "")));
  const used = headers.flatMap((text, column) => (text !== "" || hasContent(grid.cells, header, column) ? [column] : []));
  const comparable = headers.map(normalised);
  const kept: number[] = [];
  const findings: Finding[] = [];
  for (let row = header + 1; row < grid.cells.length; row++) {
    const cells = grid.cells[row] ?? [];
    if (!cells.some(isFilled)) continue;
    if (isRespondent(cells, comparable)) kept.push(row);
    else findings.push({ kind: "row-left-out", address: cellAddress(grid.row + row, grid.column), column: "", content: firstText(cells) });
  }
  if (kept.length === 0) return { refusal: { code: "no-respondents" } };
  const columns = used.map((column) => ({
    header: headers[column] ?? "",
    position: grid.column + column,
    cells: kept.map((row) => grid.cells[row]?.[column] ?? ""),
  }));
  const bands = carriedBands(grid.cells[(idRow ?? header) - 1] ?? [], width);
  const ids = grid.cells[idRow ?? -1] ?? [];
  const table = {
    source: {
      sheet: grid.sheet,
      address: areaAddress(grid.row, grid.column, grid.cells.length, width),
      fingerprint: fingerprint(grid.cells),
    },
    columns,
    bands: used.map((column) => bands[column] ?? ""),
    ids: used.map((column) => tidy(String(ids[column] ?? ""))),
    rows: kept.map((row) => grid.row + row),
    findings,
  };
  return { table };
}

function isFilled(cell: GridCell): boolean {
  return typeof cell !== "string" || tidy(cell) !== "";
}

function hasContent(cells: Grid["cells"], header: number, column: number): boolean {
  return cells.some((row, index) => index > header && isFilled(row[column] ?? ""));
}

function firstText(cells: readonly GridCell[]): string {
  return tidy(String(cells.find(isFilled) ?? ""));
}

function isRespondent(cells: readonly GridCell[], headers: readonly string[]): boolean {
  const filled = cells.filter(isFilled).length;
  if (isTotal(normalised(firstText(cells))) && !isInWords(cells)) return false;
  const repeated = cells.filter(
    (cell, column) => typeof cell === "string" && isFilled(cell) && normalised(cell) === headers[column],
  ).length;
  if (repeated >= 2 && repeated * 2 > filled) return false;
  const wide = headers.filter((text) => text !== "").length > 5;
  return !(wide && filled <= 2);
}

/** Whether what follows the first text is mostly text: "average" is then an answer like its neighbours and no line of averages. */
function isInWords(cells: readonly GridCell[]): boolean {
  const [, ...others] = cells.filter(isFilled);
  const words = others.filter((cell) => typeof cell === "string" && Number.isNaN(Number(normalised(cell))));
  return others.length > 0 && words.length * 2 > others.length;
}

/** A band stands over the first of its columns only (a merged cell): it holds until the next one. */
function carriedBands(row: readonly GridCell[], width: number): string[] {
  const texts = Array.from({ length: width }, (_, column) => tidy(String(row[column] ?? "")));
  if (texts.filter((text) => text !== "").length < 2) return texts.map(() => "");
  let current = "";
  return texts.map((text) => (current = text || current));
}
