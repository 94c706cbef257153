import { Button, Checkbox, Text, makeStyles } from "@fluentui/react-components";
import type { Survey } from "../../survey/survey";
import type { KeyDoubt } from "../state/keyDoubts";
import { keyDoubts } from "../state/keyDoubts";
import { toggledItem, turnedItems } from "../state/turnedItems";
import { KeyDoubtList } from "./KeyDoubtList";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  items: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))", margin: 0, padding: 0, listStyleType: "none" },
  reset: { alignSelf: "flex-start" },
});

/** Which items are turned; each can be changed by whoever knows the questionnaire. */
export function KeysPanel({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { keys } = words;
  const own = useAnswersWords().keys;
  const { questionnaire, scale } = survey;
  if (questionnaire === undefined || questionnaire.items.length === 0) return null;
  const keyed = questionnaire.blocks.filter(
    ({ id, unkeyed }) => !unkeyed && survey.roles.blocks[id]?.some((column) => column !== undefined),
  );
  const undecided = state.versions.length > 0 && state.choices.questionnaire === undefined;
  const turned = turnedItems(survey.keys);
  const count = questionnaire.items.length;
  const doubts = undecided || !survey.scaleKnown ? [] : keyDoubts(survey);
  return (
    <Panel id="keys" title={keys.title} summary={undecided ? own.unknown : keys.count(turned.length, count)}>
      {undecided ? (
        <Text>{own.undecided}</Text>
      ) : (
        <>
          <Text>{survey.scaleKnown ? own.hint(scale.min, scale.max, keyed.length) : own.withoutScale}</Text>
          {survey.scaleKnown ? <Doubts survey={survey} doubts={doubts} /> : null}
          <ul className={styles.items} aria-label={keys.title}>
            {questionnaire.items.map(({ id, number, label, own: isOwn }) => (
              <li key={id}>
                <Checkbox
                  label={isOwn ? label[state.language] : keys.item(number, label[state.language])}
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

function Doubts({ survey, doubts }: { readonly survey: Survey; readonly doubts: readonly KeyDoubt[] }) {
  const { keys } = useAnswersWords();
  return doubts.length === 0 ? <Text>{keys.fine}</Text> : <KeyDoubtList survey={survey} doubts={doubts} />;
}
