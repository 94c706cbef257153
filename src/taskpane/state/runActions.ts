/** From the choices to results in the pane, and from there to sheets. */
import { declaredQuestionnaires } from "../../questionnaires/known";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import type { PaneHost } from "../host/paneHost";
import { isoDate } from "./isoDate";
import type { PaneActions } from "./paneActions";
import type { PaneEvent } from "./paneReducer";
import type { PaneState, Task } from "./paneState";
import { batchesToWrite } from "./reportsToWrite";
import type { ComputedBatch, RunRequest } from "./runAnalyses";
import { computeReports, runAnalyses, writeBatches } from "./runAnalyses";
import { sameCells } from "./sameCells";
import type { Store } from "./store";

export interface RunSetting {
  readonly host: PaneHost;
  readonly runner: AnalysisRunner;
  readonly store: Store<PaneState, PaneEvent>;
  readonly now: () => Date;
  readonly pause: () => Promise<void>;
  readonly working: () => boolean;
  readonly listReports: () => Promise<void>;
  readonly showProblem: (task: Task, thrown: unknown, screen: "results") => void;
}

/** Where a run was started, and where it ends when it is cancelled or fails. */
export type RunStart = "start" | "setup" | "results";

export interface Performing {
  /**
   * Runs the requests.
   *
   * @param leftAsWas names of the sheets of reports that are not among the requests, to be told with the results
   * @param sheets `later`: the results wait in the pane until a person has them written; `now`: they are written in the same go
   */
  readonly perform: (
    requests: readonly RunRequest[],
    back: RunStart,
    sheets: "later" | "now",
    leftAsWas?: readonly string[],
  ) => Promise<void>;
}

type RunActions = Pick<PaneActions, "cancel" | "runAgain" | "writeResults" | "leaveOut" | "followAnswers" | "goToResults">;

/** The actions around a run; none rejects. */
export function createRunActions(setting: RunSetting): RunActions & Performing {
  const { host, runner, store, now, pause, working, listReports, showProblem } = setting;
  const { dispatch, state } = store;
  let cancelling = new AbortController();

  const perform: Performing["perform"] = async (requests, back, sheets, leftAsWas = []) => {
    cancelling = new AbortController();
    const context = {
      host,
      runner,
      language: state().language,
      declared: declaredQuestionnaires(state().declared),
      date: isoDate(now()),
      signal: cancelling.signal,
      onProgress: (run: NonNullable<PaneState["run"]>) => dispatch({ type: "run-progressed", run }),
      pause,
    };
    const end = await (sheets === "now" ? runAnalyses(requests, context) : computeReports(requests, context));
    if (end.status === "failed") dispatch({ type: "problem-met", problem: end.problem, screen: back });
    else if (end.status === "cancelled") dispatch({ type: "run-ended", screen: back, notice: "cancelled" });
    else {
      const { batches } = end;
      const written = end.status === "finished" ? end.written : [];
      const reports = batches.flatMap((batch) => batch.reports);
      dispatch({ type: "run-finished", results: { batches, reports, written, leftOut: [], leftAsWas, answersChanged: false } });
      if (written.length > 0) await listReports();
    }
  };

  const stillStand = async ({ request, grid }: ComputedBatch): Promise<boolean> =>
    sameCells(grid, await host.readRange(request.sheet, request.address));

  /** False where a range holds something else by now; undefined where that cannot be told, which has been dealt with. */
  const answersStand = async (batches: readonly ComputedBatch[]): Promise<boolean | undefined> => {
    dispatch({ type: "writing-progressed", run: { step: { step: "reading" }, done: 0, steps: 2 } });
    try {
      for (const batch of batches) if (!(await stillStand(batch))) return false;
      return true;
    } catch (thrown) {
      showProblem("reading", thrown, "results");
      return undefined;
    }
  };

  return {
    perform,
    cancel: () => cancelling.abort(),
    async runAgain() {
      const { results } = state();
      if (results === undefined || working()) return;
      await perform(
        results.batches.map(({ request }) => request),
        "results",
        "later",
      );
    },
    async writeResults(evenIfChanged = false) {
      const { results } = state();
      if (results === undefined || working()) return;
      const batches = batchesToWrite(results);
      if (batches.length === 0) return;
      const stand = evenIfChanged || (await answersStand(batches));
      if (stand === undefined) return;
      if (!stand) {
        dispatch({ type: "answers-changed" });
        return;
      }
      const tell = (share: number): void =>
        dispatch({ type: "writing-progressed", run: { step: { step: "writing", share }, done: 1, steps: 2 } });
      const end = await writeBatches(batches, host, tell);
      if (end.status === "failed") dispatch({ type: "problem-met", problem: end.problem, screen: "results" });
      else {
        dispatch({ type: "results-written", written: end.written });
        await listReports();
      }
    },
    leaveOut: (analysis, out) => dispatch({ type: "left-out", analysis, out }),
    followAnswers: (live) => dispatch({ type: "follow-chosen", live }),
    goToResults() {
      if (!working()) dispatch({ type: "went-to-results" });
    },
  };
}
