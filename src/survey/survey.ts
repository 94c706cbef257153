/** A survey as the analyses see it: columns of cells under headers, with the roles that were recognised or chosen. */
import type { AnswerScale } from "./answerScale";
import type { Finding } from "./finding";
import type { GridCell } from "./grid";
import type { Key, Questionnaire } from "./questionnaire";

/** Where the answers stand. */
export interface SurveySource {
  readonly sheet: string;
  /** The whole range that was read, A1 style. */
  readonly address: string;
  /** A fingerprint of every cell that was read, so that a later reader can tell whether they have changed. */
  readonly fingerprint: string;
}

export interface SurveyColumn {
  /** As it stands on the sheet, line breaks made spaces. */
  readonly header: string;
  /** On its sheet, from 0. */
  readonly position: number;
  /** One a respondent. */
  readonly cells: readonly GridCell[];
}

/** Which column plays which part; numbers are indices into `columns`. */
export interface Roles {
  /** One an item of the questionnaire, in its order; undefined where there is none. */
  readonly expectation: readonly (number | undefined)[];
  readonly perception: readonly (number | undefined)[];
  /** Points shared out over the dimensions, in their order; empty when there are none. */
  readonly points: readonly number[];
  readonly outcome?: number;
  readonly groups: readonly number[];
  readonly wave?: number;
}

/** How the questionnaire was found, so that a guess is shown as a guess. */
export interface Recognition {
  /** `declared` by the user, or `guessed` from headers. */
  readonly basis: "declared" | "guessed" | "none";
  /** Columns matched, of those the questionnaire has in its blocks. */
  readonly matched: number;
  readonly expected: number;
  /** The versions that the headers fit equally well; with more than one, only a person knows which was used. */
  readonly alternatives: readonly string[];
}

/** Answers as numbers, one a respondent, NaN where missing. Keys are applied: this is the one keyed matrix that feeds every statistic. */
export interface SurveyAnswers {
  readonly expectation: readonly (Float64Array | undefined)[];
  readonly perception: readonly (Float64Array | undefined)[];
  readonly points: readonly Float64Array[];
  readonly outcome?: Float64Array;
}

export interface Survey {
  readonly source: SurveySource;
  readonly columns: readonly SurveyColumn[];
  readonly respondents: number;
  /** Sheet row of each respondent, from 0. */
  readonly rows: readonly number[];
  readonly questionnaire?: Questionnaire;
  readonly recognition: Recognition;
  readonly scale: AnswerScale;
  /** One an item of the questionnaire. */
  readonly keys: readonly Key[];
  readonly roles: Roles;
  readonly answers: SurveyAnswers;
  readonly findings: readonly Finding[];
}
