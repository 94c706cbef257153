import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { ScaleEntry } from "../state/optionEntry";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM } });

export interface ScaleFieldProperties {
  readonly label: string;
  readonly hint: ReactElement | string;
  readonly entry: ScaleEntry;
  readonly onEnter: (entry: ScaleEntry | undefined) => void;
}

function withEnd(entry: ScaleEntry, end: keyof ScaleEntry, number: number | undefined): ScaleEntry | undefined {
  const { [end]: _before, ...other } = entry;
  const changed: ScaleEntry = number === undefined ? other : { ...other, [end]: number };
  return changed.min === undefined && changed.max === undefined ? undefined : changed;
}

/** The two ends of an answer scale. */
export function ScaleField({ label, hint, entry, onEnter }: ScaleFieldProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  return (
    <ChoiceGroup label={label} hint={hint}>
      <div className={styles.pair}>
        <NumberField label={words.lowest} entry={entry.min} onEnter={(typed) => onEnter(withEnd(entry, "min", typed))} />
        <NumberField label={words.highest} entry={entry.max} onEnter={(typed) => onEnter(withEnd(entry, "max", typed))} />
      </div>
    </ChoiceGroup>
  );
}
