import type { LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { Survey } from "../../survey/survey";
import { liveIntervalEnd, liveSpread } from "../live/aggregates";
import { numberCriterion } from "../live/criteria";
import type { LiveReading } from "../live/liveReading";
import { answersOf } from "../live/liveReading";
import { liveAnswers } from "../live/liveSource";
import { liveRoundedShare } from "../live/roundedShare";
import { liveWilsonEnd } from "../live/wilson";
import type { Question } from "./question";
import { usualBoxes } from "./rating";

export type Formulas = Readonly<Record<string, LiveFormula>>;

/** A question whose answers stand among the keyed answers. */
export interface LiveQuestion extends LiveReading {
  readonly question: Question;
  /** What each line of its table counts, as it was given; absent where the lines are no fixed list. */
  readonly levels?: readonly number[];
}

/**
 * The keyed answers of a question that was rated or answered with yes and no; undefined where the survey has not read the same answers.
 */
export function liveQuestion(survey: Survey, question: Question): LiveQuestion | undefined {
  if (question.kind !== "rating" && question.kind !== "yes-no") return undefined;
  const levels = levelsOf(question);
  for (const { id, column: index, scale, key } of survey.readings) {
    if (id === "weight" || survey.columns[index]?.header !== question.id) continue;
    if (levels && (scale.min !== Math.min(...levels) || scale.max !== Math.max(...levels))) continue;
    const turned = (answer: number): number => (key === -1 ? scale.min + scale.max - answer : answer);
    const given = Array.from(answersOf(survey, id) ?? [], turned).filter((answer) => !Number.isNaN(answer));
    if (!saysTheSame(given, question, levels)) continue;
    return { of: liveAnswers(survey, id), isTurned: key === -1, question, ...(levels && { levels }) };
  }
  return undefined;
}

const yesNo: readonly number[] = [1, 0];

function levelsOf({ kind, scale, counts }: Question): readonly number[] | undefined {
  if (kind === "yes-no") return yesNo;
  if (!scale || counts.length !== scale.max - scale.min + 1) return undefined;
  return counts.map((_, step) => scale.min + step);
}

function saysTheSame(given: readonly number[], { n, counts, description }: Question, levels: readonly number[] | undefined): boolean {
  if (given.length !== n) return false;
  if (levels) return levels.every((level, place) => given.filter((answer) => answer === level).length === counts[place]?.count);
  const { mean = NaN, min, max } = description ?? {};
  const sum = given.reduce((total, answer) => total + answer, 0);
  return Math.abs(sum - mean * n) < 1e-6 && Math.min(...given) === min && Math.max(...given) === max;
}

/** Mean, SD, interval, median and boxes of a rating, beside its n. */
export function liveRating(asked: LiveQuestion, boxes: number | undefined, confidence: number): Formulas {
  const { of, question } = asked;
  const { scale } = question;
  const line = { n: "n", mean: "mean", sd: "sd" };
  const width = boxes ?? (scale ? usualBoxes(scale) : 0);
  const share = (comparison: ">=" | "<=", answer: number): LiveFormula => live`${countWhere(asked, comparison, answer)}/${figure("n")}`;
  return {
    mean: asGiven(asked, live`AVERAGE(${column(of)})`),
    meanLow: liveIntervalEnd("low", line, confidence),
    meanHigh: liveIntervalEnd("high", line, confidence),
    sd: liveSpread(of),
    median: asGiven(asked, live`MEDIAN(${column(of)})`),
    ...(question.boxes &&
      scale && {
        bottom: share("<=", scale.min + width - 1),
        middle: live`1-${figure("bottom")}-${figure("top")}`,
        top: share(">=", scale.max - width + 1),
        topLow: liveWilsonEnd("low", figure("top"), figure("n"), confidence),
        topHigh: liveWilsonEnd("high", figure("top"), figure("n"), confidence),
      }),
  };
}

/** The share of yes, beside its n. */
export function liveYesNo(asked: LiveQuestion, confidence: number): Formulas {
  return {
    yes: live`${countWhere(asked, "=", 1)}/${figure("n")}`,
    ciLow: liveWilsonEnd("low", figure("yes"), figure("n"), confidence),
    ciHigh: liveWilsonEnd("high", figure("yes"), figure("n"), confidence),
  };
}

/** A line of a question's table: how many gave an answer, with its shares of those who answered. */
export function liveAnswer(asked: LiveQuestion, place: number, confidence: number): Formulas {
  const { levels } = asked;
  const level = levels?.[place];
  if (!levels || level === undefined) return {};
  const n = figure("n", asked.question.id, "questions");
  const shares = levels.map((_, index) => figure("share", `answer${index + 1}`));
  return {
    count: countWhere(asked, "=", level),
    percent: liveRoundedShare(shares, place),
    share: live`${figure("count")}/${n}`,
    ciLow: liveWilsonEnd("low", figure("share"), n, confidence),
    ciHigh: liveWilsonEnd("high", figure("share"), n, confidence),
  };
}

const opposite = { ">=": "<=", "<=": ">=", "=": "=" } as const;

/** How many answers, as they were given, compare so with a number. */
function countWhere({ of, isTurned }: LiveQuestion, comparison: ">=" | "<=" | "=", answer: number): LiveFormula {
  const criterion = isTurned
    ? numberCriterion(opposite[comparison], of.minimum + of.maximum - answer)
    : numberCriterion(comparison, answer);
  return live`COUNTIFS(${column(of)},${criterion})`;
}

function asGiven({ of, isTurned }: LiveQuestion, level: LiveFormula): LiveFormula {
  return isTurned ? live`${of.minimum + of.maximum}-${level}` : level;
}
