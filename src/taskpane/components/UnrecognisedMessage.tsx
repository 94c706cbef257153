import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { customBlock } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { isNameable } from "../state/columnRoles";
import { roleChange } from "../state/roleChange";
import { usePane } from "./PaneContext";
import { QuestionnaireMenu } from "./QuestionnaireMenu";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({ block: { display: "block" }, actions: { flexWrap: "wrap", justifyContent: "flex-start" } });

/** Headers tell of no questionnaire: what to do, and the shortest way. */
export function UnrecognisedMessage({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { recognised } = useAnswersWords();
  const { state, actions } = usePane();
  const looking = survey.candidates.flatMap(({ column, kind }) => (kind === "item" && isNameable(survey, column) ? [column] : []));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.block}>{recognised.notRecognised}</MessageBarTitle>
        {recognised.notRecognisedAdvice}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {looking.length < 2 ? null : (
          <Button
            size="small"
            appearance="primary"
            onClick={() => actions.choose(roleChange(survey, state.choices, looking, { part: "block", block: customBlock }))}
          >
            {recognised.useQuestions(looking.length)}
          </Button>
        )}
        <QuestionnaireMenu survey={survey} />
      </MessageBarActions>
    </MessageBar>
  );
}
