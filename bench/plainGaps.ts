import type { GridCell } from "../src/survey/grid";

/** The gaps of 22 items as a spreadsheet user would program them: filter, map, reduce over rows. The peer of the benchmarks. */
export function plainGaps(
  rows: readonly (readonly GridCell[])[],
  firstExpectation: number,
  firstPerception: number,
): { mean: number; sd: number }[] {
  return Array.from({ length: 22 }, (_, item) => {
    const gaps = rows
      .map((row) => [row[firstExpectation + item], row[firstPerception + item]])
      .filter(([e, p]) => typeof e === "number" && typeof p === "number")
      .map(([e, p]) => Number(p) - Number(e));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const sd = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1));
    return { mean, sd };
  });
}
