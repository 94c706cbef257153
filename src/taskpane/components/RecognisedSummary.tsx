import { MessageBar, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import { knownQuestionnaires } from "../../questionnaires/known";
import type { AnswersWords } from "../../i18n/pane/answersWords";
import { customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { looksLikeAttributeTable } from "../state/attributeColumns";
import { familyName } from "../state/familyName";
import type { PaneState } from "../state/paneState";
import { unmatchedItems } from "../state/unmatchedItems";
import { usePane } from "./PaneContext";
import { QuestionnaireMenu } from "./QuestionnaireMenu";
import { UnrecognisedMessage } from "./UnrecognisedMessage";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  block: { display: "block" },
  summary: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, width: "100%", overflowWrap: "anywhere" },
  guess: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which cells, how many people, and which questionnaire they look like, with the reason for the guess and the way to change it. */
export function RecognisedSummary({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, words, messages } = usePane();
  const own = useAnswersWords();
  const { recognised } = words;
  const { source, respondents, columns, questionnaire } = survey;
  const unmatched = unmatchedItems(survey);
  const looksLikeTable = looksLikeAttributeTable(survey);
  const evidence = isGuess(survey, state) ? state.guess?.evidence : undefined;
  const reason = evidence === undefined ? undefined : own.recognised.because[evidence];
  return (
    <div className={styles.summary}>
      <Text weight="semibold">{recognised.source(source.sheet, source.address)}</Text>
      <Text className={styles.quiet}>
        {questionnaire === undefined ? recognised.tableSize(respondents, columns.length) : recognised.size(respondents, columns.length)}
      </Text>
      {looksLikeTable || questionnaire !== undefined ? (
        <div className={styles.guess}>
          <div>
            <Text>{looksLikeTable ? recognised.looksLikeTable(respondents) : guessed(survey, state, own)}</Text>{" "}
            {reason === undefined || looksLikeTable ? null : (
              <Text size={200} className={styles.quiet}>
                {reason}
              </Text>
            )}
          </div>
          <QuestionnaireMenu survey={survey} />
        </div>
      ) : (
        <UnrecognisedMessage survey={survey} />
      )}
      {unmatched.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.block}>{recognised.withoutColumn(unmatched.join(words.listSeparator))}</MessageBarTitle>
            {recognised.withoutColumnAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.unread === undefined ? null : (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle className={styles.block}>{own.recognised.unread}</MessageBarTitle>
            {messages.refusal(state.unread)} {own.recognised.unreadAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Nobody has said which questionnaire it is. */
function isGuess({ questionnaire }: Survey, { guess, versions, choices }: Pick<PaneState, "guess" | "versions" | "choices">): boolean {
  return versions.length === 0 ? questionnaire?.id === guess?.questionnaire : choices.questionnaire === undefined;
}

/** The family's name while several versions fit, else the questionnaire's; a guess, or what a person has chosen. */
function guessed(survey: Survey, state: PaneState, { recognised }: AnswersWords): string {
  const { questionnaire, recognition } = survey;
  const { versions, choices, language, declared } = state;
  const { matched, expected } = recognition;
  if (questionnaire?.id === customId) {
    const isAsked = (block: string): boolean => survey.roles.blocks[block]?.some((column) => column !== undefined) ?? false;
    const { length } = questionnaire.items;
    return isAsked("expectation") && isAsked("perception") ? recognised.ownPairs(length) : recognised.own(length);
  }
  const fitting = versions.includes(customId) || choices.questionnaire !== undefined ? [] : versions;
  const names = knownQuestionnaires(declared)
    .filter(({ id }) => fitting.includes(id))
    .map(({ name }) => name[language]);
  const name = familyName(names) || (questionnaire?.name[language] ?? "");
  return isGuess(survey, state) ? recognised.guess(name, matched, expected) : recognised.chosen(name, matched, expected);
}
