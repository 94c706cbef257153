import { makeStyles, tokens } from "@fluentui/react-components";
import type { LegendEntry } from "../../charts/chartDrawing";
import type { ChartLook } from "../../charts/chartLook";
import { LegendMark } from "./LegendMark";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

export interface LegendListProperties {
  readonly entries: readonly LegendEntry[];
  readonly label: string;
  readonly look: ChartLook;
}

/** What colours, patterns and symbols of a chart mean: text of the page, which wraps and never covers the plot. */
export function LegendList({ entries, label, look }: LegendListProperties) {
  const styles = useStyles();
  return entries.length === 0 ? null : (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.name} className={styles.entry}>
          <LegendMark entry={entry} look={look} />
          {entry.name}
        </li>
      ))}
    </ul>
  );
}
