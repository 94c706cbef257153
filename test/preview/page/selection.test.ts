import { describe, expect, it } from "vitest";
import { jump } from "../../../preview/page/grid/jump";
import { keyCommand } from "../../../preview/page/grid/keyboard";
import {
  areaSelection,
  areasOf,
  cellSelection,
  pressed,
  SHEET_COLUMNS,
  SHEET_ROWS,
  stepped,
  stretched,
} from "../../../preview/page/grid/selection";

const none = { shift: false, control: false };

describe("a selection by mouse", () => {
  it("is the rectangle from where the button went down to where the pointer is, whichever way it went", () => {
    const dragged = stretched(pressed(cellSelection(0, 0), { row: 5, column: 4 }, "cells", none), { row: 2, column: 6 });
    expect(areasOf(dragged)).toEqual([{ row: 2, column: 4, rows: 4, columns: 3 }]);
    expect(dragged.anchor).toEqual({ row: 5, column: 4 });
  });

  it("stretches from the active cell with Shift", () => {
    const selection = pressed(cellSelection(1, 1), { row: 3, column: 2 }, "cells", { shift: true, control: false });
    expect(areasOf(selection)).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  });

  it("keeps what was selected with Ctrl", () => {
    const selection = pressed(cellSelection(1, 1), { row: 3, column: 2 }, "cells", { shift: false, control: true });
    expect(areasOf(selection)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 1 },
    ]);
  });

  it("is whole columns when their headers are dragged over", () => {
    const selection = stretched(pressed(cellSelection(9, 9), { row: 0, column: 2 }, "columns", none), { row: 7, column: 4 });
    expect(areasOf(selection)).toEqual([{ row: 0, column: 2, rows: SHEET_ROWS, columns: 3 }]);
  });

  it("is whole rows when their headers are dragged over", () => {
    const selection = stretched(pressed(cellSelection(9, 9), { row: 3, column: 0 }, "rows", none), { row: 1, column: 5 });
    expect(areasOf(selection)).toEqual([{ row: 1, column: 0, rows: 3, columns: SHEET_COLUMNS }]);
  });
});

describe("a selection that comes from the add-in", () => {
  it.each([
    { row: 2, column: 1, rows: 4, columns: 3 },
    { row: 0, column: 3, rows: SHEET_ROWS, columns: 2 },
    { row: 4, column: 0, rows: 2, columns: SHEET_COLUMNS },
    { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS },
  ])("is shown as that area: %o", (area) => {
    expect(areasOf(areaSelection(area))).toEqual([area]);
  });
});

describe("a selection by keyboard", () => {
  it("moves the active cell and lets the area go", () => {
    expect(areasOf(stepped(areaSelection({ row: 1, column: 1, rows: 3, columns: 3 }), { row: 2, column: 1 }, false))).toEqual([
      { row: 2, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it("moves the far end with Shift", () => {
    expect(areasOf(stepped(cellSelection(4, 4), { row: 4, column: 6 }, true))).toEqual([{ row: 4, column: 4, rows: 1, columns: 3 }]);
  });

  it("stays on the sheet", () => {
    expect(stepped(cellSelection(0, 0), { row: -1, column: -5 }, false).anchor).toEqual({ row: 0, column: 0 });
    expect(stepped(cellSelection(0, 0), { row: SHEET_ROWS, column: SHEET_COLUMNS }, false).anchor).toEqual({
      row: SHEET_ROWS - 1,
      column: SHEET_COLUMNS - 1,
    });
  });

  it("leaves keys alone that are not the grid's", () => {
    const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
    expect(keyCommand({ ...plain, key: "Tab" })).toBeUndefined();
    expect(keyCommand({ ...plain, key: "a" })).toBeUndefined();
    expect(keyCommand({ ...plain, key: "A", ctrlKey: true })).toEqual({ kind: "all" });
  });
});

describe("Ctrl and an arrow", () => {
  const filled = new Set([2, 3, 4, 8]);
  const isFilled = (row: number): boolean => filled.has(row);
  const down = (row: number): number => jump({ row, column: 0 }, { row: 1, column: 0 }, isFilled, { row: 20, column: 0 }).row;

  it("goes to the end of a filled run", () => expect(down(2)).toBe(4));
  it("goes over a gap to the next filled cell", () => expect(down(4)).toBe(8));
  it("goes from an empty cell to the next filled one", () => expect(down(0)).toBe(2));
  it("goes to the border when nothing follows", () => expect(down(8)).toBe(20));
});
