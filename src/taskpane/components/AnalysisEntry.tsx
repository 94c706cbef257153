import { Checkbox, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId } from "react";
import type { Analysis } from "../../analyses/analysis";
import { wordsOfOption } from "../../i18n/optionWords";
import { questionWords } from "../../i18n/pane/questionWords";
import type { Survey } from "../../survey/survey";
import type { Lead } from "../state/lead";
import { askOf, leadOf } from "../state/lead";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column" },
  label: { color: tokens.colorNeutralForeground1 },
  summary: { display: "block", color: tokens.colorNeutralForeground3 },
  method: { display: "block", color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  upright: { fontStyle: "normal" },
  below: { paddingLeft: "36px", display: "flex", flexDirection: "column" },
  reason: { display: "flex", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, marginTop: "2px" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

export interface AnalysisEntryProperties {
  readonly analysis: Analysis;
  readonly survey: Survey;
  /** Ticks the analysis and leads to an option of its form. */
  readonly onLead: (lead: Lead) => void;
  /** Its options, where it is ticked. */
  readonly children: ReactNode;
}

/** One analysis of a question: what one gets, and where it cannot be run why not and what would help. */
export function AnalysisEntry({ analysis, survey, onLead, children }: AnalysisEntryProperties) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const { choices, language } = state;
  const words = questionWords[language];
  const reason = useId();
  const readiness = state.readiness[analysis.id];
  const missing = readiness === undefined || readiness.status === "complete" ? undefined : readiness;
  const lead = leadOf(analysis.id, readiness, survey, choices);
  const ask = askOf(readiness, survey);
  const ticked = choices.analyses.includes(analysis.id);
  const method = words.methods[analysis.id];
  const needed = missing && (words.needs[`${analysis.id}.${missing.code}`] ?? words.needs[missing.code]);
  const toggle = (wanted: boolean): void =>
    actions.choose({ analyses: wanted ? [...choices.analyses, analysis.id] : choices.analyses.filter((id) => id !== analysis.id) });
  return (
    <div className={styles.entry}>
      <Checkbox
        checked={ticked}
        disabled={missing !== undefined && lead === undefined && ask === undefined && !ticked}
        {...(missing === undefined ? {} : { "aria-describedby": reason })}
        onChange={(_event, { checked }) => toggle(checked === true)}
        label={{
          className: styles.label,
          children: (
            <>
              <Text>{analysis.title(messages)}</Text>
              <Text size={200} className={styles.summary}>
                {analysis.summary(messages)}
              </Text>
              {method === undefined ? null : (
                <Text size={100} className={mergeClasses(styles.method, language === "zh-CN" && styles.upright)}>
                  {method}
                </Text>
              )}
            </>
          ),
        }}
      />
      <div className={styles.below}>
        {missing === undefined ? null : (
          <Text size={200} id={reason} className={styles.reason}>
            <InfoRegular aria-hidden className={styles.icon} />
            <span>
              {needed ?? `${words.notPossible} ${missing.sentence}`}{" "}
              {ask === undefined ? null : (
                <Link as="button" inline className={styles.link} onClick={() => actions.askFor(ask)}>
                  {words.leads[missing.code]}
                </Link>
              )}
              {lead === undefined || ask !== undefined ? null : (
                <Link as="button" inline className={styles.link} onClick={() => onLead(lead)}>
                  {words.leads[missing.code] ??
                    words.leadToOption(wordsOfOption(language, lead.analysis, lead.option)?.label ?? lead.option)}
                </Link>
              )}
            </span>
          </Text>
        )}
        {ticked ? children : null}
      </div>
    </div>
  );
}
