import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { resultsWords } from "../../i18n/pane/resultsWords";
import { usePane } from "./PaneContext";
import { useFocusOnArrival } from "./useFocusOnArrival";

const useStyles = makeStyles({
  block: { display: "block" },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

/** The answers are not those of the run any more: nothing was written, and what to do. */
export function AnswersChanged() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultsWords[state.language].write;
  const bar = useFocusOnArrival<HTMLDivElement>();
  return (
    <div role="alert" tabIndex={-1} ref={bar} data-testid="answers-changed">
      <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
        <MessageBarBody>
          <MessageBarTitle className={styles.block}>{words.changedTitle}</MessageBarTitle>
          <Text>{words.changed}</Text>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void actions.runAgain()}>
            {words.again}
          </Button>
          <Button size="small" appearance="transparent" onClick={() => void actions.writeResults(true)}>
            {words.anyway}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
