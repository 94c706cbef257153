import { Button, Spinner, Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { analyses } from "../../analyses/index";
import { workbookWords } from "../../i18n/pane/workbookWords";
import type { ListedReport } from "../host/paneHost";
import { reportGroups } from "../state/reportGroups";
import { HandOutPart, workbookTitleId } from "./HandOutPart";
import { usePane } from "./PaneContext";
import { RemoveReportDialog } from "./RemoveReportDialog";
import { ReportLine } from "./ReportLine";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  group: { width: "100%", paddingTop: tokens.spacingVerticalXS },
  source: { overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The reports that stand in the workbook, whether they still fit their answers, and what can be done with them. */
export function WorkbookReports() {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const { workbook } = words;
  const { reportsOnSheets: reports, reportStates: states, language, busy, checking } = state;
  const said = workbookWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<ListedReport>();
  const [asking, setAsking] = useState(false);
  const isUnchecked = Object.values(states).some(({ freshness }) => freshness === "unchecked");
  const ask = (report: ListedReport): void => {
    setAsked(report);
    setAsking(true);
  };
  const remove = (sheetId: string): void => {
    setAsking(false);
    // The button that opened the question goes with the report, and the focus with it; a problem takes it by itself.
    void actions.removeReport(sheetId).then(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    });
  };
  return (
    <section className={styles.section} aria-labelledby={workbookTitleId}>
      <h2 id={workbookTitleId} tabIndex={-1} ref={heading} className={styles.heading}>
        {workbook.title}
      </h2>
      {reports.length === 0 ? (
        <Text className={styles.quiet}>{workbook.empty}</Text>
      ) : (
        <>
          {reportGroups(reports, states).map(({ place, reports: made }) => {
            const range = words.recognised.source(place.sheet, place.address);
            return (
              <div key={range} className={styles.group}>
                <Text as="h3" block size={200} className={`${styles.source} ${styles.quiet}`}>
                  {said.from(range)}
                </Text>
                <ul className={styles.list}>
                  {made.map((report) => (
                    <ReportLine key={report.sheetId} report={report} onRemove={() => ask(report)} />
                  ))}
                </ul>
              </div>
            );
          })}
          <div role="status">
            {busy === "removing" || checking ? (
              <Spinner size="tiny" labelPosition="after" label={checking ? said.checking : said.removing} />
            ) : null}
          </div>
          <div className={styles.buttons}>
            <Button disabledFocusable={busy !== undefined} onClick={() => void actions.refreshReports()}>
              {workbook.refresh}
            </Button>
            {isUnchecked ? (
              <Button disabledFocusable={checking} onClick={() => void actions.checkReports()}>
                {said.check}
              </Button>
            ) : null}
          </div>
          <Text size={200} className={styles.quiet}>
            {workbook.refreshHint}
          </Text>
        </>
      )}
      <HandOutPart />
      {asked === undefined ? null : (
        <RemoveReportDialog
          open={asking}
          title={analyses.find(({ id }) => id === asked.analysis)?.title(messages) ?? asked.sheetName}
          sheetName={asked.sheetName}
          onRemove={() => remove(asked.sheetId)}
          onKeep={() => setAsking(false)}
        />
      )}
    </section>
  );
}
