import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { canHandOut } from "../../excel/canHandOut";
import { handOutSheets } from "../../excel/handout/handOutSheets";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  forget: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
});

/** Of the heading over the reports. */
export const workbookTitleId = "workbook-title";

/** The copy to hand out, where Excel can make one and there is something to put in; and the way to forget those of before. */
export function HandOutPart() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { workbook } = words;
  const { busy, handedOut, reportsOnSheets } = state;
  const canBeMade = handOutSheets(reportsOnSheets).length > 0 && canHandOut();
  // The button goes with what it forgets, and the focus with it; a problem takes it by itself.
  const forget = (): void =>
    void actions.forgetHandOuts().then(() => {
      if (document.activeElement === document.body) document.getElementById(workbookTitleId)?.focus();
    });
  return (
    <>
      {canBeMade ? (
        <>
          <Button onClick={() => void actions.handOut()}>{workbook.handOut}</Button>
          <Text size={200} className={styles.quiet}>
            {workbook.handOutHint}
          </Text>
        </>
      ) : null}
      {handedOut === 0 ? null : (
        <>
          <Button size="small" appearance="transparent" className={styles.forget} disabledFocusable={busy !== undefined} onClick={forget}>
            {workbook.forgetHandOuts}
          </Button>
          <Text size={200} className={styles.quiet}>
            {workbook.forgetHandOutsHint}
          </Text>
        </>
      )}
    </>
  );
}
