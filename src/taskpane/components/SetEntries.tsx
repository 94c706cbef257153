import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere", minWidth: 0 },
});

export interface SetEntry {
  readonly name: string;
  readonly label: string;
  /** Label and what was set, in one. */
  readonly text: string;
}

/** What was set one by one, each with the way to take it back; nothing while there is none. */
export function SetEntries({ entries, onRemove }: { readonly entries: readonly SetEntry[]; readonly onRemove: (name: string) => void }) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map(({ name, label, text }) => (
        <li key={name} className={styles.line}>
          <Text className={styles.text}>{text}</Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.remove(label)}
            onClick={() => onRemove(name)}
          />
        </li>
      ))}
    </ul>
  );
}
