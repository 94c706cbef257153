import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../analyses/analysis";
import { ChoiceGroup } from "./ChoiceGroup";
import { usePane } from "./PaneContext";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({
  summary: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What to run; each analysis with one line on what one gets. */
export function AnalysesChoice({ analyses }: { readonly analyses: readonly Analysis[] }) {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const chosen = state.choices.analyses;
  const asked = state.ask === "analyses";
  const group = useFocusWhenAsked(asked, state.asks);
  return (
    <ChoiceGroup label={words.analyses.title} strong ask={asked ? words.analyses.ask : undefined} group={group}>
      {analyses.map((analysis) => (
        <Checkbox
          key={analysis.id}
          checked={chosen.includes(analysis.id)}
          onChange={(_event, { checked }) =>
            actions.choose({ analyses: checked === true ? [...chosen, analysis.id] : chosen.filter((id) => id !== analysis.id) })
          }
          label={
            <>
              <Text>{analysis.title(messages)}</Text>
              <Text size={200} className={styles.summary}>
                {analysis.summary(messages)}
              </Text>
            </>
          }
        />
      ))}
    </ChoiceGroup>
  );
}
