import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { messagesFor } from "../../i18n/messages";
import { taskpaneMessages } from "../../i18n/taskpane";
import type { PaneActions } from "../state/paneActions";
import type { PaneEvent } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import type { Store } from "../state/store";
import { ErrorBoundary } from "./ErrorBoundary";
import { keepTabInPane } from "./keepTabInPane";
import { PaneContext } from "./PaneContext";
import { PaneHeader } from "./PaneHeader";
import { ProblemBar } from "./ProblemBar";
import { ResultsScreen } from "./ResultsScreen";
import { RunningScreen } from "./RunningScreen";
import { SetupScreen } from "./SetupScreen";
import { StartScreen } from "./StartScreen";
import { usePageStyles } from "./pageStyles";

const useStyles = makeStyles({
  page: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    width: "100%",
    maxWidth: "720px",
    marginLeft: "auto",
    marginRight: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

const screens = { start: StartScreen, setup: SetupScreen, running: RunningScreen, results: ResultsScreen };

export interface PaneAppProperties {
  readonly store: Store<PaneState, PaneEvent>;
  readonly actions: PaneActions;
  readonly theme: Theme;
}

/** The whole pane. */
export function PaneApp({ store, actions, theme }: PaneAppProperties) {
  usePageStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language, screen } = state;
  const Screen = screens[screen];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.page} onKeyDown={keepTabInPane}>
      <PaneContext value={{ state, actions, words: taskpaneMessages[language], messages: messagesFor(language) }}>
        <PaneHeader />
        <main className={styles.main}>
          <ErrorBoundary words={taskpaneMessages[language]} onStartAgain={actions.goToStart}>
            <ProblemBar />
            <Screen key={screen} />
          </ErrorBoundary>
        </main>
      </PaneContext>
    </FluentProvider>
  );
}
