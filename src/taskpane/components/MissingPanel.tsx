import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { missingRules } from "../../survey/missingRule";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

/** How many items of a dimension a respondent must have answered. */
export function MissingPanel() {
  const { state, actions, words } = usePane();
  const { missing } = words;
  const chosen = state.choices.missing;
  return (
    <Panel id="missing" title={missing.title} summary={missing.short[chosen]}>
      <Field label={missing.label}>
        <RadioGroup
          value={chosen}
          onChange={(_event, { value }) => {
            const rule = missingRules.find((candidate) => candidate === value);
            if (rule !== undefined) actions.choose({ missing: rule });
          }}
        >
          {missingRules.map((rule) => (
            <Radio key={rule} value={rule} label={missing.rules[rule]} />
          ))}
        </RadioGroup>
      </Field>
    </Panel>
  );
}
