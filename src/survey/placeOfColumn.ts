import { areaAddress, columnLetters } from "./address";
import type { Survey } from "./survey";

/** What a refusal says of a column: its header, or its letters where it has none, and where its answers stand. */
export function placeOfColumn(survey: Survey, index: number): { readonly column: string; readonly address: string } {
  const { header, position } = survey.columns[index] ?? { header: "", position: 0 };
  const first = survey.rows[0] ?? 0;
  const last = survey.rows[survey.rows.length - 1] ?? first;
  return { column: header || columnLetters(position), address: areaAddress(first, position, last - first + 1, 1) };
}

/** Where the answers of several columns stand: one area for each run of neighbours, in the order of the sheet. */
export function placeOfColumns({ columns, rows }: Survey, indices: readonly number[]): readonly string[] {
  const first = rows[0] ?? 0;
  const last = rows[rows.length - 1] ?? first;
  const positions = [...new Set(indices.flatMap((index) => columns[index]?.position ?? []))].sort((one, other) => one - other);
  const runs: { readonly start: number; width: number }[] = [];
  for (const position of positions) {
    const run = runs[runs.length - 1];
    if (run && run.start + run.width === position) run.width++;
    else runs.push({ start: position, width: 1 });
  }
  return runs.map(({ start, width }) => areaAddress(first, start, last - first + 1, width));
}
