/** Everything of the pane that its first picture does without: loaded as a script of its own while that is shown. */
import { messagesFor } from "../i18n/messages";
import { taskpaneMessages } from "../i18n/taskpane";
import { sampleQuestionnaire, sampleSurvey } from "../questionnaires/sample";
import type { AnalysisRunner } from "../worker/analysisRunner";
import { startAnalysisRunner } from "../worker/startAnalysisRunner";
import { startBackgroundRunner } from "../worker/startBackgroundRunner";
import type { LaterParts } from "./components/PaneApp";
import { InsertScreen } from "./components/InsertScreen";
import { ProblemBar } from "./components/ProblemBar";
import { ResultsScreen } from "./components/ResultsScreen";
import { RunningScreen } from "./components/RunningScreen";
import { SetupScreen } from "./components/SetupScreen";
import { WorkbookReports } from "./components/WorkbookReports";
import { excelHost } from "./host/excelHost";
import { keepReadiness } from "./state/keepReadiness";
import type { PaneActions, PaneSetting } from "./state/paneActions";
import { createPaneActions } from "./state/paneActions";

export const laterParts: LaterParts = {
  screens: { insert: InsertScreen, setup: SetupScreen, running: RunningScreen, results: ResultsScreen },
  ProblemBar,
  WorkbookReports,
  messagesFor,
};

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The second frame begins when the first has been shown; hidden pages have no frames. */
function nextPicture(): Promise<void> {
  return document.hidden ? nextTask() : new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Keystrokes come faster than this, in milliseconds. */
const pauseOfChoosing = 400;

/** After the last change to the answers, in milliseconds, reports are compared with them again. */
const pauseOfEditing = 1_500;

/** Finds out in a worker of its own which analyses can be run; the worker is started with the first answers. */
function keepReadinessOf(store: PaneSetting["store"]): void {
  let started: AnalysisRunner | undefined;
  keepReadiness({
    store,
    runner: () => (started ??= startBackgroundRunner()),
    now: () => new Date(),
    wait: () => new Promise((resolve) => setTimeout(resolve, pauseOfChoosing)),
  });
}

/** The pane's actions on the workbook in Excel. */
export function createWork({ store, keepLanguage }: Pick<PaneSetting, "store" | "keepLanguage">): PaneActions {
  keepReadinessOf(store);
  return createPaneActions({
    host: excelHost,
    runner: startAnalysisRunner(nextTask),
    store,
    sample: (language) => ({
      grid: sampleSurvey(sampleQuestionnaire, language),
      name: taskpaneMessages[language].start.sampleSheet,
      questionnaire: sampleQuestionnaire,
    }),
    now: () => new Date(),
    pause: nextTask,
    paint: nextPicture,
    keepLanguage,
    quiet: () => new Promise((resolve) => setTimeout(resolve, pauseOfEditing)),
  });
}
