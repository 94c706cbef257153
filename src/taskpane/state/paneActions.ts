/** What a person can do in the pane. Each action tells the store what happened; none rejects. */
import { analyses } from "../../analyses/index";
import type { Language } from "../../i18n/language";
import type { AnalysisRunner } from "../../worker/analysisRunner";
import type { PaneHost } from "../host/paneHost";
import type { ChoiceChange } from "./choices";
import { changedChoices, optionsFrom } from "./choices";
import { isoDate } from "./isoDate";
import { missingChoice } from "./missingChoice";
import type { Sample } from "./answerActions";
import { createAnswerActions } from "./answerActions";
import type { WantedSheet } from "./insertSheet";
import type { PaneState, Task } from "./paneState";
import type { PaneEvent } from "./paneReducer";
import { failed } from "./problems";
import { readAgain } from "./recognise";
import { declaredQuestionnaires } from "../../questionnaires/known";
import { refreshRequests } from "./refreshRequests";
import type { RunRequest } from "./runAnalyses";
import { runAnalyses } from "./runAnalyses";
import type { Store } from "./store";

export interface PaneActions {
  readonly useSelection: () => Promise<void>;
  readonly trySample: () => Promise<void>;
  /** Puts a template on a new sheet, or a sample, whose answers are then used. */
  readonly insert: (wanted: WantedSheet) => Promise<void>;
  readonly choose: (change: ChoiceChange) => void;
  readonly run: () => Promise<void>;
  /** Ends the run at once, unless it is writing. */
  readonly cancel: () => void;
  /** Makes every report of the workbook again, each with the options it was made with. */
  readonly refreshReports: () => Promise<void>;
  /** Opens the copy to hand out beside this workbook. */
  readonly handOut: () => Promise<void>;
  readonly openSheet: (sheetId: string) => Promise<void>;
  readonly showCell: (address: string) => Promise<void>;
  readonly chooseLanguage: (language: Language) => void;
  readonly goToStart: () => void;
  readonly goToSetup: () => void;
  readonly closeProblem: () => void;
  /** Follows the selection and lists the reports; the answer ends it. */
  readonly begin: () => Promise<() => Promise<void>>;
}

/** What a person does; `begin` is the page's own. */
export type UserActions = Omit<PaneActions, "begin">;

export interface PaneSetting {
  readonly host: PaneHost;
  readonly runner: AnalysisRunner;
  readonly store: Store<PaneState, PaneEvent>;
  readonly sample: (language: Language) => Sample;
  readonly now: () => Date;
  readonly pause: () => Promise<void>;
  readonly keepLanguage: (language: Language) => void;
}

export function createPaneActions({ host, runner, store, sample, now, pause, keepLanguage }: PaneSetting): PaneActions {
  const { dispatch, state } = store;

  const showProblem = (task: Task, thrown: unknown, screen: "start" | "setup" | "results" = "start"): void =>
    dispatch({ type: "problem-met", problem: failed(task, thrown), screen });

  const staysOn = (): "start" | "setup" | "results" => {
    const { screen } = state();
    return screen === "running" ? "setup" : screen;
  };

  const choose = (change: ChoiceChange): void => {
    const { ask, choices, grid, survey } = state();
    const changed = changedChoices(choices, change);
    dispatch({ type: "choices-changed", choices: changed, ask: missingChoice(state(), changed) === ask ? ask : undefined });
    const readsOtherwise = "questionnaire" in change || "reversed" in change;
    if (readsOtherwise && grid !== undefined && survey !== undefined) {
      dispatch({ type: "survey-read-again", survey: readAgain(grid, changed, survey, state().declared) });
    }
  };

  const working = (): boolean => state().busy !== undefined || state().run !== undefined;

  const listReports = async (): Promise<void> => {
    try {
      dispatch({ type: "reports-listed", reports: await host.listReports() });
    } catch (thrown) {
      showProblem("listing", thrown, staysOn());
    }
  };

  const listDeclared = async (): Promise<void> => {
    try {
      dispatch({ type: "questionnaires-declared", declared: await host.loadDeclarations() });
    } catch (thrown) {
      showProblem("listing", thrown, staysOn());
    }
  };

  let cancelling = new AbortController();

  const perform = async (requests: readonly RunRequest[], back: "start" | "setup"): Promise<void> => {
    cancelling = new AbortController();
    const end = await runAnalyses(requests, {
      host,
      runner,
      language: state().language,
      declared: declaredQuestionnaires(state().declared),
      date: isoDate(now()),
      signal: cancelling.signal,
      onProgress: (run) => dispatch({ type: "run-progressed", run }),
      pause,
    });
    if (end.status === "finished") {
      dispatch({ type: "run-finished", results: { reports: end.reports, written: end.written } });
      await listReports();
    } else if (end.status === "failed") {
      dispatch({ type: "problem-met", problem: end.problem, screen: back });
    } else {
      dispatch({ type: "run-ended", screen: back, notice: "cancelled" });
    }
  };

  const readSelectionAddress = async (): Promise<void> => {
    try {
      dispatch({ type: "selection-changed", selection: await host.selectionSource() });
    } catch {
      // The address is only a hint; a selection that cannot be read says so when it is used.
      dispatch({ type: "selection-changed", selection: undefined });
    }
  };

  return {
    ...createAnswerActions({ host, store, sample, choose, working, showProblem }),
    choose,
    async run() {
      const { survey, choices } = state();
      if (survey === undefined || working()) return;
      const ask = missingChoice(state(), choices);
      if (ask !== undefined) {
        dispatch({ type: "asked", ask });
        return;
      }
      const { sheet, address } = survey.source;
      const wanted = analyses.map(({ id }) => id).filter((id) => choices.analyses.includes(id));
      await perform([{ analyses: wanted, sheet, address, options: optionsFrom(choices) }], "setup");
    },
    cancel: () => cancelling.abort(),
    async refreshReports() {
      if (working()) return;
      try {
        const reports = await host.listReports();
        dispatch({ type: "reports-listed", reports });
        const requests = refreshRequests(
          reports,
          analyses.map(({ id }) => id),
        );
        if (requests.length > 0) await perform(requests, "start");
        else dispatch({ type: "run-ended", screen: staysOn(), notice: "nothing-to-refresh" });
      } catch (thrown) {
        showProblem("listing", thrown, staysOn());
      }
    },
    async handOut() {
      if (working()) return;
      try {
        await host.openHandOut();
      } catch (thrown) {
        showProblem("handing-out", thrown, staysOn());
      }
    },
    async openSheet(sheetId) {
      try {
        await host.showSheet(sheetId);
      } catch (thrown) {
        showProblem("opening", thrown, staysOn());
      }
    },
    async showCell(address) {
      try {
        await host.selectCell(state().survey?.source.sheet ?? "", address);
      } catch (thrown) {
        showProblem("selecting", thrown, staysOn());
      }
    },
    chooseLanguage(language) {
      keepLanguage(language);
      dispatch({ type: "language-chosen", language });
    },
    goToStart: () => dispatch({ type: "went-to-start" }),
    goToSetup: () => dispatch({ type: "went-to-setup" }),
    closeProblem: () => dispatch({ type: "problem-closed" }),
    async begin() {
      await listReports();
      await listDeclared();
      await readSelectionAddress();
      try {
        return await host.watchSelection(() => void readSelectionAddress());
      } catch {
        // Without the event the address stays as it was at the start; reading takes the true selection all the same.
        return () => Promise.resolve();
      }
    },
  };
}
