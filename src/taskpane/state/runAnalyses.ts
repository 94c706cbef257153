/** Running analyses and writing their reports: apart, as the pane does it, or in one go, as "run all again" does. */
import type { AnalyseStep } from "../../analyses/analyse";
import type { RawOptions } from "../../analyses/analysis";
import type { Language } from "../../i18n/language";
import type { AnyReport, Report } from "../../report/tree";
import { followsByDefault } from "../../report/followsByDefault";
import type { Grid } from "../../survey/grid";
import type { Questionnaire } from "../../survey/questionnaire";
import { version } from "../../version";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import { Cancelled, untilCancelled } from "../../worker/cancelled";
import { answersRead } from "../../excel/sources/answersMark";
import type { PaneHost, ReportOrigin, WrittenReport } from "../host/paneHost";
import type { Problem, RunProgress, RunStep, Task } from "./paneState";
import { failed } from "./problems";

/** Analyses that share a range and options; their sheets are written together or not at all. */
export interface RunRequest {
  readonly analyses: readonly string[];
  readonly sheet: string;
  readonly address: string;
  readonly options: RawOptions;
  /** Whether the sheets follow the answers; absent: as usual with so many of them. */
  readonly live?: boolean;
  /** Where the answers stood at the last run, when they have moved or grown since. */
  readonly before?: ReportOrigin["before"];
}

export interface RunContext {
  readonly host: PaneHost;
  readonly runner: AnalysisRunner;
  readonly language: Language;
  /** The questionnaires of the workbook's own. */
  readonly declared: readonly Questionnaire[];
  /** ISO date of the run. */
  readonly date: string;
  /** Aborted when a person cancels; heard until writing begins. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
  /** Lets the browser paint and take clicks. */
  readonly pause: () => Promise<void>;
}

/** Computed reports with all that writing them takes. */
export interface ComputedBatch {
  readonly request: RunRequest;
  /** The cells that the reports were computed from, so that a later change to them is noticed. */
  readonly grid: Grid;
  readonly reports: readonly AnyReport[];
  /** ISO date of the run. */
  readonly date: string;
}

export type ComputeEnd =
  | { readonly status: "computed"; readonly batches: readonly ComputedBatch[] }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly problem: Problem };

export type WriteEnd =
  { readonly status: "written"; readonly written: readonly WrittenReport[] } | { readonly status: "failed"; readonly problem: Problem };

export type RunEnd =
  | { readonly status: "finished"; readonly batches: readonly ComputedBatch[]; readonly written: readonly WrittenReport[] }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly problem: Problem };

/** True for a report that can be written. */
export function isComplete(report: AnyReport): report is Report {
  return report.status === "complete";
}

function stepsOf(requests: readonly RunRequest[]): number {
  return requests.reduce((count, { analyses }) => count + 1 + analyses.length, 0);
}

/**
 * Reads each range afresh and computes its reports; writes nothing.
 *
 * Ends at once when cancelled. Never rejects: what fails is told in the answer.
 *
 * @param stepsAfter how many steps are still to come when all is computed
 */
export async function computeReports(requests: readonly RunRequest[], context: RunContext, stepsAfter = 0): Promise<ComputeEnd> {
  const steps = stepsOf(requests) + stepsAfter;
  let task: Task = "reading";
  const tell = (step: RunStep, done: number): void => {
    task = step.step;
    context.onProgress({ step, done, steps });
  };
  try {
    const batches: ComputedBatch[] = [];
    let done = 0;
    for (const request of requests) {
      const before = done;
      batches.push(await computeBatch(request, context, (step, within) => tell(step, before + within)));
      done += 1 + request.analyses.length;
    }
    return { status: "computed", batches };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { status: "cancelled" };
    return { status: "failed", problem: failed(task, thrown) };
  }
}

/**
 * Writes the complete reports, batch by batch, each batch all or nothing. Never rejects: what fails is told in the answer.
 *
 * @param onShare is told shares from 0 to 1
 */
export async function writeBatches(
  batches: readonly ComputedBatch[],
  host: Pick<PaneHost, "writeReports">,
  onShare: (share: number) => void,
): Promise<WriteEnd> {
  const written: WrittenReport[] = [];
  try {
    onShare(0);
    for (const [index, { request, grid, reports, date }] of batches.entries()) {
      const complete = reports.filter(isComplete);
      if (complete.length === 0) continue;
      const { analyses: _analyses, live = followsByDefault(complete), ...place } = request;
      const answers = await answersRead(grid);
      const told = (share: number): void => onShare((index + share) / batches.length);
      written.push(...(await host.writeReports(complete, { ...place, date, answers, live }, told)));
    }
    return { status: "written", written };
  } catch (thrown) {
    return { status: "failed", problem: failed(written.length > 0 ? "writing-rest" : "writing", thrown) };
  }
}

/**
 * Reads each range afresh, computes everything, and only then writes the complete reports.
 *
 * Ends at once when cancelled before writing, and writes nothing then. Never rejects: what fails is told in the answer.
 */
export async function runAnalyses(requests: readonly RunRequest[], context: RunContext): Promise<RunEnd> {
  const { host, signal, onProgress, pause } = context;
  const computed = await computeReports(requests, context, 1);
  if (computed.status !== "computed") return computed;
  const { batches } = computed;
  const done = stepsOf(requests);
  const tell = (share: number): void => onProgress({ step: { step: "writing", share }, done, steps: done + 1 });
  tell(0);
  await pause();
  if (signal.aborted) return { status: "cancelled" };
  const end = await writeBatches(batches, host, tell);
  return end.status === "failed" ? end : { status: "finished", batches, written: end.written };
}

/** @param tell is told the step and how many of the batch's steps are behind it */
async function computeBatch(
  request: RunRequest,
  { host, runner, language, declared, date, signal, pause }: RunContext,
  tell: (step: RunStep, within: number) => void,
): Promise<ComputedBatch> {
  const { analyses, sheet, address, options } = request;
  tell({ step: "reading" }, 0);
  await untilCancelled(pause(), signal);
  const grid = await untilCancelled(host.readRange(sheet, address), signal);
  const released = await untilCancelled(host.loadHandOuts(), signal);
  const onStep = (step: AnalyseStep): void => tell(step, step.step === "reading" ? 0 : 1 + analyses.indexOf(step.analysis));
  const reports = await runner.run({ grid, analyses, options, declared, released, language, date, version }, onStep, signal);
  return { request, grid, reports, date };
}
