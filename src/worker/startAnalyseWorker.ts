import type { AnalysisWorker } from "./workerRunner";

/** Starts the program of `analyseWorker.ts`; throws where workers are forbidden. */
export function startAnalyseWorker(): AnalysisWorker {
  // webpack makes a script of its own of it, named by this expression as it stands.
  return new Worker(new URL("./analyseWorker.ts", import.meta.url), { name: "analyses" });
}
