import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossedStatuses } from "../../../src/survey/privacy/crossed";
import { crossedCut, crossedCutStatuses } from "../../../src/survey/privacy/crossedCuts";
import type { Cut } from "../../../src/survey/privacy/protection";
import { protectedCuts } from "../../../src/survey/privacy/protection";
import type { HandOut } from "../../../src/survey/privacy/releases";
import { releaseId } from "../../../src/survey/privacy/releases";
import { sumOver, tellsOfFew } from "./tellsOfFew";

const minimum = 3;

/** Where each person stands in the two cuts, by letter; blank for nowhere. */
type Places = readonly (readonly [string, string])[];

function cutOf(places: Places, side: 0 | 1): Cut {
  const names = [...new Set(places.map((place) => place[side]))].filter((name) => name !== "").sort();
  const members = (name: string): number[] => places.flatMap((place, person) => (place[side] === name ? [person] : []));
  return { column: side === 0 ? "department" : "tenure", groups: names.map((name) => ({ name, members: members(name) })) };
}

/** Both margins and the cells as they would be shown, with the people behind everything that is published. */
function shown(places: Places, silent: readonly number[] = [], handOuts: readonly HandOut[] = []) {
  const [rows, columns] = [cutOf(places, 0), cutOf(places, 1)];
  const answered = (person: number): boolean => !silent.includes(person);
  const margins = protectedCuts([rows, columns], places.length, minimum, handOuts);
  const withStatuses = margins.map((cut) => ({ ...cut, statuses: cut.groups.map(({ status }) => status) }));
  const published = margins.flatMap(({ groups }) => groups.flatMap(({ status, members }) => (status === "shown" ? [members] : [])));
  const [row, column] = withStatuses;
  if (!row || !column) throw new Error("two cuts");
  const beside = { answered: () => true, respondents: places.length, published, handOuts };
  const statuses = crossedCutStatuses(row, column, minimum, { ...beside, answered }).flat();
  const cells = crossedCut(rows, columns).groups.flatMap(({ members }, at) => (statuses[at] === "shown" ? [members] : []));
  const all = [
    places.flatMap((_, person) => (answered(person) ? [person] : [])),
    ...[...published, ...cells].map((who) => who.filter(answered)),
  ];
  return { statuses, cells, weights: all.map((who) => sumOver(who, places.length)), names: crossedCut(rows, columns).groups };
}

describe("a table of two crossed cuts", () => {
  const person = fc.tuple(fc.constantFrom("A", "A", "A", "B", "B", "C", "D", ""), fc.constantFrom("x", "x", "y", "y", "z", ""));

  it("gives no cell of a few people away by any sums and differences of cells, margins and the whole", () => {
    let telling = 0;
    fc.assert(
      fc.property(fc.array(person, { minLength: 24, maxLength: 44 }), (places) => {
        const { weights, cells } = shown(places);
        const margins = weights.slice(0, weights.length - cells.length);
        const naive = crossedCut(cutOf(places, 0), cutOf(places, 1)).groups.filter(({ members }) => members.length >= minimum);
        if (tellsOfFew([...margins, ...naive.map(({ members }) => sumOver(members, places.length))], minimum)) telling++;
        expect(tellsOfFew(weights, minimum)).toBeUndefined();
      }),
      { numRuns: 120, endOnFailure: true, seed: 20261122 },
    );
    // Hiding the small cells alone would not have been enough.
    expect(telling).toBeGreaterThan(60);
  });

  it("finds a hidden cell that every line protects and all lines together do not", () => {
    // Two rectangles of hidden cells joined by one more: that one follows from the totals.
    const counts = [
      [2, 2, 9, 9],
      [2, 2, 2, 9],
      [9, 9, 2, 2],
      [9, 9, 2, 2],
    ];
    const places = counts.flatMap((line, row) =>
      line.flatMap((count, column) => Array.from({ length: count }, (): [string, string] => [`row ${row}`, `column ${column}`])),
    );
    const { cells } = crossedStatuses(counts, minimum);
    expect(cells.flat().filter((status) => status === "shown")).toHaveLength(7);
    const lineByLine = crossedCut(cutOf(places, 0), cutOf(places, 1)).groups.filter((_, at) => cells.flat()[at] === "shown");
    const margins = [cutOf(places, 0), cutOf(places, 1)].flatMap(({ groups }) => groups);
    expect(
      tellsOfFew(
        [...margins, ...lineByLine].map(({ members }) => sumOver(members, places.length)),
        minimum,
      ),
    ).toBeDefined();
    expect(tellsOfFew(shown(places).weights, minimum)).toBeUndefined();
  });

  it("keeps back every cell of a group whose margin is kept back", () => {
    const many = (count: number, place: readonly [string, string]): (readonly [string, string])[] =>
      Array.from({ length: count }, () => place);
    const places = [
      ...many(12, ["A", "x"]),
      ...many(12, ["A", "y"]),
      ...many(12, ["B", "x"]),
      ...many(12, ["B", "y"]),
      ...many(2, ["C", "x"]),
    ];
    const { statuses } = shown(places);
    // The smallest other department is kept back with C.
    expect(statuses).toEqual(["complement", "complement", "shown", "shown", "few", "few"]);
  });

  it("keeps a cell back that has changed by a few people since a hand-out", () => {
    const places = Array.from({ length: 60 }, (_, at): [string, string] => [at < 30 ? "A" : "B", at % 2 ? "x" : "y"]);
    expect(shown(places).statuses).toEqual(["shown", "shown", "shown", "shown"]);
    const releases = [{ group: releaseId("department × tenure", "A × x"), n: 16 }];
    const { statuses } = shown(places, [], [{ date: "2026-11-01", releases }]);
    expect(statuses.filter((status) => status === "released")).toHaveLength(1);
    expect(statuses).not.toContain("shown");
  });
});
