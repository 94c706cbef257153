import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import type { Unfinished } from "../unfinished";

/** What the drivers are to account for. */
export interface OutcomeColumn {
  readonly header: string;
  /** Index into the survey's columns. */
  readonly column: number;
  readonly answers: Float64Array;
  /** Absent where every number counts. */
  readonly scale?: AnswerScale;
  readonly findings: readonly Finding[];
}

const tenScale: AnswerScale = { min: 0, max: 10 };
const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

/**
 * The outcome: the column named by the option `outcome`, else overall satisfaction as it was recognised.
 *
 * An item of the questionnaire is read as such; any other column on the option `outcomeScale`, without one from 0 to 10. Where most of
 * its numbers lie off 0 to 10 it is another measure than a rating, and every number counts.
 */
export function readOutcome(survey: Survey, reader: OptionReader): OutcomeColumn | Unfinished {
  const given = reader.scale("outcomeScale");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const { roles, answers, columns, scales, scaleKnown } = survey;
  const column = roles.outcome;
  if (column === undefined || !answers.outcome) return { status: "incomplete", incomplete: { code: "choose-outcome" } };
  const { header } = columns[column] ?? { header: "" };
  const home = Object.keys(roles.blocks).find((id) => roles.blocks[id]?.includes(column));
  const place = home === undefined ? -1 : (roles.blocks[home]?.indexOf(column) ?? -1);
  const asItem = home === undefined || !scaleKnown ? undefined : answers.blocks[home]?.[place];
  const found = (read: Float64Array, scale: AnswerScale | undefined, findings: readonly Finding[]): OutcomeColumn | Unfinished => {
    if (read.every(Number.isNaN))
      return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, column) } };
    return { header, column, answers: read, ...(scale && { scale }), findings };
  };
  const own = survey.findings.filter((finding) => finding.column === header);
  if (asItem && !given) return found(asItem, (home === undefined ? undefined : scales[home]) ?? survey.scale, own);
  if (given) return found(answers.outcome, given, own);
  const numbers = readColumn(columns[column] ?? { header, position: 0, cells: [] }, survey.rows, anyNumber, undefined, false);
  const isRating = 2 * answered(answers.outcome) >= answered(numbers.answers) && answered(answers.outcome) > 0;
  return isRating ? found(answers.outcome, tenScale, own) : found(numbers.answers, undefined, numbers.findings);
}

function answered(answers: Float64Array): number {
  return answers.reduce((count, answer) => count + (Number.isNaN(answer) ? 0 : 1), 0);
}
