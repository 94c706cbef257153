import { areaAddress, columnLetters } from "./address";
import type { Survey } from "./survey";

/** What a refusal says of a column: its header, or its letters where it has none, and where its answers stand. */
export function placeOfColumn(survey: Survey, index: number): { readonly column: string; readonly address: string } {
  const { header, position } = survey.columns[index] ?? { header: "", position: 0 };
  const first = survey.rows[0] ?? 0;
  const last = survey.rows[survey.rows.length - 1] ?? first;
  return { column: header || columnLetters(position), address: areaAddress(first, position, last - first + 1, 1) };
}
