import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { AnyReport, FormatName } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import type { HandOut } from "../../../src/survey/privacy/releases";

/** A survey whose reports an attacker holds. */
export interface Attacked {
  readonly analyses: readonly string[];
  readonly options: RawOptions;
  /** Header row first. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Header of the column whose answers the attacker is after; it holds two different answers and blanks. */
  readonly target: string;
  readonly answers: readonly [number, number];
  /** What was handed out before. */
  readonly released?: readonly HandOut[];
}

const nothing = 1e-9;
/** Formats of statistics that are no sums, whatever they do when answers are turned. */
const noSums: ReadonlySet<FormatName> = new Set(["probability", "statistic", "spread", "freedom"]);
const orderStatistics: ReadonlySet<string> = new Set(["median", "lowest", "highest"]);

export function reportsOf({
  analyses,
  options,
  cells,
  released = [],
}: Pick<Attacked, "analyses" | "options" | "cells" | "released">): readonly AnyReport[] {
  const grid: Grid = { sheet: "Answers", row: 0, column: 0, cells };
  return analyse({ grid, analyses, options, released, language: "en", date: "2026-11-21", version: "test" }).reports;
}

/**
 * Every published figure that is a weighted sum of the answers in the target column, as the weight of each respondent's answer.
 *
 * Nothing is assumed about what a table shows: each answer in turn is turned into the other one, and every number of every table that
 * moves is a figure the answer takes part in. What does not add up over several answers turned together is no sum and left out.
 */
export function publishedWeights(attacked: Attacked): readonly (readonly number[])[] {
  const [low, high] = attacked.answers;
  const column = attacked.cells[0]?.indexOf(attacked.target) ?? -1;
  const turned = (rows: readonly number[]): ReadonlyMap<string, number> =>
    numbersOf(
      reportsOf({
        ...attacked,
        cells: attacked.cells.map((cells, row) =>
          rows.includes(row - 1) ? cells.map((cell, at) => (at === column ? (cell === low ? high : low) : cell)) : cells,
        ),
      }),
    );
  const base = turned([]);
  const people = attacked.cells.slice(1).map((cells) => cells[column] ?? "");
  const answered = people.flatMap((answer, row) => (answer === "" ? [] : [row]));
  const alone = new Map(answered.map((row) => [row, turned([row])]));
  const together = [0, 1, 3]
    .map((part) => answered.filter((_, index) => index % 3 !== part))
    .map((rows) => ({ rows, after: turned(rows) }));
  return [...base].flatMap(([place, before]) => {
    const change = (after: ReadonlyMap<string, number> | undefined): number => (after?.get(place) ?? NaN) - before;
    const changes = people.map((_, row) => (alone.has(row) ? change(alone.get(row)) : 0));
    const adds = together.every(
      ({ rows, after }) => Math.abs(change(after) - rows.reduce((sum, row) => sum + (changes[row] ?? 0), 0)) < nothing,
    );
    if (!adds || changes.every((number) => Math.abs(number) < nothing)) return [];
    return [changes.map((number, row) => (people[row] === low ? number : -number))];
  });
}

/** Every number of every table by its place; rows by their id and texts, so that another order of rows is the same report. */
function numbersOf(reports: readonly AnyReport[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const report of reports) {
    if (report.status !== "complete") continue;
    for (const block of report.blocks) {
      if (block.kind !== "table") continue;
      const sums = block.columns.filter((column) => !noSums.has(column.format) && !orderStatistics.has(column.id)).map(({ id }) => id);
      for (const { id, cells } of block.rows) {
        const group = JSON.stringify([cells.grouping, cells.group, cells.wave]);
        for (const column of sums) {
          const cell = cells[column];
          if (typeof cell === "number") found.set([report.analysis, block.id, id, group, column].join("|"), cell);
        }
      }
    }
  }
  return found;
}
