import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import type { Wording } from "../../survey/questionnaire";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import type { ItemSet } from "../itemSet";
import { readItems } from "../itemSet";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";
import type { OutcomeColumn } from "./readOutcome";
import { readOutcome } from "./readOutcome";

/** Something that may matter for the outcome: an item, a dimension or a column of the user's. */
export interface Driver {
  readonly id: string;
  readonly label: Wording;
  readonly number?: number;
  /** Keyed, one a respondent, NaN where missing. */
  readonly answers: Float64Array;
  /** The answers that they are the means of, where they are no answers themselves. */
  readonly columns?: readonly Float64Array[];
}

export const driverLevels = ["items", "dimensions"] as const;

/** What the model is made of. */
export interface ModelColumns {
  readonly drivers: readonly Driver[];
  /** Absent where nobody gave the ends of the drivers' scale: then every number counts as it stands. */
  readonly scale?: AnswerScale;
  readonly outcome: OutcomeColumn;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
  readonly findings: readonly Finding[];
  /** The columns belong to the recognised questionnaire, so that its keys were applied. */
  readonly usesKeys: boolean;
  readonly level: (typeof driverLevels)[number] | "columns";
}

const fewestDrivers = 2;
const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

/**
 * The outcome and its drivers: the columns named by the option `drivers`, else the items of the questionnaire's main block, or with
 * the option `level` its dimensions (mean of the answered items, by the missing rule).
 *
 * Named columns that belong to no questionnaire are read on the option `scale`; without one every number counts, and nothing that
 * needs the ends of the scale is computed.
 */
export function readModel(survey: Survey, reader: OptionReader, missingRule: MissingRule): ModelColumns | Unfinished {
  const named = reader.columns("drivers");
  const level = reader.choice("level", driverLevels, "items");
  const outcome = readOutcome(survey, reader);
  if (isUnfinished(outcome)) return outcome;
  if (named?.includes(outcome.column))
    return { status: "refused", refusal: { code: "column-named-twice", column: outcome.header, option: "drivers, outcome" } };
  const set = driverSet(survey, reader, named);
  if (isUnfinished(set)) return set;
  const items = set.items.filter(({ column }) => column !== outcome.column);
  const drivers = !named && level === "dimensions" ? dimensionDrivers({ ...set, items }, missingRule) : items;
  if (drivers.length < fewestDrivers) return { status: "incomplete", incomplete: { code: "choose-drivers" } };
  const empty = items.find(({ answers }) => answers.every(Number.isNaN));
  if (empty) return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, empty.column) } };
  const { answers } = survey;
  return {
    drivers,
    ...(Number.isFinite(set.scale.min) && { scale: set.scale }),
    outcome,
    ...(answers.weight && { weights: answers.weight }),
    findings: [...set.findings, ...outcome.findings],
    usesKeys: !named,
    level: named ? "columns" : level,
  };
}

function driverSet(survey: Survey, reader: OptionReader, named: readonly number[] | undefined): ItemSet | Unfinished {
  const set = readItems(survey, reader, { option: "drivers" });
  if (!isUnfinished(set) || set.status === "refused") return set;
  const { code } = set.incomplete;
  if (named && code === "choose-scale" && !reader.has("reversed")) return numbersAsTheyStand(survey, named);
  return code === "choose-items" ? { status: "incomplete", incomplete: { code: "choose-drivers" } } : set;
}

function numbersAsTheyStand(survey: Survey, named: readonly number[]): ItemSet {
  const read = named.map((index) => {
    const column = survey.columns[index] ?? { header: "", position: 0, cells: [] };
    const { answers, findings } = readColumn(column, survey.rows, anyNumber, undefined, false);
    const { header } = column;
    return { item: { id: header, label: { en: header, "zh-CN": header }, column: index, key: 1 as const, answers }, findings };
  });
  const leftOut = survey.findings.filter(({ kind }) => kind === "row-left-out");
  const findings = [...leftOut, ...read.flatMap((each) => each.findings)];
  return { items: read.map(({ item }) => item), scale: anyNumber, dimensions: [], findings };
}

function dimensionDrivers({ items, dimensions }: ItemSet, missingRule: MissingRule): readonly Driver[] {
  return dimensions.flatMap(({ id, name }) => {
    const own = items.flatMap(({ dimension, answers }) => (dimension === id ? [answers] : []));
    return own.length > 0 ? [{ id, label: name, answers: meanScore(own, missingRule), columns: own }] : [];
  });
}
