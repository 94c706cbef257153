import type { AnswersWords } from "../../i18n/pane/answersWords";
import { answersWords } from "../../i18n/pane/answersWords";
import { usePane } from "./PaneContext";

/** What is said of the answers, in the pane's language. */
export function useAnswersWords(): AnswersWords {
  return answersWords[usePane().state.language];
}
