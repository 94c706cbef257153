import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { resultsWords } from "../../i18n/pane/resultsWords";
import { nameLooks } from "../charts/nameLooks";
import { commonWarnings } from "../state/commonWarnings";
import type { RunResults } from "../state/paneState";
import { unwrittenReports } from "../state/reportsToWrite";
import { isComplete } from "../state/runAnalyses";
import { AnswersChanged } from "./AnswersChanged";
import { AnswerNotes } from "./AnswerNotes";
import { FollowChoice } from "./FollowChoice";
import { noticeIn } from "./NoticeText";
import { usePane } from "./PaneContext";
import { ReportContents } from "./ReportContents";
import { ReportView } from "./ReportView";
import { ScreenTitle } from "./ScreenTitle";
import { WorkbookReports } from "./WorkbookReports";
import { WriteBar } from "./WriteBar";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  status: { outlineStyle: "none", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  sheet: { textAlign: "start", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What came out: first in words and pictures, then the way to the workbook. */
export function ResultsScreen() {
  const { state } = usePane();
  return state.results === undefined ? null : <Results results={state.results} />;
}

function Results({ results }: { readonly results: RunResults }) {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { reports, written, leftOut, leftAsWas, answersChanged } = results;
  const done = useMemo(() => reports.filter(isComplete), [reports]);
  const notDone = reports.filter((report) => !isComplete(report));
  const common = commonWarnings(reports);
  const unwritten = unwrittenReports(results);
  const lookOf = useMemo(() => nameLooks(done), [done]);
  const toWrite = resultsWords[state.language].write;
  const status =
    written.length > 0 ? words.results.written(written.length) : done.length > 0 ? toWrite.notYet : words.results.nothingWritten;
  return (
    <>
      <div className={styles.top}>
        <ScreenTitle>{words.results.title}</ScreenTitle>
        <StatusText text={state.notice === undefined ? status : noticeIn(words, state.notice)} sheets={written.length} />
        {answersChanged ? <AnswersChanged /> : null}
        {leftAsWas.length === 0 ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{toWrite.leftAsWas(leftAsWas)}</MessageBarBody>
          </MessageBar>
        )}
        {written.length === 0 ? null : (
          <ul className={styles.list}>
            {written.map(({ sheetId, sheetName }) => (
              <li key={sheetId}>
                <Link as="button" className={styles.sheet} onClick={() => void actions.openSheet(sheetId)}>
                  <OpenRegular aria-hidden /> {words.results.open(sheetName)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {done.length > 1 ? <ReportContents reports={done} unwritten={unwritten} leftOut={leftOut} /> : null}
      </div>
      {[...notDone, ...done].map((report, position) => (
        <ReportView key={position} report={report} toldBelow={common} lookOf={lookOf} />
      ))}
      {common.length === 0 ? null : <AnswerNotes notes={common} />}
      <FollowChoice results={results} />
      <div className={styles.buttons}>
        {state.survey === undefined ? null : (
          <Button disabled={state.run !== undefined} onClick={actions.goToSetup}>
            {words.results.change}
          </Button>
        )}
        <Button disabled={state.run !== undefined} onClick={actions.goToStart}>
          {words.results.startOver}
        </Button>
      </div>
      <WorkbookReports />
      <WriteBar results={results} />
    </>
  );
}

/** How things stand; takes the focus when sheets have been written, because their links follow it. */
function StatusText({ text, sheets }: { readonly text: string; readonly sheets: number }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(sheets);
  useEffect(() => {
    if (sheets > before.current) place.current?.focus();
    before.current = sheets;
  }, [sheets]);
  return (
    <div role="status" className={styles.status} tabIndex={-1} ref={place}>
      {text}
    </div>
  );
}
