import type { ReportTable } from "../../report/tree";
import { textIn } from "./locatedTable";

/** Groups smaller than this on average are no groups. */
const leastRows = 2;

/**
 * The rows, counted from 0, at which the text columns between the first and the numbers change: another site, wave or dimension. Empty where a table
 * has no such column or the changes are too many to be groups.
 */
export function groupStarts(table: ReportTable): readonly number[] {
  const firstNumber = table.columns.findIndex(({ format }) => format !== "text");
  if (firstNumber < 2) return [];
  const columns = table.columns.slice(1, firstNumber).map(({ id }) => id);
  const keys = table.rows.map((_, index) => columns.map((id) => textIn(table, index, id)).join("\u0000"));
  const starts = keys.flatMap((key, index) => (index > 0 && key !== keys[index - 1] ? [index] : []));
  return (starts.length + 1) * leastRows <= table.rows.length ? starts : [];
}
