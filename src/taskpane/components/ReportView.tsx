import { Accordion, MessageBar, MessageBarBody, MessageBarTitle, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { analysisById } from "../../analyses/index";
import type { AnyReport, Report, ReportNote, ReportTable } from "../../report/tree";
import { warningsOf } from "../state/commonWarnings";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";
import { ReportTableView } from "./ReportTableView";

const useStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  headlines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "::marker": { color: tokens.colorBrandForeground1 },
  },
  title: { display: "flex", flexDirection: "column" },
  block: { display: "block" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReportViewProperties {
  readonly report: AnyReport;
  /** Warnings that are told elsewhere. */
  readonly toldBelow: readonly ReportNote[];
}

/** One report in short: its sentences, its tables' main columns, its notes; or why there is none. */
export function ReportView({ report, toldBelow }: ReportViewProperties) {
  const styles = useStyles();
  const { words, messages } = usePane();
  if (report.status === "complete")
    return (
      <CompleteReport
        report={report}
        warnings={warningsOf(report).filter((warning) => !toldBelow.some(({ text }) => text === warning.text))}
      />
    );
  return (
    <MessageBar intent={report.status === "refused" ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.block}>{words.results.notDone(analysisById(report.analysis).title(messages))}</MessageBarTitle>
        {report.sentence}
      </MessageBarBody>
    </MessageBar>
  );
}

function CompleteReport({ report, warnings }: { readonly report: Report; readonly warnings: readonly ReportNote[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const tables = report.blocks.filter((block): block is ReportTable => block.kind === "table");
  return (
    <section className={styles.report} lang={report.language} aria-labelledby={`report-${report.analysis}`}>
      <div className={styles.title}>
        <Subtitle1 as="h2" block id={`report-${report.analysis}`}>
          {report.title}
        </Subtitle1>
        <Text size={200} className={styles.quiet}>
          {report.subtitle}
        </Text>
      </div>
      <ul className={styles.headlines}>
        {report.headlines.map((headline) => (
          <li key={headline}>
            <Text>{headline}</Text>
          </li>
        ))}
      </ul>
      {warnings.map(({ id, text }) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <Accordion multiple collapsible defaultOpenItems={tables.slice(0, 1).map(({ id }) => id)}>
        {tables.map((table) => (
          <Panel key={table.id} id={table.id} title={table.title} level={3}>
            <ReportTableView table={table} />
          </Panel>
        ))}
      </Accordion>
      <Text size={200} className={styles.quiet}>
        {words.results.fullTables}
      </Text>
    </section>
  );
}
