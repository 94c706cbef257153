import { describe, expect, it } from "vitest";
import { crossedStatuses } from "../../../src/survey/privacy/crossed";
import { tellingOverlaps } from "../../../src/survey/privacy/overlap";
import { figureStatuses, protectedCuts } from "../../../src/survey/privacy/protection";
import { tellingReleases } from "../../../src/survey/privacy/releases";

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

describe("two crossed cuts", () => {
  it("hides a rectangle, so that neither its row nor its column gives a small cell away", () => {
    const { cells } = crossedStatuses(
      [
        [3, 20, 30],
        [25, 9, 30],
        [25, 22, 8],
      ],
      5,
    );
    expect(cells[0]?.[0]).toBe("few");
    for (const line of [...cells, ...[0, 1, 2].map((column) => cells.map((row) => row[column]))]) {
      expect(line.filter((status) => status === "few" || status === "complement")).not.toHaveLength(1);
    }
  });
});

describe("two cuts that nearly agree", () => {
  const respondents = 30;
  const team = { members: range(0, 12) };

  it("hides the smaller when one lies inside the other but for a few people", () => {
    expect(tellingOverlaps([team, { members: range(0, 13) }], respondents, 5)).toEqual([0]);
  });

  it("sees through complements: two groups that cover everybody and share one person", () => {
    expect(tellingOverlaps([{ members: range(0, 16) }, { members: range(15, 30) }], respondents, 5)).toEqual([1]);
  });

  it("leaves ordinary overlaps alone", () => {
    expect(tellingOverlaps([team, { members: range(6, 20) }], respondents, 5)).toEqual([]);
    expect(tellingOverlaps([team, { members: range(0, 12) }], respondents, 5)).toEqual([]);
  });
});

describe("the protection of several cuts together", () => {
  const byTeam = {
    column: "team",
    groups: [
      { name: "A", members: range(0, 12) },
      { name: "B", members: range(12, 24) },
      { name: "C", members: range(24, 36) },
    ],
  };

  it("shows groups that give nobody away", () => {
    const [cut] = protectedCuts([byTeam], 36, 5);
    expect(cut?.groups.map(({ status }) => status)).toEqual(["shown", "shown", "shown"]);
  });

  it("hides a group of another cut that differs from a shown one by two people, and its complement", () => {
    const byShift = {
      column: "shift",
      groups: [
        { name: "day", members: range(0, 14) },
        { name: "night", members: range(14, 36) },
      ],
    };
    const cuts = protectedCuts([byTeam, byShift], 36, 5);
    const shown = cuts.flatMap(({ groups }) => groups.filter(({ status }) => status === "shown"));
    expect(tellingOverlaps(shown, 36, 5)).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });

  it("hides what differs by a few people from what was handed out before", () => {
    expect(tellingReleases([{ group: "team=A", n: 12 }], [{ group: "team=A", n: 13 }], 5)).toEqual(["team=A"]);
    const [cut] = protectedCuts([byTeam], 36, 5, [{ group: "team=A", n: 13 }]);
    expect(cut?.groups[0]?.status).toBe("complement");
    expect(cut?.groups.filter(({ status }) => status === "shown")).toHaveLength(1);
  });

  it("hides single figures that too few answered, with their complement", () => {
    const [cut] = protectedCuts([byTeam], 36, 5);
    expect(cut && figureStatuses(cut, [12, 3, 9], 24, 5)).toEqual(["shown", "few", "complement"]);
  });
});
