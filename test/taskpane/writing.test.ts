import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/survey/grid";
import { sameCells } from "../../src/taskpane/state/sameCells";
import { FakeProblem } from "./fakeHost";
import type { TestPane } from "./pane";
import { survey, testPane } from "./pane";

async function withResults(): Promise<TestPane> {
  const pane = testPane();
  await pane.actions.useSelection();
  pane.actions.choose({ questionnaire: "servqual-1988", analyses: ["servqual", "quadrant"] });
  await pane.actions.run();
  return pane;
}

function withAnotherAnswer(grid: Grid): Grid {
  return { ...grid, cells: grid.cells.map((line, row) => (row === 5 ? line.map((cell, column) => (column === 3 ? 1 : cell)) : line)) };
}

describe("writing the results to the workbook", () => {
  it("leaves out what a person has left out, and takes it in again", async () => {
    const { actions, host, state } = await withResults();
    actions.leaveOut("servqual", true);
    await actions.writeResults();
    expect(host.written.map(({ reports }) => reports.map(({ analysis }) => analysis))).toEqual([["quadrant"]]);
    expect(state().results?.written.map(({ analysis }) => analysis)).toEqual(["quadrant"]);
    actions.leaveOut("servqual", false);
    await actions.writeResults();
    expect(host.written[1]?.reports.map(({ analysis }) => analysis)).toEqual(["servqual"]);
    expect(state().results?.written).toHaveLength(2);
  });

  it("writes sheets that follow the answers unless a person says otherwise", async () => {
    const { actions, host } = await withResults();
    actions.leaveOut("quadrant", true);
    await actions.writeResults();
    expect(host.written[0]?.origin.live).toBe(true);
    actions.leaveOut("quadrant", false);
    actions.followAnswers(false);
    await actions.writeResults();
    expect(host.written[1]?.origin.live).toBe(false);
  });

  it("writes nothing when everything is left out, and nothing twice", async () => {
    const { actions, host } = await withResults();
    for (const analysis of ["servqual", "quadrant"]) actions.leaveOut(analysis, true);
    await actions.writeResults();
    expect(host.written).toEqual([]);
    for (const analysis of ["servqual", "quadrant"]) actions.leaveOut(analysis, false);
    await actions.writeResults();
    await actions.writeResults();
    expect(host.written).toHaveLength(1);
  });

  it("takes everything in again with the next run", async () => {
    const { actions, state } = await withResults();
    actions.leaveOut("servqual", true);
    await actions.runAgain();
    expect(state().results).toMatchObject({ leftOut: [], written: [] });
  });

  it("stays on the results and tells how far it is", async () => {
    const { actions, host, state } = await withResults();
    const { writeReports } = host;
    const told: unknown[] = [];
    host.writeReports = (reports, origin, onProgress) =>
      writeReports(reports, origin, (share) => {
        onProgress(share);
        told.push(state().screen, state().run?.step);
      });
    await actions.writeResults();
    expect(told).toEqual(["results", { step: "writing", share: 0.5 }]);
    expect(state().run).toBeUndefined();
  });

  it("keeps the results and says what failed when writing fails, and can be tried again", async () => {
    const { actions, host, state } = await withResults();
    const before = state().results;
    host.failures.writeReports = new FakeProblem("protected");
    await actions.writeResults();
    expect(state()).toMatchObject({ screen: "results", problem: { kind: "failed", task: "writing", code: "protected" } });
    expect(state().results).toEqual(before);
    expect(state().reportsOnSheets).toEqual([]);
    delete host.failures.writeReports;
    await actions.writeResults();
    expect(state().results?.written).toHaveLength(2);
    expect(state().problem).toBeUndefined();
  });

  it("says that the answers have changed instead of writing old figures", async () => {
    const { actions, host, state } = await withResults();
    host.grid = withAnotherAnswer(survey);
    await actions.writeResults();
    expect(host.written).toEqual([]);
    expect(state()).toMatchObject({ screen: "results", results: { answersChanged: true, written: [] } });
    await actions.runAgain();
    expect(state().results?.answersChanged).toBe(false);
    await actions.writeResults();
    expect(host.written).toHaveLength(1);
  });

  it("writes the figures of the earlier answers when a person insists", async () => {
    const { actions, host, state } = await withResults();
    const { reports } = state().results ?? {};
    host.grid = withAnotherAnswer(survey);
    await actions.writeResults();
    await actions.writeResults(true);
    expect(host.written[0]?.reports).toEqual(reports);
    expect(state().results?.answersChanged).toBe(false);
  });

  it("writes nothing where the answers cannot be read again, and says so on the results", async () => {
    const { actions, host, state } = await withResults();
    host.failures.readRange = new FakeProblem("sheet-gone");
    await actions.writeResults();
    expect(state()).toMatchObject({ screen: "results", problem: { task: "reading", code: "sheet-gone" } });
    expect(host.written).toEqual([]);
  });

  it("cannot be left half way: nothing else starts meanwhile", async () => {
    const { actions, host, state } = await withResults();
    const { writeReports } = host;
    host.writeReports = async (...given) => {
      actions.goToSetup();
      await actions.writeResults();
      await actions.runAgain();
      return writeReports(...given);
    };
    await actions.writeResults();
    expect(host.written).toHaveLength(1);
    expect(state()).toMatchObject({ screen: "results" });
  });
});

describe("the same cells", () => {
  const grid: Grid = {
    sheet: "S",
    row: 0,
    column: 0,
    cells: [
      ["a", "b"],
      [1, 2],
    ],
  };

  it("are those of another reading with the same place, shape and contents", () => {
    expect(sameCells(grid, structuredClone(grid))).toBe(true);
    expect(sameCells(grid, { ...grid, row: 1 })).toBe(false);
    expect(sameCells(grid, { ...grid, cells: [...grid.cells, [3, 4]] })).toBe(false);
    expect(
      sameCells(grid, {
        ...grid,
        cells: [
          ["a", "b"],
          [1, "2"],
        ],
      }),
    ).toBe(false);
    expect(sameCells(grid, { ...grid, cells: [["a", "b"], [1]] })).toBe(false);
  });
});
