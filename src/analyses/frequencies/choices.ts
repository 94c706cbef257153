import { effectiveTally } from "../../stats/weighting/effectiveTally";
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
import { scoreMoments } from "../scoreMoments";
import type { Weights } from "./weightedQuestion";
import { linearisedError, weightedCounts, weightedDescription } from "./weightedQuestion";

/** A yes-no question; cells that say neither are missing. */
export function yesNoQuestion({ header, cells }: SurveyColumn, weights: Weights): Question {
  const given = Float64Array.from(cells, (cell) => yesOrNo(cell) ?? NaN);
  const answers = given.filter((answer) => !Number.isNaN(answer));
  const yes = answers.filter((answer) => answer === 1).length;
  const counts = [
    { answer: "yes", count: yes },
    { answer: "no", count: answers.length - yes },
  ];
  return {
    id: header,
    kind: "yes-no",
    n: answers.length,
    missing: cells.length - answers.length,
    ...weightedCounts(counts, (respondent) => [1, 0].indexOf(given[respondent] ?? NaN), weights),
    ...linearisedError(given, weights),
  };
}

/**
 * A question with one answer out of several, the commonest first.
 *
 * @param minimum of a background question, whose groups may be too small to show
 */
export function chooseOneQuestion(column: SurveyColumn, minimum: number | undefined, weights: Weights): Question {
  const groups = groupsOf(column).filter(({ name }) => !declaredMissing.has(normalised(name)));
  const n = groups.reduce((sum, { members }) => sum + members.length, 0);
  const sizes = groups.map(({ members }) => members.length);
  const statuses = minimum === undefined ? [] : siblingStatuses(sizes, minimum);
  const places = new Int32Array(column.cells.length).fill(-1);
  groups.forEach(({ members }, place) => members.forEach((member) => (places[member] = place)));
  const { counts, ...effective } = weightedCounts(
    groups.map(({ name, members }, place): AnswerCount => {
      const status = statuses[place];
      return { answer: name, count: members.length, ...(status && { status }) };
    }),
    (respondent) => places[respondent] ?? -1,
    weights,
  );
  const sizeOf = ({ count, weighted = count }: AnswerCount): number => weighted;
  const sorted = [...counts].sort(
    (one, other) => Number(isKept(one)) - Number(isKept(other)) || (isKept(one) ? 0 : sizeOf(other) - sizeOf(one)),
  );
  return { id: column.header, kind: "choose-one", n, missing: column.cells.length - n, counts: sorted, ...effective };
}

/** What is kept back stands last in the order of the names, so that its place tells nothing of its size. */
function isKept({ status }: AnswerCount): boolean {
  return status === "few" || status === "complement";
}

/** A choose-several question in one cell a respondent. */
export function severalInCellQuestion(column: SurveyColumn, weights: Weights): Question {
  const separator = separatorIn(column);
  const chosen = column.cells.map((cell) => chosenIn(cell, separator));
  const names = new Map<string, string>();
  for (const name of chosen.flat()) if (!names.has(normalised(name))) names.set(normalised(name), name);
  const marks = [...names.keys()].map((plain) =>
    Float64Array.from(chosen, (own) => (own.length === 0 ? NaN : Number(own.some((name) => normalised(name) === plain)))),
  );
  return severalQuestion(column.header, [...names.values()], marks, column.cells.length, weights);
}

/** A choose-several question with one column an option: a yes, a tick, any number above 0 or the option's own name say chosen. */
export function severalColumnsQuestion(id: string, columns: readonly SurveyColumn[], names: readonly string[], weights: Weights): Question {
  const marks = columns.map(({ cells }) => Float64Array.from(cells, chosenMark));
  return severalQuestion(id, names, marks, columns[0]?.cells.length ?? 0, weights);
}

/** 1 chosen, 0 not, NaN no entry. */
function chosenMark(cell: SurveyColumn["cells"][number]): number {
  const text = normalised(String(cell));
  if (text === "" || declaredMissing.has(text)) return NaN;
  return yesOrNo(cell) ?? (typeof cell === "number" ? Number(cell > 0) : 1);
}

function severalQuestion(id: string, names: readonly string[], marks: readonly Float64Array[], rows: number, weights: Weights): Question {
  // Exports that leave unchosen options blank leave unanswered questions blank as well.
  const people = paretoShares(marks, { base: "any-cell" });
  const pareto = weights ? paretoShares(marks, { base: "any-cell", weights }) : people;
  const answered = (row: number): number => (marks.some((own) => !Number.isNaN(own[row])) ? 0 : -1);
  const effectiveN = weights && effectiveTally(answered, 1, weights).effective;
  const counts = pareto.shares.map(({ option, ofRespondents }) => ({
    answer: names[option] ?? "",
    count: people.shares.find((own) => own.option === option)?.count ?? 0,
    ...(effectiveN !== undefined && { weighted: ofRespondents * effectiveN }),
  }));
  return {
    id,
    kind: "choose-several",
    n: people.respondents,
    ...(effectiveN !== undefined && { effectiveN }),
    missing: rows - people.respondents,
    counts,
    pareto,
  };
}

/** A ranking with one column an option, each holding its rank: the lowest mean rank first. */
export function rankQuestion(id: string, columns: readonly SurveyColumn[], names: readonly string[], weights: Weights): Question {
  const ranks = columns.map(({ cells }) => Float64Array.from(cells, (cell) => (typeof cell === "number" && cell >= 1 ? cell : NaN)));
  const rows = columns[0]?.cells.length ?? 0;
  const isAnswered = (row: number): boolean => ranks.some((own) => !Number.isNaN(own[row]));
  const answered = Array.from({ length: rows }, (_, row) => isAnswered(row)).filter(Boolean).length;
  const effectiveN = weights && effectiveTally((row) => (isAnswered(row) ? 0 : -1), 1, weights).effective;
  const firstOf = (own: Float64Array, weight: Float64Array): number =>
    effectiveTally((row) => (isAnswered(row) ? (own[row] === 1 ? 0 : 1) : -1), 2, weight).counts[0] ?? 0;
  const counts = ranks
    .map((own, place): AnswerCount => {
      const { n, moments } = scoreMoments(own, weights);
      return {
        answer: names[place] ?? "",
        count: own.filter((rank) => rank === 1).length,
        ...(weights && { weighted: firstOf(own, weights) }),
        ranked: n,
        ...(n > 0 && { meanRank: moments.mean }),
      };
    })
    .sort((one, other) => (one.meanRank ?? Infinity) - (other.meanRank ?? Infinity));
  return { id, kind: "rank", n: answered, ...(effectiveN !== undefined && { effectiveN }), missing: rows - answered, counts };
}

/** A measured number. */
export function numberQuestion({ header, cells }: SurveyColumn, confidence: number, weights: Weights): Question {
  const numbers = Float64Array.from(cells, (cell) => {
    if (typeof cell === "number") return cell;
    const text = normalised(String(cell)).replace(",", ".");
    return text === "" || typeof cell === "boolean" ? NaN : Number(text);
  });
  const description = weightedDescription(numbers, confidence, weights);
  const { n, missing } = description;
  const effectiveN = weights && effectiveTally((row) => (Number.isNaN(numbers[row]) ? -1 : 0), 1, weights).effective;
  return {
    id: header,
    kind: "number",
    n,
    ...(effectiveN !== undefined && { effectiveN }),
    missing,
    counts: [],
    description,
    ...linearisedError(numbers, weights),
  };
}

/** @param isListed false where nobody said that the column holds open answers: they are then counted only */
export function openTextQuestion(column: SurveyColumn, seed: number, minimum: number, isListed: boolean): Question {
  const open = openQuestion(column, seed, minimum);
  return { id: column.header, kind: "open", n: open.n, missing: column.cells.length - open.n, counts: [], ...(isListed && { open }) };
}
