import { makeStyles, tokens } from "@fluentui/react-components";
import type { PointEntry } from "../state/choices";
import { withCoordinate } from "../state/withCoordinate";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM } });

export interface PointFieldProperties {
  readonly label: string;
  readonly hint?: string;
  readonly entry: PointEntry;
  readonly onEnter: (entry: PointEntry | undefined) => void;
}

/** A place on the plane of performance and importance. */
export function PointField({ label, hint, entry, onEnter }: PointFieldProperties) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ChoiceGroup label={label} {...(hint === undefined ? {} : { hint })}>
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
