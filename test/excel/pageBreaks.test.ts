import { describe, expect, it } from "vitest";
import { groupStarts } from "../../src/excel/layout/groupStarts";
import { pageBreaks } from "../../src/excel/layout/pageBreaks";
import type { ReportTable } from "../../src/report/tree";

describe("pages", () => {
  const rows = (count: number): ((row: number) => number) => {
    return (row) => Math.min(row, count) * 10;
  };

  it("end before a block that would be cut, and start where a page is full", () => {
    const blocks = [
      { row: 0, end: 30 },
      { row: 31, end: 50 },
      { row: 51, end: 60 },
    ];
    expect(pageBreaks(blocks, rows(60), { first: 400, next: 350 })).toEqual([31]);
  });

  it("cut a long table between groups where that leaves no page half empty, else between rows", () => {
    const long = { row: 0, end: 100, groupStarts: [12, 25, 60] };
    expect(pageBreaks([long], rows(100), { first: 400, next: 350 })).toEqual([25, 60, 95]);
    expect(pageBreaks([{ row: 0, end: 100 }], rows(100), { first: 400, next: 350 })).toEqual([40, 75]);
  });

  it("are not asked to cut what must stay whole", () => {
    expect(
      pageBreaks(
        [
          { row: 0, end: 10 },
          { row: 10, end: 100, whole: true },
        ],
        rows(100),
        { first: 400, next: 350 },
      ),
    ).toEqual([10]);
  });
});

describe("groups of rows", () => {
  const table = (sites: readonly string[], format: "count" | "text" = "count"): ReportTable => ({
    kind: "table",
    id: "sites",
    title: "Sites",
    columns: [
      { id: "item", title: "Item", format: "text" },
      { id: "site", title: "Site", format: "text" },
      { id: "n", title: "n", format },
    ],
    rows: sites.map((site, index) => ({ id: `${index}`, cells: { item: `${index}`, site, n: format === "count" ? index : "" } })),
  });

  it("begin where the second text column changes", () => {
    expect(groupStarts(table(["North", "North", "South", "South", "South"]))).toEqual([2]);
  });

  it("are none where every row is another, or where text is what the table is about", () => {
    expect(groupStarts(table(["North", "South", "East"]))).toEqual([]);
    expect(groupStarts(table(["North", "North", "South", "South"], "text"))).toEqual([]);
  });
});
