/** The columns of a survey as the pane lists them: one line a column, or one for many that play the same part. */
import type { Survey } from "../../survey/survey";
import type { ColumnRole } from "./columnRoles";

/** So many columns of one part make one line. */
const fewestFolded = 3;

export interface ColumnLine {
  readonly role: ColumnRole;
  /** Indices into the survey's columns, in their order; more than one is a line that can be unfolded. */
  readonly columns: readonly number[];
}

/**
 * The lines in the order of their first columns. The columns of a block, and those of points, make one line wherever they stand, since
 * exports often put expectation and perception of an item side by side; other columns fold where neighbours play the same part and look
 * alike.
 *
 * @param roles one a column
 */
export function columnLines(survey: Survey, roles: readonly ColumnRole[]): readonly ColumnLine[] {
  const lines = new Map<string, ColumnLine>();
  let run = 0;
  roles.forEach((role, column) => {
    const isTogether = role.part === "block" || role.part === "points";
    const likeness = isTogether ? nameOf(role) : `${nameOf(role)} ${looksOf(survey, role, column)}`;
    const before = column > 0 ? roles[column - 1] : undefined;
    const isNext = before !== undefined && `${nameOf(before)} ${looksOf(survey, before, column - 1)}` === likeness;
    if (!isTogether && !isNext) run = column;
    const key = isTogether ? likeness : `${run} ${likeness}`;
    const line = lines.get(key);
    lines.set(key, line === undefined ? { role, columns: [column] } : { ...line, columns: [...line.columns, column] });
  });
  return [...lines.values()]
    .flatMap((line) =>
      line.columns.length < fewestFolded ? line.columns.map((column) => ({ role: roles[column] ?? line.role, columns: [column] })) : [line],
    )
    .sort((one, other) => (one.columns[0] ?? 0) - (other.columns[0] ?? 0));
}

/** Tells apart what one line can stand for. */
export function nameOf(role: ColumnRole): string {
  return role.part === "block" ? `block ${role.block}` : role.part;
}

/** Of a column that nothing is made of, what it could be. */
function looksOf({ candidates }: Survey, role: ColumnRole, column: number): string {
  return role.part === "ignored" ? (candidates[column]?.kind ?? "") : "";
}

const longestCode = 12;

/**
 * What stands for a column in a line of many: the code that a header begins with, else all of it.
 *
 * @example shortHeader("E12 Modern equipment") // "E12"
 */
export function shortHeader(header: string): string {
  const [first = ""] = header.split(/[\s.,:：、，]/u);
  return first.length > 0 && first.length <= longestCode && /\d$/.test(first) ? first : header;
}
