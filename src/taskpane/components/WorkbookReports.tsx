import { Button, Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { canHandOut } from "../../excel/canHandOut";
import { handOutSheets } from "../../excel/handout/handOutSheets";
import { useStartPane } from "./PaneContext";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

/** The reports that stand in the workbook, and the way to make them again. */
export function WorkbookReports() {
  const styles = useStyles();
  const { state, actions, words } = useStartPane();
  const { workbook, results } = words;
  const reports = state.reportsOnSheets;
  const offersHandOut = handOutSheets(reports).length > 0 && canHandOut();
  return (
    <section className={styles.section} aria-labelledby="workbook-title">
      <Subtitle2 as="h2" id="workbook-title">
        {workbook.title}
      </Subtitle2>
      {reports.length === 0 ? (
        <Text className={styles.quiet}>{workbook.empty}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {reports.map(({ sheetId, sheetName }) => (
              <li key={sheetId}>
                <Link as="button" className={styles.link} onClick={() => void actions.openSheet(sheetId)}>
                  {results.open(sheetName)}
                </Link>
              </li>
            ))}
          </ul>
          <Button onClick={() => void actions.refreshReports()}>{workbook.refresh}</Button>
          <Text size={200} className={styles.quiet}>
            {workbook.refreshHint}
          </Text>
          {offersHandOut ? (
            <>
              <Button onClick={() => void actions.handOut()}>{workbook.handOut}</Button>
              <Text size={200} className={styles.quiet}>
                {workbook.handOutHint}
              </Text>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}
