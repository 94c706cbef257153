/** Running analyses and writing their reports: one path for the pane and for "run all again". */
import type { AnalyseStep } from "../../analyses/analyse";
import type { RawOptions } from "../../analyses/analysis";
import type { Language } from "../../i18n/language";
import type { AnyReport, Report } from "../../report/tree";
import type { Questionnaire } from "../../survey/questionnaire";
import { version } from "../../version";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import { Cancelled, untilCancelled } from "../../worker/cancelled";
import type { PaneHost, WrittenReport } from "../host/paneHost";
import type { Problem, RunProgress, RunStep, Task } from "./paneState";
import { failed } from "./problems";

/** Analyses that share a range and options; their sheets are written together or not at all. */
export interface RunRequest {
  readonly analyses: readonly string[];
  readonly sheet: string;
  readonly address: string;
  readonly options: RawOptions;
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

export type RunEnd =
  | { readonly status: "finished"; readonly reports: readonly AnyReport[]; readonly written: readonly WrittenReport[] }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly problem: Problem };

/** Computed reports with where they came from. */
interface Batch {
  readonly request: RunRequest;
  readonly reports: readonly AnyReport[];
}

function isComplete(report: AnyReport): report is Report {
  return report.status === "complete";
}

/**
 * Reads each range afresh, computes everything, and only then writes the complete reports.
 *
 * Ends at once when cancelled before writing, and writes nothing then. Never rejects: what fails is told in the answer.
 */
export async function runAnalyses(requests: readonly RunRequest[], context: RunContext): Promise<RunEnd> {
  const { signal, onProgress, pause } = context;
  const steps = requests.reduce((count, { analyses }) => count + 1 + analyses.length, 1);
  let task: Task = "reading";
  const written: WrittenReport[] = [];
  const tell = (step: RunStep, done: number): void => {
    task = step.step;
    onProgress({ step, done, steps });
  };
  try {
    const batches: Batch[] = [];
    let done = 0;
    for (const request of requests) {
      const before = done;
      batches.push(await computeBatch(request, context, (step, within) => tell(step, before + within)));
      done += 1 + request.analyses.length;
    }
    tell({ step: "writing", share: 0 }, done);
    await untilCancelled(pause(), signal);
    for (const [index, batch] of batches.entries()) {
      const onShare = (share: number): void => tell({ step: "writing", share: (index + share) / batches.length }, done);
      written.push(...(await writeBatch(batch, context, onShare)));
    }
    return { status: "finished", reports: batches.flatMap(({ reports }) => reports), written };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { status: "cancelled" };
    return { status: "failed", problem: failed(written.length > 0 ? "writing-rest" : task, thrown) };
  }
}

/** @param tell is told the step and how many of the batch's steps are behind it */
async function computeBatch(
  { analyses, sheet, address, options }: RunRequest,
  { host, runner, language, declared, date, signal, pause }: RunContext,
  tell: (step: RunStep, within: number) => void,
): Promise<Batch> {
  tell({ step: "reading" }, 0);
  await untilCancelled(pause(), signal);
  const grid = await untilCancelled(host.readRange(sheet, address), signal);
  const onStep = (step: AnalyseStep): void => tell(step, step.step === "reading" ? 0 : 1 + analyses.indexOf(step.analysis));
  const reports = await runner.run({ grid, analyses, options, declared, language, date, version }, onStep, signal);
  return { request: { analyses, sheet, address, options }, reports };
}

async function writeBatch(
  { request, reports }: Batch,
  { host, date }: RunContext,
  onShare: (share: number) => void,
): Promise<readonly WrittenReport[]> {
  const complete = reports.filter(isComplete);
  if (complete.length === 0) return [];
  const { sheet, address, options } = request;
  return host.writeReports(complete, { sheet, address, options, date }, onShare);
}
