import type { KeyedAnswers } from "../../report/live";
import type { Survey } from "../../survey/survey";
import { answersOf } from "./liveReading";
import { liveAnswers } from "./liveSource";

/**
 * The keyed answer column that an analysis took these answers from; undefined for answers that are read by an analysis alone, and so do
 * not stand among the keyed answers.
 *
 * @param answers the very column of the survey
 */
export function liveItem(survey: Survey, answers: Float64Array | undefined): KeyedAnswers | undefined {
  const reading = answers && survey.readings.find(({ id }) => answersOf(survey, id) === answers);
  return reading && liveAnswers(survey, reading.id);
}
