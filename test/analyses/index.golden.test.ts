import { describe, expect, it } from "vitest";
import { expectClose } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Weighted {
  readonly weights: Readonly<Record<string, number>>;
  readonly n: number;
  readonly mean: number;
  readonly ci_low: number;
  readonly ci_high: number;
}
interface Block {
  readonly items: readonly string[];
  readonly equal: Weighted;
  readonly fixed_weights: Weighted | null;
  readonly pc1_cov: Weighted;
  readonly pc1_corr_over_sd: Weighted;
  readonly corrected_item_total: Weighted;
}

const { blocks } = golden("index.json") as { readonly blocks: Readonly<Record<string, Block>> };
const grid = csvGrid("ecsi.csv");
const dimensions = Object.fromEntries(Object.entries(blocks).map(([name, { items }]) => [name, items]));
const options = { dimensions, scale: { min: 1, max: 10 } };
const methods = [
  ["equal", "equal"],
  ["principal-covariance", "pc1_cov"],
  ["principal-correlation", "pc1_corr_over_sd"],
  ["item-total", "corrected_item_total"],
] as const;

function expectIndex(report: ReturnType<typeof completeReport>, row: string, expected: Weighted): void {
  const cell = (column: string): unknown => cellOf(tableOf(report, "index"), row, column);
  expect(cell("n")).toBe(expected.n);
  expectClose(cell("index"), expected.mean, 1e-10);
  expectClose(cell("ciLow"), expected.ci_low, 1e-10);
  expectClose(cell("ciHigh"), expected.ci_high, 1e-10);
  for (const [item, weight] of Object.entries(expected.weights))
    expectClose(cellOf(tableOf(report, "indicators"), item, "partWeight"), weight, 1e-10);
}

describe("the index of each dimension agrees with R", () => {
  it.each(methods)("with weights by %s", (method, key) => {
    const report = completeReport(grid, "index", { ...options, method });
    for (const [name, block] of Object.entries(blocks)) expectIndex(report, name, block[key]);
  });

  it.each(Object.entries(blocks).flatMap(([name, block]) => (block.fixed_weights ? [[name, block, block.fixed_weights] as const] : [])))(
    "with fixed weights in %s, of any sum",
    (name, { items }, expected) => {
      for (const factor of [1, 20]) {
        const weights = Object.fromEntries(Object.entries(expected.weights).map(([item, weight]) => [item, factor * weight]));
        expectIndex(completeReport(grid, "index", { ...options, weights }), name, expected);
      }
      const weights = { ...expected.weights };
      expectIndex(completeReport(grid, "index", { items, scale: options.scale, weights }), "overall", expected);
    },
  );

  it("and ten times the mean is 10 plus 0.9 times it", () => {
    const report = completeReport(grid, "index", { ...options, definition: "ten-times" });
    for (const [name, { equal }] of Object.entries(blocks)) {
      expectClose(cellOf(tableOf(report, "index"), name, "index"), 10 + 0.9 * equal.mean, 1e-12);
      expect(cellOf(tableOf(report, "index"), name, "definition")).toMatchObject({ code: "ten-times" });
    }
  });
});
