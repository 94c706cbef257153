import { describe, expect, it } from "vitest";
import { layoutReport } from "../../src/excel/layout/layoutReport";
import type { SheetPlan } from "../../src/excel/layout/sheetPlan";
import { placeLabels } from "../../src/excel/layout/labelPlacement";
import { kitchenSink } from "../report/kitchenSink";
import type { Report, ReportTable } from "../../src/report/tree";

/** The kitchen sink with so many items in its quadrant. */
function withItems(count: number): Report {
  const report = kitchenSink("en");
  const grow = (table: ReportTable): ReportTable => ({
    ...table,
    rows: Array.from({ length: count }, (_, index) => {
      const row = table.rows[index % table.rows.length];
      if (row === undefined) throw new Error("no rows");
      const shift = Math.floor(index / table.rows.length) * 0.013;
      return { ...row, id: `item${index + 1}`, cells: { ...row.cells, perception: Number(row.cells.perception) + shift } };
    }),
  });
  return { ...report, blocks: report.blocks.map((block) => (block.kind === "table" && block.id === "items" ? grow(block) : block)) };
}

describe("labels of a quadrant plot", () => {
  it("are names while they fit, and numbers with a key when there are too many", () => {
    const keys = [5, 14, 22, 40].map((count) => {
      const plan = layoutReport(withItems(count));
      return plan.cells.filter(({ style }) => style === "key").length;
    });
    expect(keys).toEqual([0, 0, 0, 40]);
  });

  it("leave out the number that a name begins with, where all do", () => {
    const report = withItems(5);
    const numbered = {
      ...report,
      blocks: report.blocks.map((block) =>
        block.kind === "table" && block.id === "items"
          ? { ...block, rows: block.rows.map((row, index) => ({ ...row, cells: { ...row.cells, item: `${index + 1} item` } })) }
          : block,
      ),
    };
    const labels = (plan: SheetPlan): number =>
      plan.cells.filter(({ content }) => "formula" in content && content.formula.startsWith("=MID(")).length;
    expect([labels(layoutReport(report)), labels(layoutReport(numbered))]).toEqual([0, 5]);
  });

  it("stand where nothing overlaps, or say that they do not fit", () => {
    const apart = placeLabels(
      [
        { x: 200, y: 100, text: "one" },
        { x: 200, y: 300, text: "two" },
      ],
      400,
      400,
      ["", "", "", ""],
    );
    expect(apart).toEqual({ positions: ["Right", "Right"], fits: true });
    const atTheEdge = placeLabels([{ x: 395, y: 100, text: "edge" }], 400, 400, ["", "", "", ""]);
    expect(atTheEdge).toEqual({ positions: ["Left"], fits: true });
    const crowd = Array.from({ length: 6 }, () => ({ x: 200, y: 200, text: "the same place" }));
    expect(placeLabels(crowd, 400, 400, ["", "", "", ""]).fits).toBe(false);
  });

  it("keep clear of the names in the corners", () => {
    const { positions } = placeLabels([{ x: 60, y: 24, text: "item" }], 400, 400, ["Concentrate here, please", "", "", ""]);
    expect(positions).toEqual(["Bottom"]);
  });
});
