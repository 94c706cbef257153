import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { couldBeAttributeTable, looksLikeAttributeTable } from "../state/attributeColumns";
import { AttributeTableChoice } from "./AttributeTableChoice";
import { ColumnsPanel, columnsPanelId } from "./ColumnsPanel";
import { FindingsPanel } from "./FindingsPanel";
import { KeyWarnings } from "./KeyWarnings";
import { KeysPanel } from "./KeysPanel";
import { MissingPanel } from "./MissingPanel";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";
import { RecognisedSummary } from "./RecognisedSummary";
import { ScaleChoice } from "./ScaleChoice";
import { useAnswersWords } from "./useAnswersWords";
import { useFocusOnceRecognised } from "./useFocusOnceRecognised";
import { useFocusWhenAsked } from "./useFocusWhenAsked";
import { VersionChoice } from "./VersionChoice";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  panels: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface AnswersPartProperties {
  readonly survey: Survey;
}

/**
 * What was read: where, from how many, and what it was taken for; what only a person can say; and folded below, everything that was
 * guessed and may be changed.
 */
export function AnswersPart({ survey }: AnswersPartProperties) {
  const styles = useStyles();
  const { scale } = useAnswersWords();
  const { state } = usePane();
  const isRecognised = survey.questionnaire !== undefined;
  const hasItems = (survey.questionnaire?.items.length ?? 0) > 0;
  // Stays where it is once it is answered, or the focus would be lost in the middle of typing.
  const isAsked = survey.questionnaire?.id === customId || !survey.scaleKnown;
  const isTable = looksLikeAttributeTable(survey);
  const [open, setOpen] = useState<readonly string[]>(isRecognised ? [] : [columnsPanelId]);
  const arePointsAsked = state.ask === "points";
  const columns = useFocusWhenAsked(arePointsAsked, state.asks);
  const scaleCard = useFocusOnceRecognised(isRecognised);
  return (
    <section className={styles.part}>
      <RecognisedSummary survey={survey} />
      {state.versions.length > 0 ? <VersionChoice versions={state.versions} /> : null}
      {hasItems && isAsked ? (
        <div className={styles.card} ref={scaleCard}>
          <ScaleChoice survey={survey} />
        </div>
      ) : null}
      <KeyWarnings survey={survey} />
      {isTable ? null : (
        <Accordion
          multiple
          collapsible
          className={styles.panels}
          openItems={arePointsAsked ? [...open, columnsPanelId] : [...open]}
          onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
        >
          <ColumnsPanel survey={survey} group={columns} />
          {isRecognised ? <FindingsPanel findings={survey.findings} /> : null}
          {hasItems ? <KeysPanel survey={survey} /> : null}
          {hasItems && !isAsked ? (
            <Panel id="scale" title={scale.title} summary={scale.summary(survey.scale.min, survey.scale.max)}>
              <ScaleChoice survey={survey} />
            </Panel>
          ) : null}
          {hasItems ? <MissingPanel survey={survey} /> : null}
        </Accordion>
      )}
      {couldBeAttributeTable(survey) ? <AttributeTableChoice survey={survey} /> : null}
    </section>
  );
}
