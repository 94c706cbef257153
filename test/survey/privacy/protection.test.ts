import { describe, expect, it } from "vitest";
import { crossedStatuses } from "../../../src/survey/privacy/crossed";
import { answeredStatuses, everybodyOutside, figureStatuses, protectedCuts } from "../../../src/survey/privacy/protection";
import { tellingReleases } from "../../../src/survey/privacy/releases";
import { sumOver, tellsOfFew } from "./tellsOfFew";

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
    const published = [range(0, 36), ...shown.map(({ members }) => members)];
    expect(
      tellsOfFew(
        published.map((members) => sumOver(members, 36)),
        5,
      ),
    ).toBeUndefined();
    expect(shown.length).toBeGreaterThan(0);
  });

  it("hides what differs by a few people from what was handed out before", () => {
    expect(tellingReleases([{ group: "team=A", n: 12 }], [{ group: "team=A", n: 13 }], 5)).toEqual(["team=A"]);
    const [cut] = protectedCuts([byTeam], 36, 5, [{ date: "2026-11-01", releases: [{ group: "team=A", n: 13 }] }]);
    expect(cut?.groups[0]?.status).toBe("released");
    expect(cut?.groups.filter(({ status }) => status === "shown")).toHaveLength(1);
  });

  it("protects a single figure against other cuts by the people who answered, not by the size of the groups", () => {
    const byShift = {
      column: "shift",
      groups: [
        { name: "day", members: range(0, 18) },
        { name: "night", members: range(18, 36) },
      ],
    };
    const [teams, shifts] = protectedCuts([byTeam, byShift], 36, 5);
    if (!teams || !shifts) throw new Error("no cuts");
    expect([...teams.groups, ...shifts.groups].every(({ status }) => status === "shown")).toBe(true);
    const answered = (respondent: number): boolean => respondent < 12 || respondent > 15;
    const statuses = [teams, shifts].map((cut) => answeredStatuses(cut, answered, 5));
    const shown = [teams, shifts].flatMap(({ groups }, cut) =>
      groups.flatMap(({ members }, group) => (statuses[cut]?.[group] === "shown" ? [members.filter(answered)] : [])),
    );
    const published = [range(0, 36).filter(answered), ...shown];
    expect(
      tellsOfFew(
        published.map((members) => sumOver(members, 36)),
        5,
      ),
    ).toBeUndefined();
    expect(statuses.flat().filter((status) => status === "complement").length).toBeGreaterThan(0);
  });

  it("holds a group against everybody outside it, people in no group included", () => {
    const [cut] = protectedCuts([{ column: "team", groups: byTeam.groups.slice(0, 2) }], 30, 5);
    expect(cut && everybodyOutside(cut, 0)).toEqual(range(12, 30));
  });

  it("hides single figures that too few answered, with their complement", () => {
    const [cut] = protectedCuts([byTeam], 36, 5);
    expect(cut && figureStatuses(cut, [12, 3, 9], 24, 5)).toEqual(["shown", "few", "complement"]);
  });
});
