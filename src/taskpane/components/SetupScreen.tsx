import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { offeredAnalyses } from "../state/offeredAnalyses";
import { AnalysesChoice } from "./AnalysesChoice";
import { AnalysisOptionsPanel, optionsPanelId } from "./AnalysisOptionsPanel";
import { AttributeTableChoice } from "./AttributeTableChoice";
import { ColumnsPanel } from "./ColumnsPanel";
import { FindingsPanel } from "./FindingsPanel";
import { KeyWarnings } from "./KeyWarnings";
import { KeysPanel } from "./KeysPanel";
import { MissingPanel } from "./MissingPanel";
import { NoticeText } from "./NoticeText";
import { usePane } from "./PaneContext";
import { RecognisedSummary } from "./RecognisedSummary";
import { RunBar } from "./RunBar";
import { ScreenTitle } from "./ScreenTitle";
import { VersionChoice } from "./VersionChoice";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panels: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What was recognised, what has to be chosen, and what to run. */
export function SetupScreen() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { survey } = state;
  const [open, setOpen] = useState<readonly string[]>([]);
  const shown = state.ask === "target" ? [...open, optionsPanelId("quadrant")] : open;
  if (survey === undefined) return null;
  const offered = offeredAnalyses(survey);
  return (
    <>
      <div className={styles.top}>
        <Button appearance="transparent" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={actions.goToStart}>
          {words.recognised.back}
        </Button>
        <ScreenTitle>{words.recognised.title}</ScreenTitle>
        <NoticeText />
        <RecognisedSummary survey={survey} />
      </div>
      {state.versions.length > 0 ? <VersionChoice versions={state.versions} /> : null}
      <KeyWarnings survey={survey} />
      {survey.questionnaire === undefined ? <AttributeTableChoice survey={survey} /> : null}
      <AnalysesChoice analyses={offered} first={survey.questionnaire?.analyses ?? offered.map(({ id }) => id)} />
      <Accordion
        multiple
        collapsible
        className={styles.panels}
        openItems={[...shown]}
        onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
      >
        {survey.questionnaire === undefined ? null : (
          <>
            <FindingsPanel findings={survey.findings} />
            <KeysPanel survey={survey} />
            <ColumnsPanel survey={survey} />
            <MissingPanel />
          </>
        )}
        {offered
          .filter(({ id }) => state.choices.analyses.includes(id))
          .map((analysis) => (
            <AnalysisOptionsPanel key={analysis.id} analysis={analysis} survey={survey} />
          ))}
      </Accordion>
      <RunBar />
    </>
  );
}
