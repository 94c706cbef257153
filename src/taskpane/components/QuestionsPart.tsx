import { Accordion, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { questionMenu } from "../../analyses/questions";
import { questionWords } from "../../i18n/pane/questionWords";
import type { Survey } from "../../survey/survey";
import type { Lead } from "../state/lead";
import { leadOfAsk } from "../state/lead";
import type { LedTo } from "./AnalysisOptions";
import { usePane } from "./PaneContext";
import { QuestionPanel } from "./QuestionPanel";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  ask: { color: tokens.colorPaletteRedForeground1, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  questions: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const toggled = (all: readonly string[], one: string): readonly string[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** What a person would like to know: questions, each with the analyses that answer it. */
export function QuestionsPart({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { ask, asks, choices, language } = state;
  const words = questionWords[language];
  const { questionnaire } = survey;
  const menu = useMemo(() => questionMenu(questionnaire), [questionnaire]);
  const [openedFor, setOpenedFor] = useState(menu);
  const startsOpen = (): readonly string[] => menu.filter(({ isFirst }) => isFirst).map(({ id }) => id);
  const [open, setOpen] = useState(startsOpen);
  if (openedFor !== menu) {
    setOpenedFor(menu);
    setOpen(startsOpen());
  }
  const [openOptions, setOpenOptions] = useState<readonly string[]>([]);
  const [ledTo, setLedTo] = useState<LedTo>();
  const asked = leadOfAsk(ask, choices);
  const withAsked = menu.filter(({ id, analyses }) => open.includes(id) || (asked !== undefined && analyses.includes(asked.analysis)));
  const isAsked = ask === "analyses";
  const group = useFocusWhenAsked(isAsked, asks);

  const lead = (to: Lead): void => {
    const { analyses } = choices;
    if (!analyses.includes(to.analysis)) actions.choose({ analyses: [...analyses, to.analysis] });
    if (!openOptions.includes(to.analysis)) setOpenOptions([...openOptions, to.analysis]);
    setLedTo({ ...to, times: (ledTo?.times ?? 0) + 1 });
  };

  return (
    <section className={styles.part} ref={group} aria-labelledby="questions-title">
      <Subtitle2 as="h2" id="questions-title">
        {words.title}
      </Subtitle2>
      {isAsked ? (
        <Text size={200} role="alert" className={styles.ask}>
          <ErrorCircleFilled aria-hidden />
          {words.ask}
        </Text>
      ) : null}
      <Accordion
        multiple
        collapsible
        className={styles.questions}
        openItems={withAsked.map(({ id }) => id)}
        onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
      >
        {menu.map((question) => (
          <QuestionPanel
            key={question.id}
            question={question}
            survey={survey}
            openOptions={asked === undefined ? openOptions : [...openOptions, asked.analysis]}
            onToggleOptions={(analysis) => setOpenOptions(toggled(openOptions, analysis))}
            ledTo={ledTo}
            onLead={lead}
          />
        ))}
      </Accordion>
    </section>
  );
}
