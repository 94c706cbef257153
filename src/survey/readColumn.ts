import { cellAddress } from "./address";
import type { AnswerScale } from "./answerScale";
import type { Finding, FindingKind } from "./finding";
import { readAnswer } from "./readAnswer";
import type { SurveyColumn } from "./survey";

export interface ColumnReading {
  /** One a respondent; NaN where there is no answer. */
  readonly answers: Float64Array;
  readonly findings: readonly Finding[];
}

/**
 * Reads a column of cells as answers on a scale, and keeps what was odd as findings with addresses.
 *
 * @param rows sheet row of each respondent, from 0
 * @param wholeAnswers false where a number between two answers is nothing odd, as in shared-out points
 */
export function readColumn(
  column: SurveyColumn,
  rows: readonly number[],
  scale: AnswerScale,
  labels?: ReadonlyMap<string, number>,
  wholeAnswers = true,
): ColumnReading {
  const answers = new Float64Array(column.cells.length).fill(NaN);
  const findings: Finding[] = [];
  const found = (kind: FindingKind, respondent: number, content: string): void => {
    findings.push({ kind, address: cellAddress(rows[respondent] ?? 0, column.position), column: column.header, content });
  };
  let answered = 0;
  column.cells.forEach((cell, respondent) => {
    const reading = readAnswer(cell, scale, labels);
    if (reading.kind === "answer") {
      answers[respondent] = reading.answer;
      answered++;
      if (reading.note && (wholeAnswers || reading.note !== "not-whole")) found(reading.note, respondent, String(cell));
    } else if (reading.kind !== "missing") found(reading.kind, respondent, String(cell));
    else if (reading.declared) found("declared-missing", respondent, String(cell));
  });
  if (answered === 0 && rows.length > 0) found("empty-column", 0, "");
  return { answers, findings };
}
