import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatted } from "../../report/formats";
import { keyEvidence } from "../../survey/keyEvidence";
import type { Survey } from "../../survey/survey";
import { onceFor } from "../state/onceFor";
import { unmatchedItems } from "../state/unmatchedItems";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  figures: { display: "block", marginTop: tokens.spacingVerticalXS },
});

const evidenceOf = onceFor(keyEvidence);

/** Says when the answers contradict the keys as they are set; shown once someone has chosen, and never acted upon. Blocks that
 * are not whole give no evidence. */
export function KeyWarnings({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, words } = usePane();
  const contradicting = unmatchedItems(survey).length > 0 ? [] : evidenceOf(survey).filter(({ contradicts }) => contradicts);
  const [first] = contradicting;
  if (state.choices.questionnaire === undefined || first === undefined) return null;
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
