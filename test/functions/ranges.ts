import { csvGrid } from "../agreement/files";

/** Columns of a file of the goldens as a formula gets them: rows of cells under the headers named. */
export function columnsOf(file: string, headers: readonly string[]): unknown[][] {
  const [header = [], ...rows] = csvGrid(file).cells;
  const places = headers.map((name) => header.indexOf(name));
  if (places.includes(-1)) throw new Error(`${file} lacks one of ${headers.join(", ")}.`);
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

/** Headers such as P1 to P22. */
export function numbered(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
}

/** A table that a function spilled, as one record a line, by heading. */
export function linesOf(table: unknown[][]): Record<string, unknown>[] {
  const [heading = [], ...lines] = table;
  return lines.map((line) => Object.fromEntries(heading.map((name, column) => [String(name), line[column]])));
}

/** The only line of a table. */
export function lineOf(table: unknown[][]): Record<string, unknown> {
  const [line, ...others] = linesOf(table);
  if (!line || others.length > 0) throw new Error("The table has not just one line.");
  return line;
}

/** One column of numbers. */
export function column(numbers: readonly (number | string | null)[]): unknown[][] {
  return numbers.map((number) => [number]);
}
