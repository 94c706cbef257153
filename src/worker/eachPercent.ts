import type { AnalyseStep } from "../analyses/analyse";

/** A step's share has to grow by this much to be told again. */
const leastGrowth = 0.01;

/** Passes steps on, of one analysis at most one a percent: a computation may report as often as it likes without flooding the page. */
export function eachPercent(onStep: (step: AnalyseStep) => void): (step: AnalyseStep) => void {
  let computing = "";
  let told = 0;
  return (step) => {
    if (step.step === "computing") {
      if (step.analysis === computing && step.share < 1 && step.share - told < leastGrowth) return;
      computing = step.analysis;
      told = step.share;
    }
    onStep(step);
  };
}
