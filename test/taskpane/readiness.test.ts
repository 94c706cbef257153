import { describe, expect, it } from "vitest";
import type { AnalysisRequest } from "../../src/analyses/analyse";
import { analyses } from "../../src/analyses/index";
import type { AnyReport } from "../../src/report/tree";
import { keepReadiness, mostRowsTried } from "../../src/taskpane/state/keepReadiness";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { AnalysisRunner } from "../../src/worker/analysisRunner";
import { untilCancelled } from "../../src/worker/cancelled";
import type { TestPane } from "./pane";
import { survey, testPane } from "./pane";

interface Asked {
  readonly request: AnalysisRequest;
  readonly signal: AbortSignal;
  readonly answer: (status: "complete" | "incomplete" | "refused") => void;
}

/** Answers when a test says so. */
class AskedRunner implements AnalysisRunner {
  readonly asked: Asked[] = [];

  run: AnalysisRunner["run"] = (request, _onStep, signal) =>
    untilCancelled(
      new Promise((resolve) => {
        const [analysis = ""] = request.analyses;
        this.asked.push({ request, signal, answer: (status) => resolve([reportOf(analysis, status)]) });
      }),
      signal,
    );

  get last(): Asked {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error("nothing was asked");
    return last;
  }
}

function reportOf(analysis: string, status: "complete" | "incomplete" | "refused"): AnyReport {
  if (status !== "complete") return { analysis, status, language: "en", code: "choose-wave", sentence: `not ${analysis}` };
  return { analysis, status, language: "en", title: analysis, subtitle: "", headlines: [], blocks: [] } as unknown as AnyReport;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function watched(pane: TestPane, runner: AnalysisRunner): () => void {
  return keepReadiness({
    store: pane.store,
    runner: () => runner,
    now: () => new Date(2026, 10, 21),
    wait: () => Promise.resolve(),
  });
}

async function recognised(grid = survey): Promise<{ readonly pane: TestPane; readonly runner: AskedRunner; readonly end: () => void }> {
  const pane = testPane(grid);
  const runner = new AskedRunner();
  const end = watched(pane, runner);
  await pane.actions.useSelection();
  await settled();
  return { pane, runner, end };
}

describe("readiness", () => {
  it("asks for nothing before there are answers", async () => {
    const runner = new AskedRunner();
    watched(testPane(), runner);
    await settled();
    expect(runner.asked).toEqual([]);
  });

  it("tries what the questionnaire is for first, one analysis after the other, and keeps what each would end in", async () => {
    const { pane, runner } = await recognised();
    expect(runner.asked.map(({ request }) => request.analyses)).toEqual([["servqual"]]);
    expect(pane.state().readiness).toEqual({});
    runner.last.answer("complete");
    await settled();
    expect(runner.last.request.analyses).toEqual(["quadrant"]);
    runner.last.answer("incomplete");
    await settled();
    expect(pane.state().readiness).toEqual({
      servqual: { status: "complete" },
      quadrant: { status: "incomplete", code: "choose-wave", sentence: "not quadrant" },
    });
  });

  it("tries one of the wordings while none is chosen, so that other things than the wording are told", async () => {
    const { runner } = await recognised();
    expect(runner.last.request.options).toMatchObject({ questionnaire: "servqual-1988" });
  });

  it("ignores the answer to choices that have changed meanwhile and starts again with the new ones", async () => {
    const { pane, runner } = await recognised();
    const before = runner.last;
    pane.actions.choose({ missing: "complete" });
    before.answer("refused");
    await settled();
    expect(before.signal.aborted).toBe(true);
    expect(pane.state().readiness).toEqual({});
    expect(runner.last.request).toMatchObject({ analyses: ["servqual"], options: { missingRule: "complete" } });
  });

  it("ignores in the state itself what was tried with other choices", async () => {
    const { pane } = await recognised();
    pane.store.dispatch({ type: "readiness-found", key: "other", analysis: "servqual", readiness: { status: "complete" } });
    expect(pane.state().readiness).toEqual({});
  });

  it("goes on undisturbed when analyses are ticked: they change nothing of what can be run", async () => {
    const { pane, runner } = await recognised();
    pane.actions.choose({ analyses: ["audit"] });
    expect(runner.last.signal.aborted).toBe(false);
  });

  it("stops when a run starts, and finds out again afterwards", async () => {
    const { pane, runner } = await recognised();
    pane.actions.choose({ questionnaire: "servqual-1991", analyses: ["servqual"] });
    await settled();
    const before = runner.last;
    const run = pane.actions.run();
    expect(pane.state().screen).toBe("running");
    expect(before.signal.aborted).toBe(true);
    const asked = runner.asked.length;
    await run;
    expect(runner.asked).toHaveLength(asked);
    pane.actions.goToSetup();
    await settled();
    expect(runner.asked.length).toBeGreaterThan(asked);
  });

  it("is not found out twice for the same choices", async () => {
    const { pane, runner } = await recognised();
    pane.actions.choose({ questionnaire: "servqual-1988" });
    for (let tried = 0; tried < analyses.length; tried += 1) {
      runner.last.answer("complete");
      await settled();
    }
    expect(Object.keys(pane.state().readiness)).toHaveLength(analyses.length);
    const asked = runner.asked.length;
    await pane.actions.run();
    pane.actions.goToSetup();
    await settled();
    expect(runner.asked).toHaveLength(asked);
  });

  it("ends with the pane", async () => {
    const { runner, end } = await recognised();
    end();
    expect(runner.last.signal.aborted).toBe(true);
  });

  it("leaves an analysis unknown whose program fails, and goes on", async () => {
    const pane = testPane();
    const asked: string[] = [];
    watched(pane, {
      run({ analyses: [analysis = ""] }) {
        asked.push(analysis);
        return analysis === "servqual" ? Promise.reject(new TypeError("broken")) : Promise.resolve([reportOf(analysis, "complete")]);
      },
    });
    await pane.actions.useSelection();
    await settled();
    expect(asked.slice(0, 2)).toEqual(["servqual", "quadrant"]);
    expect(pane.state().readiness["servqual"]).toBeUndefined();
    expect(pane.state().readiness["quadrant"]).toEqual({ status: "complete" });
  });

  it("tries an even part of many rows, under the same header", async () => {
    const [header = [], ...rows] = survey.cells;
    const many = Array.from({ length: 20 }, () => rows).flat();
    const { runner } = await recognised({ ...survey, cells: [header, ...many] });
    const { cells } = runner.last.request.grid;
    expect(cells).toHaveLength(mostRowsTried + 1);
    expect(cells[0]).toEqual(header);
  });
});

describe("the analyses that start ticked", () => {
  const ticked = (state: PaneState): readonly string[] => state.choices.analyses;

  it("are those the questionnaire is for, and of these what can be run once that is known", async () => {
    const { pane, runner } = await recognised();
    expect(ticked(pane.state())).toEqual(["servqual", "quadrant"]);
    runner.last.answer("incomplete");
    await settled();
    expect(ticked(pane.state())).toEqual(["quadrant"]);
  });

  it("come back when a choice makes them possible", async () => {
    const { pane, runner } = await recognised();
    runner.last.answer("incomplete");
    await settled();
    pane.actions.choose({ missing: "any" });
    await settled();
    runner.last.answer("complete");
    await settled();
    expect(ticked(pane.state())).toEqual(["servqual", "quadrant"]);
  });

  it("stay as a person has chosen them", async () => {
    const { pane, runner } = await recognised();
    pane.actions.choose({ analyses: ["servqual", "audit"] });
    runner.last.answer("refused");
    await settled();
    expect(ticked(pane.state())).toEqual(["servqual", "audit"]);
  });

  it("are chosen anew with other answers", async () => {
    const { pane } = await recognised();
    pane.actions.choose({ analyses: ["audit"] });
    pane.actions.goToStart();
    await pane.actions.useSelection();
    expect(ticked(pane.state())).toEqual(["servqual", "quadrant"]);
    expect(pane.state().analysesChosen).toBe(false);
  });
});
