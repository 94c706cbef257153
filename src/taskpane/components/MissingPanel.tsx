import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { keptByRule } from "../../survey/keptByRule";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import { onceFor } from "../state/onceFor";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";

const keptOf = onceFor(keptByRule);

/** How many items of a dimension a respondent must have answered, and how many respondents each rule keeps. */
export function MissingPanel({ survey }: { readonly survey: Survey }) {
  const { state, actions, words } = usePane();
  const { missing } = words;
  const { kept: keptWords } = useAnswersWords().missing;
  const kept = survey.scaleKnown ? keptOf(survey) : undefined;
  const withKept = (name: string, rule: MissingRule): string =>
    kept === undefined ? name : keptWords(name, kept[rule], survey.respondents);
  const chosen = state.choices.missing;
  return (
    <Panel id="missing" title={missing.title} summary={withKept(missing.short[chosen], chosen)}>
      <Field label={missing.label}>
        <RadioGroup
          value={chosen}
          onChange={(_event, { value }) => {
            const rule = missingRules.find((candidate) => candidate === value);
            if (rule !== undefined) actions.choose({ missing: rule });
          }}
        >
          {missingRules.map((rule) => (
            <Radio key={rule} value={rule} label={withKept(missing.rules[rule], rule)} />
          ))}
        </RadioGroup>
      </Field>
    </Panel>
  );
}
