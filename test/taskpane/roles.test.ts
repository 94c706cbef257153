import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import type { Grid } from "../../src/survey/grid";
import type { Survey } from "../../src/survey/survey";
import { optionsFrom } from "../../src/taskpane/state/choices";
import type { ColumnRole } from "../../src/taskpane/state/columnRoles";
import { isNameable, rolesOf } from "../../src/taskpane/state/columnRoles";
import { columnLines, nameOf } from "../../src/taskpane/state/columnLines";
import { questionnaireChange } from "../../src/taskpane/state/questionnaireChange";
import { asRecognised } from "../../src/taskpane/state/recognise";
import { roleChange } from "../../src/taskpane/state/roleChange";
import { roleMenu } from "../../src/taskpane/state/roleMenu";
import { csvGrid } from "../agreement/files";
import type { TestPane } from "./pane";
import { survey as golden, testPane } from "./pane";

interface Marking extends TestPane {
  readonly survey: () => Survey;
  /** Gives the columns with these headers a part. */
  readonly mark: (headers: readonly string[], role: ColumnRole) => void;
  readonly roleOf: (header: string) => ColumnRole | undefined;
}

async function marking(grid: Grid = golden): Promise<Marking> {
  const pane = testPane(grid);
  await pane.actions.useSelection();
  const survey = (): Survey => {
    const { survey: read } = pane.state();
    if (read === undefined) throw new Error("Nothing was read.");
    return read;
  };
  const place = (header: string): number => survey().columns.findIndex((column) => column.header === header);
  return {
    ...pane,
    survey,
    mark: (headers, role) => pane.actions.choose(roleChange(survey(), pane.state().choices, headers.map(place), role)),
    roleOf: (header) => rolesOf(survey(), pane.state().choices)[place(header)],
  };
}

const numbered = (mark: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${mark}${index + 1}`);

/** Headers of a survey's own, which no questionnaire has. */
const own: Grid = {
  sheet: "S",
  row: 0,
  column: 0,
  cells: [
    ["shop", "was it clean", "was it quick", "was it cheap", "all in all", "remark", "remark"],
    ...Array.from({ length: 12 }, (_, row) => [
      row % 2 === 0 ? "North" : "South",
      1 + (row % 5),
      1 + ((row + 1) % 5),
      5 - (row % 3),
      row % 11,
      `said ${row} things about the shop`,
      "",
    ]),
  ],
};
const questions = ["was it clean", "was it quick", "was it cheap"];

describe("the parts of the columns of a recognised survey", () => {
  it("are those that were recognised until a person changes one", async () => {
    const { roleOf } = await marking();
    expect(roleOf("E5")).toEqual({ part: "block", block: "expectation", item: 5 });
    expect(roleOf("P22")).toEqual({ part: "block", block: "perception", item: 22 });
    expect([roleOf("site"), roleOf("wave"), roleOf("osat"), roleOf("W3")].map((role) => role?.part)).toEqual([
      "group",
      "wave",
      "outcome",
      "points",
    ]);
  });

  it("change at once, and what a person chose survives other choices", async () => {
    const { mark, roleOf, survey, actions } = await marking();
    mark(["E5"], { part: "ignored" });
    expect(survey().roles.expectation[4]).toBeUndefined();
    expect(survey().roles.setAside).toEqual({ expectation: [4] });
    actions.choose({ questionnaire: "servqual-1991" });
    mark(["osat"], { part: "group" });
    actions.choose({ missing: "any" });
    expect(roleOf("E5")).toEqual({ part: "ignored" });
    expect(roleOf("osat")).toEqual({ part: "group" });
    expect(survey().roles.outcome).toBeUndefined();
    expect(survey().recognition.matched).toBe(43);
  });

  it("leave a block without the item of a column that is made a group, and the gaps are computed from the others", async () => {
    const { mark, survey, actions, state } = await marking();
    actions.choose({ questionnaire: "servqual-1988" });
    mark(["E5"], { part: "group" });
    expect(survey().roles.groups.map((column) => survey().columns[column]?.header)).toEqual(["site", "E5"]);
    actions.choose({ analyses: ["servqual"] });
    await actions.run();
    expect(state().results?.reports.map(({ status }) => status)).toEqual(["complete"]);
  });

  it("come back to an item that has no column: it is offered by its number", async () => {
    const { mark, roleOf, survey, state } = await marking();
    mark(["E5"], { part: "ignored" });
    const column = survey().columns.findIndex(({ header }) => header === "E5");
    const offered = roleMenu(survey(), state().choices, [column]).all.filter(({ part }) => part === "block");
    expect(offered).toEqual([{ part: "block", block: "expectation", item: 5 }]);
    mark(["E5"], { part: "block", block: "expectation", item: 5 });
    expect(roleOf("E5")).toEqual({ part: "block", block: "expectation", item: 5 });
    expect(survey().recognition.matched).toBe(44);
    expect(survey().roles.setAside?.["expectation"] ?? []).toEqual([]);
  });

  it("can fill a block that had no column at all, item by item", async () => {
    const { mark, survey, state } = await marking();
    mark(numbered("E", 22), { part: "ignored" });
    expect(survey().roles.expectation.every((column) => column === undefined)).toBe(true);
    mark(["E7"], { part: "block", block: "expectation", item: 7 });
    expect(state().unread).toBeUndefined();
    expect(survey().roles.expectation.flatMap((column, place) => (column === undefined ? [] : [place + 1]))).toEqual([7]);
  });

  it("are one column's at most where there is one wave, one outcome", async () => {
    const { mark, roleOf, survey } = await marking();
    mark(["W1"], { part: "outcome" });
    expect([roleOf("W1")?.part, roleOf("osat")?.part]).toEqual(["outcome", "ignored"]);
    expect(survey().columns[survey().roles.outcome ?? -1]?.header).toBe("W1");
    mark(["W1"], { part: "ignored" });
    expect(survey().roles.outcome).toBeUndefined();
  });

  it("are a case weight only when someone says so", async () => {
    const { mark, survey } = await marking();
    expect(survey().answers.weight).toBeUndefined();
    mark(["osat"], { part: "weight" });
    expect(survey().answers.weight).toBeDefined();
    expect(survey().roles.outcome).toBeUndefined();
  });

  it("all go back to what was recognised", async () => {
    const { mark, actions, state, survey } = await marking();
    const before = survey().roles;
    mark(["E5"], { part: "group" });
    mark(["site", "osat"], { part: "ignored" });
    expect(survey().roles).not.toEqual(before);
    actions.choose(asRecognised(golden, []));
    expect(survey().roles).toEqual(before);
    expect(optionsFrom(state().choices)).not.toHaveProperty("ignored");
  });
});

describe("a survey that was not recognised", () => {
  it("becomes one of the user's own with the first column that is marked as a question", async () => {
    const { mark, survey, state } = await marking(own);
    expect(survey().questionnaire).toBeUndefined();
    mark(questions, { part: "block", block: "answers" });
    expect(survey().questionnaire?.items.map(({ id }) => id)).toEqual(questions);
    expect(survey().scaleKnown).toBe(false);
    expect(state().choices.questionnaire).toBe("custom");
  });

  it("can be analysed from the pane alone: questions, scale, group, outcome, run", async () => {
    const { mark, actions, state, survey } = await marking(own);
    mark(questions, { part: "block", block: "answers" });
    actions.choose({ scale: { min: 1, max: 5 } });
    mark(["shop"], { part: "group" });
    mark(["all in all"], { part: "outcome" });
    expect(survey().answers.blocks["answers"]?.[0]?.[1]).toBe(2);
    actions.choose({ analyses: ["reliability", "frequencies", "compare", "drivers"] });
    await actions.run();
    expect(state().results?.reports.map((report) => [report.analysis, report.status])).toEqual(
      expect.arrayContaining(["reliability", "frequencies", "compare", "drivers"].map((id) => [id, "complete"])),
    );
  });

  it("keeps its questions in the order of the columns, whatever the order of marking, and its turned items with them", async () => {
    const { mark, actions, survey } = await marking(own);
    mark(["was it cheap"], { part: "block", block: "answers" });
    actions.choose({ reversed: [1], scale: { min: 1, max: 5 } });
    mark(["was it clean"], { part: "block", block: "answers" });
    expect(survey().questionnaire?.items.map(({ id }) => id)).toEqual(["was it clean", "was it cheap"]);
    expect(survey().keys).toEqual([1, -1]);
    mark(["was it clean"], { part: "ignored" });
    expect(survey().keys).toEqual([-1]);
  });

  it("cannot name columns with the same header, and leaves them as they are", async () => {
    const { survey, state } = await marking(own);
    expect([5, 6].map((column) => isNameable(survey(), column))).toEqual([false, false]);
    expect(roleChange(survey(), state().choices, [5, 6], { part: "open" })).toEqual({});
  });
});

describe("expectation and perception of items of one's own", () => {
  const pairs = csvGrid("servqual_raw.csv");
  const short: Grid = {
    ...pairs,
    cells: pairs.cells.map((row) => row.filter((_, column) => !/^[EP](?![1-6]$)/.test(String(pairs.cells[0]?.[column])))),
  };

  it("are recognised as what they are, with only the ends of their scale to be given", async () => {
    const { actions, state, survey } = await marking(short);
    expect(survey().questionnaire?.id).toBe("custom");
    expect(survey().recognition).toMatchObject({ basis: "guessed", matched: 12, expected: 12, alternatives: ["custom"] });
    expect(survey().scaleKnown).toBe(false);
    actions.choose({ scale: { min: 1, max: 7 } });
    expect([survey().answers.expectation.length, survey().answers.perception.length]).toEqual([6, 6]);
    expect(state().unread).toBeUndefined();
  });

  it("may be called ratings of a service, and taken over from there", async () => {
    const { actions, state, survey } = await marking(short);
    actions.choose(questionnaireChange(survey(), state().choices, "service-gaps", questionnaires));
    expect(survey().questionnaire?.id).toBe("service-gaps");
    actions.choose(questionnaireChange(survey(), state().choices, "custom", questionnaires));
    expect(state().choices.blocks).toEqual({ expectation: numbered("E", 6), perception: numbered("P", 6) });
  });

  it("are paired in their order, and the gaps computed once the scale is given", async () => {
    const { mark, actions, state, survey } = await marking(short);
    actions.choose({ questionnaire: "custom" });
    expect(survey().questionnaire?.items).toEqual([]);
    mark(numbered("P", 6), { part: "block", block: "answers" });
    mark(numbered("E", 6), { part: "block", block: "expectation" });
    expect(state().unread).toBeUndefined();
    expect(state().choices.blocks).toEqual({ expectation: numbered("E", 6), perception: numbered("P", 6) });
    actions.choose({ scale: { min: 1, max: 7 }, analyses: ["servqual"] });
    await actions.run();
    expect(state().results?.reports.map(({ status }) => status)).toEqual(["complete"]);
  });

  it("are not paired while one list is shorter: the pane says so, and goes on when both are equal", async () => {
    const { mark, roleOf, state, survey, actions } = await marking(short);
    actions.choose({ questionnaire: "custom" });
    mark(numbered("P", 6), { part: "block", block: "perception" });
    mark(numbered("E", 5), { part: "block", block: "expectation" });
    expect(state().unread).toMatchObject({ code: "unequal-lists" });
    expect(roleOf("E5")).toEqual({ part: "block", block: "expectation", item: 5 });
    mark(["E6"], { part: "block", block: "expectation" });
    expect(state().unread).toBeUndefined();
    expect(survey().roles.expectation).toHaveLength(6);
  });
});

describe("choosing another questionnaire", () => {
  it("keeps columns that were chosen where both ask the same items, and forgets the turned ones", async () => {
    const { mark, actions, state, survey } = await marking();
    actions.choose({ questionnaire: "servqual-1988", reversed: [1] });
    mark(["E5"], { part: "ignored" });
    actions.choose(questionnaireChange(survey(), state().choices, "servqual-1991", questionnaires));
    expect(survey().questionnaire?.id).toBe("servqual-1991");
    expect(survey().roles.expectation[4]).toBeUndefined();
    expect(survey().keys).toEqual(Array.from({ length: 22 }, () => 1));
  });

  it("takes expectation and perception over into a survey of one's own, whose scale nobody has given", async () => {
    const { actions, state, survey } = await marking();
    actions.choose(questionnaireChange(survey(), state().choices, "custom", questionnaires));
    expect(survey().questionnaire?.id).toBe("custom");
    expect(survey().questionnaire?.items).toHaveLength(22);
    expect(survey().scaleKnown).toBe(false);
  });

  it("keeps the groups and other columns beside the items", async () => {
    const { mark, actions, state, survey, roleOf } = await marking();
    mark(["osat"], { part: "group" });
    actions.choose(questionnaireChange(survey(), state().choices, "employee", questionnaires));
    expect(roleOf("osat")).toEqual({ part: "group" });
  });
});

describe("the lines of the list of columns", () => {
  it("are few for a long survey: the columns of a block are one line, wherever they stand", async () => {
    const { survey, state } = await marking();
    const lines = columnLines(survey(), rolesOf(survey(), state().choices));
    expect(survey().columns.length).toBeGreaterThan(50);
    expect(lines.length).toBeLessThan(15);
    expect(lines.filter(({ role }) => nameOf(role) === "block expectation").map(({ columns }) => columns.length)).toEqual([22]);
    expect(lines.flatMap(({ columns }) => columns).sort((one, other) => one - other)).toEqual(survey().columns.map((_, column) => column));
  });

  it("hold every column once, whatever is chosen, for expectation and perception side by side too", async () => {
    const [header = [], ...rows] = golden.cells;
    const order = header.map((_, column) => column).sort((one, other) => ((one * 7) % header.length) - ((other * 7) % header.length));
    const mixed: Grid = { ...golden, cells: [header, ...rows].map((row) => order.map((column) => row[column] ?? "")) };
    const { survey, state } = await marking(mixed);
    const lines = columnLines(survey(), rolesOf(survey(), state().choices));
    expect(lines.flatMap(({ columns }) => columns).sort((one, other) => one - other)).toEqual(survey().columns.map((_, column) => column));
    expect(lines.some(({ columns }) => columns.length === 22)).toBe(true);
  });
});

describe("the parts that are offered", () => {
  it("begin with what the column looks like", async () => {
    const { survey, state } = await marking(own);
    const { likely, all } = roleMenu(survey(), state().choices, [1]);
    expect(likely[0]).toEqual({ part: "block", block: "answers" });
    expect(all.map(({ part }) => part)).toContain("ignored");
    expect(roleMenu(survey(), state().choices, [0]).likely[0]).toEqual({ part: "group" });
  });

  it("are for several columns only those that several can play", async () => {
    const { survey, state } = await marking(own);
    const parts = roleMenu(survey(), state().choices, [1, 2]).all.map(({ part }) => part);
    expect(parts).toContain("group");
    expect(parts).not.toContain("wave");
    expect(parts).not.toContain("outcome");
  });
});
