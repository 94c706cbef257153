import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../survey/finding";
import { usePane } from "./PaneContext";

const firstShown = 8;

/** Shown more at once: a thousand lines would stop the pane. */
const more = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});

/** The cells of one kind of finding; a long list starts short, and the focus goes to the first of those that come in. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { actions, words } = usePane();
  const [count, setCount] = useState(firstShown);
  const list = useRef<HTMLUListElement>(null);
  const shown = findings.slice(0, count);
  useEffect(() => {
    if (count > firstShown) list.current?.querySelectorAll<HTMLElement>("button")[count - more]?.focus();
  }, [count]);
  return (
    <>
      <ul className={styles.list} ref={list}>
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
        <Button size="small" className={styles.more} onClick={() => setCount(count + more)}>
          {words.findings.more(Math.min(more, findings.length - shown.length))}
        </Button>
      ) : null}
    </>
  );
}
