import { MessageBar, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatted } from "../../report/formats";
import { keyEvidence } from "../../survey/keyEvidence";
import type { Survey } from "../../survey/survey";
import { keyDoubts } from "../state/keyDoubts";
import { onceFor } from "../state/onceFor";
import { unmatchedItems } from "../state/unmatchedItems";
import { KeyDoubtList } from "./KeyDoubtList";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: "block" },
  figures: { display: "block", marginTop: tokens.spacingVerticalXS },
});

const evidenceOf = onceFor(keyEvidence);

/**
 * Says when the answers contradict the keys as they are set: of a questionnaire with several wordings all items in question together, of
 * any other item by item. Shown once it is settled which questionnaire it is, and never acted upon.
 */
export function KeyWarnings({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { keys } = useAnswersWords();
  const isUndecided = state.versions.length > 0 && state.choices.questionnaire === undefined;
  const contradicting = unmatchedItems(survey).length > 0 ? [] : evidenceOf(survey).filter(({ contradicts }) => contradicts);
  const [first] = contradicting;
  if (isUndecided) return null;
  if (first === undefined) {
    const doubts = keyDoubts(survey);
    return doubts.length === 0 ? null : (
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{keys.doubts}</MessageBarTitle>
          <KeyDoubtList survey={survey} doubts={doubts} />
          <Text size={200} className={styles.figures}>
            {keys.decide}
          </Text>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const nameOf = (block: string): string => survey.questionnaire?.blocks.find(({ id }) => id === block)?.name[state.language] ?? block;
  const figures = contradicting.map(({ block, correlation }) => [nameOf(block), formatted(correlation, "statistic")] as const);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {words.version.contradicted(
          first.items,
          contradicting.map(({ block }) => nameOf(block)),
        )}
        <Text size={200} className={styles.figures}>
          {words.version.contradiction(figures)}
        </Text>
      </MessageBarBody>
    </MessageBar>
  );
}
