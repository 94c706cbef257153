import type { Finding } from "../../survey/finding";
import { normalised, tidy } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import { readColumn } from "../../survey/readColumn";
import { keyedColumn } from "../../survey/reverseKeyed";
import type { Survey, SurveyColumn } from "../../survey/survey";
import { degenerateAnswers } from "../degenerate";
import type { Unfinished } from "../unfinished";
import type { RankedOption } from "./readRanks";

export interface Criterion {
  readonly name: string;
  readonly weight: number;
  /** Low is good: turned on the answer scale. */
  readonly reversed: boolean;
}

export interface GivenScores {
  readonly criteria: readonly Criterion[];
  /** Options with a score on every criterion that counts; NaN where a criterion of no weight lacks one. */
  readonly options: readonly { readonly option: RankedOption; readonly scores: readonly number[] }[];
  /** Names of options that lack a score. */
  readonly leftOut: readonly string[];
  readonly findings: readonly Finding[];
}

const weightWords: ReadonlySet<string> = new Set(["weight", "weights", "权重", "比重", "权数"]);
const fewestOptions = 2;

/**
 * A decision table: one row an option, one column a criterion, with the weights of the option `weights` (numbers by criterion) or of a row
 * that is called "weight".
 *
 * @returns undefined where there are no weights, so that the columns are no decision table
 */
export function readCriteria(survey: Survey, reader: OptionReader): GivenScores | Unfinished | undefined {
  const { columns, rows } = survey;
  const named = reader.columns("items");
  const given = reader.hasNumbers("weights") ? reader.numbers("weights") : undefined;
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const labels = labelColumn(survey, named ?? []);
  const weightRow = given ? -1 : (labels?.cells.findIndex((cell) => weightWords.has(normalised(String(cell)))) ?? -1);
  if (!given && weightRow < 0) return undefined;
  const chosen = named ?? (given ? Object.keys(given).map((name) => headed(columns, name)) : numberColumns(columns, weightRow));
  const stranger = Object.keys(given ?? {}).find((name) => !chosen.some((index) => isHeaded(columns[index ?? -1], name)));
  if (stranger !== undefined) {
    const known = columns.map(({ header }) => header).filter((header) => header !== "");
    return { status: "refused", refusal: { code: "unknown-column", column: stranger, option: "weights", known } };
  }
  const places = chosen.flatMap((index) => index ?? []);
  if (places.length === 0) return { status: "incomplete", incomplete: { code: "choose-items" } };
  const scale = reader.scale("scale");
  const turned = (reader.list("reversed") ?? []).map(normalised);
  if (turned.length > 0 && !scale) return { status: "incomplete", incomplete: { code: "choose-scale" } };
  const unlimited = { min: -Infinity, max: Infinity };
  const read = places.map((index) => {
    const column = columns[index] ?? { header: "", position: 0, cells: [] };
    const { answers, findings } = readColumn(column, rows, scale ?? unlimited, undefined, false);
    const reversed = turned.includes(normalised(column.header));
    const weight = given ? entryOf(given, column) : Number(column.cells[weightRow]);
    return {
      criterion: { name: tidy(column.header), weight, reversed },
      scores: reversed && scale ? keyedColumn(answers, -1, scale) : answers,
      findings,
    };
  });
  const weights = read.map(({ criterion }) => criterion.weight);
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity)) || !weights.some((weight) => weight > 0))
    return {
      status: "refused",
      refusal: { code: "bad-option", option: "weights", given: weights.join(", "), allowed: '{"…": 2, "…": 1}' },
    };
  const all = rows.flatMap((row, place) => {
    if (place === weightRow) return [];
    const name = tidy(String(labels?.cells[place] ?? "")) || `${row + 1}`;
    return [{ option: { id: name, label: { en: name, "zh-CN": name } }, scores: read.map(({ scores }) => scores[place] as number) }];
  });
  const judged = read.map(({ scores }, at) => ({
    column: places[at],
    answers: scores.map((score, place) => (place === weightRow ? NaN : score)),
  }));
  const degenerate = degenerateAnswers(survey, judged, "one-number");
  // One option is refused below as too few options.
  if (degenerate && degenerate.refusal.code !== "one-respondent") return degenerate;
  const isWhole = ({ scores }: { readonly scores: readonly number[] }): boolean =>
    scores.every((score, index) => weights[index] === 0 || !Number.isNaN(score));
  const options = all.filter(isWhole);
  if (options.length < fewestOptions)
    return { status: "refused", refusal: { code: "too-few-options", options: options.length, needed: fewestOptions } };
  return {
    criteria: read.map(({ criterion }) => criterion),
    options,
    leftOut: all.filter((entry) => !isWhole(entry)).map(({ option }) => option.id),
    findings: [...survey.findings.filter(({ kind }) => kind === "row-left-out"), ...read.flatMap(({ findings }) => findings)],
  };
}

/** The identity column, else the first that holds words and no numbers. */
function labelColumn({ columns, roles }: Survey, criteria: readonly number[]): SurveyColumn | undefined {
  if (roles.identity !== undefined) return columns[roles.identity];
  return columns.find(
    ({ cells }, index) =>
      !criteria.includes(index) && cells.some((cell) => typeof cell === "string" && cell !== "" && Number.isNaN(Number(cell))),
  );
}

/** Columns with a number in the row of weights. */
function numberColumns(columns: readonly SurveyColumn[], weightRow: number): number[] {
  return columns.flatMap(({ cells }, index) => {
    const cell = cells[weightRow];
    return cell !== undefined && cell !== "" && typeof cell !== "boolean" && Number.isFinite(Number(cell)) ? [index] : [];
  });
}

function headed(columns: readonly SurveyColumn[], name: string): number | undefined {
  const found = columns.findIndex((column) => isHeaded(column, name));
  return found < 0 ? undefined : found;
}

function isHeaded(column: SurveyColumn | undefined, name: string): boolean {
  return column !== undefined && normalised(column.header) === normalised(name);
}

/** A criterion that the weights do not name counts for nothing. */
function entryOf(weights: Readonly<Record<string, number>>, column: SurveyColumn): number {
  return Object.entries(weights).find(([name]) => isHeaded(column, name))?.[1] ?? 0;
}
