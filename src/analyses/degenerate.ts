/** The one place that decides when a survey says too little to be analysed: nobody answered, one respondent, or nobody's answers differ. */
import { normalised } from "../survey/normalised";
import { placeOfColumn, placeOfColumns } from "../survey/placeOfColumn";
import type { Incomplete, Refusal } from "../survey/refusal";
import type { Survey } from "../survey/survey";
import type { Unfinished } from "./unfinished";

/**
 * When answers that do not differ leave nothing to say. `each-column`: on no item do two respondents differ. `one-number`: all answers of
 * all items and respondents are one and the same number, for analyses in which raters who agree on every item are a result.
 */
export type ConstantRule = "each-column" | "one-number";

/** Answers that an analysis works on: one a respondent, NaN where missing. */
export interface JudgedAnswers {
  readonly answers: Float64Array;
  /** Index into the survey's columns; absent for what was computed from several. */
  readonly column?: number | undefined;
}

/**
 * Why some answers are too few or too much alike to be analysed; undefined where they are not. Every analysis asks this before it computes.
 *
 * Convention: off-scale and unreadable answers are missing; a respondent is whoever answered one of the items; a column is constant when
 * at least one column has two answers and no column has two that differ. Two respondents are enough: what cannot be computed from two is
 * said figure by figure.
 *
 * @returns refused: `no-answers` where no item has a single answer, `one-respondent` where one respondent alone gave any,
 *   `items-constant` or `answers-alike` by the rule; of a single column `column-without-answers` or `no-variation`, which name it
 * @example degenerateAnswers({ columns: [], rows: [1, 2], source: { address: "A1:B3" } }, [{ answers: Float64Array.of(4, 4) }]).refusal.code // "items-constant"
 */
export function degenerateAnswers(
  survey: Survey,
  judged: readonly JudgedAnswers[],
  rule: ConstantRule = "each-column",
): Extract<Unfinished, { status: "refused" }> | undefined {
  const few = fewAnswers(survey, judged);
  if (few) return few;
  const ends = judged.flatMap(({ answers }) => endsOf(answers) ?? []);
  const addresses = addressesOf(survey, judged);
  if (rule === "one-number") {
    const isOne = ends.every(({ min, max }) => min === ends[0]?.min && max === min);
    return isOne ? refused({ code: "answers-alike", addresses }) : undefined;
  }
  const isConstant = ends.some(({ n }) => n > 1) && ends.every(({ min, max }) => min === max);
  if (!isConstant) return undefined;
  const only = onlyColumn(survey, judged);
  return refused(only ? { code: "no-variation", column: only.column } : { code: "items-constant", items: judged.length, addresses });
}

/**
 * The part of `degenerateAnswers` that says nothing of constant answers: `no-answers` and `one-respondent`.
 *
 * @example fewAnswers({ columns: [], rows: [1], source: { address: "A1:B2" } }, [{ answers: Float64Array.of(4) }]).refusal.code // "one-respondent"
 */
export function fewAnswers(survey: Survey, judged: readonly JudgedAnswers[]): Extract<Unfinished, { status: "refused" }> | undefined {
  const { rows, source } = survey;
  const answered = rows.reduce((count, _, row) => count + (judged.some(({ answers }) => !Number.isNaN(answers[row])) ? 1 : 0), 0);
  if (answered === 0) {
    const only = onlyColumn(survey, judged);
    return refused(
      only
        ? { code: "column-without-answers", ...only }
        : { code: "no-answers", columns: judged.length, addresses: addressesOf(survey, judged) },
    );
  }
  return answered === 1 ? refused({ code: "one-respondent", address: source.address }) : undefined;
}

/**
 * Why nothing that a person could choose makes a survey fit to be analysed, so that it is refused instead of asking; undefined where a
 * choice may help.
 *
 * Looks at cells, since without a scale there are no answers yet: those of the items where only their wording or scale is open, else of
 * every column that does not say who answered, when, or in which group.
 *
 * @param rule that the analysis applies to constant answers
 */
export function hopelessSurvey(survey: Survey, { code }: Incomplete, rule: ConstantRule): Unfinished | undefined {
  const { columns, candidates, roles, respondents, source } = survey;
  if (respondents === 1) return refused({ code: "one-respondent", address: source.address });
  const items = Object.values(roles.blocks).flatMap((block) => block.flatMap((column) => column ?? []));
  const isSettled = items.length > 0 && (code === "choose-questionnaire" || code === "choose-scale");
  const beside = new Set([...roles.groups, roles.wave, roles.identity, roles.weight]);
  const others = [...columns.keys()].filter((column) => !beside.has(column) && candidates[column]?.kind !== "date");
  const judged = cellAnswers(survey, isSettled ? items : others);
  return judged.length === 0 ? undefined : degenerateAnswers(survey, judged, rule);
}

/** The entries of columns as numbers, equal entries alike in whichever column they stand; NaN where a cell is blank. */
export function cellAnswers({ columns }: Survey, indices: readonly number[]): readonly JudgedAnswers[] {
  const numbers = new Map<string, number>();
  return indices.map((column) => {
    const cells = columns[column]?.cells ?? [];
    const answers = Float64Array.from(cells, (cell) => {
      const entry = normalised(String(cell));
      if (entry === "") return NaN;
      const number = numbers.get(entry) ?? numbers.size;
      numbers.set(entry, number);
      return number;
    });
    return { column, answers };
  });
}

/** The answers of some blocks of the questionnaire. */
export function blockAnswers({ roles, answers }: Survey, blocks: readonly string[]): readonly JudgedAnswers[] {
  return blocks.flatMap((block) =>
    (roles.blocks[block] ?? []).flatMap((column, place) => {
      const own = answers.blocks[block]?.[place];
      return column === undefined || !own ? [] : [{ column, answers: own }];
    }),
  );
}

function endsOf(answers: Float64Array): { readonly n: number; readonly min: number; readonly max: number } | undefined {
  let [n, min, max] = [0, Infinity, -Infinity];
  for (const answer of answers) {
    if (Number.isNaN(answer)) continue;
    n++;
    min = Math.min(min, answer);
    max = Math.max(max, answer);
  }
  return n === 0 ? undefined : { n, min, max };
}

/** A column that stands alone is refused by its name. */
function onlyColumn(survey: Survey, judged: readonly JudgedAnswers[]): ReturnType<typeof placeOfColumn> | undefined {
  const column = judged.length === 1 ? judged[0]?.column : undefined;
  return column === undefined ? undefined : placeOfColumn(survey, column);
}

/** Where the answers stand; the whole range where they were computed. */
function addressesOf(survey: Survey, judged: readonly JudgedAnswers[]): readonly string[] {
  const columns = judged.flatMap(({ column }) => column ?? []);
  return columns.length < judged.length ? [survey.source.address] : placeOfColumns(survey, columns);
}

function refused(refusal: Refusal): Extract<Unfinished, { status: "refused" }> {
  return { status: "refused", refusal };
}
