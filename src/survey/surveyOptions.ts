/** The options that say how a survey is read; the analyses have their own beside them. */
export const surveyOptions = [
  "questionnaire",
  "reversed",
  "scale",
  "expectation",
  "perception",
  "weights",
  "outcome",
  "outcomeScale",
  "groups",
  "wave",
] as const;
