import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { NumbersEntry } from "../state/optionEntry";
import type { OptionName } from "../state/optionNames";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";
import { SetEntries } from "./SetEntries";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", columnGap: tokens.spacingHorizontalM, alignItems: "end" },
});

export interface NumbersFieldProperties {
  readonly label: string;
  readonly hint: ReactElement | string;
  readonly ask?: string | undefined;
  readonly names: readonly OptionName[];
  /** One number may stand for all. */
  readonly alone: boolean;
  readonly entry: NumbersEntry | number | undefined;
  readonly onEnter: (entry: NumbersEntry | number | undefined) => void;
}

/** One number for all where that is possible, or numbers by name: one control for any number of names, and a list of what is set. */
export function NumbersField({ label, hint, ask, names, alone, entry, onEnter }: NumbersFieldProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  const [chosen, setChosen] = useState(names[0]?.name ?? "");
  // What is typed stays in its box; a box whose number goes elsewhere begins anew.
  const [removed, setRemoved] = useState(0);
  const [emptied, setEmptied] = useState(0);
  const numbers = typeof entry === "object" ? entry.numbers : {};
  const set = (name: string, number: number | undefined): void => {
    const others = Object.entries(numbers).filter(([other]) => other !== name);
    if (typeof entry === "number") setEmptied(emptied + 1);
    const all = number === undefined ? others : [...others, [name, number] as const];
    onEnter(all.length === 0 ? undefined : { numbers: Object.fromEntries(all) });
  };
  const entries = names
    .filter(({ name }) => name in numbers)
    .map(({ name, label: called }) => ({ name, label: called, text: words.own(called, numbers[name] ?? NaN) }));
  return (
    <ChoiceGroup label={label} hint={hint} ask={ask}>
      {alone ? (
        <NumberField key={emptied} label={words.forAll} entry={typeof entry === "number" ? entry : undefined} onEnter={onEnter} />
      ) : null}
      {names.length === 0 ? null : (
        <div className={styles.pair}>
          <Field label={words.name}>
            <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
              {names.map(({ name, label: called }) => (
                <option key={name} value={name}>
                  {called}
                </option>
              ))}
            </Select>
          </Field>
          <NumberField
            key={`${chosen} ${removed}`}
            label={words.ownNumber}
            entry={numbers[chosen]}
            onEnter={(number) => set(chosen, number)}
          />
        </div>
      )}
      <SetEntries
        entries={entries}
        onRemove={(name) => {
          set(name, undefined);
          setRemoved(removed + 1);
        }}
      />
    </ChoiceGroup>
  );
}
