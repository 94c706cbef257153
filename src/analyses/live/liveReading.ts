import type { KeyedAnswers } from "../../report/live";
import type { AnswerScale } from "../../survey/answerScale";
import type { AnswerReading, Survey } from "../../survey/survey";
import { liveAnswers } from "./liveSource";

/** Answers that an analysis has read by itself from a column of the survey. */
export interface OwnReading {
  /** Index into the survey's columns. */
  readonly column: number;
  readonly scale: AnswerScale;
  /** One a respondent, NaN where missing. */
  readonly answers: Float64Array;
}

/** The keyed answers that say the same, and whether they are turned against the analysis' own. */
export interface LiveReading {
  readonly of: KeyedAnswers;
  readonly isTurned: boolean;
}

/**
 * The keyed answer column that holds what an analysis has read by itself; undefined where the survey has not read the column as the same
 * answers, kept or turned.
 */
export function liveReading(survey: Survey, { column, scale, answers }: OwnReading): LiveReading | undefined {
  for (const reading of survey.readings) {
    if (reading.column !== column || reading.scale.min !== scale.min || reading.scale.max !== scale.max) continue;
    const keyed = answersOf(survey, reading.id);
    if (keyed === undefined) continue;
    const isSame = (turn: (answer: number) => number): boolean => keyed.every((answer, row) => Object.is(turn(answer), answers[row]));
    if (isSame((answer) => answer)) return { of: liveAnswers(survey, reading.id), isTurned: false };
    if (isSame((answer) => scale.min + scale.max - answer)) return { of: liveAnswers(survey, reading.id), isTurned: true };
  }
  return undefined;
}

/** The column of answers of a reading. */
export function answersOf({ answers }: Survey, id: AnswerReading["id"]): Float64Array | undefined {
  if (id === "outcome" || id === "recommend" || id === "weight") return answers[id];
  const [, block = "", item] = /^(.*)\.(\d+)$/.exec(id) ?? [];
  return block === "points" ? answers.points[Number(item)] : answers.blocks[block]?.[Number(item)];
}
