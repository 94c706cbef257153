import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { insertFunctionWords } from "../../i18n/pane/insertFunctionWords";
import { AnswersPart } from "./AnswersPart";
import { BackToResults } from "./BackToResults";
import { NoticeText } from "./NoticeText";
import { usePane } from "./PaneContext";
import { QuestionsPart } from "./QuestionsPart";
import { RunBar } from "./RunBar";
import { ScreenTitle } from "./ScreenTitle";

const useStyles = makeStyles({
  top: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What was read, what a person would like to know of it, and the button that shows it. */
export function SetupScreen() {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { survey } = state;
  if (survey === undefined) return null;
  return (
    <>
      <div className={styles.top}>
        <Button appearance="transparent" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={actions.goToStart}>
          {words.recognised.back}
        </Button>
        <ScreenTitle>{words.recognised.title}</ScreenTitle>
        <NoticeText />
        <BackToResults />
        <Button appearance="transparent" size="small" className={styles.back} icon={<MathFormulaRegular />} onClick={actions.goToInsert}>
          {insertFunctionWords[state.language].fromSetup}
        </Button>
      </div>
      <AnswersPart survey={survey} />
      <QuestionsPart survey={survey} />
      <RunBar />
    </>
  );
}
