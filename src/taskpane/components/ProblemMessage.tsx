import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Problem } from "../state/paneState";
import { useStartPane } from "./PaneContext";
import { useFocusOnArrival } from "./useFocusOnArrival";

const useStyles = makeStyles({
  block: { display: "block" },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  detail: { display: "block", marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** A problem in words. */
export interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly detail?: string;
  /** The button that helps: it uses the answers of the report on a sheet. */
  readonly way?: { readonly label: string; readonly sheetId: string };
}

/** A problem in a bar that can be closed: announced, and given the focus. */
export function ProblemMessage({ problem, told }: { readonly problem: Problem; readonly told: Told }) {
  const styles = useStyles();
  const { actions, words } = useStartPane();
  const bar = useFocusOnArrival<HTMLDivElement>(problem);
  const { title, sentences, detail, way } = told;
  return (
    <div role="alert" tabIndex={-1} ref={bar} data-testid="problem">
      <MessageBar intent={problem.kind === "failed" ? "error" : "warning"} layout="multiline" className={styles.bar} politeness="polite">
        <MessageBarBody>
          <MessageBarTitle className={styles.block}>{title}</MessageBarTitle>
          {sentences.map((sentence) => (
            <Text key={sentence} className={styles.sentence}>
              {sentence}
            </Text>
          ))}
          {detail === undefined ? null : (
            <Text size={200} className={styles.detail}>
              {detail}
            </Text>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={actions.closeProblem} />
          }
        >
          {way === undefined ? null : (
            <Button size="small" appearance="primary" onClick={() => void actions.useAnswersOf(way.sheetId)}>
              {way.label}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
