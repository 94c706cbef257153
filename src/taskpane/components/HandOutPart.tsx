import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { canHandOut } from "../../excel/canHandOut";
import { handOutSheets } from "../../excel/handout/handOutSheets";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The copy to hand out, where Excel can make one and there is something to put in. */
export function HandOutPart() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { workbook } = words;
  if (handOutSheets(state.reportsOnSheets).length === 0 || !canHandOut()) return null;
  return (
    <>
      <Button onClick={() => void actions.handOut()}>{workbook.handOut}</Button>
      <Text size={200} className={styles.quiet}>
        {workbook.handOutHint}
      </Text>
    </>
  );
}
