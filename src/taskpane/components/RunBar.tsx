import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { questionWords } from "../../i18n/pane/questionWords";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: "auto",
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  effect: { flexBasis: "140px", flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

/** The one primary button, in view wherever the form is scrolled. */
export function RunBar() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { language, choices } = state;
  return (
    <div className={styles.bar}>
      <Button appearance="primary" onClick={() => void actions.run()}>
        {words.run.button}
      </Button>
      <Text size={200} className={styles.effect}>
        {questionWords[language].effect(choices.analyses.length)}
      </Text>
    </div>
  );
}
