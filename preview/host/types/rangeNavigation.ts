import type { Area } from "../../engine/workbook";
import { onSheetOrRefused } from "../arguments";
import { boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { Handle } from "../handle";
import { method, type Member } from "../officeType";
import { Refusal } from "../refusal";
import type { RangeTarget } from "../targets";

function at(target: RangeTarget, area: Area): Handle {
  return target.book.open("Range", onSheetOrRefused({ ...target, area }));
}

function usedPart(target: RangeTarget, valuesOnly: boolean): Area | undefined {
  const used = target.book.sheet(target.sheetId).usedArea(valuesOnly);
  return used && intersection(used, target.area);
}

function sharedPart(target: RangeTarget, other: RangeTarget): Area | undefined {
  if (other.sheetId !== target.sheetId) throw new Refusal("InvalidArgument", "The ranges are on different sheets.");
  return intersection(target.area, other.area);
}

function resized(target: RangeTarget, rows: number, columns: number): Handle {
  return at(target, { ...target.area, rows, columns });
}

/** A block of rows beside the range: below for a positive count, within or above for the other sign. */
function beside(target: RangeTarget, count: number, after: boolean, along: "rows" | "columns"): Handle {
  if (count === 0) throw new Refusal("InvalidArgument");
  const { area } = target;
  const [start, size] = along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const length = Math.abs(count);
  const edge = after ? start + size : start;
  const first = after === count > 0 ? edge : edge - length;
  return at(target, along === "rows" ? { ...area, row: first, rows: length } : { ...area, column: first, columns: length });
}

/** The methods of Excel.Range that lead to other ranges. What lies off the sheet is refused with `InvalidArgument`. */
export const rangeNavigation: { readonly [name: string]: Member<RangeTarget> } = {
  getCell: method("1.1", (target, args) =>
    at(target, { row: target.area.row + args.integer(0), column: target.area.column + args.integer(1), rows: 1, columns: 1 }),
  ),
  getRow: method("1.1", (target, args) => at(target, { ...target.area, row: target.area.row + args.integer(0), rows: 1 })),
  getColumn: method("1.1", (target, args) => at(target, { ...target.area, column: target.area.column + args.integer(0), columns: 1 })),
  getResizedRange: method("1.2", (target, args) =>
    resized(target, target.area.rows + args.integer(0), target.area.columns + args.integer(1)),
  ),
  getAbsoluteResizedRange: method("1.7", (target, args) => resized(target, args.integer(0), args.integer(1))),
  getOffsetRange: method("1.1", (target, args) =>
    at(target, { ...target.area, row: target.area.row + args.integer(0), column: target.area.column + args.integer(1) }),
  ),
  getBoundingRect: method("1.1", (target, args) => {
    const other = args.rangeOrAddress(0, target.book, target.sheetId);
    if (other.sheetId !== target.sheetId) throw new Refusal("InvalidArgument", "The ranges are on different sheets.");
    return at(target, boundingArea(target.area, other.area));
  }),
  getIntersection: method("1.1", (target, args) => {
    const area = sharedPart(target, args.rangeOrAddress(0, target.book, target.sheetId));
    if (!area) throw new Refusal("ItemNotFound");
    return at(target, area);
  }),
  getIntersectionOrNullObject: method("1.4", (target, args) => {
    const area = sharedPart(target, args.rangeOrAddress(0, target.book, target.sheetId));
    return area ? at(target, area) : null;
  }),
  getEntireColumn: method("1.1", (target) => at(target, { ...target.area, row: 0, rows: SHEET_ROWS })),
  getEntireRow: method("1.1", (target) => at(target, { ...target.area, column: 0, columns: SHEET_COLUMNS })),
  getLastCell: method("1.1", (target) => {
    const { row, column, rows, columns } = target.area;
    return at(target, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }),
  getLastRow: method("1.1", (target) => at(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 })),
  getLastColumn: method("1.1", (target) =>
    at(target, { ...target.area, column: target.area.column + target.area.columns - 1, columns: 1 }),
  ),
  getRowsAbove: method("1.2", (target, args) => beside(target, args.integerOr(0, 1), false, "rows")),
  getRowsBelow: method("1.2", (target, args) => beside(target, args.integerOr(0, 1), true, "rows")),
  getColumnsBefore: method("1.2", (target, args) => beside(target, args.integerOr(0, 1), false, "columns")),
  getColumnsAfter: method("1.2", (target, args) => beside(target, args.integerOr(0, 1), true, "columns")),
  getUsedRange: method("1.1", (target, args) => {
    const area = usedPart(target, args.flagOr(0, false));
    if (!area) throw new Refusal("ItemNotFound");
    return at(target, area);
  }),
  getUsedRangeOrNullObject: method("1.4", (target, args) => {
    const area = usedPart(target, args.flagOr(0, false));
    return area ? at(target, area) : null;
  }),
};
