import { Text, ToggleButton, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { resultsWords } from "../../../i18n/pane/resultsWords";
import type { Report, ReportChart } from "../../../report/tree";
import { drawChart } from "../../charts/drawChart";
import type { NameLook } from "../../charts/nameLooks";
import { tableFinder } from "../../charts/nameLooks";
import { usePane } from "../PaneContext";
import { ReportTableView } from "../ReportTableView";
import { ChartPlot } from "./ChartPlot";
import { LegendList } from "./LegendList";
import { useChartLook } from "./useChartLook";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  figure: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    minWidth: 0,
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1, flexBasis: "150px" },
  views: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  key: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    columnWidth: "140px",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", columnGap: tokens.spacingHorizontalXS, breakInside: "avoid" },
  number: { minWidth: "18px", textAlign: "end", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReportChartViewProperties {
  readonly report: Report;
  readonly chart: ReportChart;
  readonly lookOf: (name: string) => NameLook;
}

/** A chart of a report with its legend and key; the table that it draws is the other view. */
export function ReportChartView({ report, chart, lookOf }: ReportChartViewProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = resultsWords[state.language].chart;
  const inReport = resultsWords[report.language].chart;
  const locale = state.numberLocale;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const look = useChartLook(place);
  const [view, setView] = useState<"chart" | "table">("chart");
  const drawing = useMemo(() => {
    if (width === 0 || look === undefined) return undefined;
    return drawChart(chart, { width, look, locale, words: inReport, tableOf: tableFinder(report), lookOf });
  }, [report, chart, width, look, locale, inReport, lookOf]);
  const table = tableFinder(report)(chart.table);
  const empty = drawing?.marks.length === 0;
  const shown = empty ? "table" : view;
  return (
    <figure className={styles.figure} aria-label={chart.title} ref={place}>
      <div className={styles.head}>
        <h3 className={styles.title}>{chart.title}</h3>
        <div className={styles.views} role="group" aria-label={words.view(chart.title)}>
          {(["chart", "table"] as const).map((name) => (
            <ToggleButton
              key={name}
              size="small"
              appearance="subtle"
              checked={shown === name}
              disabled={empty && name === "chart"}
              onClick={() => setView(name)}
            >
              {words[name]}
            </ToggleButton>
          ))}
        </div>
      </div>
      {shown === "table" ? <ReportTableView table={table} /> : null}
      {shown === "chart" && drawing !== undefined && look !== undefined ? (
        <>
          <LegendList entries={drawing.legend} label={words.legend} look={look} />
          <ChartPlot drawing={drawing} description={chart.description} words={words} />
          {drawing.key.length === 0 ? null : (
            <ul className={styles.key} aria-label={words.keyTitle}>
              {drawing.key.map(({ number, name }) => (
                <li key={number} className={styles.entry}>
                  <span className={styles.number}>{number}</span>
                  <span>{name}</span>
                </li>
              ))}
            </ul>
          )}
          {drawing.notes.map((note) => (
            <Text key={note} size={200} className={styles.quiet}>
              {note}
            </Text>
          ))}
        </>
      ) : null}
    </figure>
  );
}
