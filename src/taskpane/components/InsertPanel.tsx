import { Accordion, Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { insertWords } from "../../i18n/insertWords";
import { knownQuestionnaires } from "../../questionnaires/known";
import { sampleQuestionnaire, samples } from "../../questionnaires/sample";
import { customId } from "../../survey/customQuestionnaire";
import { usePane } from "./PaneContext";
import { Panel } from "./Panel";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Templates to fill in and samples to look at, one of each questionnaire, the workbook's own first. */
export function InsertPanel() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const { language, declared, busy } = state;
  const known = knownQuestionnaires(declared);
  const [chosen, setChosen] = useState(sampleQuestionnaire);
  const words = insertWords[language];
  const isCustom = chosen === customId;
  const hasSample = samples.some(({ questionnaire }) => questionnaire.id === chosen);
  return (
    <Accordion collapsible>
      <Panel id="insert" title={words.title}>
        <Field label={words.label}>
          <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            {known.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Text size={200} className={styles.hint}>
          {isCustom ? words.declareHint : words.hint}
        </Text>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy !== undefined} onClick={() => void actions.insert({ questionnaire: chosen, kind: "template" })}>
            {isCustom ? words.declare : words.template}
          </Button>
          {hasSample ? (
            <Button disabledFocusable={busy !== undefined} onClick={() => void actions.insert({ questionnaire: chosen, kind: "sample" })}>
              {words.sample}
            </Button>
          ) : null}
        </div>
      </Panel>
    </Accordion>
  );
}
