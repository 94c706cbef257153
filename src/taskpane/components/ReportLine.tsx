import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  DeleteRegular,
  DismissCircleRegular,
  OpenRegular,
  QuestionCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { analyses } from "../../analyses/index";
import { workbookWords } from "../../i18n/pane/workbookWords";
import type { ListedReport } from "../host/paneHost";
import { localDate } from "./localDate";
import { usePane } from "./PaneContext";
import { reportStanding, type Standing } from "./reportStanding";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  standing: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginLeft: 0, rowGap: tokens.spacingVerticalXS },
  },
});

const icons: Readonly<Record<Standing["kind"], typeof OpenRegular>> = {
  fresh: CheckmarkCircleRegular,
  stale: WarningRegular,
  open: QuestionCircleRegular,
  lost: DismissCircleRegular,
};

export interface ReportLineProperties {
  readonly report: ListedReport;
  readonly onRemove: () => void;
}

/** A report that stands in the workbook: what it is, whether it is up to date, and what can be done with it. */
export function ReportLine({ report, onRemove }: ReportLineProperties) {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const { language, numberLocale, busy } = state;
  const said = workbookWords[language];
  const title = analyses.find(({ id }) => id === report.analysis)?.title(messages);
  const name = title ?? report.sheetName;
  const { sheet, address } = report.source;
  const standing = reportStanding(state.reportStates[report.sheetId], words.recognised.source(sheet, address), title !== undefined, said);
  const StandingIcon = icons[standing.kind];
  const disabled = busy !== undefined;
  return (
    <li className={styles.line}>
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.quiet}>
        {said.made(localDate(report.date, numberLocale, language), report.sheetName)}
      </Text>
      <span className={styles.standing}>
        <StandingIcon aria-hidden className={styles.icon} />
        <Text size={200} weight={standing.kind === "stale" ? "semibold" : "regular"}>
          {standing.sentence}
        </Text>
      </span>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="transparent"
          icon={<OpenRegular />}
          aria-label={said.openNamed(name)}
          onClick={() => void actions.openSheet(report.sheetId)}
        >
          {said.open}
        </Button>
        {standing.kind === "lost" ? null : (
          <Button
            size="small"
            appearance="transparent"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={disabled}
            aria-label={said.againNamed(name)}
            onClick={() => void actions.refreshReports(report.sheetId)}
          >
            {said.again}
          </Button>
        )}
        <Tooltip relationship="label" content={said.removeNamed(name)}>
          <Button size="small" appearance="transparent" icon={<DeleteRegular />} disabledFocusable={disabled} onClick={onRemove} />
        </Tooltip>
      </div>
    </li>
  );
}
