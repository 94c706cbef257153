import type { CellRows } from "./cells";
import { figureCell } from "./cells";

/**
 * A table to spill: a heading, then one row a line, figures that cannot be computed "".
 *
 * @param heading names of the columns, the same in every language so that formulas can look them up
 */
export function tableRows<Column extends string>(
  heading: readonly Column[],
  lines: readonly Readonly<Record<Column, number | string | undefined>>[],
): CellRows {
  return [
    heading,
    ...lines.map((line) =>
      heading.map((column) => {
        const cell = line[column];
        return typeof cell === "string" ? cell : figureCell(cell);
      }),
    ),
  ];
}
