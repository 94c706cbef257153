import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NumbersEntry } from "../state/optionEntry";
import type { OptionName } from "../state/optionNames";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM } });

export interface FixedNumbersFieldProperties {
  readonly label: string;
  readonly hint: ReactElement | string;
  readonly names: readonly OptionName[];
  readonly entry: NumbersEntry | undefined;
  readonly onEnter: (entry: NumbersEntry | undefined) => void;
}

/** A few numbers that belong together, each in a box of its own. */
export function FixedNumbersField({ label, hint, names, entry, onEnter }: FixedNumbersFieldProperties) {
  const styles = useStyles();
  const numbers = entry?.numbers ?? {};
  const set = (name: string, number: number | undefined): void => {
    const others = Object.entries(numbers).filter(([other]) => other !== name);
    const all = number === undefined ? others : [...others, [name, number] as const];
    onEnter(all.length === 0 ? undefined : { numbers: Object.fromEntries(all) });
  };
  return (
    <ChoiceGroup label={label} hint={hint}>
      <div className={styles.pair}>
        {names.map(({ name, label: called }) => (
          <NumberField key={name} label={called} entry={numbers[name]} onEnter={(number) => set(name, number)} />
        ))}
      </div>
    </ChoiceGroup>
  );
}
