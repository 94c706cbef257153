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
import { excelMessages } from "../../i18n/excel";
import type { Language } from "../../i18n/language";
import type { Messages } from "../../i18n/messages";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { Problem } from "../state/paneState";
import { usePane } from "./PaneContext";
import { useFocusOnArrival } from "./useFocusOnArrival";

const useStyles = makeStyles({
  block: { display: "block" },
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  sentence: { display: "block", marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  detail: { display: "block", marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly detail?: string;
}

/** Excel's own sentences already say what is unchanged, except where part of the work was done before. */
function told(problem: Problem, language: Language, words: TaskpaneMessages, messages: Messages): Told {
  if (problem.kind === "refused")
    return { title: words.refused.title, sentences: [messages.refusal(problem.refusal), words.refused.unchanged] };
  const { title, unchanged } = words.failures[problem.task];
  const sentences = excelMessages[language].problem;
  if (problem.task !== "writing-rest" && problem.code in sentences && problem.code !== "unknown") {
    return { title, sentences: [sentences[problem.code as keyof typeof sentences]] };
  }
  return { title, sentences: [unchanged, words.unexpected], detail: words.detail(problem.detail) };
}

/** What went wrong: what happened, what to do, what is unchanged. Announced, and given the focus. */
export function ProblemBar() {
  const { state } = usePane();
  return state.problem === undefined ? null : <ProblemMessage problem={state.problem} />;
}

function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { state, actions, words, messages } = usePane();
  const bar = useFocusOnArrival<HTMLDivElement>(problem);
  const { title, sentences, detail } = told(problem, state.language, words, messages);
  return (
    <div role="alert" tabIndex={-1} ref={bar} data-testid="problem">
      <MessageBar intent={problem.kind === "refused" ? "warning" : "error"} layout="multiline" className={styles.bar} politeness="polite">
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
        />
      </MessageBar>
    </div>
  );
}
