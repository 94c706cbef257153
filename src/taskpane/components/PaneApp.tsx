import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useEffect, useSyncExternalStore } from "react";
import type { Language } from "../../i18n/language";
import type { Messages } from "../../i18n/messages";
import { taskpaneMessages } from "../../i18n/taskpane";
import type { UserActions } from "../state/paneActions";
import type { PaneEvent } from "../state/paneReducer";
import type { PaneState, Screen as ScreenName } from "../state/paneState";
import type { Store } from "../state/store";
import { ErrorBoundary } from "./ErrorBoundary";
import { keepTabInPane } from "./keepTabInPane";
import { LoadingProblem } from "./LoadingProblem";
import { PaneContext } from "./PaneContext";
import { PaneHeader } from "./PaneHeader";
import { StartScreen, startTitleId } from "./StartScreen";
import { useFocusOnReturn } from "./useFocusOnReturn";
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

/** What comes with the second script. */
export interface LaterParts {
  readonly screens: Readonly<Record<Exclude<ScreenName, "start">, ComponentType>>;
  readonly ProblemBar: ComponentType;
  /** Under the first screen. */
  readonly WorkbookReports: ComponentType;
  readonly messagesFor: (language: Language) => Messages;
}

export interface PaneAppProperties {
  readonly store: Store<PaneState, PaneEvent>;
  readonly actions: UserActions;
  readonly theme: Theme;
  /** Absent until it is loaded; no screen but the first can be reached before. */
  readonly later?: LaterParts;
}

/** The whole pane. */
export function PaneApp({ store, actions, theme, later }: PaneAppProperties) {
  usePageStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { language, screen } = state;
  const Screen = screen === "start" ? StartScreen : later?.screens[screen];
  const WorkbookReports = later?.WorkbookReports;
  const ProblemBar = later?.ProblemBar ?? LoadingProblem;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useFocusOnReturn(startTitleId, screen === "start", state.problem === undefined);
  return (
    <FluentProvider theme={theme} className={styles.page} onKeyDown={keepTabInPane}>
      <PaneContext value={{ state, actions, words: taskpaneMessages[language], messages: later?.messagesFor(language) }}>
        <PaneHeader />
        <main className={styles.main}>
          <ErrorBoundary words={taskpaneMessages[language]} onStartAgain={actions.goToStart}>
            <ProblemBar />
            {Screen === undefined ? null : <Screen key={screen} />}
            {screen === "start" && WorkbookReports !== undefined ? <WorkbookReports /> : null}
          </ErrorBoundary>
        </main>
      </PaneContext>
    </FluentProvider>
  );
}
