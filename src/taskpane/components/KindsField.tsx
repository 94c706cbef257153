import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { ChoicesEntry } from "../state/optionEntry";
import { ChoiceGroup } from "./ChoiceGroup";
import { usePane } from "./PaneContext";
import { SetEntries } from "./SetEntries";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
});

export interface KindsFieldProperties {
  readonly label: string;
  readonly hint: ReactElement | string;
  /** Headers. */
  readonly columns: readonly string[];
  /** What a column is while nobody has said otherwise. */
  readonly guess: (header: string) => string;
  readonly choices: readonly string[];
  /** What each choice is called. */
  readonly names: Readonly<Record<string, string>>;
  readonly entry: ChoicesEntry | undefined;
  readonly onEnter: (entry: ChoicesEntry | undefined) => void;
}

/** A choice for each column, of which few are ever made: one column at a time, and a list of what is set. */
export function KindsField({ label, hint, columns, guess, choices, names, entry, onEnter }: KindsFieldProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  const [column, setColumn] = useState(columns[0] ?? "");
  const chosen = entry?.choices ?? {};
  const set = (header: string, choice: string | undefined): void => {
    const others = Object.entries(chosen).filter(([other]) => other !== header);
    const all = choice === undefined || choice === guess(header) ? others : [...others, [header, choice] as const];
    onEnter(all.length === 0 ? undefined : { choices: Object.fromEntries(all) });
  };
  const entries = Object.entries(chosen).map(([header, kind]) => ({
    name: header,
    label: header,
    text: words.counted(header, names[kind] ?? kind),
  }));
  return (
    <ChoiceGroup label={label} hint={hint}>
      <div className={styles.pair}>
        <Field label={words.column}>
          <Select value={column} onChange={(_event, { value }) => setColumn(value)}>
            {columns.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.countedAs}>
          <Select value={chosen[column] ?? guess(column)} onChange={(_event, { value }) => set(column, value)}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {names[choice] ?? choice}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SetEntries entries={entries} onRemove={(header) => set(header, undefined)} />
    </ChoiceGroup>
  );
}
