import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cut } from "../../../src/survey/privacy/protection";
import { protectedCuts } from "../../../src/survey/privacy/protection";
import type { HandOut } from "../../../src/survey/privacy/releases";
import { changedWhole, everybodyId, releaseId } from "../../../src/survey/privacy/releases";
import { tellsOfFew } from "./tellsOfFew";

const minimum = 4;

/** The team of each person; absent where the person is not there. */
type House = readonly (string | undefined)[];

/** The cut of those who are there; blank teams are in no group. */
function cutOf(house: House): { readonly cut: Cut; readonly there: readonly number[] } {
  const there = house.flatMap((team, person) => (team === undefined ? [] : [person]));
  const names = [...new Set(house.filter((team) => team !== undefined && team !== ""))].sort() as string[];
  const groups = names.map((name) => ({ name, members: there.flatMap((person, place) => (house[person] === name ? [place] : [])) }));
  return { cut: { column: "team", groups }, there };
}

/** The copy of a house beside earlier ones: what it publishes, as people and as releases. */
function copyOf(house: House, before: readonly HandOut[]): { readonly published: number[][]; readonly handOut: HandOut } {
  const { cut, there } = cutOf(house);
  const [shown] = protectedCuts([cut], there.length, minimum, before);
  const groups = shown?.groups.filter(({ status }) => status === "shown") ?? [];
  const weights = (members: readonly number[]): number[] => house.map((_, person) => (members.includes(there.indexOf(person)) ? 1 : 0));
  return {
    published: [weights([...there.keys()]), ...groups.map(({ members }) => weights(members))],
    handOut: {
      date: "2026-11-01",
      releases: [
        { group: everybodyId, n: there.length },
        ...groups.map(({ name, members }) => ({ group: releaseId("team", name), n: members.length })),
      ],
    },
  };
}

const size = 40;
const houses = fc.array(fc.constantFrom("A", "A", "A", "B", "B", "C", "D", ""), { minLength: size, maxLength: size });
const some = fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 20 });

/** Attacks a series of copies, none of which is made when the whole has changed by a few people. */
function attack(series: readonly House[]): { readonly found: boolean; readonly unkept: boolean } {
  const [kept, handOuts, unkept]: [number[][], HandOut[], number[][]] = [[], [], []];
  for (const house of series) {
    if (changedWhole(house.filter((team) => team !== undefined).length, handOuts, minimum)) continue;
    const copy = copyOf(house, handOuts);
    unkept.push(...copyOf(house, []).published);
    kept.push(...copy.published);
    handOuts.push(copy.handOut);
  }
  return { found: tellsOfFew(kept, minimum) !== undefined, unkept: tellsOfFew(unkept, minimum) !== undefined };
}

describe("copies of one survey handed out one after the other", () => {
  it("tell of no few people, whoever left in between", () => {
    let telling = 0;
    fc.assert(
      fc.property(houses, some, (house, gone) => {
        const { found, unkept } = attack([house, house.map((team, person) => (gone.includes(person) ? undefined : team))]);
        if (unkept) telling++;
        expect(found).toBe(false);
      }),
      { numRuns: 150, endOnFailure: true, seed: 20261122 },
    );
    expect(telling).toBeGreaterThan(20);
  });

  it("tell of no few people, whoever joined in between", () => {
    let telling = 0;
    fc.assert(
      fc.property(houses, some, (house, joining) => {
        const { found, unkept } = attack([house.map((team, person) => (joining.includes(person) ? undefined : team)), house]);
        if (unkept) telling++;
        expect(found).toBe(false);
      }),
      { numRuns: 150, endOnFailure: true, seed: 20261122 },
    );
    expect(telling).toBeGreaterThan(20);
  });

  it("keep back both teams between which a few people moved, and show the others", () => {
    const house = [
      ...Array.from({ length: 12 }, () => "A"),
      ...Array.from({ length: 10 }, () => "B"),
      ...Array.from({ length: 9 }, () => "C"),
    ];
    const moved = house.map((team, person) => (person < 2 ? "B" : team));
    const { handOut } = copyOf(house, []);
    expect(copyOf(moved, [handOut]).handOut.releases.map(({ group }) => group)).toEqual(["*", "team=C"]);
    expect(attack([house, moved])).toEqual({ found: false, unkept: true });
  });

  it("do not swap the group that is withheld beside a small one", () => {
    const team = (name: string, count: number): string[] => Array.from({ length: count }, () => name);
    const house = [...team("Tiny", 3), ...team("A", 8), ...team("B", 9), ...team("C", 20)];
    const before = copyOf(house, []).handOut.releases.map(({ group }) => group);
    expect(before).toEqual(["*", "team=B", "team=C"]);
    // Four of B leave: B is now the smallest group that could be withheld in the place of A.
    const after = house.map((name, person) => (person > 10 && person < 15 ? undefined : name));
    expect(attack([house, after])).toEqual({ found: false, unkept: true });
  });

  it("change nothing where nobody came or went", () => {
    const house = Array.from({ length: 30 }, (_, person) => (person < 13 ? "A" : "B"));
    const { handOut } = copyOf(house, []);
    expect(copyOf(house, [handOut, handOut]).handOut).toEqual(handOut);
  });
});
