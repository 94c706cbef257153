import { Button, Spinner, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { SelectionSource } from "../host/paneHost";
import { noticeIn } from "./NoticeText";
import { useStartPane } from "./PaneContext";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { outlineStyle: "none" },
  more: { paddingLeft: 0, paddingRight: 0, minWidth: 0 },
  selection: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Of the heading: it takes the focus of whoever comes back. */
export const startTitleId = "start-title";

function selectedIn({ start, recognised }: TaskpaneMessages, selection: SelectionSource | undefined): string {
  if (selection === undefined) return start.nothingSelected;
  const place = recognised.source(selection.sheet, selection.address);
  return selection.address.includes(":") ? start.selected(place) : start.selectedCell(place);
}

/** Where one begins: the selection or a sample. */
export function StartScreen() {
  const styles = useStyles();
  const { state, actions, words } = useStartPane();
  const { busy, selection } = state;
  const { start } = words;
  return (
    <section className={styles.start} aria-labelledby={startTitleId}>
      <Subtitle1 as="h1" block id={startTitleId} tabIndex={-1} className={styles.title}>
        {start.title}
      </Subtitle1>
      {start.sentences.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy !== undefined} onClick={() => void actions.useSelection()}>
          {start.useAnswers}
        </Button>
        <Button disabledFocusable={busy !== undefined} onClick={() => void actions.trySample()}>
          {start.trySample}
        </Button>
        <Button appearance="transparent" className={styles.more} icon={<TableAddRegular />} onClick={actions.goToInsert}>
          {start.templates}
        </Button>
      </div>
      <div role="status">
        {busy === undefined || busy === "removing" ? (
          <Text size={200} className={styles.selection}>
            {state.notice === undefined ? selectedIn(words, selection) : noticeIn(words, state.notice)}
          </Text>
        ) : (
          <Spinner size="tiny" labelPosition="after" label={start[busy]} />
        )}
      </div>
    </section>
  );
}
