import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { questionWords } from "../../i18n/pane/questionWords";
import { usePane } from "./PaneContext";
import { StickyBar } from "./StickyBar";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
  effect: { flexBasis: "140px", flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

/** The one primary button, in view wherever the form is scrolled. */
export function RunBar() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { language, choices, rereading } = state;
  const said = questionWords[language];
  return (
    <StickyBar>
      <Button appearance="primary" onClick={() => void actions.run()}>
        {words.run.button}
      </Button>
      <div role="status" className={styles.effect}>
        {rereading ? (
          <Spinner size="extra-tiny" labelPosition="after" label={said.rereading} className={styles.spinner} />
        ) : (
          <Text size={200}>{said.effect(choices.analyses.length)}</Text>
        )}
      </div>
    </StickyBar>
  );
}
