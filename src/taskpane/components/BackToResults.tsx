import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { resultsWords } from "../../i18n/pane/resultsWords";
import { usePane } from "./PaneContext";

/** The way back to the results of the run before, which a change of mind or a cancelled run leaves as they were. */
export function BackToResults() {
  const { state, actions } = usePane();
  return state.results === undefined ? null : (
    <Button appearance="transparent" size="small" icon={<ArrowRightRegular />} iconPosition="after" onClick={actions.goToResults}>
      {resultsWords[state.language].back}
    </Button>
  );
}
