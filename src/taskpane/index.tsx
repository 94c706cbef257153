/** The entry of the shared runtime's page: the pane and the ribbon's commands work on one state. */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { PaneApp } from "./components/PaneApp";
import { keepLanguage, preferenceKey, preferredLanguage } from "./host/languagePreference";
import { paneTheme } from "./host/theme";
import { actionsWhenLoaded } from "./state/actionsWhenLoaded";
import type { PaneActions } from "./state/paneActions";
import { paneReducer } from "./state/paneReducer";
import { initialState } from "./state/paneState";
import { failed } from "./state/problems";
import { createStore } from "./state/store";

async function start(): Promise<void> {
  await Office.onReady();
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  const storage = (): Storage => window.localStorage;
  const key = preferenceKey(partitionKey);
  const store = createStore(paneReducer, initialState(preferredLanguage(storage, key, displayLanguage)));
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no element with the id root");
  const root = createRoot(element);
  const theme = paneTheme(officeTheme);

  const loadWork = async (): Promise<PaneActions> => {
    const { createWork, laterParts } = await import(/* webpackChunkName: "work" */ "./work");
    const actions = createWork({ store, keepLanguage: (language) => keepLanguage(storage, key, language) });
    root.render(<PaneApp store={store} actions={actions} theme={theme} later={laterParts} />);
    void actions.begin().then((end) => window.addEventListener("pagehide", () => void end()));
    return actions;
  };
  const actions = actionsWhenLoaded(loadWork, (thrown) =>
    store.dispatch({ type: "problem-met", problem: failed("loading", thrown), screen: "start" }),
  );
  registerCommands({ refreshReports: actions.refreshReports, insertSample: actions.trySample });
  root.render(<PaneApp store={store} actions={actions} theme={theme} />);
}

void start();
