import { describe, expect, it } from "vitest";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { noticeIn } from "../../src/taskpane/components/NoticeText";
import type { Grid, GridCell } from "../../src/survey/grid";
import { couldBeAttributeTable, looksLikeAttributeTable } from "../../src/taskpane/state/attributeColumns";
import { askOf, isWaitingForScale } from "../../src/taskpane/state/lead";
import { likelyQuestions } from "../../src/taskpane/state/missingChoice";
import { roleChange } from "../../src/taskpane/state/roleChange";
import { csvGrid } from "../agreement/files";
import { FakeProblem } from "./fakeHost";
import { survey as servqual, testPane } from "./pane";

const headers = ["shop", "The staff was friendly", "The queue was short", "Prices were fair"];

/** A survey under headers that no questionnaire has. */
function ownSurvey(rows = 120): Grid {
  const answers = Array.from({ length: rows }, (_, row): GridCell[] => [
    ["Harbour", "Station"][row % 2] ?? "",
    1 + (row % 5),
    1 + ((row * 3) % 5),
    5 - (row % 4),
  ]);
  return { sheet: "Form responses", row: 0, column: 0, cells: [headers, ...answers] };
}

const marked = (pane: ReturnType<typeof testPane>): void => {
  const { survey, choices } = pane.state();
  if (survey === undefined) throw new Error("nothing was read");
  pane.actions.choose(roleChange(survey, choices, likelyQuestions(survey), { part: "block", block: "answers" }));
};

describe("a survey under headers of its own", () => {
  it("asks which columns are the questions before anything is run, not for a table of attributes", async () => {
    const pane = testPane(ownSurvey());
    await pane.actions.useSelection();
    expect(pane.state().choices.analyses).toEqual([]);
    await pane.actions.run();
    expect(pane.state()).toMatchObject({ screen: "setup", ask: "questions", asks: 1 });
  });

  it("then asks for the ends of the scale, and is run once they are given", async () => {
    const pane = testPane(ownSurvey());
    await pane.actions.useSelection();
    marked(pane);
    await pane.actions.run();
    expect(pane.state()).toMatchObject({ screen: "setup", ask: "scale" });
    pane.actions.choose({ scale: { min: 1, max: 5 } });
    expect(pane.state().ask).toBeUndefined();
    await pane.actions.run();
    expect(pane.state().screen).toBe("results");
  });

  it("may be counted without a scale by whoever ticks analyses of their own", async () => {
    const pane = testPane(ownSurvey());
    await pane.actions.useSelection();
    marked(pane);
    pane.actions.choose({ analyses: ["frequencies"] });
    await pane.actions.run();
    expect(pane.state().results?.reports.map(({ analysis }) => analysis)).toEqual(["frequencies"]);
  });

  it("is no table of attributes where there are more rows than attributes, or words only", async () => {
    const tables = [
      ownSurvey(120),
      ownSurvey(20),
      { ...ownSurvey(), cells: [["a note", "by"], ...Array.from({ length: 5 }, () => ["words", "me"])] },
    ];
    const found = await Promise.all(
      tables.map(async (grid) => {
        const { actions, state } = testPane(grid);
        await actions.useSelection();
        const { survey } = state();
        return survey !== undefined && [couldBeAttributeTable(survey), looksLikeAttributeTable(survey)];
      }),
    );
    expect(found).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
  });
});

describe("an analysis that waits for something above the questions", () => {
  const waiting = (code: string) => ({ status: "incomplete", code, sentence: "" }) as const;

  it("leads to the scale while that is unknown, and to the columns for points", async () => {
    const pane = testPane(ownSurvey());
    await pane.actions.useSelection();
    marked(pane);
    const { survey } = pane.state();
    if (survey === undefined) throw new Error("nothing was read");
    expect(isWaitingForScale(waiting("choose-scale"))).toBe(true);
    expect(askOf(waiting("choose-scale"), survey)).toBe("scale");
    expect(askOf(waiting("choose-scale"), { ...survey, scaleKnown: true })).toBeUndefined();
    expect(askOf(waiting("choose-points"), survey)).toBe("points");
    expect(askOf(waiting("choose-groups"), survey)).toBeUndefined();
    pane.actions.askFor("scale");
    expect(pane.state()).toMatchObject({ ask: "scale", asks: 1 });
  });
});

describe("a choice over very many answers", () => {
  const [header = [], ...rows] = servqual.cells;
  const many: Grid = { ...servqual, cells: [header, ...Array.from({ length: 1_200 }, (_, row) => rows[row % rows.length] ?? [])] };

  it("is shown at once and read a moment later, once for all choices until then", async () => {
    const { actions, state, store } = testPane(many);
    await actions.useSelection();
    let readings = 0;
    let before = state().survey;
    store.subscribe(() => {
      if (state().survey !== before) readings += 1;
      before = state().survey;
    });
    actions.choose({ questionnaire: "servqual-1991" });
    actions.choose({ questionnaire: "servqual-1988" });
    expect(state()).toMatchObject({ rereading: true, choices: { questionnaire: "servqual-1988" } });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toMatchObject({ rereading: false, survey: { questionnaire: { id: "servqual-1988" } } });
    expect(readings).toBe(1);
  });

  it("is waited for by a run that is started meanwhile", async () => {
    const { actions, state } = testPane(many);
    await actions.useSelection();
    actions.choose({ questionnaire: "servqual-1988", analyses: ["reliability"] });
    await actions.run();
    expect(state()).toMatchObject({ screen: "results", rereading: false, survey: { questionnaire: { id: "servqual-1988" } } });
  });
});

describe("one of our own reports taken for answers", () => {
  it("is told as such, and the answers that it was made from are one step away", async () => {
    const { actions, host, state } = testPane(csvGrid("servqual_raw.csv"));
    const source = { sheet: "servqual_raw", address: "A1:BE301" };
    host.listed = [{ analysis: "audit", sheetId: "sheet-1", sheetName: "Data audit", source, options: {}, date: "2026-11-21" }];
    await actions.begin();
    const answers = host.grid;
    host.grid = { sheet: "Data audit", row: 0, column: 0, cells: [["Data audit"]] };
    await actions.useSelection();
    expect(state()).toMatchObject({
      screen: "start",
      problem: { kind: "own-report", sheetId: "sheet-1", sheetName: "Data audit", from: "servqual_raw!A1:BE301" },
    });
    expect(state().busy).toBeUndefined();
    host.grid = answers;
    await actions.useAnswersOf("sheet-1");
    expect(state()).toMatchObject({ screen: "setup", survey: { respondents: 300 } });
    expect(state().problem).toBeUndefined();
  });

  it("says so where the report is gone meanwhile", async () => {
    const { actions, state } = testPane();
    await actions.useAnswersOf("sheet-1");
    expect(state()).toMatchObject({ problem: { kind: "failed", task: "reading" } });
    expect(state().busy).toBeUndefined();
  });
});

describe("copies that were handed out", () => {
  it("are counted when the pane opens and after each, and can be forgotten, which is said", async () => {
    const { actions, host, state } = testPane();
    host.handOuts = [{ date: "2026-11-01", releases: [] }];
    await actions.begin();
    expect(state().handedOut).toBe(1);
    await actions.handOut();
    expect(state().handedOut).toBe(2);
    await actions.forgetHandOuts();
    expect(state()).toMatchObject({ handedOut: 0, notice: "hand-outs-forgotten" });
    expect(noticeIn(taskpaneMessages.en, "hand-outs-forgotten")).toContain("forgotten");
  });

  it("stay counted, with a problem that names the task, where they cannot be forgotten", async () => {
    const { actions, host, state } = testPane();
    host.handOuts = [{ date: "2026-11-01", releases: [] }];
    await actions.begin();
    host.failures.forgetHandOuts = new FakeProblem("busy");
    await actions.forgetHandOuts();
    expect(state()).toMatchObject({ handedOut: 1, problem: { kind: "failed", task: "forgetting" } });
  });
});

describe("running all reports again", () => {
  it("names with the results those whose answers were not found", async () => {
    const { actions, host, state } = testPane();
    const source = { sheet: "servqual_raw", address: "A1:BE301" };
    const options = { questionnaire: "servqual-1991" };
    const report = (analysis: string) => ({
      analysis,
      sheetId: `sheet-${analysis}`,
      sheetName: analysis,
      source,
      options,
      date: "2026-11-21",
    });
    host.listed = [report("reliability"), report("audit")];
    host.states = { "sheet-audit": { freshness: "gone", added: 0 } };
    await actions.begin();
    await actions.refreshReports();
    expect(state().results?.reports.map(({ analysis }) => analysis)).toEqual(["reliability"]);
    expect(state().results?.leftAsWas).toEqual(["audit"]);
    await actions.refreshReports("sheet-reliability");
    expect(state().results?.leftAsWas).toEqual([]);
  });
});
