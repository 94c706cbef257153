/** A survey as the analyses see it: columns of cells under headers, with the roles that were recognised or chosen. */
import type { AnswerScale } from "./answerScale";
import type { CaseWeighting } from "./caseWeights";
import type { ColumnKind } from "./columnKinds";
import type { MatchEvidence } from "./columnMatch";
import type { Finding } from "./finding";
import type { GridCell } from "./grid";
import type { HandOut } from "./privacy/releases";
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

/** One an item of the questionnaire, in its order; undefined where there is none. */
export type ItemColumns = readonly (number | undefined)[];

/** Which column plays which part; numbers are indices into `columns`. */
export interface Roles {
  /** By block id; every block of the questionnaire has its list, full or not. */
  readonly blocks: Readonly<Record<string, ItemColumns>>;
  /** The block of that id; empty where the questionnaire has none. */
  readonly expectation: ItemColumns;
  readonly perception: ItemColumns;
  /** Points shared out over the dimensions, in their order; empty when there are none. */
  readonly points: readonly number[];
  readonly outcome?: number;
  /** Likelihood to recommend, 0 to 10. */
  readonly recommend?: number;
  /** Case weight; only where an option or our template names it. */
  readonly weight?: number;
  /** Who answered: a name or number that does not repeat. */
  readonly identity?: number;
  /** Answers in people's own words. */
  readonly open: readonly number[];
  readonly groups: readonly number[];
  readonly wave?: number;
  /** Places of the items, by block id, whose column a person has set aside: analyses go on without them. Absent when there are none. */
  readonly setAside?: Readonly<Record<string, readonly number[]>>;
}

/** How the questionnaire was found, so that a guess is shown as a guess. */
export interface Recognition {
  /** `declared` by the user, known by the hidden ids of our `template`, or `guessed` from headers and the number of columns. */
  readonly basis: "declared" | "template" | "guessed" | "none";
  /** What a guess rests on: hidden ids, the words and numbers of the headers, or only the number of numbered columns. */
  readonly evidence?: MatchEvidence;
  /** Columns matched, of those the questionnaire has in its blocks. */
  readonly matched: number;
  readonly expected: number;
  /**
   * The questionnaires that fit equally well; with more than one, only a person knows which was used. `custom` among them says that the
   * columns may as well be some survey of the user's own.
   */
  readonly alternatives: readonly string[];
}

/** Answers as numbers, one a respondent, NaN where missing; undefined for an item without a column. */
export type ItemAnswers = readonly (Float64Array | undefined)[];

/** Keys are applied: this is the one keyed matrix that feeds every statistic. */
export interface SurveyAnswers {
  /** By block id, as in the roles. */
  readonly blocks: Readonly<Record<string, ItemAnswers>>;
  readonly expectation: ItemAnswers;
  readonly perception: ItemAnswers;
  readonly points: readonly Float64Array[];
  readonly outcome?: Float64Array;
  readonly recommend?: Float64Array;
  /** Of a column, or raked to margins; NaN where there is no positive number. */
  readonly weight?: Float64Array;
}

/** How a column was read as answers. */
export interface AnswerReading {
  /** `perception.2` for the third item of a block, `points.0`; else the role: `outcome`, `recommend`, `weight`. */
  readonly id: string;
  /** Index into `columns`. */
  readonly column: number;
  readonly scale: AnswerScale;
  readonly key: Key;
  /** The answer that a normalised text stands for, before it is turned. */
  readonly labels: ReadonlyMap<string, number>;
}

export interface Survey {
  readonly source: SurveySource;
  readonly columns: readonly SurveyColumn[];
  readonly respondents: number;
  /** Sheet row of each respondent, from 0. */
  readonly rows: readonly number[];
  readonly questionnaire?: Questionnaire;
  readonly recognition: Recognition;
  /** Of the questionnaire's main block. */
  readonly scale: AnswerScale;
  /** False where nobody has given the ends of the answer scale, so that the items have no answers yet. */
  readonly scaleKnown: boolean;
  /** By block id. */
  readonly scales: Readonly<Record<string, AnswerScale>>;
  /** One an item of the questionnaire. */
  readonly keys: readonly Key[];
  readonly roles: Roles;
  readonly answers: SurveyAnswers;
  /** Of every column of answers, in the order they were read. */
  readonly readings: readonly AnswerReading[];
  /** Where the case weights come from; absent without any. */
  readonly weighting?: CaseWeighting;
  /** Indices of the columns whose dates were made days or months: their cells here are not what stands on the sheet. */
  readonly dated: readonly number[];
  /** What each column looks like, one a column, whatever role it plays. */
  readonly candidates: readonly ColumnKind[];
  readonly findings: readonly Finding[];
  /** What was handed out of this workbook before; absent when nothing was. */
  readonly handedOut?: readonly HandOut[];
}
