import { describe, expect, it } from "vitest";
import type { AnalyseStep } from "../../src/analyses/analyse";
import { analyse } from "../../src/analyses/analyse";
import { Cancelled } from "../../src/worker/cancelled";
import { startAnalysisRunner } from "../../src/worker/startAnalysisRunner";
import { threadRunner } from "../../src/worker/threadRunner";
import { request } from "./requests";

const going = new AbortController().signal;

describe("running analyses on the thread", () => {
  it("pauses before each analysis, after telling of it", async () => {
    const happened: string[] = [];
    const runner = threadRunner(() => {
      happened.push("pause");
      return Promise.resolve();
    });
    const hear = (step: AnalyseStep): void => {
      if (step.step === "computing") happened.push(step.analysis);
    };
    expect(await runner.run(request(), hear, going)).toEqual(analyse(request()).reports);
    expect(happened.filter((word, index) => word !== happened[index - 1])).toEqual([
      "servqual",
      "pause",
      "servqual",
      "quadrant",
      "pause",
      "quadrant",
    ]);
  });

  it("ends before the next analysis when cancelled", async () => {
    const cancelling = new AbortController();
    const told: AnalyseStep[] = [];
    const runner = threadRunner(() => {
      if (told.some((step) => step.step === "computing" && step.analysis === "quadrant")) cancelling.abort();
      return Promise.resolve();
    });
    await expect(runner.run(request(), (step) => told.push(step), cancelling.signal)).rejects.toBeInstanceOf(Cancelled);
  });

  it("is what runs where there are no workers, as in Node", async () => {
    const runner = startAnalysisRunner(() => Promise.resolve());
    expect(await runner.run(request(), () => undefined, going)).toEqual(analyse(request()).reports);
  });
});
