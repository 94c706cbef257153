/** Running analyses and writing their reports: one path for the pane and for "run all again". */
import { analyse } from "../../analyses/analyse";
import type { RawOptions } from "../../analyses/analysis";
import type { Language } from "../../i18n/language";
import type { AnyReport, Report } from "../../report/tree";
import { version } from "../../version";
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
  readonly language: Language;
  /** ISO date of the run. */
  readonly date: string;
  readonly cancelled: () => boolean;
  readonly onProgress: (progress: Pick<RunProgress, "step" | "done" | "steps">) => void;
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
 * Stops between two steps when cancelled, and writes nothing then. Never rejects: what fails is told in the answer.
 */
export async function runAnalyses(requests: readonly RunRequest[], context: RunContext): Promise<RunEnd> {
  const steps = requests.reduce((count, { analyses }) => count + 1 + analyses.length, 1);
  let task: Task = "reading";
  let done = 0;
  const written: WrittenReport[] = [];
  const begin = async (step: RunStep): Promise<void> => {
    task = step.step;
    context.onProgress({ step, done, steps });
    done += 1;
    await context.pause();
  };
  try {
    const batches: Batch[] = [];
    for (const request of requests) {
      const batch = await computeBatch(request, context, begin);
      if (batch === undefined) return { status: "cancelled" };
      batches.push(batch);
    }
    await begin({ step: "writing", share: 0 });
    if (context.cancelled()) return { status: "cancelled" };
    for (const [index, batch] of batches.entries()) {
      const onShare = (share: number): void =>
        context.onProgress({ step: { step: "writing", share: (index + share) / batches.length }, done: steps - 1, steps });
      written.push(...(await writeBatch(batch, context, onShare)));
    }
    return { status: "finished", reports: batches.flatMap(({ reports }) => reports), written };
  } catch (thrown) {
    return { status: "failed", problem: failed(written.length > 0 ? "writing-rest" : task, thrown) };
  }
}

/** Undefined when cancelled. */
async function computeBatch(request: RunRequest, context: RunContext, begin: (step: RunStep) => Promise<void>): Promise<Batch | undefined> {
  const { host, language, date, cancelled } = context;
  const { sheet, address, options } = request;
  await begin({ step: "reading" });
  if (cancelled()) return undefined;
  const grid = await host.readRange(sheet, address);
  const reports: AnyReport[] = [];
  for (const analysis of request.analyses) {
    await begin({ step: "computing", analysis });
    if (cancelled()) return undefined;
    reports.push(...analyse({ grid, analyses: [analysis], options, language, date, version }).reports);
  }
  return { request, reports };
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
