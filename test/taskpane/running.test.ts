import { describe, expect, it } from "vitest";
import type { TestPane } from "./pane";
import { testPane } from "./pane";
import { FakeProblem } from "./fakeHost";

async function ready(pause?: (pane: TestPane) => void): Promise<TestPane> {
  const pane = testPane(undefined, pause);
  await pane.actions.useSelection();
  pane.actions.choose({ questionnaire: "servqual-1988", analyses: ["servqual", "quadrant"] });
  return pane;
}

describe("a run", () => {
  it("asks for the wording first and computes nothing before", async () => {
    const { actions, host, state } = testPane();
    await actions.useSelection();
    await actions.run();
    expect(state()).toMatchObject({ screen: "setup", ask: "version", asks: 1 });
    expect(host.written).toEqual([]);
    actions.choose({ questionnaire: "servqual-1991" });
    expect(state().ask).toBeUndefined();
  });

  it("asks for the target of the crosshair until both of its numbers are there", async () => {
    const { actions, host, state } = await ready();
    actions.choose({ entries: { crosshair: "target", target: { importance: 5 } } });
    await actions.run();
    expect(state()).toMatchObject({ screen: "setup", ask: "target" });
    expect(host.written).toEqual([]);
    actions.choose({ entries: { crosshair: "target", target: { importance: 5, performance: 5 } } });
    expect(state().ask).toBeUndefined();
    await actions.run();
    expect(state().results?.reports).toHaveLength(2);
  });

  it("asks for an analysis when none is ticked", async () => {
    const { actions, state } = await ready();
    actions.choose({ analyses: [] });
    await actions.run();
    expect(state()).toMatchObject({ screen: "setup", ask: "analyses" });
  });

  it("reads the cells afresh, shows both reports and writes nothing", async () => {
    const { actions, host, state } = await ready();
    await actions.run();
    expect(state().screen).toBe("results");
    expect(host.reads).toBe(1);
    expect(state().results?.reports.map(({ analysis }) => analysis)).toEqual(["servqual", "quadrant"]);
    expect(state().results?.written).toEqual([]);
    expect(host.written).toEqual([]);
    expect(state().reportsOnSheets).toEqual([]);
  });

  it("is written at once when a person says so", async () => {
    const { actions, host, state } = await ready();
    await actions.run();
    await actions.writeResults();
    expect(state().screen).toBe("results");
    expect(host.written).toHaveLength(1);
    expect(host.written[0]?.reports).toEqual(state().results?.reports);
    expect(host.written[0]?.origin).toMatchObject({ sheet: "servqual_raw", address: "A1:BE301", date: "2026-11-21" });
    expect(host.written[0]?.origin.options).toMatchObject({ questionnaire: "servqual-1988", groups: ["site"], missingRule: "half" });
    expect(state().results?.written.map(({ analysis }) => analysis)).toEqual(["servqual", "quadrant"]);
    expect(state().reportsOnSheets).toHaveLength(2);
  });

  it("runs the analyses in the order of the menu whatever the order of ticking", async () => {
    const { actions, state } = await ready();
    actions.choose({ analyses: ["quadrant", "servqual"] });
    await actions.run();
    expect(state().results?.reports.map(({ analysis }) => analysis)).toEqual(["servqual", "quadrant"]);
  });

  it("tells each step in turn", async () => {
    const steps: string[] = [];
    const { actions } = await ready(({ state }) => {
      const step = state().run?.step;
      steps.push(step?.step === "computing" ? step.analysis : String(step?.step));
    });
    await actions.run();
    expect(steps).toEqual(["reading", "servqual", "quadrant"]);
  });

  it("calls a failure without a code unexpected and keeps its words", async () => {
    const { actions, host, state } = await ready();
    host.writeReports = () => Promise.reject(new TypeError("x is not a function"));
    await actions.run();
    await actions.writeResults();
    expect(state().problem).toEqual({ kind: "failed", task: "writing", code: "unexpected", detail: "x is not a function" });
  });

  it("shows an analysis that cannot be done beside one that can, and writes only the latter", async () => {
    const { actions, host, state } = await ready();
    actions.choose({ entries: { method: "points" }, points: [] });
    await actions.run();
    expect(state().results?.reports.map(({ status }) => status)).toEqual(["complete", "incomplete"]);
    await actions.writeResults();
    expect(host.written[0]?.reports.map(({ analysis }) => analysis)).toEqual(["servqual"]);
  });

  it("leaves the waves out when a person says that there are none, although a column looks like it", async () => {
    const { actions, state } = await ready();
    actions.choose({ wave: false, analyses: ["servqual"] });
    await actions.run();
    const [report] = state().results?.reports ?? [];
    if (report?.status !== "complete") throw new Error(report?.sentence ?? "no report");
    expect(report.blocks.map(({ id }) => id).filter((id) => id.includes("wave"))).toEqual([]);
  });

  it("writes nothing when no analysis is complete", async () => {
    const { actions, host, state } = await ready();
    actions.choose({ analyses: ["quadrant"], entries: { method: "points" }, points: [] });
    await actions.run();
    await actions.writeResults();
    expect(state()).toMatchObject({ screen: "results", results: { written: [] } });
    expect(host.written).toEqual([]);
  });
});

describe("running all again", () => {
  it("repeats every report with the options it was made with", async () => {
    const { actions, host, state } = await ready();
    actions.choose({ missing: "complete" });
    await actions.run();
    await actions.writeResults();
    actions.goToStart();
    await actions.refreshReports();
    expect(state().screen).toBe("results");
    expect(host.written).toHaveLength(2);
    expect(host.written[1]?.origin).toEqual(host.written[0]?.origin);
    expect(host.written[1]?.reports).toEqual(host.written[0]?.reports);
  });

  it("says that there is nothing to refresh in a workbook without reports", async () => {
    const { actions, host, state } = testPane();
    await actions.refreshReports();
    expect(state()).toMatchObject({ screen: "start", notice: "nothing-to-refresh" });
    expect(host.reads).toBe(0);
    await actions.useSelection();
    expect(state().notice).toBeUndefined();
  });

  it("goes back to the start and tells when the sheet with the answers is gone", async () => {
    const { actions, host, state } = await ready();
    await actions.run();
    await actions.writeResults();
    host.failures.readRange = new FakeProblem("sheet-gone");
    await actions.refreshReports();
    expect(state()).toMatchObject({ screen: "start", problem: { task: "reading", code: "sheet-gone" } });
  });

  it("says that part of the sheets is up to date when a later batch fails", async () => {
    const { actions, host, state } = await ready();
    await actions.run();
    await actions.writeResults();
    host.listed = host.listed.map((report, index) => ({
      ...report,
      options: { ...report.options, missingRule: index === 0 ? "half" : "any" },
    }));
    const { writeReports } = host;
    let calls = 0;
    host.writeReports = (...given) => {
      calls += 1;
      return calls === 1 ? writeReports(...given) : Promise.reject(new FakeProblem("busy"));
    };
    await actions.refreshReports();
    expect(state().problem).toMatchObject({ task: "writing-rest", code: "busy" });
  });
});
