import { describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n/messages";
import { insertWords } from "../../src/i18n/insertWords";
import { languages } from "../../src/i18n/language";
import { questionnaires } from "../../src/questionnaires/index";
import { FakeProblem } from "./fakeHost";
import { survey, testPane } from "./pane";

const declarationCells = [
  ["Name", "Canteen"],
  ["id", "text", "key", "scale min", "scale max"],
  ["a", "The meals taste good to me.", "+", 1, 5],
  ["b", "I have to wait too long.", "-", "", ""],
  ["c", "The staff are always friendly.", "", "", ""],
];

describe("inserting a template", () => {
  it.each(questionnaires)("of $id puts one sheet into the workbook, stays at the start and says so", async ({ id, items }) => {
    const { actions, host, state } = testPane();
    await actions.insert({ questionnaire: id, kind: "template" });
    expect(state()).toMatchObject({ screen: "start", notice: "template-inserted" });
    expect(state().busy).toBeUndefined();
    expect(host.templates).toHaveLength(1);
    expect(host.templates[0]?.columns.some((column) => column.id.startsWith(`${id}:`))).toBe(items.length > 0);
  });

  it("says what failed, and that nothing was changed", async () => {
    const { actions, host, state } = testPane();
    host.failures.insertTemplate = new FakeProblem("protected");
    await actions.insert({ questionnaire: "employee", kind: "template" });
    expect(state()).toMatchObject({ screen: "start", problem: { kind: "failed", task: "inserting", code: "protected" } });
  });
});

describe("inserting a sample", () => {
  it.each(questionnaires.filter(({ items }) => items.length > 0))(
    "of $id goes on with its answers, without asking which wording it was",
    async ({ id }) => {
      const { actions, state } = testPane();
      await actions.insert({ questionnaire: id, kind: "sample" });
      expect(state().screen).toBe("setup");
      expect(state().survey?.questionnaire?.id).toBe(id);
      expect(state().survey?.recognition.basis).toBe("template");
      expect(state().versions).toEqual([]);
    },
  );

  it("of free questions is put there as a plain table", async () => {
    const { actions, host, state } = testPane();
    await actions.insert({ questionnaire: "custom", kind: "sample" });
    expect(state().screen).toBe("setup");
    expect(host.grid.cells[0]).toContain("Will you still buy from us next year?");
  });
});

describe("a questionnaire of the user's own", () => {
  const place = { sheet: "My questionnaire", row: 0, column: 0 };

  it("is saved when its sheet is used as answers, and its template offered and recognised", async () => {
    const { actions, host, state } = testPane({ ...place, cells: declarationCells });
    await actions.useSelection();
    expect(state()).toMatchObject({ screen: "start", notice: "declared", declared: [{ name: "Canteen" }] });
    await actions.insert({ questionnaire: "own-canteen", kind: "template" });
    const ids = host.templates[0]?.columns.map(({ id }) => id) ?? [];
    expect(ids).toContain("own-canteen:answers.item2");
    host.grid = { ...host.grid, cells: [...host.grid.cells, ...[1, 2, 3].map((answer) => ids.map(() => answer))] };
    await actions.useSelection();
    expect(state().survey?.questionnaire?.id).toBe("own-canteen");
    expect(state().survey?.keys).toEqual([1, -1, 1]);
    expect(state().versions).toEqual([]);
  });

  it("that is wrong is refused in words that name the cell", async () => {
    const wrong = declarationCells.map((row, index) => (index === 3 ? [row[0] ?? "", row[1] ?? "", "maybe"] : row));
    const { actions, host, state } = testPane({ ...place, cells: wrong });
    await actions.useSelection();
    const { problem } = state();
    expect(problem).toMatchObject({ kind: "refused", refusal: { code: "bad-declaration", address: "C4" } });
    if (problem?.kind === "refused")
      for (const language of languages) expect(messagesFor(language).refusal(problem.refusal)).toContain("C4");
    expect(host.declared).toEqual([]);
  });

  it("of an earlier day is there from the beginning, and stays when one starts over", async () => {
    const { actions, host, state } = testPane(survey);
    host.declared = [{ name: "Canteen", scale: { min: 1, max: 5 }, items: [{ code: "a", text: "Good food", key: 1 }] }];
    await actions.begin();
    actions.goToStart();
    expect(state().declared).toEqual(host.declared);
  });
});

it("has words for everything in both languages", () => {
  for (const language of languages) expect(Object.values(insertWords[language]).every((word) => word !== "")).toBe(true);
});
