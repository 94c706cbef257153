import { describe, expect, it } from "vitest";
import type { AnyReport } from "../../src/report/tree";
import type { AnalysisRunner } from "../../src/worker/analysisRunner";
import { untilCancelled } from "../../src/worker/cancelled";
import { threadRunner } from "../../src/worker/threadRunner";
import type { TestPane } from "./pane";
import { survey, testPane } from "./pane";

const ignore = (): void => undefined;
const onThread = threadRunner(() => Promise.resolve());

/** Computes without end the first time, once it has told a share; then as the thread does. */
class EndlessAtFirst implements AnalysisRunner {
  runs = 0;
  readonly computing: Promise<void>;
  private begun = ignore;

  constructor() {
    this.computing = new Promise((resolve) => (this.begun = resolve));
  }

  run: AnalysisRunner["run"] = (request, onStep, signal) => {
    this.runs += 1;
    if (this.runs > 1) return onThread.run(request, onStep, signal);
    onStep({ step: "computing", analysis: "quadrant", share: 0.25 });
    this.begun();
    return untilCancelled(new Promise<readonly AnyReport[]>(ignore), signal);
  };
}

async function ready(pause?: (pane: TestPane) => void, runner?: AnalysisRunner): Promise<TestPane> {
  const pane = testPane(survey, pause, runner);
  await pane.actions.useSelection();
  pane.actions.choose({ questionnaire: "servqual-1988", analyses: ["servqual", "quadrant"] });
  return pane;
}

function expectCancelled({ host, state }: TestPane): void {
  expect(state()).toMatchObject({ screen: "setup", notice: "cancelled" });
  expect(state().run).toBeUndefined();
  expect(state().problem).toBeUndefined();
  expect(host.written).toEqual([]);
}

describe("cancelling", () => {
  it("ends the run in the middle of computing and writes nothing; the next run completes", async () => {
    const runner = new EndlessAtFirst();
    const pane = await ready(undefined, runner);
    const { actions, state } = pane;
    const run = actions.run();
    await runner.computing;
    expect(state().run).toEqual({ step: { step: "computing", analysis: "quadrant", share: 0.25 }, done: 2, steps: 3 });
    actions.cancel();
    await run;
    expectCancelled(pane);
    await actions.run();
    expect(state().screen).toBe("results");
  });

  it("ends the run while Excel has not answered yet, and what Excel answers then changes nothing", async () => {
    const pane = await ready();
    const { actions, host } = pane;
    let refuse: (reason: Error) => void = ignore;
    let asked = ignore;
    const reading = new Promise<void>((resolve) => (asked = resolve));
    host.readRange = () => {
      asked();
      return new Promise((_resolve, reject) => (refuse = reject));
    };
    const run = actions.run();
    await reading;
    actions.cancel();
    await run;
    expectCancelled(pane);
    refuse(new Error("too late"));
    await Promise.resolve();
    expectCancelled(pane);
  });

  it.each(["reading", "computing"])("before %s begins ends the run", async (at) => {
    const pane = await ready(({ actions, state }) => {
      if (state().run?.step.step === at) actions.cancel();
    });
    await pane.actions.run();
    expectCancelled(pane);
  });

  it("while the sheets are being written leaves nothing half done", async () => {
    const { actions, host, state } = await ready();
    const { writeReports } = host;
    host.writeReports = (...given) => {
      actions.cancel();
      return writeReports(...given);
    };
    await actions.run();
    await actions.writeResults();
    expect(state()).toMatchObject({ screen: "results" });
    expect(state().results?.written).toHaveLength(2);
  });

  it("while all is being run again, before its sheets are written, ends that run and leaves them as they were", async () => {
    const pane = await ready(({ actions, state }) => {
      if (state().run?.step.step === "writing") actions.cancel();
    });
    const { actions, host, state } = pane;
    await actions.run();
    await actions.writeResults();
    await actions.refreshReports();
    expect(state()).toMatchObject({ screen: "start", notice: "cancelled" });
    expect(host.written).toHaveLength(1);
  });

  it("leaves the results of the run before, and the way back to them", async () => {
    const { actions, host, state } = await ready();
    await actions.run();
    const before = state().results;
    actions.goToSetup();
    host.readRange = () => {
      actions.cancel();
      return Promise.resolve(survey);
    };
    await actions.run();
    expect(state()).toMatchObject({ screen: "setup", notice: "cancelled" });
    actions.goToResults();
    expect(state().screen).toBe("results");
    expect(state().results).toBe(before);
  });

  it("without a run does nothing, and does not cancel the next one", async () => {
    const { actions, state } = await ready();
    actions.cancel();
    await actions.run();
    expect(state().screen).toBe("results");
  });
});

describe("a program that fails while computing", () => {
  it("is told as a failure that leaves the workbook as it was, and does not hinder the next run", async () => {
    let runs = 0;
    const failing: AnalysisRunner = {
      run: (...given) => {
        runs += 1;
        given[1]({ step: "computing", analysis: "servqual", share: 0 });
        return runs === 1 ? Promise.reject(new RangeError("no such number")) : onThread.run(...given);
      },
    };
    const { actions, host, state } = await ready(undefined, failing);
    await actions.run();
    const problem = { kind: "failed", task: "computing", code: "unexpected", detail: "no such number" };
    expect(state()).toMatchObject({ screen: "setup", problem });
    expect(host.written).toEqual([]);
    await actions.run();
    expect(state().screen).toBe("results");
  });
});
