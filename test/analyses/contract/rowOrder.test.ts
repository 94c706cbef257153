import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridCell } from "../../../src/survey/grid";
import { figuresOf } from "./figures";
import type { Figure } from "./figures";
import { oneCaseEach, run, surveyOf, withRows } from "./fixtures";

/** Figures that follow from the places of the answers on the sheet, and those of resamples, which draw respondents by their place. */
function followsRows(analysis: string, { table, column }: Figure): boolean {
  if (analysis === "audit") return table === "respondents" || table === "cells" || table === "duplicates";
  const resampled: Readonly<Record<string, RegExp>> = {
    quadrant: /^stays$/,
    drivers: /^(?:shapley|relativeWeight)(?:Low|High)$|^first$/,
    "value-map": /^ci(?:Low|High)$/,
  };
  return resampled[analysis]?.test(column) ?? false;
}

/** Relative, with the unit as the smallest measure. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** What everybody answering twice leaves alone. */
const levels =
  /^(?:mean|gap|expectation|perception|favourable|unfavourable|neutral|importance|performance|minimum|desired|perceived|adequacy|superiority|percent|nps|beta|correlation|shapley|r2|benefit|cost|relativeBenefit|relativeCost|index)$/;

describe("the order of the rows", () => {
  it.each(oneCaseEach)("changes no figure of $analysis", (found) => {
    const grid = found.grid("en");
    const before = figuresOf(run(grid, found.analysis, found.options, "en"));
    const fixed = [...before].filter(([, figure]) => !followsRows(found.analysis, figure));
    expect(fixed.length).toBeGreaterThan(0);
    const rows = grid.cells.slice(1) as GridCell[][];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const after = figuresOf(
          run(
            withRows(grid, () => shuffled),
            found.analysis,
            found.options,
            "en",
          ),
        );
        const moved = fixed.filter(([place, { number }]) => !isClose(after.get(place)?.number ?? NaN, number));
        expect(moved.slice(0, 5).map(([place, { number }]) => [place, number, after.get(place)?.number])).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

describe("everybody answering twice", () => {
  it.each(oneCaseEach)("leaves the levels of $analysis as they are", (found) => {
    const grid = found.grid("en");
    const before = figuresOf(run(grid, found.analysis, found.options, "en"));
    const { roles, columns } = surveyOf(found, "en");
    const identity = (grid.cells[0] ?? []).indexOf(columns[roles.identity ?? -1]?.header ?? "");
    const again = (cells: readonly GridCell[]): readonly GridCell[] =>
      cells.map((cell, column) => (column === identity ? `${cell} again` : cell));
    const after = figuresOf(
      run(
        withRows(grid, (rows) => [...rows, ...rows.map(again)]),
        found.analysis,
        found.options,
        "en",
      ),
    );
    const compared = [...before].filter(([place, { column }]) => levels.test(column) && after.has(place));
    const moved = compared.filter(([place, { number }]) => !isClose(after.get(place)?.number ?? NaN, number));
    expect(moved.slice(0, 5).map(([place, { number }]) => [place, number, after.get(place)?.number])).toEqual([]);
  });

  it("compares something in most analyses", () => {
    const found = oneCaseEach.filter((one) =>
      [...figuresOf(run(one.grid("en"), one.analysis, one.options, "en")).values()].some(({ column }) => levels.test(column)),
    );
    expect(found.length).toBeGreaterThan(oneCaseEach.length / 2);
  });
});
