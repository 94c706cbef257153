import type { AnalyseStep, AnalysisRequest } from "../analyses/analyse";
import type { AnyReport } from "../report/tree";

/** Runs analyses somewhere: in a worker, or on the page's own thread where there is none. */
export interface AnalysisRunner {
  /**
   * The reports of a request, as `analyse` gives them.
   *
   * Rejects with `Cancelled` as soon as the signal is aborted, whatever is being computed, and with what was thrown where the program
   * itself fails. After either, the next request is served as if nothing had happened.
   *
   * @param onStep hears of each analysis in turn, and of no step once the answer is there
   */
  run(request: AnalysisRequest, onStep: (step: AnalyseStep) => void, signal: AbortSignal): Promise<readonly AnyReport[]>;
}
