import { columnLetters } from "../../survey/address";
import { customId } from "../../survey/customQuestionnaire";
import { normalised, tidy } from "../../survey/normalised";
import type { Survey, SurveyColumn } from "../../survey/survey";
import { isSeveralInOneCell } from "./chosenInCell";
import type { Question } from "./question";
import type { QuestionKind } from "./questionKind";
import { guessedKind, yesOrNo } from "./questionKind";

/** The columns of one question. */
export interface KindedColumn {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly columns: readonly number[];
  /** Of one column an option: the options. */
  readonly names: readonly string[];
}

/** "Reasons: price", "Reasons [price]", "Q5_price", "Reasons - price": the question, then the option. */
const optionHeader = /^(.+?)\s*(?:[:：/[(（【]|\s[-–—]\s|_)\s*(.+?)[\])）】]?$/u;

/**
 * The questions that the columns hold, in their order: neighbouring columns whose headers begin alike and that hold ticks, or ranks, are
 * one question with an option each.
 *
 * @param named the columns to take; all but names, dates and weights where absent
 * @param kinds what the user said, by normalised header
 */
export function questionColumns(
  survey: Survey,
  named: readonly number[] | undefined,
  kinds: ReadonlyMap<string, QuestionKind>,
): readonly KindedColumn[] {
  const inBlocks = new Set(survey.questionnaire?.id === customId ? [] : Object.values(survey.roles.blocks).flat());
  const found: { kind: QuestionKind; columns: number[]; question: string; names: string[]; isTick: boolean }[] = [];
  for (const column of named ?? survey.columns.keys()) {
    const source = survey.columns[column];
    if (!source || source.header === "") continue;
    const said = kinds.get(normalised(source.header));
    const guessed = guessedKind(source, survey.candidates[column]?.kind ?? "empty");
    const kind = said ?? (named && guessed === "skip" ? "choose-one" : guessed);
    const [, question = tidy(source.header), name = tidy(source.header)] = optionHeader.exec(tidy(source.header)) ?? [];
    const isTick =
      said === "choose-several" ? !isSeveralInOneCell(source) : said === undefined && !inBlocks.has(column) && isTicked(source, name);
    const last = found[found.length - 1];
    const isPart = (isTick && last?.isTick === true) || (kind === "rank" && last?.kind === "rank");
    if (last && isPart && normalised(last.question) === normalised(question)) {
      last.columns.push(column);
      last.names.push(name);
    } else found.push({ kind, columns: [column], question, names: [name], isTick });
  }
  const taken = new Set<string>();
  return found.flatMap(({ kind, columns, question, names, isTick }): KindedColumn[] => {
    const header = tidy(survey.columns[columns[0] ?? -1]?.header ?? "");
    const isJoined = columns.length > 1;
    const settled = isJoined && isTick ? "choose-several" : kind;
    if (settled === "skip") return [];
    const name = isJoined ? question : header;
    const id = taken.has(name) ? `${name} (${columnLetters(survey.columns[columns[0] ?? -1]?.position ?? 0)})` : name;
    taken.add(id);
    return [{ id, kind: settled, columns, names: isTick || kind === "rank" ? names : [] }];
  });
}

/**
 * The columns that tell whether anybody answered, and differently: those that are named, else all questions but the groups and waves of
 * the report, which stand on a sheet whether people answered or not; a blank column may be a question that nobody answered. Groups alone
 * count where there is nothing else.
 */
export function judgedColumns(
  { columns, roles, candidates }: Survey,
  questions: readonly KindedColumn[],
  named: readonly number[] | undefined,
): readonly number[] {
  if (named) return named;
  const counted = questions.flatMap((question) => question.columns);
  const isQuestion = (column: number): boolean =>
    !roles.groups.includes(column) && roles.wave !== column && (counted.includes(column) || candidates[column]?.kind === "empty");
  const own = [...columns.keys()].filter(isQuestion);
  return own.length > 0 ? own : counted;
}

/** Nothing but ticks, yes and no, or the option's own name. */
function isTicked({ cells }: SurveyColumn, name: string): boolean {
  const filled = cells.filter((cell) => normalised(String(cell)) !== "");
  return filled.length > 0 && filled.every((cell) => yesOrNo(cell) !== undefined || normalised(String(cell)) === normalised(name));
}
