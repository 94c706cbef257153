/** Which columns an option of an analysis may name. */
import type { ColumnKindName } from "../../survey/columnKinds";
import type { Survey } from "../../survey/survey";
import { candidatesOf } from "./candidates";
import { isNameable } from "./columnRoles";

/** Columns that hold no answers to count or to average. */
const noAnswers: readonly ColumnKindName[] = ["identity", "date", "open", "empty", "weight"];

function headersWhere(survey: Survey, fits: (column: number) => boolean): readonly string[] {
  return survey.columns.flatMap(({ header }, column) => (isNameable(survey, column) && fits(column) ? [header] : []));
}

/** Headers of the columns with answers that are numbers, or labels that stand for numbers. */
function answerColumns(survey: Survey): readonly string[] {
  return headersWhere(survey, (column) => {
    const kind = survey.candidates[column];
    if (kind === undefined || noAnswers.includes(kind.kind)) return false;
    return kind.range !== undefined || kind.kind === "item" || kind.others.includes("item");
  });
}

/** The headers that the form offers for an option of the kinds `column`, `columns` and `choices`. */
export function optionColumns(survey: Survey, analysis: string, option: string): readonly string[] {
  const { groups, waves, outcomes } = candidatesOf(survey);
  if (option === "groups" || option === "rating") return groups;
  if (option === "wave") return waves;
  if (["outcome", "recommend", "weight", "duration"].includes(option)) return outcomes;
  if (analysis === "frequencies") return headersWhere(survey, (column) => survey.candidates[column]?.kind !== "empty");
  return answerColumns(survey);
}

/** True where a list of columns holds one that is no item of the questionnaire, so that its scale is not known. */
export function hasForeignColumn({ columns, roles }: Survey, headers: readonly string[]): boolean {
  const items = new Set(Object.values(roles.blocks).flat());
  return headers.some((header) => !items.has(columns.findIndex((column) => column.header === header)));
}
