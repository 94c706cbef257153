import type { AnswerScale } from "../survey/answerScale";
import type { Questionnaire } from "../survey/questionnaire";
import type { Survey, SurveyAnswers } from "../survey/survey";

/** What an analysis needs to know of answers that come without headers, roles and findings. */
export interface BareAnswers {
  readonly respondents: number;
  readonly scale: AnswerScale;
  readonly questionnaire?: Questionnaire;
  readonly answers?: Partial<SurveyAnswers>;
}

/** A survey of nothing but answers, so that a function computes with the code of the analysis. */
export function bareSurvey({ respondents, scale, questionnaire, answers }: BareAnswers): Survey {
  return {
    source: { sheet: "", address: "", fingerprint: "" },
    columns: [],
    respondents,
    rows: Array.from({ length: respondents }, (_, row) => row),
    ...(questionnaire && { questionnaire }),
    recognition: { basis: "declared", matched: 0, expected: 0, alternatives: [] },
    scale,
    scaleKnown: true,
    scales: {},
    keys: [],
    roles: { blocks: {}, expectation: [], perception: [], points: [], open: [], groups: [] },
    readings: [],
    dated: [],
    answers: { blocks: {}, expectation: [], perception: [], points: [], ...answers },
    candidates: [],
    findings: [],
  };
}
