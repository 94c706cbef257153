/** The entry of the shared runtime's page: the pane and the ribbon's commands work on one state. */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import type { LaterParts } from "./components/PaneApp";
import { PaneApp } from "./components/PaneApp";
import { keepLanguage, preferenceKey, preferredLanguage } from "./host/languagePreference";
import { currentTheme, watchTheme } from "./host/watchTheme";
import { actionsWhenLoaded } from "./state/actionsWhenLoaded";
import { knownLocale } from "./state/knownLocale";
import type { PaneActions } from "./state/paneActions";
import { paneReducer } from "./state/paneReducer";
import { initialState } from "./state/paneState";
import { failed } from "./state/problems";
import { createStore } from "./state/store";

async function start(): Promise<void> {
  await Office.onReady();
  const { displayLanguage, contentLanguage, partitionKey } = Office.context;
  const storage = (): Storage => window.localStorage;
  const key = preferenceKey(partitionKey);
  const language = preferredLanguage(storage, key, displayLanguage);
  const store = createStore(paneReducer, initialState(language, knownLocale(contentLanguage)));
  const element = document.getElementById("root");
  if (element === null) throw new Error("the page has no element with the id root");
  const root = createRoot(element);
  const officeTheme = (): Office.OfficeTheme | undefined => Office.context.officeTheme;
  let theme = currentTheme(window, officeTheme);
  let later: LaterParts | undefined;

  const loadWork = async (): Promise<PaneActions> => {
    const { createWork, laterParts } = await import(/* webpackChunkName: "work" */ "./work");
    const loaded = createWork({ store, keepLanguage: (chosen) => keepLanguage(storage, key, chosen) });
    later = laterParts;
    draw();
    void loaded.begin().then((end) => window.addEventListener("pagehide", () => void end()));
    return loaded;
  };
  const actions = actionsWhenLoaded(loadWork, (thrown) =>
    store.dispatch({ type: "problem-met", problem: failed("loading", thrown), screen: "start" }),
  );
  const draw = (): void =>
    root.render(<PaneApp store={store} actions={actions} theme={theme} {...(later === undefined ? {} : { later })} />);
  registerCommands({
    analyze: actions.useSelection,
    openInsert: () => Promise.resolve(actions.goToInsert()),
    refreshReports: actions.refreshReports,
  });
  watchTheme(window, officeTheme, (changed) => {
    theme = changed;
    draw();
  });
  draw();
}

void start();
