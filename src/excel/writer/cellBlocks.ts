import type { Area, PlannedCell, StyleName } from "../layout/sheetPlan";

/** Cells as the matrices Excel takes; null leaves a cell as it is. */
export interface CellMatrices {
  readonly contents: (string | number | null)[][];
  readonly formats: (string | null)[][];
}

function emptyMatrix<Entry>(area: Area): (Entry | null)[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
}

/** Text and numbers of an area as matrices; formulas are left out. */
export function cellMatrices(cells: readonly PlannedCell[], area: Area): CellMatrices {
  const contents = emptyMatrix<string | number>(area);
  const formats = emptyMatrix<string>(area);
  for (const { row, column, content, format } of cells) {
    const line = contents[row - area.row];
    const formatLine = formats[row - area.row];
    if (line === undefined || formatLine === undefined) continue;
    formatLine[column - area.column] = format;
    if ("text" in content) line[column - area.column] = content.text;
    else if ("number" in content) line[column - area.column] = content.number;
  }
  return { contents, formats };
}

/** A rectangle of formulas. */
export interface FormulaBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly string[])[];
}

/** The formulas as runs in a column: one request action for each. */
export function formulaBlocks(cells: readonly PlannedCell[]): readonly FormulaBlock[] {
  const formulas = cells.flatMap(({ row, column, content }) => ("formula" in content ? [{ row, column, formula: content.formula }] : []));
  formulas.sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; lines: string[][] }[] = [];
  for (const { row, column, formula } of formulas) {
    const last = blocks[blocks.length - 1];
    if (last?.column === column && last.row + last.lines.length === row) last.lines.push([formula]);
    else blocks.push({ row, column, lines: [[formula]] });
  }
  return blocks.map(({ row, column, lines }) => ({ area: { row, column, rows: lines.length, columns: 1 }, formulas: lines }));
}

/** Rectangles of one style: runs in a row, joined with equal runs above. */
export function styleAreas(cells: readonly PlannedCell[]): readonly { readonly style: StyleName; readonly area: Area }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { style: StyleName; row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column, style } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.style === style && last.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ style, row, column, rows: 1, columns: 1 });
  }
  const joined: typeof runs = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const key = `${run.style} ${run.column} ${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) above.rows += 1;
    else {
      open.set(key, run);
      joined.push(run);
    }
  }
  return joined.map(({ style, ...area }) => ({ style, area }));
}

/** Neighbouring entries that are equal, as runs. */
export function equalRuns(
  entries: readonly number[],
): readonly { readonly first: number; readonly count: number; readonly entry: number }[] {
  const runs: { first: number; count: number; entry: number }[] = [];
  entries.forEach((entry, index) => {
    const last = runs[runs.length - 1];
    if (last?.entry === entry) last.count += 1;
    else runs.push({ first: index, count: 1, entry });
  });
  return runs;
}
