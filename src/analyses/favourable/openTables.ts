import type { Messages } from "../../i18n/messages";
import type { ReportTable } from "../../report/tree";
import type { FavourableResult } from "./compute";
import { favourableColumns } from "./lineCells";

/** One table a question: the answers in random order, and nothing else about them. */
export function openTables({ open }: FavourableResult, messages: Messages): readonly ReportTable[] {
  return open.flatMap(({ question, n, answers }, index): ReportTable[] =>
    answers
      ? [
          {
            kind: "table",
            id: `open-${index + 1}`,
            title: messages.favourable.tables.open(question, n),
            columns: favourableColumns(["answer", "times"], "", messages),
            rows: answers.map(({ text, times }, place) => ({ id: `answer${place + 1}`, cells: { answer: text, times } })),
          },
        ]
      : [],
  );
}
