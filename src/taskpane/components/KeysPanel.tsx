import { Button, Checkbox, Text, makeStyles } from "@fluentui/react-components";
import type { Survey } from "../../survey/survey";
import { toggledItem } from "../state/turnedItems";
import { turnedItems } from "../state/turnedItems";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  items: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))", margin: 0, padding: 0, listStyleType: "none" },
  reset: { alignSelf: "flex-start" },
});

/** Which items are turned; each can be changed by whoever knows the questionnaire. */
export function KeysPanel({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { keys } = words;
  const { questionnaire, scale } = survey;
  if (questionnaire === undefined) return null;
  const undecided = state.versions.length > 0 && state.choices.questionnaire === undefined;
  const turned = turnedItems(survey.keys);
  const count = questionnaire.items.length;
  return (
    <Panel id="keys" title={keys.title} summary={undecided ? keys.unknown : keys.count(turned.length, count)}>
      {undecided ? (
        <Text>{keys.undecided}</Text>
      ) : (
        <>
          <Text>{keys.hint(scale.min, scale.max)}</Text>
          <ul className={styles.items} aria-label={keys.title}>
            {questionnaire.items.map(({ id, number, label }) => (
              <li key={id}>
                <Checkbox
                  label={keys.item(number, label[state.language])}
                  checked={turned.includes(number)}
                  onChange={() => actions.choose({ reversed: toggledItem(turned, number) })}
                />
              </li>
            ))}
          </ul>
          {state.choices.reversed === undefined ? null : (
            <Button className={styles.reset} onClick={() => actions.choose({ reversed: undefined })}>
              {keys.asDeclared}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}
