import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { analysisById } from "../../analyses/index";
import type { Messages } from "../../i18n/messages";
import { resultsWords } from "../../i18n/pane/resultsWords";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { RunStep } from "../state/paneState";
import { usePane } from "./PaneContext";
import { runShare } from "./runShare";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  bar: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function stepInWords(step: RunStep, words: TaskpaneMessages, messages: Messages): string {
  if (step.step === "computing") return words.run.computing(analysisById(step.analysis).title(messages));
  return words.run[step.step];
}

/** A run under way: what is being done, in words, and the way out. */
export function RunningScreen() {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const { run } = state;
  if (run === undefined) return null;
  const writing = run.step.step === "writing";
  const share = runShare(run);
  return (
    <section className={styles.running}>
      <ScreenTitle>{words.run.title}</ScreenTitle>
      <Text role="status" id="run-step">
        {stepInWords(run.step, words, messages)}
      </Text>
      <ProgressBar className={styles.bar} value={share} thickness="large" aria-labelledby="run-step" />
      <Text size={200} className={styles.quiet}>
        {words.run.step(run.done + 1, run.steps)} · {resultsWords[state.language].write.percent(Math.round(share * 100))}
      </Text>
      {writing ? (
        <Text size={200} className={styles.quiet}>
          {words.run.writingCannotStop}
        </Text>
      ) : (
        <Button onClick={actions.cancel}>{words.run.cancel}</Button>
      )}
    </section>
  );
}
