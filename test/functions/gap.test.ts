import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GAP } from "../../src/functions/functions";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellErrorOf, fakeRuntime } from "./fakeRuntime";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const expectation = [
  [7, 6],
  [6, 5],
  [7, 4],
  [5, 3],
  [6, ""],
];
const perception = [
  [5, 6],
  [5, 5],
  [4, 6],
  [5, 2],
  [3, 4],
];

interface GoldenItem {
  readonly reversed: boolean;
  readonly n: number;
  readonly mean_e_pair: number;
  readonly mean_p_pair: number;
  readonly gap: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly p: number;
}

/** A row as numbers, so that it can be compared to a tolerance. */
function numbersOf(row: unknown[] | undefined): number[] {
  return (row ?? []).map(Number);
}

describe("SURVEY.GAP", () => {
  test("begins with a heading and gives one row for each item, in order", () => {
    const table = GAP(expectation, perception, 1, 7);
    expect(table[0]).toEqual(["item", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p"]);
    expect(table.slice(1).map((row) => row[0])).toEqual([1, 2]);
    expect(table.every((row) => row.length === 8)).toBe(true);
  });

  test("gives the paired t test of perception - expectation as R's t.test(p, e, paired = TRUE) does", () => {
    // t.test(c(5, 5, 4, 5, 3), c(7, 6, 7, 5, 6), paired = TRUE)
    const [item, n, e, p, gap, low, high, probability] = numbersOf(GAP(expectation, perception, 1, 7)[1]);
    expect([item, n]).toEqual([1, 5]);
    expect(e).toBeCloseTo(6.2, 12);
    expect(p).toBeCloseTo(4.4, 12);
    expect(gap).toBeCloseTo(-1.8, 12);
    expect(low).toBeCloseTo(-3.4189317847087, 12);
    expect(high).toBeCloseTo(-0.1810682152913, 12);
    expect(probability).toBeCloseTo(0.0366819894004, 12);
  });

  test("agrees with R on every item of a real export, reverse-worded items and untidy answers included", () => {
    const [header = [], ...respondents] = csvGrid("servqual_raw.csv").cells;
    const block = (letter: string): unknown[][] => {
      const columns = Array.from({ length: 22 }, (_, index) => header.indexOf(`${letter}${index + 1}`));
      return respondents.map((row) => columns.map((column) => row[column] ?? ""));
    };
    const { items } = (golden("servqual.json") as { full: { items: Record<string, GoldenItem> } }).full;
    const keys = Array.from({ length: 22 }, (_, index) => (items[`item${index + 1}`]?.reversed === true ? -1 : 1));
    const table = GAP(block("E"), block("P"), 1, 7, [keys]);
    expect(table).toHaveLength(23);
    for (const [item, n, e, p, gap, low, high, probability] of table.slice(1)) {
      const r = items[`item${String(item)}`];
      if (r === undefined) throw new Error(`R has no item ${String(item)}.`);
      expect(n).toBe(r.n);
      expectClose(e, r.mean_e_pair);
      expectClose(p, r.mean_p_pair);
      expectClose(gap, r.gap);
      expectClose(low, r.ci_low);
      expectClose(high, r.ci_high);
      expectP(probability, r.p);
    }
  });

  test("counts only respondents who answered both sides, in every figure", () => {
    const [, n, e, p, gap] = numbersOf(GAP(expectation, perception, 1, 7)[2]);
    expect([n, e, p]).toEqual([4, 4.5, 4.75]);
    expect(gap).toBeCloseTo(0.25, 12);
  });

  test("the gap is the difference of the two means beside it", () => {
    for (const row of GAP(expectation, perception, 1, 7).slice(1)) {
      const [, , e, p, gap] = numbersOf(row);
      expect(gap).toBeCloseTo((p ?? 0) - (e ?? 0), 12);
    }
  });

  test.each([0, null, "", "n/a", 9])("leaves out the pair of an expectation of %j", (cell) => {
    expect(GAP([[cell], [5], [6]], [[4], [4], [4]], 1, 7)[1]?.[1]).toBe(2);
  });

  test("turns items with key -1 on both sides, so that their gap changes its sign", () => {
    const plain = numbersOf(GAP(expectation, perception, 1, 7)[1]);
    const turned = numbersOf(GAP(expectation, perception, 1, 7, [[-1, 1]])[1]);
    expect(turned[4]).toBeCloseTo(-(plain[4] ?? 0), 12);
    expect(turned[2]).toBeCloseTo(8 - (plain[2] ?? 0), 12);
    expect(GAP(expectation, perception, 1, 7, [[-1, 1]])[2]).toEqual(GAP(expectation, perception, 1, 7)[2]);
  });

  test("leaves empty what one pair or equal differences cannot give", () => {
    expect(GAP([[5]], [[3]], 1, 7)[1]).toEqual([1, 1, 5, 3, -2, "", "", ""]);
    expect(GAP([[5], [6]], [[3], [4]], 1, 7)[1]?.[7]).toBe("");
  });

  test("leaves an item without pairs empty beside others that have some", () => {
    expect(GAP([["", 5]], [[4, 3]], 1, 7)[1]).toEqual([1, 0, "", "", "", "", "", ""]);
  });

  test("never spills a number that Excel cannot hold, nor null", () => {
    const cells = GAP(expectation, perception, 1, 7).flat();
    expect(cells.every((cell) => typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell)))).toBe(true);
  });

  test("says that no item has a pair when none has", () => {
    expect(cellErrorOf(() => GAP([[""], [9]], [[4], [4]], 1, 7))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("No item has both") as string,
    });
  });

  test("refuses ranges of different shape, giving both", () => {
    const { code, message } = cellErrorOf(() => GAP(expectation, perception.slice(1), 1, 7));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("5 × 2");
    expect(message).toContain("4 × 2");
  });

  test("asks for the scale before anything else", () => {
    expect(cellErrorOf(() => GAP(expectation, perception.slice(1), 0, 0)).code).toBe("#N/A");
  });
});
