import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { resultsWords } from "../../i18n/pane/resultsWords";
import type { Report } from "../../report/tree";
import { usePane } from "./PaneContext";
import { reportHeadingId } from "./ReportView";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  entry: { display: "flex", alignItems: "center", minHeight: "28px" },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, "& .fui-Checkbox__indicator": { marginTop: 0, marginBottom: 0 } },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

/** Brings a report's heading to the top of the pane, and the focus with it. */
function goTo(report: Report): void {
  const heading = document.getElementById(reportHeadingId(report));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

export interface ReportContentsProperties {
  readonly reports: readonly Report[];
  /** Those that can still be written, each with its choice. */
  readonly unwritten: readonly Report[];
  readonly leftOut: readonly string[];
}

/** Links to several reports, each with the choice whether it is written. */
export function ReportContents({ reports, unwritten, leftOut }: ReportContentsProperties) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultsWords[state.language];
  const writing = state.run !== undefined;
  return (
    <nav aria-label={words.contents}>
      <ul className={styles.list}>
        {reports.map((report, position) => (
          <li key={position} className={styles.entry}>
            {unwritten.includes(report) ? (
              <Checkbox
                className={styles.box}
                aria-label={`${words.write.take}: ${report.title}`}
                checked={!leftOut.includes(report.analysis)}
                disabled={writing}
                onChange={(_event, { checked }) => actions.leaveOut(report.analysis, checked !== true)}
              />
            ) : null}
            <Link as="button" className={styles.link} onClick={() => goTo(report)}>
              {report.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
