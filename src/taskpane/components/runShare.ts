import type { RunProgress } from "../state/paneState";

/** How much of a run is behind it, 0 to 1. */
export function runShare({ step, done, steps }: RunProgress): number {
  return (done + (step.step === "reading" ? 0 : step.share)) / steps;
}
