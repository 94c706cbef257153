import { Accordion, MessageBar, MessageBarBody, MessageBarTitle, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { analysisById } from "../../analyses/index";
import type { AnyReport, Report, ReportNote, ReportTable } from "../../report/tree";
import { resultsWords } from "../../i18n/pane/resultsWords";
import type { NameLook } from "../charts/nameLooks";
import { chartsOf } from "../charts/nameLooks";
import { warningsOf } from "../state/commonWarnings";
import { ReportChartView } from "./charts/ReportChartView";
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
  heading: { outlineStyle: "none" },
  block: { display: "block" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReportViewProperties {
  readonly report: AnyReport;
  /** Warnings that are told elsewhere. */
  readonly toldBelow: readonly ReportNote[];
  /** The colours, patterns and symbols of its charts. */
  readonly lookOf: (name: string) => NameLook;
}

/** The id of a report's heading, for the links to it. */
export function reportHeadingId({ analysis }: Report): string {
  return `report-${analysis}`;
}

/** One report in short: its sentences, its charts, its warnings, its tables' main columns; or why there is none. */
export function ReportView({ report, toldBelow, lookOf }: ReportViewProperties) {
  const styles = useStyles();
  const { words, messages } = usePane();
  if (report.status === "complete")
    return (
      <CompleteReport
        report={report}
        lookOf={lookOf}
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

interface CompleteReportProperties {
  readonly report: Report;
  readonly lookOf: (name: string) => NameLook;
  readonly warnings: readonly ReportNote[];
}

function CompleteReport({ report, lookOf, warnings }: CompleteReportProperties) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { chart: chartWords } = resultsWords[state.language];
  const [main, ...others] = chartsOf(report);
  const tables = report.blocks.filter((block): block is ReportTable => block.kind === "table");
  return (
    <section className={styles.report} lang={report.language} aria-labelledby={reportHeadingId(report)}>
      <div className={styles.title}>
        <Subtitle1 as="h2" block id={reportHeadingId(report)} className={styles.heading} tabIndex={-1}>
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
      {main === undefined ? null : <ReportChartView report={report} chart={main} lookOf={lookOf} />}
      {warnings.map(({ id, text }) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <Accordion multiple collapsible defaultOpenItems={main === undefined ? tables.slice(0, 1).map(({ id }) => id) : []}>
        {others.length === 0 ? null : (
          <Panel id="charts" title={chartWords.more(others.length)} level={3}>
            {others.map((chart) => (
              <ReportChartView key={chart.id} report={report} chart={chart} lookOf={lookOf} />
            ))}
          </Panel>
        )}
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
