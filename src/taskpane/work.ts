/** Everything of the pane that its first picture does without: loaded as a script of its own while that is shown. */
import { messagesFor } from "../i18n/messages";
import { taskpaneMessages } from "../i18n/taskpane";
import { sampleQuestionnaire, sampleSurvey } from "../questionnaires/sample";
import { startAnalysisRunner } from "../worker/startAnalysisRunner";
import type { LaterParts } from "./components/PaneApp";
import { InsertPanel } from "./components/InsertPanel";
import { ProblemBar } from "./components/ProblemBar";
import { ResultsScreen } from "./components/ResultsScreen";
import { RunningScreen } from "./components/RunningScreen";
import { SetupScreen } from "./components/SetupScreen";
import { excelHost } from "./host/excelHost";
import type { PaneActions, PaneSetting } from "./state/paneActions";
import { createPaneActions } from "./state/paneActions";

export const laterParts: LaterParts = {
  screens: { setup: SetupScreen, running: RunningScreen, results: ResultsScreen },
  ProblemBar,
  InsertPanel,
  messagesFor,
};

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The pane's actions on the workbook in Excel. */
export function createWork({ store, keepLanguage }: Pick<PaneSetting, "store" | "keepLanguage">): PaneActions {
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
    keepLanguage,
  });
}
