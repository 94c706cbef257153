import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PointEntry } from "../state/optionEntry";
import { withCoordinate } from "../state/withCoordinate";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM } });

export interface PointFieldProperties {
  readonly label: string;
  readonly hint?: ReactElement | string;
  /** What is missing, in a sentence; the first box then takes the focus. */
  readonly ask?: string | undefined;
  readonly entry: PointEntry;
  readonly onEnter: (entry: PointEntry | undefined) => void;
}

/** A place on the plane of performance and importance. */
export function PointField({ label, hint, ask, entry, onEnter }: PointFieldProperties) {
  const styles = useStyles();
  const { state, words } = usePane();
  const group = useFocusWhenAsked(ask !== undefined, state.asks);
  return (
    <ChoiceGroup label={label} ask={ask} group={group} {...(hint === undefined ? {} : { hint })}>
      <div className={styles.pair}>
        <NumberField
          label={words.options.across}
          entry={entry.performance}
          onEnter={(typed) => onEnter(withCoordinate(entry, "performance", typed))}
        />
        <NumberField
          label={words.options.upward}
          entry={entry.importance}
          onEnter={(typed) => onEnter(withCoordinate(entry, "importance", typed))}
        />
      </div>
    </ChoiceGroup>
  );
}
