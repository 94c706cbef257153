import { frequenciesOf } from "../../stats/descriptive/frequencies";
import { boxShares } from "../../stats/proportions/boxes";
import type { AnswerScale } from "../../survey/answerScale";
import { columnProfile } from "../../survey/columnProfile";
import type { Finding } from "../../survey/finding";
import { fittingLabels } from "../../survey/labelSets";
import { normalised, tidy } from "../../survey/normalised";
import type { ScaleLabels } from "../../survey/questionnaire";
import { readColumn } from "../../survey/readColumn";
import type { SurveyColumn } from "../../survey/survey";
import type { Question } from "./question";
import type { Weights } from "./weightedQuestion";
import { linearisedError, linearisedTopError, weightedBoxes, weightedCounts, weightedDescription } from "./weightedQuestion";

/** Scales with more answers than this are counted only where somebody gave them. */
const mostLevels = 15;
const longestLabels = 11;

/** Boxes at either end unless said otherwise: two on scales of five answers and more. */
export function usualBoxes({ min, max }: AnswerScale): number {
  return max - min + 1 >= 5 ? 2 : 1;
}

/** A rating: counts by answer, the mean, and with a declared scale or known labels its top and bottom boxes. */
export function ratingQuestion(
  column: SurveyColumn,
  rows: readonly number[],
  given: AnswerScale | undefined,
  sets: readonly ScaleLabels[],
  { boxes, confidence, weights }: { readonly boxes: number | undefined; readonly confidence: number; readonly weights: Weights },
): { readonly question: Question; readonly findings: readonly Finding[] } {
  const { min, max, lowest, highest, ratings } = columnProfile(column);
  const declared = given ?? labelledScale(column, sets);
  const seen = ratings > 0 ? { min: Math.min(min, lowest), max: Math.max(max, highest) } : { min: 0, max: 0 };
  const scale = declared ?? seen;
  const labels = fittingLabels([column], scale, sets);
  const { answers, findings } = readColumn(column, rows, scale, labels);
  const { n, missing, numbers, counts } = frequenciesOf(answers);
  const texts = labelTexts(column, labels);
  const span = scale.max - scale.min;
  const isWhole =
    declared && Number.isInteger(span) && span < mostLevels && numbers.every((number) => Number.isInteger(number - scale.min));
  const levels = isWhole ? Array.from({ length: span + 1 }, (_, step) => scale.min + step) : Array.from(numbers);
  const width = declared ? (boxes ?? usualBoxes(declared)) : 0;
  const cuts = { topFrom: scale.max - width + 1, bottomTo: scale.min + width - 1 };
  const question: Question = {
    id: column.header,
    kind: "rating",
    n,
    missing,
    ...weightedCounts(
      levels.map((level) => ({
        answer: [String(level), texts.get(level)].filter(Boolean).join(" "),
        count: counts[numbers.indexOf(level)] ?? 0,
      })),
      (respondent) => levels.indexOf(answers[respondent] ?? NaN),
      weights,
    ),
    description: weightedDescription(answers, confidence, weights),
    ...linearisedError(answers, weights),
    ...(declared && { scale: declared }),
    ...(declared &&
      n > 0 &&
      cuts.bottomTo < cuts.topFrom && {
        boxes: boxShares(weightedBoxes(answers, cuts, weights), confidence),
        ...linearisedTopError(answers, cuts, weights),
      }),
  };
  return { question, findings };
}

/** The scale of 1 to so many answers whose labels know most of a column's words; undefined where it is answered in numbers. */
function labelledScale(column: SurveyColumn, sets: readonly ScaleLabels[]): AnswerScale | undefined {
  const { filled, numbers, entries } = columnProfile(column);
  if (numbers > filled / 2) return undefined;
  const known = Array.from({ length: longestLabels - 1 }, (_, step): AnswerScale => ({ min: 1, max: step + 2 })).map((scale) => {
    const labels = fittingLabels([column], scale, sets);
    return { scale, covered: [...entries].reduce((sum, [text, count]) => sum + (labels.has(text) ? count : 0), 0) };
  });
  const best = known.reduce<(typeof known)[number] | undefined>(
    (most, next) => (next.covered > (most?.covered ?? 0) ? next : most),
    undefined,
  );
  return best?.scale;
}

/** How people wrote the label of each answer. */
function labelTexts({ cells }: SurveyColumn, labels: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const cell of cells) {
    const answer = labels.get(normalised(String(cell)));
    if (answer !== undefined && !texts.has(answer)) texts.set(answer, tidy(String(cell)));
  }
  return texts;
}
