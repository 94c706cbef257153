import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contentKey } from "../../src/functions/contentKey";
import { ALPHA, QUADRANT, REVERSE } from "../../src/functions/functions";
import { inCell } from "../../src/functions/inCell";
import { ResultMemo } from "../../src/functions/resultMemo";
import { cellErrorOf, fakeRuntime } from "./fakeRuntime";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const cell = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant(null));
const range = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });

describe("the memo", () => {
  test("computes the same call once, whoever copies its arguments", () => {
    const compute = vi.fn(() => [[1, 2]]);
    const call = (): unknown[][] =>
      inCell(
        [
          "TEST",
          [
            [3, ""],
            [null, "a"],
          ],
          1,
          7,
        ],
        compute,
      );
    expect([call(), call()]).toEqual([[[1, 2]], [[1, 2]]]);
    expect(compute).toHaveBeenCalledOnce();
  });

  test("computes again when one cell changes, and when the language does", () => {
    expect(REVERSE([[2, 3]], 1, 7)).toEqual([[6, 5]]);
    expect(REVERSE([[2, 4]], 1, 7)).toEqual([[6, 4]]);
    expect(REVERSE([[2, 4]], 1, 5)).toEqual([[4, 2]]);
    expect(QUADRANT([[1], [2]], [[1], [2]])).toEqual([["Low priority"], ["Keep up"]]);
    fakeRuntime("zh-CN");
    expect(QUADRANT([[1], [2]], [[1], [2]])).toEqual([["次要改进"], ["继续保持"]]);
  });

  test("remembers errors with their sentences", () => {
    const compute = vi.fn(() => ALPHA([["", ""]], 1, 7) as number[][]);
    const call = (): unknown => inCell(["TEST OF ERRORS"], compute);
    expect(cellErrorOf(call)).toEqual(cellErrorOf(call));
    expect(compute).toHaveBeenCalledOnce();
  });

  test("forgets the least recently used beyond its bounds, of calls and of cells", () => {
    const memo = new ResultMemo({ calls: 3, cells: 10 });
    const compute = vi.fn((cells: number) => ({ rows: [Array.from({ length: cells }, () => 1)] }));
    for (const key of ["a", "b", "c", "a", "d"]) memo.of(key, () => compute(2));
    expect(memo.size).toEqual({ calls: 3, cells: 6 });
    memo.of("a", () => compute(2));
    expect(compute).toHaveBeenCalledTimes(4);
    memo.of("b", () => compute(2));
    expect(compute).toHaveBeenCalledTimes(5);
    memo.of("large", () => compute(8));
    expect(memo.size).toEqual({ calls: 2, cells: 10 });
    memo.of("too large", () => compute(11));
    expect(memo.size).toEqual({ calls: 2, cells: 10 });
    memo.clear();
    expect(memo.size).toEqual({ calls: 0, cells: 0 });
  });

  test("gives different content different keys, shape, kind and order included", () => {
    const alike = [
      ["F", [[1, 2]]],
      ["F", [[1], [2]]],
      ["F", [1, 2]],
      ["F", [["1", 2]]],
      ["F", [[2, 1]]],
      ["F", [[1, 2]], null],
      ["F", [[1, 2, ""]]],
      ["F", [[1, 2, null]]],
      ["F", [[1, 2, 0]]],
      ["F", [[1, 2, false]]],
      ["G", [[1, 2]]],
    ];
    expect(new Set(alike.map(contentKey)).size).toBe(alike.length);
    fc.assert(
      fc.property(range, range, (one, other) => {
        expect(contentKey([one]) === contentKey([other])).toBe(same(one, other));
        expect(contentKey([one])).toBe(contentKey([structuredClone(one)]));
      }),
    );
  });

  test("gives ten thousand nearly equal ranges a key each", () => {
    const keys = new Set<string>();
    for (let row = 0; row < 20; row++)
      for (let answer = 0; answer < 500; answer++)
        keys.add(contentKey(["F", Array.from({ length: 20 }, (_, at) => [at === row ? answer : 0])]));
    // The range of zeros alone comes twenty times.
    expect(keys.size).toBe(20 * 499 + 1);
  });
});

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((part, at) => same(part, other[at]));
  return Object.is(one, other);
}
