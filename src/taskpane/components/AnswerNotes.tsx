import { MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportNote } from "../../report/tree";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** What reading the answers found, told once for all reports. */
export function AnswerNotes({ notes }: { readonly notes: readonly ReportNote[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section className={styles.notes} aria-labelledby="answer-notes">
      <Subtitle2 as="h2" block id="answer-notes">
        {words.results.aboutAnswers}
      </Subtitle2>
      {notes.map(({ id, text }) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
