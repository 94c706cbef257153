import type { AnalysisRunner } from "./analysisRunner";
import { threadRunner } from "./threadRunner";
import { workerRunner } from "./workerRunner";

/**
 * What runs analyses in this browser: a worker where there can be one, else the page's thread.
 *
 * @param pause lets the browser paint and take clicks
 */
export function startAnalysisRunner(pause: () => Promise<void>): AnalysisRunner {
  const onThread = threadRunner(pause);
  if (typeof Worker === "undefined") return onThread;
  // webpack makes a script of its own of it, named by this expression as it stands.
  return workerRunner(() => new Worker(new URL("./analyseWorker.ts", import.meta.url), { name: "analyses" }), onThread);
}
