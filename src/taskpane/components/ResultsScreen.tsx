import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { commonWarnings } from "../state/commonWarnings";
import { AnswerNotes } from "./AnswerNotes";
import { noticeIn } from "./NoticeText";
import { usePane } from "./PaneContext";
import { ReportView } from "./ReportView";
import { ScreenTitle } from "./ScreenTitle";
import { WorkbookReports } from "./WorkbookReports";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  sheet: { textAlign: "start", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What came out, and the way to the sheets that were written. */
export function ResultsScreen() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { results } = words;
  const { reports, written } = state.results ?? { reports: [], written: [] };
  const done = reports.filter(({ status }) => status === "complete");
  const notDone = reports.filter(({ status }) => status !== "complete");
  const common = commonWarnings(reports);
  return (
    <>
      <div className={styles.top}>
        <ScreenTitle>{results.title}</ScreenTitle>
        <Text role="status">
          {state.notice !== undefined
            ? noticeIn(words, state.notice)
            : written.length === 0
              ? results.nothingWritten
              : results.written(written.length)}
        </Text>
        <ul className={styles.list}>
          {written.map(({ sheetId, sheetName }) => (
            <li key={sheetId}>
              <Link as="button" className={styles.sheet} onClick={() => void actions.openSheet(sheetId)}>
                <OpenRegular aria-hidden /> {results.open(sheetName)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {[...notDone, ...done].map((report) => (
        <ReportView key={report.analysis} report={report} toldBelow={common} />
      ))}
      {common.length === 0 ? null : <AnswerNotes notes={common} />}
      <div className={styles.buttons}>
        {state.survey === undefined ? null : <Button onClick={actions.goToSetup}>{results.change}</Button>}
        <Button onClick={actions.goToStart}>{results.startOver}</Button>
      </div>
      <WorkbookReports />
    </>
  );
}
