import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { REVERSE } from "../../src/functions/functions";
import { cellErrorOf, fakeRuntime } from "./fakeRuntime";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

describe("SURVEY.REVERSE", () => {
  test("turns every answer around with the declared ends of the scale, whatever was answered, and keeps the shape", () => {
    const answers = [
      [2, 3],
      [3, 4],
      [2, 2],
    ];
    expect(REVERSE(answers, 1, 7)).toEqual([
      [6, 5],
      [5, 4],
      [6, 6],
    ]);
  });

  test("turns only the columns whose key is -1", () => {
    expect(REVERSE([[2, 2, 5]], 1, 5, [[1, -1, -1]])).toEqual([[2, 4, 1]]);
  });

  test.each([[0], [null], [""], ["no answer"], [8], [0.5], [true], [Number.NaN], [{ basicValue: 3 }]])(
    "shows %j, which is no answer on the scale, as an empty cell",
    (cell) => expect(REVERSE([[cell, 7]], 1, 7)).toEqual([["", 1]]),
  );

  test("reads answers as the analyses do: full-width digits and a number before its label count", () => {
    expect(REVERSE([["６", "2 - disagree", "5-6", "agree"]], 1, 7)).toEqual([[2, 6, "", ""]]);
  });

  test("counts 0 as an answer on a scale that contains it", () => {
    expect(REVERSE([[0, 10, ""]], 0, 10)).toEqual([[10, 0, ""]]);
  });

  test("keeps the digits of answers between the steps of the scale", () => {
    expect(REVERSE([[2.5]], 1, 7)).toEqual([[5.5]]);
  });

  test("does not change the cells it is given", () => {
    const row = Object.freeze([1, 2]) as number[];
    expect(REVERSE(Object.freeze([row]) as number[][], 1, 5)).toEqual([[5, 4]]);
  });

  test("takes an absent row of keys for none, as null or as undefined", () => {
    expect(REVERSE([[1]], 1, 5, null as unknown as unknown[][])).toEqual([[5]]);
    expect(REVERSE([[1]], 1, 5, undefined)).toEqual([[5]]);
  });

  test("asks for the ends of the scale when they are empty", () => {
    const empty = { code: "#N/A", message: "Give both ends of the answer scale, for example 1 and 7." };
    expect(cellErrorOf(() => REVERSE([[1]], 0, 0))).toEqual(empty);
    expect(cellErrorOf(() => REVERSE([[1]], null as unknown as number, 7))).toEqual(empty);
  });

  test("refuses a minimum that is not below the maximum, naming both", () => {
    const { code, message } = cellErrorOf(() => REVERSE([[1]], 7, 1));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("minimum (7)");
    expect(message).toContain("maximum (1)");
  });

  test.each([[[[1]]], [[[1], [-1]]], [[[1, -1, 1]]], [[]]])("refuses keys %j for two columns, which are not one row of two", (keys) => {
    const { code, message } = cellErrorOf(() => REVERSE([[1, 2]], 1, 7, keys));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("2 in all");
  });

  test.each([0, "", null, 2, "-1", true])("refuses the key %j, naming its column", (key) => {
    expect(cellErrorOf(() => REVERSE([[1, 2]], 1, 7, [[1, key]]))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("Key 2") as string,
    });
  });

  test("says it in Chinese where Excel speaks Chinese", () => {
    fakeRuntime("zh-CN");
    expect(cellErrorOf(() => REVERSE([[1]], 0, 0)).message).toBe("请给出答案量表的两端，例如 1 和 7。");
  });
});
