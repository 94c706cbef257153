import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/survey/grid";
import { thinnedGrid } from "../../src/taskpane/state/thinnedGrid";

/** A title, a header, and rows that hold their number. */
function gridOf(rows: number): Grid {
  const cells = [["Survey"], ["row"], ...Array.from({ length: rows }, (_, row) => [row])];
  return { sheet: "S", row: 4, column: 0, cells };
}

const firstRow = 6;

function kept(rows: number, most: number): readonly number[] {
  return thinnedGrid(gridOf(rows), firstRow, most)
    .cells.slice(2)
    .map(([cell]) => Number(cell));
}

describe("a thinned grid", () => {
  it("is the grid itself while it has no more rows than wanted", () => {
    const grid = gridOf(20);
    expect(thinnedGrid(grid, firstRow, 20)).toBe(grid);
  });

  it("keeps what stands above the first respondent, and its place on the sheet", () => {
    const thinned = thinnedGrid(gridOf(100), firstRow, 10);
    expect(thinned).toMatchObject({ sheet: "S", row: 4, column: 0 });
    expect(thinned.cells.slice(0, 2)).toEqual([["Survey"], ["row"]]);
  });

  it("takes one row from each of as many stretches of equal length, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3000 }), fc.integer({ min: 1, max: 200 }), (rows, most) => {
        fc.pre(rows > most);
        const rowsKept = kept(rows, most);
        expect(rowsKept).toHaveLength(most);
        rowsKept.forEach((row, place) => {
          expect(row).toBeGreaterThanOrEqual(Math.floor((place * rows) / most));
          expect(row).toBeLessThan(((place + 1) * rows) / most);
        });
        expect(new Set(rowsKept).size).toBe(most);
      }),
    );
  });

  it.each([2, 3, 4, 6])("meets all of %i ratings that alternate about equally often", (period) => {
    const counts = Array.from({ length: period }, (_, rating) => kept(12_000, 2000).filter((row) => row % period === rating).length);
    for (const count of counts) expect(Math.abs(count - 2000 / period)).toBeLessThan(60);
  });
});
