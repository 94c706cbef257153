import type { AnalysisRunner } from "./analysisRunner";
import { startAnalyseWorker } from "./startAnalyseWorker";
import { threadRunner } from "./threadRunner";
import { workerRunner } from "./workerRunner";

/**
 * What runs analyses in this browser: a worker where there can be one, else the page's thread.
 *
 * @param pause lets the browser paint and take clicks
 */
export function startAnalysisRunner(pause: () => Promise<void>): AnalysisRunner {
  const onThread = threadRunner(pause);
  return typeof Worker === "undefined" ? onThread : workerRunner(startAnalyseWorker, onThread);
}
