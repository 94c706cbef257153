import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { keyNotes } from "../../analyses/surveyNotes";
import type { Survey } from "../../survey/survey";
import { usePane } from "./PaneContext";

/** Says when the answers contradict the keys as they are set; shown once someone has chosen, and never acted upon. */
export function KeyWarnings({ survey }: { readonly survey: Survey }) {
  const { state, messages } = usePane();
  if (state.choices.questionnaire === undefined) return null;
  return keyNotes(survey, messages).map(({ id, text }) => (
    <MessageBar key={id} intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}
