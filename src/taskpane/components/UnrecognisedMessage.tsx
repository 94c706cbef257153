import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text, makeStyles } from "@fluentui/react-components";
import { customBlock } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { likelyQuestions } from "../state/missingChoice";
import { roleChange } from "../state/roleChange";
import { usePane } from "./PaneContext";
import { QuestionnaireMenu } from "./QuestionnaireMenu";
import { useAnswersWords } from "./useAnswersWords";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({ block: { display: "block" }, actions: { flexWrap: "wrap", justifyContent: "flex-start" } });

/** Headers tell of no questionnaire: what to do, and the shortest way. */
export function UnrecognisedMessage({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { recognised } = useAnswersWords();
  const { state, actions } = usePane();
  const looking = likelyQuestions(survey);
  const isAsked = state.ask === "questions";
  const group = useFocusWhenAsked(isAsked, state.asks);
  return (
    <div ref={group}>
      <MessageBar intent={isAsked ? "error" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.block}>{recognised.notRecognised}</MessageBarTitle>
          {recognised.notRecognisedAdvice}
          {isAsked ? (
            <Text role="alert" block weight="semibold">
              {recognised.askQuestions}
            </Text>
          ) : null}
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
    </div>
  );
}
