import type { AnalysisRunner } from "./analysisRunner";
import { Cancelled } from "./cancelled";
import { startAnalyseWorker } from "./startAnalyseWorker";
import { workerRunner } from "./workerRunner";

/** Gives everything up at once. */
const idle: AnalysisRunner = { run: () => Promise.reject(new Cancelled()) };

/** What runs analyses that nobody waits for: a worker of its own, and nothing where there can be none, because the page's thread is needed. */
export function startBackgroundRunner(): AnalysisRunner {
  return typeof Worker === "undefined" ? idle : workerRunner(startAnalyseWorker, idle);
}
