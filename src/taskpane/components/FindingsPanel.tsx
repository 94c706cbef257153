import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../survey/finding";
import { findingGroups } from "../state/findingGroups";
import { FindingList } from "./FindingList";
import { Panel } from "./Panel";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** Everything odd that reading met, by kind, each with the way to its cell. */
export function FindingsPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const groups = findingGroups(findings);
  return (
    <Panel id="findings" title={words.findings.title} summary={words.findings.count(findings.length)}>
      {groups.length === 0 ? <Text>{words.findings.none}</Text> : null}
      {groups.map(({ kind, findings: ofKind }) => (
        <section key={kind} className={styles.group}>
          <Text as="h3" weight="semibold">
            {words.findings.kind(words.findings.kinds[kind], ofKind.length)}
          </Text>
          <FindingList findings={ofKind} />
        </section>
      ))}
    </Panel>
  );
}
