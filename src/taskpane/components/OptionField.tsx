import { Field, Select } from "@fluentui/react-components";
import type { Analysis, OptionDeclaration } from "../../analyses/analysis";
import { analyses } from "../../analyses/index";
import type { Survey } from "../../survey/survey";
import { candidatesOf } from "../state/candidates";
import type { OptionEntry } from "../state/choices";
import { changedEntries } from "../state/choices";
import { isAvailable } from "../state/optionAvailability";
import { entryId, optionWords } from "../state/ownOptions";
import { ColumnSelect } from "./ColumnSelect";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";
import { PointField } from "./PointField";

/** One option of an analysis, as its declaration says. */
export function OptionField({
  analysis,
  option,
  survey,
}: {
  readonly analysis: Analysis;
  readonly option: OptionDeclaration;
  readonly survey: Survey;
}) {
  const { state, actions, words } = usePane();
  const { choices } = state;
  const id = entryId(analysis, option, analyses);
  const entry = choices.entries[id];
  const own = optionWords(words.options.words, analysis, option);
  if (own === undefined) return null;
  const set = (next: OptionEntry | undefined): void => actions.choose({ entries: changedEntries(choices.entries, id, next) });
  const hint = own.hint === undefined ? {} : { hint: own.hint };
  switch (option.kind) {
    case "choice":
      return (
        <Field label={own.label} {...hint}>
          <Select
            value={typeof entry === "string" ? entry : option.default}
            onChange={(_event, { value }) => set(value === option.default ? undefined : value)}
          >
            {option.choices.map((choice) => {
              const name = own.choices?.[choice] ?? choice;
              const available = isAvailable(analysis.id, option.id, choice, survey, choices);
              return (
                <option key={choice} value={choice} disabled={!available}>
                  {available ? name : words.options.unavailable(name)}
                </option>
              );
            })}
          </Select>
        </Field>
      );
    case "number":
      return <NumberField label={own.label} {...hint} entry={typeof entry === "number" ? entry : option.default} onEnter={set} />;
    case "point":
      return (
        <PointField
          label={own.label}
          {...hint}
          ask={state.ask === "target" ? words.options.askTarget : undefined}
          entry={typeof entry === "object" ? entry : {}}
          onEnter={set}
        />
      );
    case "column":
      return (
        <ColumnSelect
          label={own.label}
          candidates={candidatesOf(survey).outcomes}
          chosen={typeof entry === "string" ? entry : undefined}
          onChoose={set}
        />
      );
    default:
      return null;
  }
}
