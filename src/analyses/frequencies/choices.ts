import { describe } from "../../stats/descriptive/describe";
import { momentsOf } from "../../stats/moments";
import { groupsOf } from "../../survey/grouping";
import { normalised } from "../../survey/normalised";
import { openQuestion } from "../../survey/openAnswers";
import { paretoShares } from "../../survey/paretoShares";
import { siblingStatuses } from "../../survey/privacy/siblings";
import { declaredMissing } from "../../survey/readAnswer";
import type { SurveyColumn } from "../../survey/survey";
import { chosenIn, separatorIn } from "./chosenInCell";
import type { AnswerCount, Question } from "./question";
import { yesOrNo } from "./questionKind";

/** A yes-no question; cells that say neither are missing. */
export function yesNoQuestion({ header, cells }: SurveyColumn): Question {
  const answers = cells.map(yesOrNo).filter((answer) => answer !== undefined);
  const yes = answers.filter((answer) => answer === 1).length;
  const counts = [
    { answer: "yes", count: yes },
    { answer: "no", count: answers.length - yes },
  ];
  return { id: header, kind: "yes-no", n: answers.length, missing: cells.length - answers.length, counts };
}

/**
 * A question with one answer out of several, the commonest first.
 *
 * @param minimum of a background question, whose groups may be too small to show
 */
export function chooseOneQuestion(column: SurveyColumn, minimum: number | undefined): Question {
  const groups = groupsOf(column).filter(({ name }) => !declaredMissing.has(normalised(name)));
  const n = groups.reduce((sum, { members }) => sum + members.length, 0);
  const sizes = groups.map(({ members }) => members.length);
  const statuses = minimum === undefined ? [] : siblingStatuses(sizes, minimum);
  const counts = groups
    .map(({ name, members }, place): AnswerCount => {
      const status = statuses[place];
      return { answer: name, count: members.length, ...(status && { status }) };
    })
    .sort((one, other) => Number(isKept(one)) - Number(isKept(other)) || (isKept(one) ? 0 : other.count - one.count));
  return { id: column.header, kind: "choose-one", n, missing: column.cells.length - n, counts };
}

/** What is kept back stands last in the order of the names, so that its place tells nothing of its size. */
function isKept({ status }: AnswerCount): boolean {
  return status === "few" || status === "complement";
}

/** A choose-several question in one cell a respondent. */
export function severalInCellQuestion(column: SurveyColumn): Question {
  const separator = separatorIn(column);
  const chosen = column.cells.map((cell) => chosenIn(cell, separator));
  const names = new Map<string, string>();
  for (const name of chosen.flat()) if (!names.has(normalised(name))) names.set(normalised(name), name);
  const marks = [...names.keys()].map((plain) =>
    Float64Array.from(chosen, (own) => (own.length === 0 ? NaN : Number(own.some((name) => normalised(name) === plain)))),
  );
  return severalQuestion(column.header, [...names.values()], marks, column.cells.length);
}

/** A choose-several question with one column an option: a yes, a tick, any number above 0 or the option's own name say chosen. */
export function severalColumnsQuestion(id: string, columns: readonly SurveyColumn[], names: readonly string[]): Question {
  const marks = columns.map(({ cells }) => Float64Array.from(cells, chosenMark));
  return severalQuestion(id, names, marks, columns[0]?.cells.length ?? 0);
}

/** 1 chosen, 0 not, NaN no entry. */
function chosenMark(cell: SurveyColumn["cells"][number]): number {
  const text = normalised(String(cell));
  if (text === "" || declaredMissing.has(text)) return NaN;
  return yesOrNo(cell) ?? (typeof cell === "number" ? Number(cell > 0) : 1);
}

function severalQuestion(id: string, names: readonly string[], marks: readonly Float64Array[], rows: number): Question {
  // Exports that leave unchosen options blank leave unanswered questions blank as well.
  const pareto = paretoShares(marks, { base: "any-cell" });
  const counts = pareto.shares.map(({ option, count }) => ({ answer: names[option] ?? "", count }));
  return { id, kind: "choose-several", n: pareto.respondents, missing: rows - pareto.respondents, counts, pareto };
}

/** A ranking with one column an option, each holding its rank: the lowest mean rank first. */
export function rankQuestion(id: string, columns: readonly SurveyColumn[], names: readonly string[]): Question {
  const ranks = columns.map(({ cells }) => Float64Array.from(cells, (cell) => (typeof cell === "number" && cell >= 1 ? cell : NaN)));
  const rows = columns[0]?.cells.length ?? 0;
  const answered = Array.from({ length: rows }, (_, row) => ranks.some((own) => !Number.isNaN(own[row]))).filter(Boolean).length;
  const counts = ranks
    .map((own, place): AnswerCount => {
      const { n, mean } = momentsOf(own);
      return { answer: names[place] ?? "", count: own.filter((rank) => rank === 1).length, ranked: n, ...(n > 0 && { meanRank: mean }) };
    })
    .sort((one, other) => (one.meanRank ?? Infinity) - (other.meanRank ?? Infinity));
  return { id, kind: "rank", n: answered, missing: rows - answered, counts };
}

/** A measured number. */
export function numberQuestion({ header, cells }: SurveyColumn, confidence: number): Question {
  const numbers = Float64Array.from(cells, (cell) => {
    if (typeof cell === "number") return cell;
    const text = normalised(String(cell)).replace(",", ".");
    return text === "" || typeof cell === "boolean" ? NaN : Number(text);
  });
  const description = describe(numbers, confidence);
  return { id: header, kind: "number", n: description.n, missing: description.missing, counts: [], description };
}

/** @param isListed false where nobody said that the column holds open answers: they are then counted only */
export function openTextQuestion(column: SurveyColumn, seed: number, minimum: number, isListed: boolean): Question {
  const open = openQuestion(column, seed, minimum);
  return { id: column.header, kind: "open", n: open.n, missing: column.cells.length - open.n, counts: [], ...(isListed && { open }) };
}
