import { Text } from "@fluentui/react-components";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { Notice } from "../state/paneState";
import { usePane } from "./PaneContext";

/** A notice as its sentence. */
export function noticeIn(words: TaskpaneMessages, notice: Notice): string {
  const sentences: Readonly<Record<Notice, string>> = {
    cancelled: words.run.cancelled,
    "nothing-to-refresh": words.workbook.nothingToRefresh,
    "template-inserted": words.start.inserted,
    declared: words.start.declared,
    removed: words.workbook.removed,
    "hand-outs-forgotten": words.workbook.forgotten,
    "answers-gone": words.workbook.answersGone,
  };
  return sentences[notice];
}

/** The notice there is, announced; an empty place otherwise, so that what comes is noticed. */
export function NoticeText() {
  const { state, words } = usePane();
  return <Text role="status">{state.notice === undefined ? "" : noticeIn(words, state.notice)}</Text>;
}
