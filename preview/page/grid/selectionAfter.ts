import { jump } from "./jump";
import type { KeyCommand } from "./keyboard";
import type { Cell, Selection } from "./selection";
import { areaSelection, stepped } from "./selection";
import type { SheetContent } from "./sheetContent";

const SHARE_OF_PAGE = 0.9;

/**
 * What is selected after a key.
 *
 * @param height of the part of the sheet in sight, pixels: a page's worth
 */
export function selectionAfter(command: KeyCommand, selection: Selection, content: SheetContent, height: number): Selection {
  const { sheet, used } = content;
  if (command.kind === "all") return areaSelection(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  const from = command.shift ? selection.focus : selection.anchor;
  const end = used === undefined ? { row: 0, column: 0 } : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  const go = (to: Cell): Selection => stepped(selection, to, command.shift);
  switch (command.kind) {
    case "step":
      return go({ row: from.row + command.step.row, column: from.column + command.step.column });
    case "jump": {
      const last = { row: Math.max(end.row, from.row), column: Math.max(end.column, from.column) };
      return go(jump(from, command.step, (row, column) => sheet.textAt(row, column) !== "", last));
    }
    case "page":
      return go({ row: pageOn(content, from.row, command.direction * height * SHARE_OF_PAGE), column: from.column });
    case "row-start":
      return go({ row: from.row, column: 0 });
    case "sheet-start":
      return go({ row: 0, column: 0 });
    case "content-end":
      return go(end);
  }
}

function pageOn({ rows }: SheetContent, row: number, distance: number): number {
  const place = rows.startOf(row) + distance;
  return place >= rows.total ? rows.count - 1 : rows.indexAt(Math.max(0, place));
}
