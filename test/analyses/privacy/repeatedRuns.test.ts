import { describe, expect, it } from "vitest";
import { handOutConflict } from "../../../src/excel/handout/handOutConflict";
import { handOutOf } from "../../../src/excel/handout/handOutOf";
import { reportsAsJson } from "../../../src/report/json";
import type { Report } from "../../../src/report/tree";
import { cellText, isHidden } from "../../../src/report/tree";
import type { HandOut } from "../../../src/survey/privacy/releases";
import { tellsOfFew } from "../../survey/privacy/tellsOfFew";
import { publishedWeights, reportsOf } from "./publishedWeights";

const minimum = 5;
const analyses = ["favourable", "compare", "targets", "index"];
const items = ["fair", "clear"];
const options = { items, scale: { min: 1, max: 5 }, groups: ["team"], target: 4, minimumGroup: minimum };

/** Where each of the people sits; the place in the list is who they are. */
type House = readonly (string | undefined)[];

const many = (count: number, team: string): string[] => Array.from({ length: count }, () => team);
const house: House = [...many(21, "Sales"), ...many(12, "Service"), ...many(7, "Office"), ...many(6, "Press")];

/** The survey of those who are there; nobody leaves a question out. */
function surveyOf(people: House, released: readonly HandOut[], run = analyses): Parameters<typeof publishedWeights>[0] {
  const there = people.flatMap((team, person) => (team === undefined ? [] : [{ team, person }]));
  return {
    analyses: run,
    options,
    cells: [["team", ...items], ...there.map(({ team, person }) => [team, person % 3 === 0 ? 4 : 2, (person % 5) + 1])],
    target: "fair",
    answers: [2, 4],
    released,
  };
}

const completeOf = (people: House, released: readonly HandOut[]): readonly Report[] =>
  reportsOf(surveyOf(people, released)).filter((report): report is Report => report.status === "complete");

const copyOf = (reports: readonly Report[], date = "2026-11-01"): HandOut => handOutOf(reports, date);

/** What both copies publish, as weights of the answers of everybody who was ever there. */
function bothCopies(first: House, second: House, released: readonly HandOut[]): readonly (readonly number[])[] {
  const weights = (people: House, earlier: readonly HandOut[]): readonly (readonly number[])[] =>
    publishedWeights(surveyOf(people, earlier, ["compare"])).map((figure) => {
      let next = 0;
      return people.map((team) => (team === undefined ? 0 : (figure[next++] ?? 0)));
    });
  return [...weights(first, []), ...weights(second, released)];
}

const leaving = (people: House, who: readonly number[]): House => people.map((team, person) => (who.includes(person) ? undefined : team));

describe("an attacker with two copies of one survey", { timeout: 30_000 }, () => {
  const first = completeOf(house, []);
  const released = [copyOf(first)];
  // One of Sales leaves, and so do six of Service.
  const second = leaving(house, [4, ...Array.from({ length: 6 }, (_, index) => 24 + index)]);

  it("has the answer of whoever left Sales by subtraction when nothing is kept, as it is with copies of different files", () => {
    expect(tellsOfFew(bothCopies(house, second, []), minimum)).toBeDefined();
  });

  it("finds no combination of both that tells of a few people once the first is kept", () => {
    expect(tellsOfFew(bothCopies(house, second, released), minimum)).toBeUndefined();
  });

  it("meets the changed group in no table, chart, headline or note of the second but as kept back", () => {
    const reports = completeOf(second, released);
    expect(reports).toHaveLength(analyses.length);
    for (const { headlines, blocks, releases = [] } of reports) {
      expect(releases).toContainEqual({ group: "*", n: 39 });
      expect(releases.map(({ group }) => group)).not.toContain("team=Sales");
      expect(headlines.join(" ")).not.toContain("Sales");
      for (const block of blocks) {
        if (block.kind === "note" && !block.id.startsWith("hidden-groups")) expect(block.text).not.toContain("Sales");
        if (block.kind !== "table") continue;
        const named = block.rows.filter(({ cells }) => Object.values(cells).some((cell) => cellText(cell) === "Sales"));
        for (const { cells } of named) {
          const figures = Object.entries(cells).filter(([column, cell]) => typeof cell === "number" && column !== "target");
          expect(figures, block.id).toEqual([]);
          expect(Object.values(cells).some((cell) => isHidden(cell) && cell.hidden === "released")).toBe(true);
        }
        const column = block.columns.find(({ title }) => title === "Sales");
        if (column) expect(block.rows.every(({ cells }) => isHidden(cells[column.id] ?? ""))).toBe(true);
      }
    }
    expect(JSON.stringify(reportsAsJson(reports))).not.toMatch(/Sales[^{}]*"n":20/);
  });

  it("is told by nobody who moved from one team to another", () => {
    const moved = house.map((team, person) => (person === 3 ? "Office" : team));
    expect(tellsOfFew(bothCopies(house, moved, []), minimum)).toBeDefined();
    expect(tellsOfFew(bothCopies(house, moved, released), minimum)).toBeUndefined();
    const teams = completeOf(moved, released).flatMap(({ releases = [] }) => releases.map(({ group }) => group));
    expect(teams).not.toContain("team=Sales");
    expect(teams).not.toContain("team=Office");
    expect(teams).toContain("team=Service");
  });

  it("gets no second copy where the whole changed by a few people; whoever runs the add-in is warned in every report", () => {
    const reports = completeOf(leaving(house, [4]), released);
    for (const { blocks } of reports)
      expect(blocks.find(({ id }) => id === "changed-since-hand-out")).toMatchObject({ kind: "note", tone: "warning" });
    const sheets = reports.map(({ analysis, releases = [] }) => ({ analysis, options, releases }));
    expect(handOutConflict(sheets, released)).toBe("handed-out-before");
    expect(handOutConflict(sheets, [])).toBeUndefined();
  });

  it("gets no copy of sheets that rest on answers which differ by a few people", () => {
    const sheets = [...first, ...completeOf(leaving(house, [4]), [])].map(({ analysis, releases = [] }) => ({
      analysis,
      options,
      releases,
    }));
    expect(handOutConflict(sheets, [])).toBe("sheets-differ");
  });
});
