import { describe, expect, it } from "vitest";
import { layOut } from "../../../preview/page/grid/axis";

describe("rows or columns laid out", () => {
  const axis = layOut(5, (index) => (index === 2 ? 0 : 20));

  it("begin where the ones before end, hidden ones taking no room", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.startOf(index))).toEqual([0, 20, 40, 40, 60, 80]);
    expect(axis.total).toBe(80);
    expect(axis.sizeOf(2)).toBe(0);
  });

  it("are found by their place, never a hidden one before a visible one", () => {
    expect([0, 19, 20, 39, 40, 59, 79].map((place) => axis.indexAt(place))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  });

  it("hold places beyond their ends within them", () => {
    expect(axis.indexAt(-5)).toBe(0);
    expect(axis.indexAt(500)).toBe(4);
    expect(axis.startOf(99)).toBe(80);
  });
});
