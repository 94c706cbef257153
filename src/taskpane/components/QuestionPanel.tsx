import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { analysisById } from "../../analyses/index";
import type { PlacedQuestion } from "../../analyses/questions";
import { questionWords } from "../../i18n/pane/questionWords";
import type { Survey } from "../../survey/survey";
import type { Lead } from "../state/lead";
import { isWaitingForScale, leadOf } from "../state/lead";
import { frontAnalyses } from "../state/frontAnalyses";
import { AnalysisEntry } from "./AnalysisEntry";
import type { LedTo } from "./AnalysisOptions";
import { AnalysisOptions } from "./AnalysisOptions";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  more: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
});

export interface QuestionPanelProperties {
  readonly question: PlacedQuestion;
  readonly survey: Survey;
  /** Ids of the analyses whose options are unfolded. */
  readonly openOptions: readonly string[];
  readonly onToggleOptions: (analysis: string) => void;
  readonly ledTo: LedTo | undefined;
  readonly onLead: (lead: Lead) => void;
}

/** A question with the analyses that answer it: those that one would run first, and the others behind one more click. */
export function QuestionPanel({ question, survey, openOptions, onToggleOptions, ledTo, onLead }: QuestionPanelProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const { choices, readiness, language } = state;
  const words = questionWords[language];
  const [unfolded, setUnfolded] = useState(false);
  const { front, behind } = frontAnalyses(question, survey, choices.analyses, readiness);
  const chosen = question.analyses.filter((id) => choices.analyses.includes(id)).length;
  const isPossible = (id: string): boolean =>
    (readiness[id]?.status ?? "complete") === "complete" || leadOf(id, readiness[id], survey, choices) !== undefined;
  const waitsForScale = (id: string): boolean => !survey.scaleKnown && isWaitingForScale(readiness[id]);
  const summary =
    chosen > 0
      ? words.chosen(chosen)
      : question.analyses.some(isPossible)
        ? undefined
        : question.analyses.some(waitsForScale)
          ? words.afterScale
          : words.nothingPossible;
  return (
    <Panel id={question.id} level={3} title={words.questions[question.id]} {...(summary === undefined ? {} : { summary })}>
      {[...front, ...(unfolded ? behind : [])].map((id) => {
        const analysis = analysisById(id);
        return (
          <AnalysisEntry key={id} analysis={analysis} survey={survey} onLead={onLead}>
            <AnalysisOptions
              analysis={analysis}
              survey={survey}
              open={openOptions.includes(id)}
              onToggle={() => onToggleOptions(id)}
              ledTo={ledTo}
            />
          </AnalysisEntry>
        );
      })}
      {behind.length === 0 ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={unfolded}
          icon={unfolded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.fewer : words.more(behind.length)}
        </Button>
      )}
    </Panel>
  );
}
