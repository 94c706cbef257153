/** The entry of the shared runtime's page: the pane and the ribbon's commands work on one state. */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { taskpaneMessages } from "../i18n/taskpane";
import { sampleQuestionnaire, sampleSurvey } from "../questionnaires/sample";
import { PaneApp } from "./components/PaneApp";
import { excelHost } from "./host/excelHost";
import { keepLanguage, preferenceKey, preferredLanguage } from "./host/languagePreference";
import { paneTheme } from "./host/theme";
import { createPaneActions } from "./state/paneActions";
import { paneReducer } from "./state/paneReducer";
import { initialState } from "./state/paneState";
import { createStore } from "./state/store";

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function start(): Promise<void> {
  await Office.onReady();
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  const storage = (): Storage => window.localStorage;
  const key = preferenceKey(partitionKey);
  const store = createStore(paneReducer, initialState(preferredLanguage(storage, key, displayLanguage)));
  const actions = createPaneActions({
    host: excelHost,
    store,
    sample: (language) => ({
      grid: sampleSurvey(language),
      name: taskpaneMessages[language].start.sampleSheet,
      questionnaire: sampleQuestionnaire,
    }),
    now: () => new Date(),
    pause: nextTask,
    keepLanguage: (language) => keepLanguage(storage, key, language),
  });
  registerCommands({ refreshReports: actions.refreshReports, insertSample: actions.trySample });
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element with the id root");
  createRoot(root).render(<PaneApp store={store} actions={actions} theme={paneTheme(officeTheme)} />);
  const end = await actions.begin();
  window.addEventListener("pagehide", () => void end());
}

void start();
