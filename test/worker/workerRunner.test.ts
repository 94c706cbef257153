import { afterEach, describe, expect, it } from "vitest";
import type { AnalyseStep } from "../../src/analyses/analyse";
import { analyse } from "../../src/analyses/analyse";
import { languages } from "../../src/i18n/language";
import type { AnalysisRunner } from "../../src/worker/analysisRunner";
import type { AnalysisService } from "../../src/worker/analysisService";
import { analysisService } from "../../src/worker/analysisService";
import { Cancelled } from "../../src/worker/cancelled";
import { threadRunner } from "../../src/worker/threadRunner";
import { workerRunner } from "../../src/worker/workerRunner";
import { FakeWorker } from "./fakeWorker";
import { request } from "./requests";

const onThread = threadRunner(() => Promise.resolve());
const notCalled: AnalysisRunner = { run: () => Promise.reject(new Error("the thread was not to be used")) };
const going = new AbortController().signal;
const ignore = (): void => undefined;
const workers: FakeWorker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** Starts a worker on each service in turn, and then on real ones. */
function starting(...services: (AnalysisService | undefined)[]): () => FakeWorker {
  return () => {
    const worker = services.length > 0 ? new FakeWorker(services.shift()) : new FakeWorker(analysisService());
    workers.push(worker);
    return worker;
  };
}

/** Computes until it is ended; `computing` is resolved once it does. */
function endless(): { readonly service: AnalysisService; readonly computing: Promise<void> } {
  let begun = ignore;
  const computing = new Promise<void>((resolve) => (begun = resolve));
  const analysed = (): never => {
    begun();
    // A promise that nobody settles stands for a loop: the page gets no answer from either.
    return new Promise(ignore) as never;
  };
  return { service: { ...analysisService(), analyse: analysed }, computing };
}

/** Gives the messages under way their turn first. */
async function afterMessages<Answer>(answer: Answer): Promise<Answer> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  return answer;
}

describe("running analyses in a worker", () => {
  it.each(languages)("gives the very reports that the thread gives, in %s", async (language) => {
    const reports = await workerRunner(starting(), notCalled).run(request(language), ignore, going);
    expect(reports).toEqual(await onThread.run(request(language), ignore, going));
    expect(reports).toEqual(analyse(request(language)).reports);
  });

  it("sends a grid of many blocks whole and in order", async () => {
    const { grid, ...rest } = request();
    const [header = [], ...rows] = grid.cells;
    const cells = [header, ...Array.from({ length: 20 }, () => rows).flat()];
    const long = { ...rest, grid: { ...grid, cells }, analyses: ["servqual"] };
    const taken: number[] = [];
    const service = analysisService();
    const counting = { ...service, takeRows: (block: typeof cells) => (taken.push(block.length), service.takeRows(block)) };
    const reports = await workerRunner(starting(counting), notCalled).run(long, ignore, going);
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.reduce((sum, length) => sum + length)).toBe(cells.length);
    expect(reports).toEqual(analyse(long).reports);
  });

  it("tells the steps in order while the worker computes", async () => {
    const steps: AnalyseStep[] = [];
    const service = analysisService();
    // The worker's own thread goes on while its steps arrive; here, the answer has to let them pass.
    const patient: AnalysisService = { ...service, analyse: (...given) => afterMessages(service.analyse(...given)) as never };
    await workerRunner(starting(patient), notCalled).run(request(), (step) => steps.push(step), going);
    expect(steps).toEqual([
      { step: "reading" },
      { step: "computing", analysis: "servqual", share: 0 },
      { step: "computing", analysis: "quadrant", share: 0 },
    ]);
  });

  it("tells no step once the answer is there, even if one comes late", async () => {
    const steps: AnalyseStep[] = [];
    await workerRunner(starting(), notCalled).run(request(), (step) => steps.push(step), going);
    const told = steps.length;
    await afterMessages(undefined);
    expect(steps).toHaveLength(told);
  });

  it("starts one worker before it is needed, and keeps it for the next request", async () => {
    const runner = workerRunner(starting(), notCalled);
    expect(workers).toHaveLength(1);
    await runner.run(request(), ignore, going);
    await runner.run(request(), ignore, going);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.terminated).toBe(false);
  });

  it("ends the worker when cancelled in the middle of computing, and serves the next request with another", async () => {
    const { service, computing } = endless();
    const runner = workerRunner(starting(service), notCalled);
    const cancelling = new AbortController();
    const run = runner.run(request(), ignore, cancelling.signal);
    await computing;
    cancelling.abort();
    await expect(run).rejects.toBeInstanceOf(Cancelled);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
    expect(await runner.run(request(), ignore, going)).toEqual(analyse(request()).reports);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it("is cancelled before it begins as well, also while its program has not loaded", async () => {
    const cancelled = AbortSignal.abort();
    await expect(workerRunner(starting(), notCalled).run(request(), ignore, cancelled)).rejects.toBeInstanceOf(Cancelled);
    const cancelling = new AbortController();
    const run = workerRunner(starting(undefined), notCalled).run(request(), ignore, cancelling.signal);
    cancelling.abort();
    await expect(run).rejects.toBeInstanceOf(Cancelled);
  });

  it("passes on what the program threw, and serves the next request", async () => {
    const failing = (): never => {
      throw new TypeError("x is not a function");
    };
    const runner = workerRunner(starting({ ...analysisService(), analyse: failing }), notCalled);
    await expect(runner.run(request(), ignore, going)).rejects.toThrow("x is not a function");
    expect(await runner.run(request(), ignore, going)).toEqual(analyse(request()).reports);
  });

  it("rejects when the worker breaks down while computing, and serves the next request", async () => {
    const { service, computing } = endless();
    const runner = workerRunner(starting(service), notCalled);
    const run = runner.run(request(), ignore, going);
    await computing;
    workers[0]?.breakDown("out of memory");
    await expect(run).rejects.toThrow("out of memory");
    expect(await runner.run(request(), ignore, going)).toEqual(analyse(request()).reports);
  });
});

describe("without a worker", () => {
  it("runs on the thread where the worker's program cannot be loaded", async () => {
    const runner = workerRunner(starting(undefined), onThread);
    const run = runner.run(request(), ignore, going);
    workers[0]?.breakDown();
    expect(await run).toEqual(analyse(request()).reports);
    expect(workers[0]?.terminated).toBe(true);
  });

  it("runs on the thread where workers are forbidden", async () => {
    const runner = workerRunner(() => {
      throw new DOMException("refused", "SecurityError");
    }, onThread);
    expect(await runner.run(request(), ignore, going)).toEqual(analyse(request()).reports);
  });
});
