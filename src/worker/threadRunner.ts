import { analyse } from "../analyses/analyse";
import type { AnyReport } from "../report/tree";
import type { AnalysisRunner } from "./analysisRunner";
import { Cancelled } from "./cancelled";

/**
 * Runs analyses on the thread it is called on, one after the other, with a pause before each: an old browser without workers paints and
 * hears "cancel" there.
 *
 * @param pause lets the browser paint and take clicks
 */
export function threadRunner(pause: () => Promise<void>): AnalysisRunner {
  return {
    async run(request, onStep, signal) {
      const reports: AnyReport[] = [];
      for (const analysis of request.analyses) {
        onStep({ step: "computing", analysis, share: 0 });
        await pause();
        if (signal.aborted) throw new Cancelled();
        const answer = analyse(
          { ...request, analyses: [analysis] },
          {
            onStep: (step) => {
              if (step.step === "computing") onStep(step);
            },
            get cancelled() {
              return signal.aborted;
            },
          },
        );
        reports.push(...answer.reports);
      }
      return reports;
    },
  };
}
