import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { resultsWords } from "../../i18n/pane/resultsWords";
import { canFollow, followedAnswers, answersFollowed, followsByDefault } from "../../report/followsByDefault";
import type { RunResults } from "../state/paneState";
import { unwrittenReports } from "../state/reportsToWrite";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground3, paddingInlineStart: tokens.spacingHorizontalXXXL },
});

/** Whether the sheets to come follow the answers; gone where no figure can. */
export function FollowChoice({ results }: { readonly results: RunResults }) {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = resultsWords[state.language].write;
  const reports = unwrittenReports(results).filter(canFollow);
  if (reports.length === 0) return null;
  const most = Math.max(...reports.map(followedAnswers));
  return (
    <div className={styles.part}>
      <Checkbox
        label={words.follow}
        checked={results.live ?? followsByDefault(reports)}
        disabled={state.run !== undefined}
        aria-describedby="follow-hint"
        onChange={(_event, { checked }) => actions.followAnswers(checked === true)}
      />
      <Text size={200} className={styles.hint} id="follow-hint">
        {most > answersFollowed ? words.followMany(most) : words.followHint}
      </Text>
    </div>
  );
}
