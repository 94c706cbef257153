import { excelMessages } from "../../i18n/excel";
import { workbookWords } from "../../i18n/pane/workbookWords";
import type { Language } from "../../i18n/language";
import type { Messages } from "../../i18n/messages";
import type { TaskpaneMessages } from "../../i18n/taskpane";
import type { Problem } from "../state/paneState";
import { usePane } from "./PaneContext";
import type { Told } from "./ProblemMessage";
import { ProblemMessage } from "./ProblemMessage";

/** Excel's own sentences already say what is unchanged, except where part of the work was done before. */
function told(problem: Problem, language: Language, words: TaskpaneMessages, messages: Messages): Told {
  if (problem.kind === "refused")
    return { title: words.refused.title, sentences: [messages.refusal(problem.refusal), words.refused.unchanged] };
  if (problem.kind === "own-report") {
    const { title, sentence, use } = workbookWords[language].ownReport;
    return { title: title(problem.sheetName), sentences: [sentence(problem.from)], way: { label: use, sheetId: problem.sheetId } };
  }
  const { title, unchanged } = words.failures[problem.task];
  const sentences = excelMessages[language].problem;
  if (problem.task !== "writing-rest" && problem.code in sentences && problem.code !== "unknown") {
    return { title, sentences: [sentences[problem.code as keyof typeof sentences]] };
  }
  const detail = problem.task === "computing" ? words.detail.program : words.detail.excel;
  return { title, sentences: [unchanged, words.unexpected], detail: detail(problem.detail) };
}

/** What went wrong: what happened, what to do, what is unchanged. */
export function ProblemBar() {
  const { state, words, messages } = usePane();
  const { problem, language } = state;
  return problem === undefined ? null : <ProblemMessage problem={problem} told={told(problem, language, words, messages)} />;
}
