import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { knownQuestionnaires } from "../../questionnaires/known";
import type { Questionnaire } from "../../survey/questionnaire";
import { usePane } from "./PaneContext";
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

/** The choice that only a person can make; nothing is ticked until someone does. */
export function VersionChoice({ versions }: { readonly versions: readonly string[] }) {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { version } = words;
  const asked = state.ask === "version";
  const group = useFocusWhenAsked(asked, state.asks);
  const fitting = knownQuestionnaires(state.declared).filter(({ id }) => versions.includes(id));
  return (
    <div className={styles.card} ref={group}>
      <Field
        label={version.label}
        required
        hint={<span className={styles.why}>{state.sampled ? version.sample : version.why}</span>}
        {...(asked ? { validationState: "error" as const, validationMessage: version.ask } : {})}
      >
        <RadioGroup
          value={state.choices.questionnaire ?? ""}
          onChange={(_event, { value }) => actions.choose({ questionnaire: value, reversed: undefined })}
        >
          {fitting.map((questionnaire) => {
            const numbers = turnedNumbers(questionnaire);
            return (
              <Radio
                key={questionnaire.id}
                value={questionnaire.id}
                label={
                  <>
                    <Text weight="semibold">{questionnaire.name[state.language]}</Text>
                    <Text size={200} className={styles.explanation}>
                      {numbers.length === 0 ? version.noneTurned : version.turned(numbers, questionnaire.items.length)}
                    </Text>
                  </>
                }
              />
            );
          })}
        </RadioGroup>
      </Field>
    </div>
  );
}
