import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Analysis } from "../../analyses/analysis";
import { ChoiceGroup } from "./ChoiceGroup";
import { usePane } from "./PaneContext";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({
  summary: { display: "block", color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface AnalysesChoiceProperties {
  readonly analyses: readonly Analysis[];
  /** Ids of those that stand first; the others are folded away until somebody asks for them. */
  readonly first: readonly string[];
}

/** What to run; each analysis with one line on what one gets. */
export function AnalysesChoice({ analyses, first }: AnalysesChoiceProperties) {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const chosen = state.choices.analyses;
  const asked = state.ask === "analyses";
  const group = useFocusWhenAsked(asked, state.asks);
  const [unfolded, setUnfolded] = useState(false);
  const front = analyses.filter(({ id }) => first.includes(id) || chosen.includes(id));
  const behind = front.length === 0 ? [] : analyses.filter((analysis) => !front.includes(analysis));
  const shown = unfolded || behind.length === 0 ? analyses : front;
  return (
    <ChoiceGroup label={words.analyses.title} strong ask={asked ? words.analyses.ask : undefined} group={group}>
      {shown.map((analysis) => (
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
      {behind.length === 0 ? null : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={unfolded}
          icon={unfolded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.analyses.fewer : words.analyses.more(behind.length)}
        </Button>
      )}
    </ChoiceGroup>
  );
}
