import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import type { JudgedAnswers } from "../degenerate";
import { readItems } from "../itemSet";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";

/** One side of the link: a score a row. */
export interface Measure {
  /** Headers or item names behind it. */
  readonly columns: readonly string[];
  /** The answers behind it. */
  readonly judged: readonly JudgedAnswers[];
  /** Mean of the answered columns, one a row; NaN where too few are answered. */
  readonly scores: Float64Array;
  /** Absent where every number counts as it stands. */
  readonly scale?: AnswerScale;
  readonly findings: readonly Finding[];
}

const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

/** What employees say: the columns of the option `employee`, else the items of the recognised questionnaire. */
export function employeeMeasure(survey: Survey, reader: OptionReader, rule: MissingRule): Measure | Unfinished {
  const named = reader.columns("employee");
  if (named) return namedMeasure(survey, named, reader.scale("scale"), rule);
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set.status === "refused" ? set : { status: "incomplete", incomplete: { code: "choose-measures" } };
  const columns = set.items.map(({ column }) => survey.columns[column]?.header ?? "");
  return {
    columns,
    judged: set.items,
    scores: meanScore(
      set.items.map(({ answers }) => answers),
      rule,
    ),
    scale: set.scale,
    findings: set.findings,
  };
}

/** What customers say or do: the columns of the option `customer`, else overall satisfaction. */
export function customerMeasure(survey: Survey, reader: OptionReader, rule: MissingRule): Measure | Unfinished {
  const named = reader.columns("customer");
  const scale = reader.scale("outcomeScale");
  if (named) return namedMeasure(survey, named, scale, rule);
  const { roles, answers } = survey;
  if (roles.outcome === undefined || !answers.outcome) return { status: "incomplete", incomplete: { code: "choose-measures" } };
  if (answers.outcome.every(Number.isNaN))
    return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, roles.outcome) } };
  const { header } = survey.columns[roles.outcome] ?? { header: "" };
  const findings = survey.findings.filter(({ column }) => column === header);
  const judged = [{ answers: answers.outcome, column: roles.outcome }];
  return { columns: [header], judged, scores: answers.outcome, scale: scale ?? { min: 0, max: 10 }, findings };
}

function namedMeasure(survey: Survey, named: readonly number[], given: AnswerScale | undefined, rule: MissingRule): Measure | Unfinished {
  const read = named.map((index) => ({ index, ...columnAnswers(survey, index, given) }));
  const empty = read.find(({ answers }) => answers.every(Number.isNaN));
  if (empty) return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, empty.index) } };
  const scale = read[0]?.scale;
  return {
    columns: named.map((index) => survey.columns[index]?.header ?? ""),
    judged: read.map(({ answers, index }) => ({ answers, column: index })),
    scores: meanScore(
      read.map(({ answers }) => answers),
      rule,
    ),
    ...(scale && { scale }),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** An item of the questionnaire keyed and on its scale, any other column on the one given; without one every number counts. */
function columnAnswers(
  survey: Survey,
  index: number,
  given: AnswerScale | undefined,
): { readonly answers: Float64Array; readonly scale?: AnswerScale; readonly findings: readonly Finding[] } {
  const { roles, answers, scales, scaleKnown, columns, rows, findings } = survey;
  const column = columns[index] ?? { header: "", position: 0, cells: [] };
  const home = scaleKnown ? Object.keys(roles.blocks).find((id) => roles.blocks[id]?.includes(index)) : undefined;
  const own = home === undefined ? undefined : answers.blocks[home]?.[roles.blocks[home]?.indexOf(index) ?? -1];
  const scale = home === undefined ? given : scales[home];
  if (own) return { answers: own, ...(scale && { scale }), findings: findings.filter((finding) => finding.column === column.header) };
  const read = readColumn(column, rows, given ?? anyNumber, undefined, false);
  return { ...read, ...(given && { scale: given }) };
}
