import { describe, expect, it } from "vitest";
import type { AnswerTable } from "../../../src/excel";
import { FakeProblem } from "../fakeHost";
import type { TestPane } from "../pane";
import { survey, testPane } from "../pane";

async function withAnswers(): Promise<TestPane> {
  const pane = testPane();
  await pane.actions.useSelection();
  pane.actions.choose({ questionnaire: "servqual-1988" });
  pane.actions.goToInsert();
  return pane;
}

const free = { sheet: "My figures", address: "B5" };

describe("a function", () => {
  it("is filled in from the recognised survey, and for other items where one asks", async () => {
    const { actions, state } = await withAnswers();
    await actions.formulas.choose("ALPHA");
    const { form } = state().formula ?? {};
    expect(form?.entries).toMatchObject({ minimum: "1", maximum: "7", keys: "" });
    actions.formulas.enter("detail", "TRUE");
    const empathy = form?.variants.find((variant) => variant.kind === "items" && variant.dimension === "empathy");
    actions.formulas.chooseVariant(JSON.stringify(empathy));
    expect(state().formula?.form.entries).toMatchObject({ keys: "{-1,-1,-1,-1,-1}", detail: "TRUE" });
  });

  it("takes the selection for a range, absolutely", async () => {
    const { actions, host, state } = await withAnswers();
    await actions.formulas.choose("INTERVAL");
    expect(state().formula?.form.unfit).toEqual({ unfit: "own-figures" });
    host.selection = { sheet: "Kate's", address: "C2:C9" };
    await actions.formulas.takeSelection("count");
    expect(state().formula?.form.entries["count"]).toBe("'Kate''s'!$C$2:$C$9");
  });

  it("is named by the table that the answers stand in", async () => {
    const { actions, host, state } = await withAnswers();
    const headers = (survey.cells[0] ?? []).map(String);
    const table: AnswerTable = {
      name: "Answers",
      sheet: survey.sheet,
      firstRow: 1,
      firstColumn: 0,
      rows: survey.cells.length - 1,
      headers,
    };
    host.table = table;
    await actions.formulas.choose("SERVQUAL");
    expect(state().formula?.form.entries).toMatchObject({
      expectation: "Answers[[E1]:[E22]]",
      perception: "Answers[[P1]:[P22]]",
      version: "1988",
    });
    await actions.formulas.choose(undefined);
    expect(state().formula).toBeUndefined();
  });

  it("is filled in without the table where Excel cannot tell of one", async () => {
    const { actions, host, state } = await withAnswers();
    host.failures.answerTable = new FakeProblem("unknown");
    await actions.formulas.choose("GAP");
    expect(state().formula?.form.entries["expectation"]).toContain("!$");
    expect(state().problem).toBeUndefined();
  });

  it("is forgotten when the answers may be read otherwise", async () => {
    const { actions, state } = await withAnswers();
    await actions.formulas.choose("GAP");
    actions.goToSetup();
    expect(state().formula).toBeUndefined();
  });
});

describe("inserting a formula", () => {
  it("puts it into the selected cell and tells what it shows", async () => {
    const { actions, host, state } = await withAnswers();
    await actions.formulas.choose("GAP");
    host.selection = free;
    await actions.formulas.lookAtTarget();
    expect(state().formula?.target).toEqual({
      cells: { sheet: "My figures", row: 4, column: 1, rows: 23, columns: 8 },
      shape: { rows: 23, columns: 8 },
    });
    await actions.formulas.insert();
    expect(host.inserted).toHaveLength(1);
    expect(host.inserted[0]?.formula).toMatch(/^=SURVEY\.GAP\('servqual_raw'!\$/);
    expect(state()).toMatchObject({ screen: "insert", formula: { end: { outcome: { kind: "inserted" } } } });
    expect(state().busy).toBeUndefined();
    actions.formulas.enter("keys", "");
    expect(state().formula?.end).toBeUndefined();
  });

  it("does not overwrite, nor count itself", async () => {
    const { actions, host, state } = await withAnswers();
    await actions.formulas.choose("OMEGA");
    host.selection = { sheet: "servqual_raw", address: "H12" };
    await actions.formulas.insert();
    expect(state().formula?.target?.obstacle).toEqual({ kind: "answers", address: "H12" });
    host.selection = free;
    host.obstacle = { kind: "filled", address: "B5" };
    await actions.formulas.insert();
    expect(state().formula?.target?.obstacle).toEqual({ kind: "filled", address: "B5" });
    expect(host.inserted).toEqual([]);
  });

  it("does not stand beside the answers where its result would run into them", async () => {
    const { actions, host, state } = await withAnswers();
    await actions.formulas.choose("INTERVAL");
    host.selection = { sheet: "Figures", address: "C3:C6" };
    await actions.formulas.takeSelection("count");
    await actions.formulas.takeSelection("n");
    host.selection = { sheet: "Figures", address: "B1" };
    await actions.formulas.lookAtTarget();
    expect(state().formula?.target).toMatchObject({ shape: { rows: 5, columns: 3 }, obstacle: { kind: "answers" } });
  });

  it("waits for arguments that are missing, and for a cell", async () => {
    const { actions, host } = await withAnswers();
    host.selection = free;
    await actions.formulas.choose("INTERVAL");
    await actions.formulas.insert();
    expect(host.inserted).toEqual([]);
  });

  it("tells what is unchanged when Excel fails", async () => {
    const { actions, host, state } = await withAnswers();
    await actions.formulas.choose("OMEGA");
    host.selection = free;
    host.failures.insertFormula = new FakeProblem("protected");
    await actions.formulas.insert();
    expect(state()).toMatchObject({ screen: "insert", problem: { kind: "failed", task: "inserting-formula", code: "protected" } });
    expect(state().busy).toBeUndefined();
  });
});
