import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { resultsWords } from "../../i18n/pane/resultsWords";
import type { RunProgress, RunResults } from "../state/paneState";
import { reportsToWrite, unwrittenReports } from "../state/reportsToWrite";
import { usePane } from "./PaneContext";
import { runShare } from "./runShare";
import { StickyBar } from "./StickyBar";

const useStyles = makeStyles({
  beside: { flexBasis: "120px", flexGrow: 1, color: tokens.colorNeutralForeground3 },
  progress: { flexBasis: "120px", flexGrow: 1 },
});

/** The one primary button of the results, in view wherever they are scrolled; gone when everything is written. */
export function WriteBar({ results }: { readonly results: RunResults }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultsWords[state.language].write;
  if (unwrittenReports(results).length === 0) return null;
  const chosen = reportsToWrite(results).length;
  const waiting = state.run !== undefined || chosen === 0;
  return (
    <StickyBar>
      <Button appearance="primary" disabledFocusable={waiting} onClick={() => void (waiting ? undefined : actions.writeResults())}>
        {words.button}
      </Button>
      {state.run === undefined ? (
        <Text size={200} className={styles.beside} id="write-effect">
          {chosen === 0 ? words.nothingChosen : words.effect(chosen)}
        </Text>
      ) : (
        <WriteProgress run={state.run} />
      )}
    </StickyBar>
  );
}

function WriteProgress({ run }: { readonly run: RunProgress }) {
  const styles = useStyles();
  const { state, words } = usePane();
  return (
    <div className={styles.progress}>
      <Text size={200} role="status" id="write-step">
        {run.step.step === "writing" ? words.run.writing : resultsWords[state.language].write.checking}
      </Text>
      <ProgressBar value={runShare(run)} thickness="large" aria-labelledby="write-step" />
    </div>
  );
}
