import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../survey/finding";
import { usePane } from "./PaneContext";

const firstShown = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});

/** The cells of one kind of finding; a long list starts short. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { actions, words } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, firstShown);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ address, column, content }, index) => (
          <li key={`${address} ${index}`} className={styles.line}>
            <Link as="button" aria-label={words.findings.show(address)} onClick={() => void actions.showCell(address)}>
              {address}
            </Link>
            <Text>{content === "" ? words.findings.blank : content}</Text>
            <Text className={styles.quiet}>{column}</Text>
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {words.findings.more(findings.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}
