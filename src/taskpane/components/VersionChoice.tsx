import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AnswersWords } from "../../i18n/pane/answersWords";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import { knownQuestionnaires } from "../../questionnaires/known";
import { customId } from "../../survey/customQuestionnaire";
import type { Questionnaire } from "../../survey/questionnaire";
import { questionnaireChange } from "../state/questionnaireChange";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  explanation: { display: "block", color: tokens.colorNeutralForeground3 },
  why: { color: tokens.colorNeutralForeground2 },
});

function turnedNumbers({ items }: Questionnaire): readonly number[] {
  return items.filter(({ key }) => key === -1).map(({ number }) => number);
}

/** What sets one apart from the others: of wordings the items that are turned, of questionnaires their length and scale. */
function explanation(questionnaire: Questionnaire, isWording: boolean, words: TaskpaneMessages, own: AnswersWords): string {
  const { id, items, scale } = questionnaire;
  if (id === customId) return own.version.own;
  if (!isWording) return own.version.items(items.length, scale.min, scale.max);
  const numbers = turnedNumbers(questionnaire);
  return numbers.length === 0 ? words.version.noneTurned : words.version.turned(numbers, items.length);
}

/** The choice that only a person can make between questionnaires that fit equally well; nothing is ticked until someone does. */
export function VersionChoice({ versions }: { readonly versions: readonly string[] }) {
  const styles = useStyles();
  const own = useAnswersWords();
  const { state, actions, words } = usePane();
  const asked = state.ask === "version";
  const group = useFocusWhenAsked(asked, state.asks);
  const known = knownQuestionnaires(state.declared);
  const fitting = known.filter(({ id }) => versions.includes(id));
  const isWording = fitting.every(({ wordedBothWays }) => wordedBothWays !== undefined);
  const why = isWording ? own.version.whyWording : own.version.whyQuestionnaire;
  const ask = isWording ? own.version.askWording : own.version.askQuestionnaire;
  const { survey } = state;
  const choose = (id: string): void => {
    if (survey !== undefined) actions.choose(questionnaireChange(survey, state.choices, id, known));
  };
  return (
    <div className={styles.card} ref={group}>
      <Field
        label={isWording ? own.version.wording : own.version.questionnaire}
        required
        hint={<span className={styles.why}>{state.sampled ? words.version.sample : why}</span>}
        {...(asked ? { validationState: "error" as const, validationMessage: ask } : {})}
      >
        <RadioGroup value={state.choices.questionnaire ?? ""} onChange={(_event, { value }) => choose(value)}>
          {fitting.map((questionnaire) => (
            <Radio
              key={questionnaire.id}
              value={questionnaire.id}
              label={
                <>
                  <Text weight="semibold">{questionnaire.name[state.language]}</Text>
                  <Text size={200} className={styles.explanation}>
                    {explanation(questionnaire, isWording, words, own)}
                  </Text>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
