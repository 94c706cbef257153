import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Analysis } from "../../analyses/analysis";
import { analyses } from "../../analyses/index";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { Survey } from "../../survey/survey";
import type { Lead } from "../state/lead";
import { leadOfAsk } from "../state/lead";
import { hasEffect } from "../state/optionAvailability";
import { entryId, ownOptions } from "../state/ownOptions";
import { OptionField } from "./OptionField";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
  summary: { color: tokens.colorNeutralForeground3 },
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& select": { minWidth: 0, width: "100%" },
    "& .fui-Input": { minWidth: 0, width: "100%" },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

/** Where somebody was led to, and how often. */
export interface LedTo extends Lead {
  readonly times: number;
}

export interface AnalysisOptionsProperties {
  readonly analysis: Analysis;
  readonly survey: Survey;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly ledTo: LedTo | undefined;
}

/** What can be set for one analysis, folded until it is wanted; absent when there is nothing. */
export function AnalysisOptions({ analysis, survey, open, onToggle, ledTo }: AnalysisOptionsProperties) {
  const styles = useStyles();
  const { state, words, messages } = usePane();
  const form = optionFormWords[state.language];
  const { choices, ask } = state;
  const fields = useId();
  const options = ownOptions(analysis).filter(({ id }) => hasEffect(analysis.id, id, survey, choices));
  if (options.length === 0) return null;
  const changed = options.filter((option) => entryId(analysis, option, analyses) in choices.entries).length;
  const asked = leadOfAsk(ask, choices);
  const sentences = { target: words.options.askTarget, goal: form.askGoal, groups: form.askGroups, wave: form.askWave };
  const sentence = ask !== undefined && ask in sentences ? sentences[ask as keyof typeof sentences] : undefined;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-controls={fields}
        aria-label={form.button(form.summary(changed), analysis.title(messages))}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        onClick={onToggle}
      >
        <span>
          {form.options} <span className={styles.summary}>{form.summary(changed)}</span>
        </span>
      </Button>
      {open ? (
        <div id={fields} role="group" aria-label={form.optionsOf(analysis.title(messages))} className={styles.fields}>
          {options.map((option) => {
            const isAsked = asked?.analysis === analysis.id && asked.option === option.id;
            const isLedTo = ledTo?.analysis === analysis.id && ledTo.option === option.id;
            return (
              <OptionField
                key={option.id}
                analysis={analysis}
                option={option}
                survey={survey}
                ask={isAsked ? sentence : undefined}
                led={isLedTo ? ledTo.times : 0}
              />
            );
          })}
        </div>
      ) : null}
    </>
  );
}
