import { MessageBar, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import { knownQuestionnaires } from "../../questionnaires/known";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import { guessedAttributeColumns } from "../state/attributeColumns";
import { familyName } from "../state/familyName";
import type { PaneState } from "../state/paneState";
import { unmatchedItems } from "../state/unmatchedItems";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  block: { display: "block" },
  summary: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, width: "100%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which cells, how many people, and which questionnaire they look like, with the reason for the guess. */
export function RecognisedSummary({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { recognised } = words;
  const { source, respondents, columns } = survey;
  const unmatched = unmatchedItems(survey);
  const looksLikeTable = survey.questionnaire === undefined && "attribute" in guessedAttributeColumns(survey);
  return (
    <div className={styles.summary}>
      <Text weight="semibold">{recognised.source(source.sheet, source.address)}</Text>
      <Text className={styles.quiet}>
        {survey.questionnaire === undefined
          ? recognised.tableSize(respondents, columns.length)
          : recognised.size(respondents, columns.length)}
      </Text>
      {looksLikeTable ? (
        <Text>{recognised.looksLikeTable(respondents)}</Text>
      ) : survey.questionnaire === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.block}>{recognised.notRecognised}</MessageBarTitle>
            {recognised.notRecognisedAdvice}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Text>
          {recognised.looksLike(
            guessedName(survey, knownQuestionnaires(state.declared), state),
            survey.recognition.matched,
            survey.recognition.expected,
          )}
        </Text>
      )}
      {unmatched.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.block}>{recognised.withoutColumn(unmatched.join(words.listSeparator))}</MessageBarTitle>
            {recognised.withoutColumnAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The family's name while several versions fit, else the questionnaire's. */
function guessedName(
  survey: Survey,
  known: readonly Questionnaire[],
  { versions, language }: Pick<PaneState, "versions" | "language">,
): string {
  const fitting = known.filter(({ id }) => versions.includes(id)).map(({ name }) => name[language]);
  return familyName(fitting) || (survey.questionnaire?.name[language] ?? "");
}
