/** What the pane does with the reports that stand in the workbook: list, compare with their answers, make again, remove. */
import { analyses } from "../../analyses/index";
import type { PaneHost, ReportState } from "../host/paneHost";
import type { PaneActions } from "./paneActions";
import type { PaneEvent } from "./paneReducer";
import type { PaneState, RestingScreen, Task } from "./paneState";
import { leftAsWere, refreshRequests } from "./refreshRequests";
import type { Performing } from "./runActions";
import type { Store } from "./store";

/** Cells that are compared without being asked: some thirty milliseconds, and a request or two. */
export const cellsUnasked = 250_000;

export interface WorkbookSetting {
  readonly host: PaneHost;
  readonly store: Store<PaneState, PaneEvent>;
  readonly working: () => boolean;
  readonly staysOn: () => RestingScreen;
  readonly showProblem: (task: Task, thrown: unknown, screen: RestingScreen) => void;
  /** Ends when cells have been left alone for a while. */
  readonly quiet: () => Promise<void>;
}

export interface Listing {
  /** Lists the reports and compares them with their answers. */
  readonly listReports: () => Promise<void>;
  /** Looks how many copies were handed out; nobody asked, so what fails is left as it was. */
  readonly countHandOuts: () => Promise<void>;
  /** Compares again whenever answers change; the answer ends it. */
  readonly watchAnswers: () => Promise<() => Promise<void>>;
}

/** Listing and comparing; none rejects. */
export function createListing({
  host,
  store,
  working,
  staysOn,
  showProblem,
  quiet,
}: WorkbookSetting): Listing & Pick<PaneActions, "checkReports"> {
  const { dispatch, state } = store;
  let latest = 0;

  /** Only the last comparison that was begun tells. */
  const check = async (cellLimit: number): Promise<void> => {
    latest += 1;
    const mine = latest;
    const states = await host.checkReports(state().reportsOnSheets, cellLimit);
    if (mine === latest) dispatch({ type: "reports-checked", states });
  };

  const checkUnasked = async (): Promise<void> => {
    try {
      await check(cellsUnasked);
    } catch {
      // Nobody asked: what was known stands, and whoever asks is told why it fails.
    }
  };

  const countHandOuts = async (): Promise<void> => {
    try {
      dispatch({ type: "hand-outs-counted", handedOut: (await host.loadHandOuts()).length });
    } catch {
      // The button to forget them stays as it was; pressing it tells what is wrong.
    }
  };

  const listReports = async (): Promise<void> => {
    try {
      dispatch({ type: "reports-listed", reports: await host.listReports() });
    } catch (thrown) {
      showProblem("listing", thrown, staysOn());
      return;
    }
    await checkUnasked();
    await countHandOuts();
  };

  return {
    listReports,
    countHandOuts,
    async checkReports() {
      if (working()) return;
      dispatch({ type: "checking-started" });
      try {
        await check(Infinity);
      } catch (thrown) {
        showProblem("checking", thrown, staysOn());
      }
    },
    async watchAnswers() {
      let changes = 0;
      let ended = false;
      const soon = async (): Promise<void> => {
        changes += 1;
        const mine = changes;
        await quiet();
        if (ended || mine !== changes) return;
        if (!working()) await listReports();
        else {
          const unsubscribe = store.subscribe(() => {
            if (working()) return;
            unsubscribe();
            void soon();
          });
        }
      };
      const concernsUs = (sheetId: string | undefined): boolean =>
        sheetId === undefined || Object.values(state().reportStates).some(({ now }) => now?.sheetId === sheetId);
      const end = await host.watchAnswers((sheetId) => {
        if (concernsUs(sheetId)) void soon();
      });
      return async () => {
        ended = true;
        await end();
      };
    },
  };
}

type WorkbookActions = Pick<PaneActions, "refreshReports" | "removeReport">;

/** Making again and removing; none rejects. */
export function createWorkbookActions(setting: WorkbookSetting, { listReports }: Listing, { perform }: Performing): WorkbookActions {
  const { host, store, working, staysOn, showProblem } = setting;
  const { dispatch, state } = store;

  const located = async (): Promise<Readonly<Record<string, ReportState>>> => {
    const reports = await host.listReports();
    dispatch({ type: "reports-listed", reports });
    return host.checkReports(reports, 0);
  };

  return {
    async refreshReports(sheetId) {
      if (working()) return;
      try {
        const states = await located();
        const listed = state().reportsOnSheets;
        const wanted = sheetId === undefined ? listed : listed.filter((report) => report.sheetId === sheetId);
        const known = analyses.map(({ id }) => id);
        const requests = refreshRequests(wanted, states, known);
        if (requests.length > 0) await perform(requests, "start", "now", leftAsWere(wanted, states, known));
        else dispatch({ type: "run-ended", screen: staysOn(), notice: wanted.length === 0 ? "nothing-to-refresh" : "answers-gone" });
      } catch (thrown) {
        showProblem("listing", thrown, staysOn());
      }
    },
    async removeReport(sheetId) {
      if (working()) return;
      dispatch({ type: "reading-started", busy: "removing" });
      try {
        await host.removeReport(sheetId);
        dispatch({ type: "run-ended", screen: staysOn(), notice: "removed" });
      } catch (thrown) {
        showProblem("removing", thrown, staysOn());
      }
      await listReports();
    },
  };
}
